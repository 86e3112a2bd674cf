package org.openfex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.code.CodeLists;
import org.openfex.code.FirearmType;
import org.openfex.code.MessageType;
import org.openfex.code.Purpose;
import org.openfex.json.Limits;
import org.openfex.kit.Kit;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.SeizureReport;
import org.openfex.model.UnknownBody;
import org.openfex.report.Finding;
import org.openfex.report.FindingPolicy;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Layer;
import org.openfex.report.LayerOutcome;
import org.openfex.report.Report;
import org.openfex.report.Severity;

/** What the entry point promises about inputs, outcomes and settings; the kit tests the standard itself. */
class FexTest {
    private static final byte[] MINIMAL = Kit.bytes("kit/valid/minimal-seizure-report.json");
    private static final Fex FEX = Kit.FEX;

    @TempDir
    Path folder;

    @Test
    void readsTheSameMessageFromBytesTextFileAndStream() throws IOException {
        Path file = Files.write(folder.resolve("message.fex.json"), MINIMAL);

        Message message = FEX.read(MINIMAL);

        assertThat(FEX.read(new String(MINIMAL, StandardCharsets.UTF_8))).isEqualTo(message);
        assertThat(FEX.read(file)).isEqualTo(message);
        assertThat(FEX.read(new ByteArrayInputStream(MINIMAL))).isEqualTo(message);
    }

    @Test
    void aNationalCodeIsKnownToThoseWhoBringIt() {
        String additions = """
                {"list": "purpose", "language": "kk",
                 "codes": [{"code": "kz-odd", "definition": "Odd.", "label": {"kk": "kz"}}]}
                """;
        CodeLists own = CodeLists.standard().with(new ByteArrayInputStream(additions.getBytes(StandardCharsets.UTF_8)));
        Message plain = FEX.read(MINIMAL);
        Message message = plain.toBuilder()
                .handling(plain.handling().toBuilder()
                        .purposes(Purpose.of("kz-odd"))
                        .build())
                .build();

        assertThat(FEX.validate(message).findings()).extracting(Finding::code).contains("code-unknown");
        assertThat(Fex.builder().codeLists(own).build().validate(message).findings())
                .extracting(Finding::code)
                .doesNotContain("code-unknown");
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        assertThat(only(FEX.inspect(folder.resolve("none.json")))).isEqualTo("input-not-found");
    }

    @Test
    void aDirectoryIsAFinding() {
        assertThat(only(FEX.inspect(folder))).isEqualTo("input-directory");
    }

    @Test
    void anEmptyFileIsAFinding() throws IOException {
        assertThat(only(FEX.inspect(Files.createFile(folder.resolve("empty.json")))))
                .isEqualTo("message-empty");
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        assertThat(only(FEX.inspect(file))).isEqualTo("message-too-large");
    }

