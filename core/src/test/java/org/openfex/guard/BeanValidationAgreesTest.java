package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openfex.Reading;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Layer;
import org.openfex.report.LayerOutcome;
import org.openfex.report.Report;
import org.openfex.report.Severity;
import tools.jackson.databind.JsonNode;

/**
 * SCHEMA and CONSTRAINT judge alike: messages of the kit, each changed in one place, are judged as bytes and as the objects
 * that they are bound to. Only what can be bound without loss is compared: an object cannot hold a number where a text
 * belongs.
 */
class BeanValidationAgreesTest {
    private static final long SEED = 20_260_501L;
    private static final Map<Mutation, Tally> TALLIES = new EnumMap<>(Mutation.class);
    private static final Set<String> COMPARED = new TreeSet<>();
    private static final List<String> OTHER_VERDICTS = new ArrayList<>();
    private static final List<String> OTHER_FINDINGS = new ArrayList<>();

    /** One changed message. */
    private record Mutant(String member, Mutation mutation, String pointer, JsonNode message) {}

    /** What came of a way to change a message. */
    private static final class Tally {
        int lost;
        int valid;
        int invalid;

        int compared() {
            return valid + invalid;
        }
    }

    /** Every member in every way that suits it; chance chooses the values. */
    @BeforeAll
    static void judgeMutants() {
        Random random = new Random(SEED);
        Map<String, Schemas.Lean> messages = messages();
        for (Mutation mutation : Mutation.values()) {
            TALLIES.put(mutation, new Tally());
            for (int round = 0; round < mutation.rounds(); round++) {
                messages.forEach((name, message) -> mutate(name, message, mutation, random));
            }
        }
    }

    /** A small message for every member of the standard, and for every place in messages of newer versions. */
    private static Map<String, Schemas.Lean> messages() {
        Map<String, Schemas.Lean> messages = new TreeMap<>(Messages.leanByMember());
        for (Kit.Entry entry : Kit.valid()) {
            if (entry.file().startsWith("valid/newer-minor-")) {
                JsonNode message = Kit.MAPPER.readTree(entry.bytes());
                Schemas.sites(message)
                        .forEach(site ->
                                messages.put(entry.file() + site.pointer(), new Schemas.Lean(message, site.pointer())));
            }
        }
        return messages;
    }

    private static void mutate(String name, Schemas.Lean message, Mutation mutation, Random random) {
        Schemas.Lean copy = message.copy();
        Schemas.Site site = mutation.isOfLists() ? copy.site() : copy.value();
        if (mutation.apply(site, random)) {
            judge(new Mutant(name, mutation, site.pointer(), copy.root()));
        }
    }

    private static void judge(Mutant mutant) {
        Tally tally = TALLIES.get(mutant.mutation());
        byte[] bytes = Messages.bytes(mutant.message());
        Reading reading = Kit.FEX.inspect(bytes);
        Message message = reading.message().orElse(null);
        if (message == null || !isBoundWithoutLoss(message, bytes)) {
            tally.lost++;
            return;
        }
        COMPARED.add(mutant.member());
        Report object = Kit.FEX.validate(message);
        boolean valid = reading.report().layers().get(Layer.SCHEMA) == LayerOutcome.PASSED;
        if (valid) {
            tally.valid++;
        } else {
            tally.invalid++;
        }
        Set<String> ofBytes = errors(reading.report(), Layer.SCHEMA);
        Set<String> ofObject = errors(object, Layer.CONSTRAINT);
        String difference = mutant.mutation() + " of " + mutant.member() + " at " + mutant.pointer() + ": SCHEMA "
                + ofBytes + ", CONSTRAINT " + ofObject + ", value " + value(mutant);
        if (valid != (object.layers().get(Layer.CONSTRAINT) == LayerOutcome.PASSED)) {
            OTHER_VERDICTS.add(difference);
        } else if (!ofBytes.equals(ofObject)) {
            OTHER_FINDINGS.add(difference);
        }
    }

    private static boolean isBoundWithoutLoss(Message message, byte[] bytes) {
        try {
            return Kit.MAPPER.readTree(Kit.FEX.writeDraft(message)).equals(Kit.MAPPER.readTree(bytes));
        } catch (InvalidMessageException e) {
            return false;
        }
    }

    private static Set<String> errors(Report report, Layer layer) {
        Set<String> errors = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (finding.layer() == layer && finding.severity() == Severity.ERROR) {
                errors.add(finding.code() + " " + finding.pointer());
            }
        }
        return errors;
    }

    private static String value(Mutant mutant) {
        String value = mutant.message().at(mutant.pointer()).toString();
        return value.length() < 80 ? value : value.substring(0, 80) + "... (" + value.length() + ")";
    }

    @Test
    void bytesAndObjectHaveTheSameVerdict() {
        assertThat(OTHER_VERDICTS).isEmpty();
    }

    @Test
    void bytesAndObjectHaveTheSameFindings() {
        assertThat(OTHER_FINDINGS).isEmpty();
    }

    @Test
    void everyMemberWasCompared() {
        Set<String> never = new TreeSet<>(messages().keySet());
        never.removeAll(COMPARED);
        never.removeIf(name -> name.startsWith("valid/"));
        never.remove("message.fex"); // a changed version decides before SCHEMA whether there is a message at all
        assertThat(never).isEmpty();
    }

    @Test
    void everyWayToChangeAMessageWasCompared() {
        assertThat(TALLIES)
                .allSatisfy((mutation, tally) -> assertThat(tally.compared())
                        .as(mutation + ", valid " + tally.valid + ", invalid " + tally.invalid + ", lost " + tally.lost)
                        .isGreaterThan(20));
    }

    @Test
    void manyWereComparedOfBothVerdicts() {
        int compared = TALLIES.values().stream().mapToInt(Tally::compared).sum();
        int lost = TALLIES.values().stream().mapToInt(tally -> tally.lost).sum();
        int invalid = TALLIES.values().stream().mapToInt(tally -> tally.invalid).sum();
        assertThat(compared).isGreaterThan(4_000).isGreaterThan(2 * lost);
        assertThat(invalid).isBetween(compared / 3, compared * 2 / 3);
    }
}
