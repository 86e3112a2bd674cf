package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.ContentKind;
import org.openfex.code.Country;
import org.openfex.code.Instrument;
import org.openfex.code.Purpose;
import org.openfex.handling.Audience;
import org.openfex.handling.Disclosure;
import org.openfex.handling.Redaction;
import org.openfex.handling.RedactionPolicy;
import org.openfex.handling.Redactor;
import org.openfex.handling.Refusal;
import org.openfex.handling.RefusedException;
import org.openfex.kit.Kit;
import org.openfex.model.JsonMembers;
import org.openfex.model.LegalBasis;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.report.AuditActor;
import org.openfex.report.AuditEvent;
import org.openfex.report.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Redaction holds for every member of the standard: each has a policy, nothing that a profile does not release stands
 * anywhere in the bytes of the new message, and what is left is valid.
 */
class RedactionTest {
    private static final JsonNode POLICY = Kit.MAPPER.readTree(Kit.bytes("handling/redaction.json"));
    private static final String ALWAYS = "always";

    /** By member, as {@code firearm.serials}, the kind of content. */
    private static final Map<String, String> KINDS = POLICY.path("members").properties().stream()
            .flatMap(entity -> entity.getValue().properties().stream()
                    .flatMap(kind -> kind.getValue()
                            .valueStream()
                            .map(member -> Map.entry(entity.getKey() + "." + member.stringValue(), kind.getKey()))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What the new envelope says anew, and what goes with a handling, which stays whole. */
    private static final Set<String> OF_THE_ENVELOPE =
            Set.of("sender", "recipients", "legalBasis", "forwarding", "handling", "id", "issuedAt", "supersedes");

    /** Markings of every scheme that has an order or restrictions, and some that are not known. */
    private static final List<String> MARKINGS = Stream.of(
                    "tlp:clear tlp:green tlp:amber tlp:amber+strict tlp:red tlp:purple pap:CLEAR pap:GREEN pap:AMBER pap:RED pap:x",
                    "europol-handling:H0 europol-handling:H1 europol-handling:H2 europol-handling:H3 europol-handling:H9",
                    "national:X unknown-to-sender:- zz-new:1")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static final List<String> ONE_OF_EACH_SCHEME =
            List.of("tlp:amber", "pap:GREEN", "europol-handling:H1", "zz-new:1");

    private static final AuditActor ACTOR = AuditActor.of("account-17", "case 7/26");

    private static Redactor redactor(RedactionPolicy policy) {
        return Redactor.of(policy, event -> {}, Clock.systemUTC());
    }

    @Test
    void everyMemberOfTheStandardHasAKind() {
        Set<String> members = Schemas.members().stream()
                .filter(member -> !member.name().equals("extensions"))
                .map(Schemas.Member::toString)
                // It is no member of the record: it goes with the body.
                .filter(member -> !member.equals("message.type"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(KINDS.keySet()).containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void everyKindOfTheListIsUsedOrMadeByTheRedactor() {
        Set<String> kinds = new TreeSet<>(KINDS.values());
        POLICY.path("codes").forEach(member -> kinds.addAll(member.propertyNames()));
        kinds.addAll(List.of("extension", "unknown", "reference"));
        kinds.remove(ALWAYS);
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        ContentKind.values().stream().map(ContentKind::value).toList());
    }

    @TestFactory
    Stream<DynamicTest> nothingThatIsNotReleasedStandsInTheBytes() {
        return full().flatMap(entry -> RedactionPolicy.standard().profiles().stream()
                .map(profile -> DynamicTest.dynamicTest(profile + " " + entry.file(), () -> {
                    JsonNode message = Kit.MAPPER.readTree(entry.bytes());
                    Set<String> released = RedactionPolicy.standard().released(profile).stream()
                            .map(ContentKind::value)
                            .collect(Collectors.toSet());
                    plant(message, released);
                    for (String marking : entry.file().contains("full-") ? MARKINGS : ONE_OF_EACH_SCHEME) {
                        mark(message, marking);
                        Message spoiled = Kit.FEX
                                .inspect(Messages.bytes(message))
                                .message()
                                .orElseThrow();
                        expectSilence(spoiled, disclosure(spoiled, profile).build());
                        expectSilence(
                                spoiled,
                                disclosure(spoiled, profile).permission("P-1").build());
                    }
                })));
    }

    /** The words of a refusal and the texts of all objects tell nothing either. */
    private static void expectSilence(Message message, Disclosure disclosure) {
        List<AuditEvent> events = new ArrayList<>();
        Redactor redactor = Redactor.of(RedactionPolicy.standard(), events::add, Clock.systemUTC());
        try {
            Redaction redaction = redactor.forward(message, disclosure, ACTOR);
            assertThat(Canary.isIn(new String(Kit.FEX.writeDraft(redaction.message()), StandardCharsets.UTF_8)))
                    .isFalse();
            assertThat(Canary.isIn(redaction + " " + redaction.withheld() + " " + disclosure))
                    .isFalse();
        } catch (RefusedException e) {
            assertThat(e.refusals()).isNotEmpty();
            assertThat(Canary.isIn(e.toString())).isFalse();
        }
        assertThat(events).hasSize(1).noneMatch(event -> Canary.isIn(event + event.json()));
    }

    /** What is valid stays valid, by any choice of kinds; what is redacted again loses nothing more. */
    @TestFactory
    Stream<DynamicTest> whatIsLeftIsValidAndStays() {
        return Kit.valid().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.file(), () -> {
                    Random random = new Random(entry.file().hashCode());
                    Message message = Kit.FEX.read(entry.bytes());
                    for (String profile : RedactionPolicy.standard().profiles()) {
                        expectValid(redactor(RedactionPolicy.standard()), message, profile);
                    }
                    for (int i = 0; i < 2; i++) {
                        expectValid(redactor(anyProfile(random)), message, "any");
                    }
                }));
    }

    /** Entities here and there do not let themselves be passed on, which leaves references and totals behind. */
    @TestFactory
    Stream<DynamicTest> whatIsLeftIsValidWhenEntitiesBarThemselves() {
        return Kit.valid().stream()
                .filter(entry -> entry.file().matches("valid/(full|case|practice|exchange|totals|transfer).*"))
                .map(entry -> DynamicTest.dynamicTest(entry.file(), () -> {
                    Random random = new Random(entry.file().hashCode());
                    for (int i = 0; i < 8; i++) {
                        JsonNode json = Kit.MAPPER.readTree(entry.bytes());
                        mark(json, "tlp:clear");
                        for (Schemas.Site site : Schemas.sites(json)) {
                            if (site.node() instanceof ObjectNode object
                                    && site.member().value().entity().stream()
                                            .anyMatch(entity ->
                                                    entity.member("handling").isPresent())) {
                                boolean barred = random.nextInt(3) == 0;
                                object.set("handling", handling(barred ? "europol-handling:H2" : "tlp:green"));
                            }
                        }
                        Message message =
                                Kit.FEX.inspect(Messages.bytes(json)).message().orElseThrow();
                        try {
                            Redaction redaction = redactor(all())
                                    .forward(
                                            message,
                                            disclosure(message, "all")
                                                    .notified(true)
                                                    .build(),
                                            ACTOR);
                            assertThat(errors(redaction.message())).isEmpty();
                            assertThat(new String(Kit.FEX.writeDraft(redaction.message()), StandardCharsets.UTF_8))
                                    .doesNotContain("H2");
                        } catch (RefusedException e) {
                            assertThat(e.refusals()).containsExactly(Refusal.NOTHING_LEFT);
                        }
                    }
                }));
    }

    private static void expectValid(Redactor redactor, Message message, String profile) {
        Disclosure disclosure =
                disclosure(message, profile).permission("P-1").notified(true).build();
        Redaction redaction;
        try {
            redaction = redactor.forward(message, disclosure, ACTOR);
        } catch (RefusedException e) {
            assertThat(e.refusals()).isSubsetOf(Refusal.NOTHING_LEFT, Refusal.TERM_OVER);
            return;
        }
        assertThat(errors(redaction.message())).isEmpty();
        byte[] bytes = Kit.FEX.writeDraft(redaction.message());
        assertThat(Kit.FEX.read(bytes)).isEqualTo(redaction.message());
        Redaction again = redactor.forward(redaction.message(), disclosure, ACTOR);
        assertThat(again.withheld()).isEqualTo(redaction.withheld());
        assertThat(again.message().toBuilder()
                        .forwarding(redaction.message().forwarding())
                        .build())
                .isEqualTo(redaction.message());
    }

    private static List<String> errors(Message message) {
        return Kit.FEX.validate(message).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static RedactionPolicy anyProfile(Random random) {
        return profile(
                "any",
                ContentKind.values().stream()
                        .filter(kind -> !kind.equals(ContentKind.REFERENCE) && random.nextInt(4) != 0)
                        .toList());
    }

    private static RedactionPolicy all() {
        return profile(
                "all",
                ContentKind.values().stream()
                        .filter(kind -> !kind.equals(ContentKind.REFERENCE))
                        .toList());
    }

    private static RedactionPolicy profile(String name, List<ContentKind> kinds) {
        return RedactionPolicy.of(kinds.stream()
                .map(kind -> "\"" + kind.value() + "\"")
                .collect(Collectors.joining(",", "{\"profiles\":{\"" + name + "\":{\"releases\":[", "]}}}")));
    }

    private static Disclosure.Builder disclosure(Message message, String profile) {
        boolean judicial = profile.equals("judicial");
        Party recipient = Party.builder()
                .country(Country.of("FR"))
                .authority("Office of the Prosecutor")
                .function(judicial ? AuthorityFunction.PROSECUTION : AuthorityFunction.POLICE)
                .build();
        // Without what the message says of it besides.
        Party discloser = message.recipients().get(0).toBuilder()
                .extensions(JsonMembers.NONE)
                .unknownMembers(JsonMembers.NONE)
                .contact(null)
                .build();
        return Disclosure.builder()
                .id(new UUID(0x4000, 0x8000000000000001L))
                .issuedAt(message.issuedAt().plusSeconds(1))
                .sender(discloser)
                .audience(Audience.of(recipient, Purpose.CRIMINAL_INVESTIGATION))
                .legalBasis(List.of(LegalBasis.builder()
                        .instrument(Instrument.UNTOC)
                        .clause("18(5)")
                        .build()))
                .profile(profile)
                .supersedes(new UUID(0x4000, 0x8000000000000002L));
    }

    private static Stream<Kit.Entry> full() {
        return Kit.valid().stream().filter(entry -> entry.file().matches("valid/(full|case|practice|newer|exten).*"));
    }

    /** Sets the markings of the envelope; whatever else it says of its handling would refuse everything. */
    private static void mark(JsonNode message, String marking) {
        ObjectNode handling = handling(marking);
        handling.putArray("purposes").add("criminal-investigation");
        ((ObjectNode) message).set("handling", handling);
    }

    private static ObjectNode handling(String marking) {
        ObjectNode handling = Kit.MAPPER.createObjectNode();
        String[] parts = marking.split(":", 2);
        handling.putArray("markings").addObject().put("scheme", parts[0]).put("code", parts[1]);
        return handling;
    }

    /** Puts a canary wherever a profile does not release content, into extensions and into names that nobody knows. */
    private static void plant(JsonNode message, Set<String> released) {
        List<Schemas.Site> sites = Schemas.sites(message);
        Set<String> cut = new HashSet<>();
        Set<String> lostIds = new HashSet<>();
        List<Schemas.Site> withheld = new ArrayList<>();
        for (Schemas.Site site : sites) {
            if (OF_THE_ENVELOPE.contains(site.pointer().split("/", 3)[1])
                    || site.pointer().contains("/handling")) {
                continue;
            }
            String kind = site.member().name().equals("extensions") ? "extension" : kind(site);
            boolean within = cut.stream().anyMatch(place -> site.pointer().startsWith(place + "/"));
            if (within || !(kind.equals(ALWAYS) || released.contains(kind))) {
                cut.add(site.pointer());
                withheld.add(site);
            }
        }
        for (Schemas.Site site : withheld) {
            boolean localId = site.member().value().type().equals("localId");
            if (localId) {
                lostIds.add(site.node().stringValue());
            } else if (site.node().isString() || site.node().isNumber()) {
                site.replace(Canary.fitting(site.member().value()));
            } else if (site.member().name().equals("extensions")) {
                ((ObjectNode) site.node()).set("org.example." + Canary.WORD, Canary.object());
            }
        }
        for (Schemas.Site site : sites) {
            String type = site.member().value().type();
            if ((type.equals("localId") || type.equals("localRef"))
                    && site.node().isString()
                    && lostIds.contains(site.node().stringValue())) {
                site.replace(JsonNodeFactory.instance.stringNode(
                        Canary.WORD + site.node().stringValue()));
            }
        }
        if (message.path("fex").stringValue().equals("1.1")) {
            for (Schemas.Site site : sites) {
                if (site.node() instanceof ObjectNode object
                        && !site.member().name().equals("extensions")) {
                    object.set(Canary.WORD, Canary.object());
                }
            }
        }
    }

    private static String kind(Schemas.Site site) {
        // The type of the message is as public as its envelope.
        return KINDS.getOrDefault(site.member().toString(), ALWAYS);
    }
}
