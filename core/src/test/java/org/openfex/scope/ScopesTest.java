package org.openfex.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfex.code.Bore;
import org.openfex.code.BoreGroup;
import org.openfex.code.CodeLists;
import org.openfex.code.ComponentType;
import org.openfex.code.ConversionKind;
import org.openfex.code.FirearmAction;
import org.openfex.code.FirearmType;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Component;
import org.openfex.model.Conversion;
import org.openfex.model.Firearm;
import org.openfex.model.PartialDate;

class ScopesTest {
    private static final CodeLists CODES = CodeLists.standard();

    @Test
    void anAssaultRifleIsNoAntiqueWhenItsYearSaysSo() {
        Firearm undated = of(FirearmType.ASSAULT_RIFLE).build();
        // Which types are too modern to be antiques is nowhere verified: without a year nothing is decided.
        assertThat(flag("firearms-protocol", undated).answer()).isEqualTo(ScopeAnswer.UNDECIDED);
        Firearm rifle = made("1974").toBuilder().type(FirearmType.ASSAULT_RIFLE).build();
        assertThat(flag("firearms-protocol", rifle).answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(flag("iti", rifle).categories()).containsExactly("assault rifles");
        assertThat(flag("iti", rifle).answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(flag("unodc-iafq", rifle).categories()).containsExactly("rifle (Inlcuding Carbine)");
        assertThat(flag("unroca", rifle).categories()).containsExactly("small arms 4");
    }

    @Test
    void theYearDecidesWhetherARifleMayBeAnAntique() {
        assertThat(flag("firearms-protocol", made("1956")).answer()).isEqualTo(ScopeAnswer.YES);
        for (String doubtful : new String[] {"1899", "189X", "1956?", "1900~"}) {
            ScopeFlag flag = flag("firearms-protocol", made(doubtful));
            assertThat(flag.answer()).as(doubtful).isEqualTo(ScopeAnswer.UNDECIDED);
            assertThat(flag.missing()).containsExactly("national-law");
        }
        Firearm undated = of(FirearmType.RIFLE).build();
        assertThat(flag("firearms-protocol", undated).missing()).containsExactly("manufacturedOn");
    }

    @Test
    void aRocketLauncherIsALightWeaponButNoFirearm() {
        Firearm launcher =
                of(FirearmType.ANTI_TANK_LAUNCHER).manufacturedOn(date("1980")).build();
        assertThat(flag("firearms-protocol", launcher).answer()).isEqualTo(ScopeAnswer.NO);
        assertThat(flag("iti", launcher).answer()).isEqualTo(ScopeAnswer.YES);
    }

    @Test
    void aBlankFiringPistolIsAFirearmOnceConverted() {
        Firearm.Builder pistol = of(FirearmType.BLANK_FIRING_PISTOL).manufacturedOn(date("2012"));
        assertThat(flag("firearms-protocol", pistol.build()).missing()).containsExactly("examination");
        Firearm converted = pistol.conversions(
                        Conversion.builder().kind(ConversionKind.BLANK_TO_LIVE).build())
                .build();
        assertThat(flag("firearms-protocol", converted).answer()).isEqualTo(ScopeAnswer.YES);
    }

    @Test
    void theBoreOfAMortarDecides() {
        assertThat(flag("iti", mortar(BoreGroup.CODE_82)).answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(flag("unroca", mortar(BoreGroup.CODE_82)).answer()).isEqualTo(ScopeAnswer.NO);
        assertThat(flag("unroca", mortar(BoreGroup.CODE_60)).answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(flag("iti", mortar(BoreGroup.CODE_105)).answer()).isEqualTo(ScopeAnswer.NO);
        assertThat(flag("iti", mortar(BoreGroup.OTHER)).missing()).containsExactly("calibres");
    }

    @Test
    void useDecidesBetweenHeadingsOfCustoms() {
        ScopeFlag rifle = flag("hs", made("1956"));
        assertThat(rifle.answer()).isEqualTo(ScopeAnswer.UNDECIDED);
        assertThat(rifle.categories()).containsExactly("930330", "930190");
        assertThat(rifle.missing()).containsExactly("use");
        ScopeFlag pistol = flag("hs", of(FirearmType.PISTOL).build());
        assertThat(pistol.answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(pistol.categories()).containsExactly("930200");
        assertThat(pistol.isVerified()).isTrue();
    }

    @Test
    void actionAndBoreTellWhatALongGunOrHandgunIsCountedAs() {
        Firearm.Builder longGun = of(FirearmType.LONG_GUN_UNDETERMINED).manufacturedOn(date("1956"));
        assertThat(flag("unodc-iafq", longGun.build()).categories()).containsExactly("Unknown status on type");
        assertThat(flag("iti", longGun.build()).answer()).isEqualTo(ScopeAnswer.UNDECIDED);
        Firearm rifled =
                longGun.bore(Bore.RIFLED).action(FirearmAction.BOLT_ACTION).build();
        assertThat(flag("unodc-iafq", rifled).categories()).containsExactly("rifle (Inlcuding Carbine)");
        assertThat(flag("iti", rifled).categories()).containsExactly("rifles and carbines");
        assertThat(flag("iti", rifled).answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(flag("hs", rifled).categories()).containsExactly("930330", "930190");
        // What fires in bursts may be a rifle or a machine gun.
        Firearm automatic = longGun.action(FirearmAction.AUTOMATIC).build();
        assertThat(flag("unodc-iafq", automatic).categories()).containsExactly("Unknown status on type");
        Firearm smooth =
                longGun.bore(Bore.SMOOTH).action(FirearmAction.PUMP_ACTION).build();
        assertThat(flag("unodc-iafq", smooth).categories()).containsExactly("shotgun (Including Short Carbine)");
        assertThat(flag("hs", smooth).categories()).containsExactly("930320", "930190");
        Firearm revolver = of(FirearmType.HANDGUN_UNDETERMINED)
                .action(FirearmAction.REVOLVER_DOUBLE_ACTION)
                .build();
        assertThat(flag("unodc-iafq", revolver).categories()).containsExactly("revolver");
        assertThat(flag("hs", revolver).categories()).containsExactly("930200");
    }

    @Test
    void theArmsTradeTreatyHasAFlagOfItsOwn() {
        assertThat(flag("att", of(FirearmType.ASSAULT_RIFLE).build()))
                .satisfies(flag -> assertThat(flag.answer()).isEqualTo(ScopeAnswer.YES))
                .satisfies(flag -> assertThat(flag.sources()).contains("ATT 2(1) [V]"));
        assertThat(flag("att", mortar(BoreGroup.CODE_82)).answer()).isEqualTo(ScopeAnswer.NO);
    }

    @Test
    void partsHaveScopesOfTheirOwn() {
        List<ScopeFlag> receiver =
                Scopes.of(Component.builder().type(ComponentType.LOWER_RECEIVER).build());
        assertThat(receiver).extracting(ScopeFlag::scope).containsExactly("firearms-protocol", "eu-2021-555", "hs");
        // A receiver in two parts is not named by the Protocol: whether this half is essential is for an examiner.
        assertThat(receiver.get(0).missing()).containsExactly("examination");
        assertThat(receiver.get(1).answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(receiver.get(1).isVerified()).isFalse();
        assertThat(receiver.get(2).missing()).containsExactly("firearm");
        List<ScopeFlag> suppressor = Scopes.of(
                Component.builder().type(ComponentType.SOUND_SUPPRESSOR).build());
        assertThat(suppressor.get(0).answer()).isEqualTo(ScopeAnswer.YES);
        assertThat(suppressor.get(0).isVerified()).isTrue();
        assertThat(Scopes.of(Component.builder().build()))
                .allSatisfy(flag -> assertThat(flag.missing()).contains("type"));
    }

    @Test
    void anUnverifiedSourceIsNeverPresentedAsLaw() {
        assertThat(flag("eu-2021-555", made("1956")).isVerified()).isFalse();
        assertThat(flag("iti", made("1956")).isVerified()).isFalse();
        assertThat(flag("unodc-iafq", made("1956")).isVerified()).isTrue();
    }

    @Test
    void aFirearmOfWhichNothingIsKnownIsUndecidedEverywhere() {
        assertThat(Scopes.of(Firearm.builder().build())).allSatisfy(flag -> {
            assertThat(flag.answer()).isEqualTo(ScopeAnswer.UNDECIDED);
            assertThat(flag.missing()).contains("type");
        });
    }

    @Test
    void aNationalCodeCountsByItsMappings() {
        String additions = """
                {"list": "firearm-type", "language": "kk", "codes": [{"code": "kz-odd", "definition": "Odd.",
                 "label": {"kk": "kz"}, "mappings": [{"scheme": "iti", "version": "2005", "code": "assault rifles"}]}]}
                """;
        CodeLists own = CODES.with(new ByteArrayInputStream(additions.getBytes(StandardCharsets.UTF_8)));
        Firearm odd = of(FirearmType.of("kz-odd")).manufacturedOn(date("1990")).build();
        assertThat(Scopes.of(odd, own))
                .filteredOn(flag -> flag.scope().equals("iti"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.answer()).isEqualTo(ScopeAnswer.YES));
        assertThat(flag("iti", odd).missing()).containsExactly("national-law");
    }

    private static ScopeFlag flag(String scope, Firearm firearm) {
        return Scopes.of(firearm).stream()
                .filter(flag -> flag.scope().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    private static Firearm.Builder of(FirearmType type) {
        return Firearm.builder().type(type);
    }

    private static Firearm made(String year) {
        return of(FirearmType.RIFLE).manufacturedOn(date(year)).build();
    }

    private static ClaimedDate date(String year) {
        return ClaimedDate.builder().date(PartialDate.of(year)).build();
    }

    private static Firearm mortar(BoreGroup bore) {
        return of(FirearmType.MORTAR)
                .manufacturedOn(date("1970"))
                .calibres(Calibre.builder().boreGroup(bore).build())
                .build();
    }
}
