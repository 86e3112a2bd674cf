package org.openfex.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Country;
import org.openfex.code.HandlingScheme;
import org.openfex.code.InternationalBody;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Purpose;
import org.openfex.code.UseRestrictionKind;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.UseRestriction;

class EffectiveHandlingTest {
    private static final JsonMembers UNKNOWN = JsonMembers.NONE.with("zq", JsonText.of("1"));

    private static HandlingMarking marking(String text) {
        String[] parts = text.split(":", 2);
        return HandlingMarking.builder()
                .scheme(HandlingScheme.of(parts[0]))
                .code(parts[1])
                .build();
    }

    private static Handling.Builder marked(String... markings) {
        return Handling.builder()
                .markings(Arrays.stream(markings)
                        .map(EffectiveHandlingTest::marking)
                        .toList());
    }

    private static EffectiveHandling inForce(Handling.Builder envelope, Handling.Builder own) {
        return EffectiveHandling.of(envelope.build()).tightenedBy(own.build());
    }

    private static PartyReference named(String country, String authority) {
        return PartyReference.builder()
                .country(Country.of(country))
                .authority(authority)
                .build();
    }

    private static Party party(String country, String authority) {
        return Party.builder()
                .country(Country.of(country))
                .authority(authority)
                .function(AuthorityFunction.POLICE)
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tlp:green               | tlp:amber         | tlp:amber",
                "tlp:amber               | tlp:green         | tlp:amber",
                "tlp:AMBER               | tlp:amber         | tlp:amber",
                "tlp:amber               | tlp:AMBER+STRICT  | tlp:AMBER+STRICT",
                "tlp:red                 | tlp:purple        | tlp:purple tlp:red",
                "tlp:purple              | tlp:red           | tlp:red tlp:purple",
                "tlp:green               | pap:RED           | pap:RED tlp:green",
                "tlp:red                 | pap:CLEAR         | pap:CLEAR tlp:red",
                "europol-handling:H1     | europol-handling:H2 | europol-handling:H2 europol-handling:H1",
                "europol-handling:H0     | europol-handling:h0 | europol-handling:h0",
                "national:A              | national:B        | national:B national:A",
                "national:A              | other:A           | other:A national:A"
            })
    void markingsOnlyTighten(String envelope, String own, String expected) {
        assertThat(inForce(marked(envelope), marked(own)).markings())
                .containsExactly(Arrays.stream(expected.split(" "))
                        .map(EffectiveHandlingTest::marking)
                        .toArray(HandlingMarking[]::new));
    }

    @Test
    void markingInOtherWordsIsAnotherMarking() {
        HandlingMarking one = marking("europol-handling:H3");
        HandlingMarking other = one.toBuilder()
                .text(List.of(
                        LanguageText.builder().text("Ask first.").language("en").build()))
                .build();
        assertThat(inForce(
                                Handling.builder().markings(List.of(one)),
                                Handling.builder().markings(List.of(other)))
                        .markings())
                .containsExactly(other, one);
    }

    @Test
    void entityWithoutHandlingInheritsAll() {
        EffectiveHandling envelope = EffectiveHandling.of(marked("tlp:red").build());
        assertThat(envelope.tightenedBy(null)).isSameAs(envelope);
        assertThat(envelope).hasToString("EffectiveHandling[markings=1]");
    }

    @Test
    void missingHandlingIsNotUnderstoodAndPermitsNothing() {
        EffectiveHandling missing = EffectiveHandling.of(null);
        assertThat(missing.isUnderstood()).isFalse();
        assertThat(missing.purposes()).isEmpty();
        assertThat(missing.tightenedBy(marked("tlp:clear")
                                .purposes(List.of(Purpose.TRACING))
                                .build())
                        .purposes())
                .isEmpty();
        assertThat(missing.tightenedBy(marked("tlp:clear").build()).isUnderstood())
                .isFalse();
    }

    @Test
    void unknownMembersAnywhereAreNotUnderstood() {
        Handling clear = marked("tlp:clear").build();
        assertThat(EffectiveHandling.of(clear).isUnderstood()).isTrue();
        List<Handling> unknown = List.of(
                clear.toBuilder().unknownMembers(UNKNOWN).build(),
                clear.toBuilder()
                        .markings(List.of(marking("tlp:clear").toBuilder()
                                .unknownMembers(UNKNOWN)
                                .build()))
                        .build(),
                clear.toBuilder()
                        .useRestrictions(List.of(UseRestriction.builder()
                                .code(UseRestrictionKind.NO_PUBLICATION)
                                .unknownMembers(UNKNOWN)
                                .build()))
                        .build(),
                clear.toBuilder()
                        .releasableTo(List.of(
                                PartyReference.builder().unknownMembers(UNKNOWN).build()))
                        .build());
        for (Handling handling : unknown) {
            assertThat(EffectiveHandling.of(handling).isUnderstood()).isFalse();
            assertThat(EffectiveHandling.of(clear).tightenedBy(handling).isUnderstood())
                    .isFalse();
            assertThat(EffectiveHandling.of(handling).tightenedBy(clear).isUnderstood())
                    .isFalse();
        }
    }

    @Test
    void purposesAreThoseInCommon() {
        Handling.Builder envelope =
                marked("tlp:green").purposes(List.of(Purpose.TRACING, Purpose.PROSECUTION, Purpose.AUDIT));
        assertThat(inForce(envelope, marked("tlp:green")).purposes())
                .containsExactly(Purpose.TRACING, Purpose.PROSECUTION, Purpose.AUDIT);
        assertThat(inForce(
                                envelope,
                                marked("tlp:green")
                                        .purposes(List.of(Purpose.AUDIT, Purpose.TRACING, Purpose.LICENSING)))
                        .purposes())
                .containsExactly(Purpose.TRACING, Purpose.AUDIT);
        assertThat(inForce(envelope, marked("tlp:green").purposes(List.of(Purpose.LICENSING)))
                        .purposes())
                .isEmpty();
    }

    @Test
    void restrictionsAddUp() {
        UseRestriction one =
                UseRestriction.builder().code(UseRestrictionKind.NO_COPIES).build();
        UseRestriction other =
                UseRestriction.builder().code(UseRestrictionKind.NO_PUBLICATION).build();
        EffectiveHandling both = inForce(
                marked("tlp:green").useRestrictions(List.of(one)),
                marked("tlp:green").useRestrictions(List.of(other)));
        assertThat(both.useRestrictions()).containsExactly(other, one);
        assertThat(both.isRestricted(Set.of(UseRestrictionKind.NO_COPIES))).isTrue();
        assertThat(both.isRestricted(Set.of(UseRestrictionKind.CONFIDENTIAL))).isFalse();
    }

    @Test
    void namesAreThoseInCommon() {
        Handling.Builder envelope =
                marked("tlp:green").releasableTo(List.of(named("KZ", null), named("UZ", "Customs"), named("KG", null)));
        assertThat(inForce(marked("tlp:green"), marked("tlp:green")).releasableTo())
                .isEmpty();
        assertThat(inForce(envelope, marked("tlp:green")).releasableTo().orElseThrow())
                .hasSize(3);
        assertThat(inForce(marked("tlp:green"), envelope).releasableTo().orElseThrow())
                .hasSize(3);
        EffectiveHandling common = inForce(
                envelope,
                marked("tlp:green").releasableTo(List.of(named("KZ", "Police"), named("UZ", null), named("TJ", null))));
        assertThat(common.releasableTo().orElseThrow()).containsExactly(named("KZ", "Police"), named("UZ", "Customs"));
        assertThat(common.isReleasedTo(party("KZ", "Police"))).isTrue();
        assertThat(common.isReleasedTo(party("KZ", "Customs"))).isFalse();
        assertThat(common.isReleasedTo(party("KG", "Police"))).isFalse();
        EffectiveHandling nobody = inForce(envelope, marked("tlp:green").releasableTo(List.of(named("TJ", null))));
        assertThat(nobody.releasableTo()).contains(List.of());
        assertThat(nobody.isReleasedTo(party("KZ", "Police"))).isFalse();
        assertThat(EffectiveHandling.of(marked("tlp:green").build()).isReleasedTo(party("KZ", "Police")))
                .isFalse();
    }

    @Test
    void bodiesAreNamedToo() {
        EffectiveHandling handling = EffectiveHandling.of(marked("tlp:green")
                .releasableTo(List.of(PartyReference.builder()
                        .internationalBody(InternationalBody.INTERPOL)
                        .build()))
                .build());
        Party.Builder body = Party.builder().authority("A").function(AuthorityFunction.INTERNATIONAL_ORGANIZATION);
        assertThat(handling.isReleasedTo(
                        body.internationalBody(InternationalBody.INTERPOL).build()))
                .isTrue();
        assertThat(handling.isReleasedTo(
                        body.internationalBody(InternationalBody.UNODC).build()))
                .isFalse();
        assertThat(handling.isReleasedTo(party("KZ", "A"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,-",
                "permitted,-,permitted",
                "-,forbidden,forbidden",
                "permitted,with-consent,with-consent",
                "with-consent,permitted,with-consent",
                "forbidden,with-consent,forbidden",
                "forbidden,zz-new,zz-new",
                "zz-new,forbidden,zz-new",
                "zz-old,zz-new,zz-new"
            })
    void ruleForOnwardTransferIsTheStricter(String envelope, String own, String expected) {
        assertThat(inForce(
                                marked("tlp:green")
                                        .onwardTransfer(envelope == null ? null : OnwardTransfer.of(envelope)),
                                marked("tlp:green").onwardTransfer(own == null ? null : OnwardTransfer.of(own)))
                        .onwardTransfer()
                        .map(OnwardTransfer::value)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void notificationIsAskedForByEither() {
        Handling.Builder plain = marked("tlp:green");
        Handling.Builder asking = marked("tlp:green").priorNotification(true);
        assertThat(inForce(plain, plain).isPriorNotification()).isFalse();
        assertThat(inForce(asking, plain).isPriorNotification()).isTrue();
        assertThat(inForce(plain, asking).isPriorNotification()).isTrue();
        assertThat(inForce(plain, marked("tlp:green").priorNotification(false)).isPriorNotification())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,-",
                "2030-01-01,-,2030-01-01",
                "-,2030-01-01,2030-01-01",
                "2030-01-01,2031-01-01,2030-01-01",
                "2031-01-01,2030-01-01,2030-01-01"
            })
    void earlierTermIsInForce(LocalDate envelope, LocalDate own, LocalDate expected) {
        EffectiveHandling both = inForce(
                marked("tlp:green").eraseBy(envelope), marked("tlp:green").eraseBy(own));
        assertThat(both.eraseBy().orElse(null)).isEqualTo(expected);
        assertThat(both.weaponRecordEraseBy()).isEmpty();
        EffectiveHandling weapons = inForce(
                marked("tlp:green").weaponRecordEraseBy(envelope),
                marked("tlp:green").weaponRecordEraseBy(own));
        assertThat(weapons.weaponRecordEraseBy().orElse(null)).isEqualTo(expected);
        assertThat(weapons.eraseBy()).isEmpty();
    }

    @Test
    void originatorOfAnEntityIsItsOwn() {
        Party one = party("KZ", "Police");
        Party other = party("UZ", "Customs");
        assertThat(inForce(marked("tlp:green"), marked("tlp:green")).originator())
                .isEmpty();
        assertThat(inForce(marked("tlp:green").originator(one), marked("tlp:green"))
                        .originator())
                .contains(one);
        assertThat(inForce(
                                marked("tlp:green").originator(one),
                                marked("tlp:green").originator(other))
                        .originator())
                .contains(other);
    }

    @Test
    void schemesAreComparedWithinThemselves() {
        assertThat(MarkingScheme.all().stream().map(MarkingScheme::toString).collect(Collectors.joining(" ")))
                .isEqualTo("MarkingScheme[tlp] MarkingScheme[pap] MarkingScheme[europol-handling]");
        assertThat(MarkingScheme.of(marking("pap:RED"))).isSameAs(MarkingScheme.PAP);
        assertThat(MarkingScheme.of(marking("national:RED"))).isNull();
        assertThat(MarkingScheme.TLP.isOfLevels()).isTrue();
        assertThat(MarkingScheme.EUROPOL.isOfLevels()).isFalse();
        assertThat(MarkingScheme.TLP.isCode(marking("tlp:RED"), "red")).isTrue();
        assertThat(MarkingScheme.TLP.isCode(marking("tlp:RED"), "amber")).isFalse();
        assertThat(MarkingScheme.TLP.isCode(marking("pap:RED"), "red")).isFalse();
        assertThat(MarkingScheme.TLP.knows(marking("tlp:Amber+Strict"))).isTrue();
        assertThat(MarkingScheme.PAP.knows(marking("pap:amber+strict"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "tlp,red,amber,true",
        "tlp,amber,red,false",
        "tlp,amber,amber,false",
        "tlp,purple,red,true",
        "tlp,red,purple,false",
        "europol-handling,h1,h2,true",
        "europol-handling,h2,h1,true",
        "europol-handling,h0,h2,false",
        "europol-handling,h2,h0,true"
    })
    void looserIsToldWithinAScheme(String scheme, String inherited, String own, boolean expected) {
        List<HandlingMarking> ofEnvelope = List.of(marking(scheme + ":" + inherited));
        List<HandlingMarking> ofEntity = List.of(marking(scheme + ":" + own));
        MarkingScheme judge = MarkingScheme.of(ofEntity.get(0));
        assertThat(judge.isLooser(ofEntity, ofEnvelope)).isEqualTo(expected);
        assertThat(judge.isLooser(List.of(), ofEnvelope)).isFalse();
        assertThat(judge.isLooser(ofEntity, List.of())).isFalse();
        assertThat(judge.isLooser(List.of(marking("national:x")), ofEnvelope)).isFalse();
    }
}