    @Test
    void aStreamThatFailsIsAFinding() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("secret path");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("secret path");
            }
        };

        assertThat(only(FEX.inspect(failing))).isEqualTo("input-unreadable");
    }

    @Test
    void aStreamWithoutAnEndIsReadNoFurtherThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertThat(only(FEX.inspect(endless))).isEqualTo("message-too-large");
    }

    @Test
    void textWithHalfASurrogatePairIsAFinding() {
        assertThat(only(FEX.inspect("{\"fex\":\"\ud800\"}"))).isEqualTo("surrogate-unpaired");
    }

    @Test
    void theLimitsOfTheCallerHold() {
        Fex strict = Fex.builder()
                .limits(Limits.builder().maxBytes(MINIMAL.length - 1).build())
                .build();

        assertThat(only(strict.inspect(MINIMAL))).isEqualTo("message-too-large");
    }

    @Test
    void readingAnInvalidMessageThrowsTheReportThatInspectingGives() {
        byte[] invalid = Kit.bytes("kit/invalid/rule-message-to-oneself.json");

        assertThatThrownBy(() -> FEX.read(invalid)).isInstanceOfSatisfying(InvalidMessageException.class, thrown -> {
            assertThat(thrown.report().findings())
                    .isEqualTo(FEX.inspect(invalid).report().findings());
            assertThat(thrown).hasNoCause();
        });
    }

    @Test
    void anInvalidMessageIsBoundAsFarAsItFits() {
        String document = new String(Kit.bytes("kit/valid/case-1-seizure-report.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"number\": \"2\"", "\"number\": 2");

        Reading reading = FEX.inspect(document);

        assertThat(reading.isValid()).isFalse();
        SeizureReport report = (SeizureReport) reading.message().orElseThrow().body();
        assertThat(report.firearms()).hasSize(3);
        assertThat(report.seizure().exhibits()).extracting("number").containsExactly("1", null, "3", "4", "5");
    }

    @Test
    void aLayerThatCannotRunIsSkippedNeverSilentlyAbsent() {
        Report report = FEX.inspect("{").report();

        assertThat(report.layers())
                .isEqualTo(Map.of(
                        Layer.SYNTAX, LayerOutcome.FAILED,
                        Layer.SCHEMA, LayerOutcome.SKIPPED,
                        Layer.RULE, LayerOutcome.SKIPPED));
    }

    @Test
    void anUnfinishedMessageCanBeHeldJudgedAndKept() {
        Message draft = Message.builder().language("ru").build();

        Report report = FEX.validate(draft);

        assertThat(report.layers())
                .isEqualTo(Map.of(Layer.CONSTRAINT, LayerOutcome.FAILED, Layer.RULE, LayerOutcome.SKIPPED));
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("member-missing"))
                .extracting(finding -> finding.pointer() + finding.parameters().get("member"))
                .containsExactly(
                        "body", "fex", "handling", "id", "issuedAt", "legalBasis", "operation", "recipients", "sender");
        assertThat(new String(FEX.writeDraft(draft), StandardCharsets.UTF_8)).isEqualTo("{\"language\":\"ru\"}");
        assertThatThrownBy(() -> FEX.write(draft)).isInstanceOf(InvalidMessageException.class);
    }

    @Test
    void constraintsPointIntoListsAsTheSchemaDoes() {
        Message message = FEX.read(MINIMAL);
        SeizureReport report = (SeizureReport) message.body();
        Firearm unnamed = Firearm.builder().type(FirearmType.of("No Code!")).build();
        Message wrong = message.toBuilder()
                .language("x")
                .body(report.toBuilder().firearms(unnamed).build())
                .build();

        assertThat(FEX.validate(wrong).findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .contains(
                        "member-missing /body/firearms/0",
                        "pattern-mismatch /body/firearms/0/type",
                        "pattern-mismatch /language");
    }

    @Test
    void aMemberThatThisVersionDoesNotKnowCannotBeWritten() {
        Message message = FEX.read(MINIMAL).toBuilder()
                .unknownMembers(JsonMembers.NONE.with("novel", JsonText.of("1")))
                .build();

        assertThat(FEX.validate(message).findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly("member-unknown /?");
    }

    @Test
    void aTypeThatThisVersionDoesNotKnowCannotBeWritten() {
        Message message = FEX.read(MINIMAL).toBuilder()
                .body(new UnknownBody(MessageType.of("novel"), JsonText.of("{}")))
                .build();

        assertThat(FEX.validate(message).findings()).extracting(Finding::code).contains("type-unknown");
    }

    @Test
    void anExtensionKeepsToTheLimitsOfTheMessageAroundIt() {
        String deep = "[".repeat(63) + "]".repeat(63);
        Message message = FEX.read(MINIMAL).toBuilder()
                .extensions(JsonMembers.NONE.with("org.example.deep", JsonText.of(deep)))
                .build();

        assertThat(FEX.validate(message).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("nesting-too-deep");
            assertThat(finding.pointer()).startsWith("/extensions/?/0/0");
        });
    }

    /** Whatever the limits: a message with extensions is written just if it is read, and refused in the same words. */
    @Test
    void whatIsWrittenWithExtensionsKeepsToTheLimitsOfAReader() {
        Message message = FEX.read(Kit.bytes("kit/valid/full-seizure-report.json"));
        String value = "{\"" + "n".repeat(90) + "\":[\"" + "\ud83d\udd2b".repeat(3_000)
                + "\",123456789012345678901.5,[[{\"a\":{}}]]],\"b\":9007199254740991,\"c\":true}";
        message = message.toBuilder()
                .extensions(JsonMembers.NONE
                        .with("org.example.one", JsonText.of(value))
                        .with("org.example.two", JsonText.of("\"\"")))
                .build();
        byte[] bytes = FEX.write(message);
        List<Limits.Builder> limits = new ArrayList<>();
        for (int less = -1; less <= 1; less++) {
            limits.add(Limits.builder().maxBytes(bytes.length - less));
            limits.add(Limits.builder().maxStringLength(3_000 - less));
            limits.add(Limits.builder().maxNameLength(90 - less));
            limits.add(Limits.builder().maxNumberLength(23 - less));
        }
        for (int some = 3; some < 16; some++) {
            limits.add(Limits.builder().maxDepth(some));
            limits.add(Limits.builder().maxStringLength(5 * some));
            limits.add(Limits.builder().maxNumberLength(some));
            limits.add(Limits.builder().maxNameLength(5 * some));
        }
        int objects = (int) new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '{')
                .count();
        for (int some = objects - 6; some < objects + 2; some++) {
            limits.add(Limits.builder().maxObjects(some));
        }
        int written = 0;
        for (Limits.Builder limit : limits) {
            Fex strict = Kit.builder().limits(limit.build()).build();
            List<String> read = places(strict.inspect(bytes).report());
            assertThat(places(strict.validate(message))).isEqualTo(read);
            if (read.isEmpty()) {
                assertThat(strict.write(message)).isEqualTo(bytes);
                written++;
            }
        }
        assertThat(written).isBetween(8, limits.size() - 20);
    }

    private static List<String> places(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.parameters())
                .toList();
    }

    @Test
    void textThatNoReaderTakesIsKeptInADraftAndNeverSent() {
        Message message =
                FEX.read(MINIMAL).toBuilder().senderCaseReference("\ud800").build();

        assertThat(new String(FEX.writeDraft(message), StandardCharsets.UTF_8)).contains("\"\\uD800\"");
        assertThatThrownBy(() -> FEX.write(message)).isInstanceOf(InvalidMessageException.class);
    }

    @Test
    void aMessageLargerThanReadersTakeCannotBeWritten() {
        Fex strict = Fex.builder()
                .clock(Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC))
                .limits(Limits.builder().maxBytes(100).build())
                .build();
        Message message = FEX.read(MINIMAL);

        assertThatThrownBy(() -> strict.write(message))
                .isInstanceOfSatisfying(
                        InvalidMessageException.class,
                        thrown -> assertThat(thrown.report().findings())
                                .extracting(Finding::code)
                                .containsExactly("message-too-large"));
    }

    @Test
    void theCallerChoosesSeverities() {
        Fex lenient = Fex.builder()
                .policy(FindingPolicy.builder()
                        .severity("message-to-oneself", Severity.WARNING)
                        .build())
                .build();

        Reading reading = lenient.inspect(Kit.bytes("kit/invalid/rule-message-to-oneself.json"));

        assertThat(reading.isValid()).isTrue();
        assertThat(reading.report().findings())
                .filteredOn(finding -> finding.code().equals("message-to-oneself"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void theLanguageOfTheReportIsTheCallersNeverTheMachines() {
        String russian =
                Fex.builder().language("ru-KZ").build().inspect("{").report().text();
        String english =
                Fex.builder().language("tlh").build().inspect("{").report().text();

        assertThat(russian).containsPattern("[а-я]{5}");
        assertThat(english).doesNotContainPattern("[а-я]");
    }

    private static String only(Reading reading) {
        List<Finding> findings = reading.report().findings();
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.line()).isNotNull();
        assertThat(finding.column()).isNotNull();
        assertThat(reading.message()).isEmpty();
        return finding.code();
    }
}
