package org.openfex.schema.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaWritersTest {
    @TempDir
    Path folder;

    private GeneratedFiles generated;

    @BeforeEach
    void generate() {
        generated = GeneratedFiles.of(new SmallStandard(folder).root());
    }

    private String model(String type) {
        return java("model", type);
    }

    private String code(String type) {
        return java("code", type);
    }

    private String java(String folderName, String type) {
        return generated.files().get("core/src/generated/java/org/openfex/" + folderName + "/" + type + ".java");
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "lacks: " + part + "\nin:\n" + text);
        }
    }

    @Test
    void everyKindOfMemberHasItsTypeAndConstraints() {
        assertHas(
                model("Thing"),
                "\n        @NotNull @CodePoints(min = 1, max = 8) @Pattern(regexp = Formats.LOCAL_ID) String id,\n",
                "\n        @NotNull @CodeFormat(pattern = Formats.CODE, max = 64) ThingKind kind,\n",
                "\n        @CodePoints(min = 1, max = 200) @Pattern(regexp = Formats.LINE) @Nullable String name,\n",
                "\n        @Size(max = 3) @UniqueItems List<@CodePoints(min = 1, max = 50)",
                "\n        @CodeFormat(pattern = Formats.COUNTRY, max = 4) @Nullable Country country,\n",
                "\n        @Nullable PartialDate madeOn,\n",
                "\n        @WireTime @Nullable LocalDate seenOn,\n",
                "\n        @Min(0) @Max(100) @Nullable Integer count,\n",
                "\n        @Min(0) @Max(9007199254740991L) @Nullable Long size,\n",
                "\n        @Decimal(min = \"-90\", max = \"90\") @Nullable BigDecimal width,\n",
                "\n        @Nullable Boolean whole,\n",
                "\n        @Size(max = 4) List<@Valid Part> parts,\n",
                "\n        @ExtensionNames JsonMembers extensions,\n",
                "\n        JsonMembers unknownMembers) {\n");
        assertHas(
                model("Message"),
                "\n        @NotNull @CodePoints(min = 3, max = 3) @Pattern(regexp = \"^1\\\\.0$\") String fex,\n",
                "\n        @NotNull UUID id,\n",
                "\n        @NotNull @WireTime OffsetDateTime issuedAt,\n",
                "\n        @NotNull @Valid Body body,\n");
    }

    @Test
    void referencesNameTheTypesTheyLeadTo() {
        assertHas(model("ThingRequest"), "@Reference(to = {Thing.class, Part.class}) @CodePoints(min = 1, max = 8)");
        assertHas(
                model("Part"),
                "@Reference(to = Thing.class) @NotEmpty @Size(min = 2, max = 4) List<@CodePoints(min = 1, max = 8)");
    }

    @Test
    void theConstructorNormalisesAndDoesNoMore() {
        assertHas(model("Thing"), """
                    public Thing {
                        names = Records.list(names);
                        width = Records.number(width);
                        parts = Records.list(parts);
                        extensions = Records.members(extensions);
                        unknownMembers = Records.members(unknownMembers);
                    }
                """);
    }

    @Test
    void aBuilderTakesListsAndSingleItems() {
        assertHas(
                model("Thing"),
                "        public Builder parts(List<Part> parts) {\n            this.parts = List.copyOf(parts);\n",
                "        public Builder parts(Part... parts) {\n            return parts(List.of(parts));\n",
                "        public Builder kind(ThingKind kind) {\n",
                "        public Builder name(@Nullable String name) {\n");
    }

    @Test
    void aTextNamesTypeAndLocalIdOnly() {
        assertHas(model("Thing"), "return Records.text(\"Thing\", id);");
        assertHas(model("ThingReport"), "return Records.text(\"ThingReport\", null);");
        assertHas(model("Message"), "return \"Message[\" + (id == null ? \"\" : id) + \"]\";");
    }

    @Test
    void theMessageTakesItsTypeFromItsBody() {
        assertHas(model("Message"), "return body == null ? null : body.type();");
        assertFalse(model("Message").contains("MessageType type,"));
        assertHas(model("ThingReport"), "implements Body {", "return MessageType.THING_REPORT;");
        assertHas(
                model("Body"),
                "public sealed interface Body permits ThingReport, ThingRequest, UnknownBody {",
                "case \"thing-report\" -> ThingReport.class;",
                "default -> UnknownBody.class;");
    }

    @Test
    void aCodeListHasAConstantForEachCode() {
        assertHas(
                code("ThingKind"),
                "    public static final ThingKind BIG_ONE = new ThingKind(\"big-one\");\n",
                "    public static final ThingKind CODE_9MM = new ThingKind(\"9mm\");\n",
                "new Codes<>(\n                BIG_ONE, CODE_9MM);");
        assertHas(code("Country"), "    public static final Country SUHH = new Country(\"SUHH\");\n");
    }

    @Test
    void patternsOfPrimitiveTypesStandInOnePlace() {
        assertHas(
                model("Formats"),
                "    static final String LINE = \"^[^\\\\u0000-\\\\u001f]*$\";\n",
                "    static final String EXTENSION_NAME = \"^[a-z.]+$\";\n",
                "    static final int MAX_EXTENSIONS = 5;\n");
    }

    @Test
    void theCommentSaysWhatTheSchemaSays() {
        assertHas(
                model("Thing"),
                " * A thing with &lt;marks&gt; &amp; &#123;braces&#125;.\n",
                " * <p>The entity {@code thing} of the standard. FEX 1.1 (Things).\n",
                " * @param kind Kind of thing. Null only in a draft. FEX 1.1 (Protocol 8(1) [V]).\n",
                " * @param width Width. Unit: metres. Null when absent. FEX 1.1.\n",
                " * @param parts Parts. Never null; empty when absent. FEX 1.1.\n");
        assertHas(code("ThingKind"), " * <p>The open code list {@code thing-kind}. Source: List of things 3 [V].\n");
    }

    @Test
    void everyFileNamesItsSourceImportsOnlyWhatItUsesAndFitsThePage() {
        Pattern importLine = Pattern.compile("^import .*\\.(\\w+);$", Pattern.MULTILINE);
        generated.files().forEach((path, text) -> {
            if (path.endsWith(".java")) {
                assertTrue(text.startsWith("// Generated from schema/standard/"), path);
                assertEquals(
                        0,
                        text.lines()
                                .filter(line -> line.length() > JavaFile.WIDTH)
                                .count(),
                        path);
                Matcher imports = importLine.matcher(text);
                while (imports.find()) {
                    String name = imports.group(1);
                    assertTrue(text.split("\\b" + name + "\\b", -1).length > 2, path + " does not use " + name);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ends */ here", "a <b> & c", "{@code x}", "back\\u0041slash", "@param x"})
    void noTextOfTheStandardCanLeaveItsComment(String text) {
        String escaped = Javadoc.escape(text);
        assertFalse(escaped.contains("*/") || escaped.contains("<") || escaped.contains("{"), escaped);
        assertFalse(escaped.contains("\\") || escaped.contains("@"), escaped);
    }
}
