package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.json.FexModule;
import org.openfex.kit.Kit;
import org.openfex.model.EntityShape;
import org.openfex.model.JsonMembers;
import org.openfex.model.JsonText;
import org.openfex.model.Message;
import org.openfex.model.PartialDate;
import org.openfex.model.UnknownBody;
import org.openfex.profile.Profile;
import org.openfex.report.Finding;
import org.openfex.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nothing of a message comes out but through its own members: no finding, report, exception or text of an object holds
 * content. A canary is put wherever a message can hold content, and looked for in every text that the library gives.
 */
class NoContentLeaksTest {
    private static final Fex RUSSIAN = Fex.builder().language("ru").build();
    private static final JsonMapper HOST =
            JsonMapper.builder().addModule(new FexModule()).build();

    private interface Spoil {
        void at(Schemas.Site site);
    }

    private static final Spoil FITTING =
            site -> site.replace(Canary.fitting(site.member().value()));
    private static final Spoil RAW =
            site -> site.replace(Canary.raw(site.member().value()));
    private static final Spoil OBJECT = site -> site.replace(Canary.object());
    private static final Spoil NAME = site -> {
        if (site.parent() instanceof ObjectNode object) {
            object.set(Canary.WORD, object.get(site.key()));
        }
    };

    @TestFactory
    Stream<DynamicTest> canariesInAllPlacesAtOnce() {
        return Kit.valid().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.file(), () -> {
                    for (Spoil spoil : List.of(FITTING, RAW, NAME)) {
                        JsonNode message = Kit.MAPPER.readTree(entry.bytes());
                        Schemas.sites(message).stream()
                                .filter(NoContentLeaksTest::holdsContent)
                                .forEach(spoil::at);
                        expectSilence(entry.file(), message);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aCanaryInOneMemberAfterTheOther() {
        return Messages.leanByMember().entrySet().stream()
                .map(member -> DynamicTest.dynamicTest(member.getKey(), () -> {
                    for (Spoil spoil : List.of(FITTING, RAW, OBJECT, NAME)) {
                        Schemas.Lean copy = member.getValue().copy();
                        if (spoil == OBJECT || holdsContent(copy.value())) {
                            spoil.at(copy.value());
                            expectSilence(member.getKey(), copy.root());
                        }
                    }
                }));
    }

    /** A profile is written by others; its findings are as silent as those of FEX. */
    @TestFactory
    Stream<DynamicTest> canariesBeforeProfiles() {
        List<Fex> profiled = Profile.names().stream()
                .map(name -> Kit.builder().profile(Profile.standard(name)).build())
                .toList();
        return Kit.valid().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.file(), () -> {
                    JsonNode message = Kit.MAPPER.readTree(entry.bytes());
                    Schemas.sites(message).stream()
                            .filter(NoContentLeaksTest::holdsContent)
                            .forEach(FITTING::at);
                    for (Fex fex : profiled) {
                        expectSilence(entry.file(), texts(fex.inspect(Messages.bytes(message))));
                    }
                }));
    }

    /** Names are content too: of extensions, and of members that the standard does not know. */
    @TestFactory
    Stream<DynamicTest> canariesAsNamesInEveryObject() {
        return Stream.of("1.0", "1.1")
                .flatMap(version -> Kit.valid().stream()
                        .filter(entry -> entry.file().matches("valid/(full|minimal|case-2|newer).*"))
                        .map(entry -> DynamicTest.dynamicTest(version + " " + entry.file(), () -> {
                            JsonNode message = Kit.MAPPER.readTree(entry.bytes());
                            ((ObjectNode) message).put("fex", version);
                            for (Schemas.Site site : Schemas.sites(message)) {
                                if (site.node() instanceof ObjectNode object) {
                                    boolean extensions =
                                            site.member().value().type().equals("extensions");
                                    object.set(extensions ? "org." + Canary.WORD : Canary.WORD, Canary.object());
                                }
                            }
                            expectSilence(entry.file(), message);
                        })));
    }

    /** Text of the document that no value may hold, put in place of a string that has a canary on either side. */
    @ParameterizedTest
    @MethodSource("faults")
    void canariesInTextThatIsNoMessage(String fault) {
        JsonNode message = Kit.MAPPER.readTree(Kit.bytes("kit/valid/minimal-receipt.json"));
        ((ObjectNode) message).put("language", "CANARY").put("senderCaseReference", Canary.WORD);
        String json = message.toString().replace("\"CANARY\"", fault);
        assertThat(Kit.FEX.inspect(json).isValid()).isFalse();
        expectSilence(fault, json.getBytes(StandardCharsets.UTF_8));
        expectSilence(fault, json.getBytes(StandardCharsets.UTF_16BE));
        for (int end = 1; end < json.length(); end += 7) {
            expectSilence(fault, json.substring(0, end).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Stream<String> faults() {
        String faults = """
                "zqcanaryzq
                'zqcanaryzq'
                zqcanaryzq
                truezqcanaryzq
                "zqcanaryzq\\q"
                "zqcanaryzq\\ud800"
                "zqcanaryzq\\uffff"
                "zqcanaryzq\\u0000"
                "zqcanaryzq\t"
                "\uFEFFzqcanaryzq\uFFFF"
                987654321987654321987654321
                987654321e5
                987654321.0
                -987654321.
                0987654321
                [zqcanaryzq]
                {zqcanaryzq:1}
                {"zqcanaryzq" 1}
                {"zqcanaryzq":}
                {"zqcanaryzq":1,"zqcanaryzq":2}
                {"zqcanaryzq\\udc00":1}
                "zqcanaryzq","zqcanaryzq"
                "zqcanaryzq": "zqcanaryzq"
                "" "zqcanaryzq"
                "" /* zqcanaryzq */
                "" // zqcanaryzq
                ""} zqcanaryzq
                """;
        return faults.lines();
    }

    /** Objects can hold what no bytes can: half of a surrogate pair, which nobody can write. */
    @TestFactory
    Stream<DynamicTest> canariesInObjectsThatCannotBeWritten() {
        return Kit.valid().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.file(), () -> {
                    Message message = (Message) spoiled(Kit.FEX.read(entry.bytes()), text -> Canary.WORD + "\uD800");
                    expectSilence(entry.file(), textsOf(message));
                }));
    }

    @Test
    void nameOfAFileIsContentToo() {
        Path file = Path.of(Canary.WORD, Canary.WORD + ".fex.json");
        expectSilence("path", texts(Kit.FEX.inspect(file)));
        expectSilence("path", textOfFailure(() -> Kit.FEX.read(file)));
    }

    @Test
    void troubleOfAStreamIsToldWithoutItsWords() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(Canary.WORD);
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException(Canary.WORD);
            }
        };
        expectSilence("stream", texts(Kit.FEX.inspect(broken)));
        expectSilence("stream", textOfFailure(() -> Kit.FEX.read(broken)));
    }

    @Test
    void constructorsOfTheModelDoNotQuoteWhatTheyRefuse() {
        expectSilence("date", textOfFailure(() -> PartialDate.of(Canary.WORD)));
        expectSilence("date", textOfFailure(() -> PartialDate.of("1873-07-29-" + Canary.WORD)));
        expectSilence("json", textOfFailure(() -> JsonText.of("{\"" + Canary.WORD + "\":" + Canary.WORD)));
        expectSilence(
                "json", textOfFailure(() -> JsonText.of("{\"" + Canary.WORD + "\":1,\"" + Canary.WORD + "\":1}")));
        expectSilence("json", textOfFailure(() -> JsonText.ofString(Canary.WORD + "\uD800")));
    }

    /** A canary that does not fit would show nothing but the layers SYNTAX and SCHEMA. */
    @Test
    void fittingCanariesFit() {
        assertThat(Schemas.texts()).allSatisfy(type -> {
            String canary = Canary.fitting(type).stringValue();
            assertThat(canary).as(type.type()).matches(type.keyword("pattern").stringValue());
            assertThat(canary.length())
                    .isBetween(
                            type.keyword("minLength").intValue(),
                            type.keyword("maxLength").intValue(Integer.MAX_VALUE));
            assertThat(Canary.isIn(canary) || type.type().equals("version")).isTrue();
        });
        assertThat(Canary.isIn(Canary.object().toString())).isTrue();
    }

    @Test
    void guardSeesACanary() {
        Throwable failure = new IllegalStateException("no", new IllegalArgumentException(Canary.WORD));
        assertThat(Canary.isIn(textOf(failure))).isTrue();
        assertThat(Canary.isIn(textOf(new IllegalStateException("no")))).isFalse();
    }

    /** A value that is no object and no array, but the version and the identifier: those may be shown. */
    private static boolean holdsContent(Schemas.Site site) {
        return site.node().isValueNode()
                && !site.node().isBoolean()
                && !List.of("/fex", "/id", "/type").contains(site.pointer());
    }

    private static void expectSilence(String where, JsonNode message) {
        byte[] document = Messages.bytes(message);
        expectSilence(where, document);
        // A host's mapper tells its own faults of JSON in its own words; those of the message are told in ours.
        expectSilence(where, textOfFailure(() -> HOST.readValue(document, Message.class)));
    }

    private static void expectSilence(String where, byte[] document) {
        List<String> texts = new ArrayList<>();
        Reading reading = Kit.FEX.inspect(document);
        texts.addAll(texts(reading));
        texts.add(textOfFailure(() -> Kit.FEX.read(document)));
        if (!reading.isValid()) {
            texts.addAll(texts(RUSSIAN.inspect(new ByteArrayInputStream(document))));
        }
        reading.message().ifPresent(message -> texts.addAll(textsOf(message)));
        expectSilence(where, texts);
    }

    private static void expectSilence(String where, List<String> texts) {
        assertThat(texts)
                .filteredOn(Canary::isIn)
                .as("content shown of " + where)
                .isEmpty();
    }

    private static void expectSilence(String where, String text) {
        expectSilence(where, List.of(text));
    }

    private static List<String> texts(Reading reading) {
        List<String> texts = texts(reading.report());
        texts.add(reading.toString());
        return texts;
    }

    private static List<String> texts(Report report) {
        List<String> texts = new ArrayList<>(List.of(report.toString(), report.text(), report.json()));
        for (Finding finding : report.findings()) {
            texts.add(finding.toString());
            texts.add(String.join("\n", finding.code(), finding.pointer(), finding.message(), finding.clause()));
            texts.add(finding.parameters() + "\n" + finding.sources());
        }
        return texts;
    }

    /** What the library says of an object, and what the object and all that it holds say of themselves. */
    private static List<String> textsOf(Message message) {
        List<String> texts = texts(Kit.FEX.validate(message));
        texts.add(textOfFailure(() -> Kit.FEX.write(message)));
        texts.add(textOfFailure(() -> Kit.FEX.writeDraft(message)));
        texts.add(textOfFailure(() -> HOST.writeValueAsBytes(message)));
        gather(message, texts);
        return texts;
    }

    private static void gather(Object value, List<String> texts) {
        // Numbers, times and texts of the JDK say what they are; only types of the library can keep silent.
        if (value instanceof List<?> list) {
            list.forEach(item -> gather(item, texts));
        } else if (value != null && value.getClass().getName().startsWith("org.openfex.")) {
            texts.add(value.toString());
            if (value instanceof Record entity && EntityShape.isEntity(entity.getClass())) {
                EntityShape shape = EntityShape.of(entity.getClass());
                shape.members().forEach(member -> gather(member.get(entity), texts));
                gather(shape.unknownMembers(entity), texts);
                texts.add(builderOf(entity).toString());
            } else if (value instanceof JsonMembers members) {
                members.asMap().values().forEach(text -> gather(text, texts));
            } else if (value instanceof UnknownBody body) {
                gather(body.type(), texts);
                gather(body.json(), texts);
            }
        }
    }

    private static Object builderOf(Record entity) {
        try {
            return entity.getClass().getMethod("toBuilder").invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Record spoiled(Record entity, Function<String, String> spoil) {
        EntityShape shape = EntityShape.of(entity.getClass());
        Object[] values = shape.members().stream()
                .map(member -> spoiledValue(member.get(entity), spoil))
                .toArray();
        return shape.construct(values, shape.unknownMembers(entity));
    }

    private static Object spoiledValue(Object value, Function<String, String> spoil) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> spoiledValue(item, spoil)).toList();
        } else if (value instanceof Record entity && EntityShape.isEntity(entity.getClass())) {
            return spoiled(entity, spoil);
        }
        return value instanceof String text ? spoil.apply(text) : value;
    }

    private interface Attempt {
        void run();
    }

    /** What an attempt throws says, its causes and what it suppresses included; empty when the attempt succeeds. */
    private static String textOfFailure(Attempt attempt) {
        try {
            attempt.run();
            return "";
        } catch (RuntimeException e) {
            return textOf(e);
        }
    }

    private static String textOf(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.toString());
        for (Throwable suppressed : failure.getSuppressed()) {
            text.append('\n').append(textOf(suppressed));
        }
        return failure.getCause() == null ? text.toString() : text + "\n" + textOf(failure.getCause());
    }
}
