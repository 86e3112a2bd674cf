package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.code.Code;
import org.openfex.code.SerialState;
import org.openfex.kit.Kit;
import org.openfex.model.CodeFormat;
import org.openfex.model.CodePoints;
import org.openfex.model.Decimal;
import org.openfex.model.EntityShape;
import org.openfex.model.ExtensionNames;
import org.openfex.model.Firearm;
import org.openfex.model.JsonMembers;
import org.openfex.model.Message;
import org.openfex.model.Person;
import org.openfex.model.Reference;
import org.openfex.model.UniqueItems;
import org.openfex.model.Verbatim;
import org.openfex.model.WireTime;
import tools.jackson.databind.JsonNode;

/** The records say the same as the schemas: member by member, limit by limit, in both directions. */
class ModelMatchesSchemaTest {

    @TestFactory
    Stream<DynamicTest> recordAsksWhatItsSchemaAsks() {
        return Schemas.entities().stream()
                .map(entity -> DynamicTest.dynamicTest(entity.name(), () -> {
                    Map<String, SortedMap<String, String>> schema = Facts.ofSchema(entity);
                    if (entity.name().equals("message")) {
                        schema.remove("type"); // the body tells it
                    }
                    assertThat(Facts.ofRecord(type(entity))).containsExactlyInAnyOrderEntriesOf(schema);
                }));
    }

    @TestFactory
    Stream<DynamicTest> componentsStandInTheOrderOfTheSchema() {
        return Schemas.entities().stream()
                .map(entity -> DynamicTest.dynamicTest(
                        entity.name(),
                        () -> assertThat(EntityShape.of(type(entity)).members().stream()
                                        .map(EntityShape.Member::name))
                                .containsExactlyElementsOf(entity.members().stream()
                                        .map(Schemas.Member::name)
                                        .filter(name -> type(entity) != Message.class || !name.equals("type"))
                                        .toList())));
    }

    @Test
    void everyEntityOfTheModelHasASchema() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<Class<?>> entities = new TreeSet<>(Comparator.comparing(Class::getName));
        for (Class<?> type : classesBeside(Message.class)) {
            if (EntityShape.isEntity(type)) {
                entities.add(type);
            }
        }
        assertThat(entities)
                .containsExactlyInAnyOrderElementsOf(Schemas.entities().stream()
                        .<Class<?>>map(ModelMatchesSchemaTest::type)
                        .toList());
    }

    @Test
    void everyCodeListHasItsRecord() throws ReflectiveOperationException, IOException, URISyntaxException {
        Set<String> lists = new TreeSet<>();
        for (Schemas.Member member : Schemas.members()) {
            String list = member.value().node().path("x-codeList").stringValue("");
            if (!list.isEmpty()) {
                Class<?> type = Class.forName("org.openfex.code." + Schemas.camel(list));
                Code code = (Code) type.getMethod("of", String.class).invoke(null, "unheard-of");
                assertThat(code.list()).isEqualTo(list);
                lists.add(list);
            }
        }
        assertThat(classesBeside(Code.class))
                .filteredOn(type -> type.isRecord() && Code.class.isAssignableFrom(type))
                .hasSameSizeAs(lists);
    }

    /** A schema with a member of every kind, against which the guard itself is tried. */
    private static final Schemas.Entity SCHEMA = Schemas.Entity.of("sample", sample());

    private static JsonNode sample() {
        return Kit.MAPPER.readTree("""
                {"required": ["state", "lines", "text"],
                 "properties": {
                   "state": {"$ref": "#/$defs/code", "x-codeList": "serial-state"},
                   "text": {"$ref": "#/$defs/verbatim"},
                   "texts": {"type": "array", "maxItems": 3, "items": {"$ref": "#/$defs/verbatim"}},
                   "lines": {"type": "array", "maxItems": 2, "uniqueItems": true,
                             "items": {"$ref": "#/$defs/currency"}},
                   "owner": {"$ref": "#/$defs/localRef", "x-refersTo": ["person", "firearm"]},
                   "at": {"$ref": "#/$defs/time"},
                   "count": {"type": "integer", "minimum": 1, "maximum": 9},
                   "weight": {"type": "number", "minimum": 0, "maximum": 2.5},
                   "extensions": {"$ref": "#/$defs/extensions"}}}
                """);
    }

    private record Right(
            @NotNull @CodeFormat(pattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", max = 64)
            SerialState state,

            @NotNull @Valid Verbatim text,
            @Size(max = 3) List<@Valid Verbatim> texts,

            @NotEmpty @Size(max = 2) @UniqueItems
            List<@CodePoints(min = 3, max = 3) @Pattern(regexp = "^[A-Z]{3}$") String> lines,

            @CodePoints(min = 1, max = 64)
            @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]*$")
            @Reference(to = {Firearm.class, Person.class})
            @Nullable
            String owner,

            @WireTime @Nullable OffsetDateTime at,
            @Min(1) @Max(9) @Nullable Integer count,
            @Decimal(min = "0", max = "2.5") @Nullable BigDecimal weight,
            @ExtensionNames JsonMembers extensions) {}

    /** Every annotation is missing. */
    private record Bare(
            SerialState state,
            Verbatim text,
            List<Verbatim> texts,
            List<String> lines,
            String owner,
            OffsetDateTime at,
            Integer count,
            BigDecimal weight,
            JsonMembers extensions) {}

    /** Every annotation is there, and every value of one is wrong by a little; so is every type. */
    private record Wrong(
            @NotNull @CodeFormat(pattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", max = 63)
            String state,

            @NotNull @Email Verbatim text,
            @Size(min = 1, max = 3) List<@Valid Verbatim> texts,

            @NotNull @Size(max = 3) @UniqueItems
            List<@CodePoints(min = 3, max = 4) @Pattern(regexp = "^[A-Z]{3}") String> lines,

            @CodePoints(min = 0, max = 64)
            @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]*$", flags = Pattern.Flag.DOTALL)
            @Reference(to = Person.class)
            @Nullable
            String owner,

            @NotNull @WireTime OffsetDateTime at,
            @Min(0) @Max(10) @Nullable Long count,
            @Decimal(min = "0", max = "2.50") @Nullable BigDecimal weight,
            @ExtensionNames(max = 51) JsonMembers extensions) {}

    @Test
    void guardAcceptsARecordThatMatches() throws NoSuchFieldException {
        assertThat(Facts.ofRecord(Right.class)).isEqualTo(Facts.ofSchema(SCHEMA));
    }

    /** Each annotation has a fact of its own, so that none can be removed unseen. */
    @Test
    void guardSeesEveryAnnotationThatIsMissing() throws NoSuchFieldException {
        Map<String, SortedMap<String, String>> right = Facts.ofRecord(Right.class);
        Map<String, SortedMap<String, String>> bare = Facts.ofRecord(Bare.class);
        assertThat(missing(right, bare, "state")).containsExactly("code", "required");
        assertThat(missing(right, bare, "text")).containsExactly("required", "valid");
        assertThat(missing(right, bare, "texts")).containsExactly("list", "valid");
        assertThat(missing(right, bare, "lines"))
                .containsExactly("codePoints", "list", "pattern", "required", "unique");
        assertThat(missing(right, bare, "owner")).containsExactly("codePoints", "nullable", "pattern", "refersTo");
        assertThat(missing(right, bare, "at")).containsExactly("nullable", "wireTime");
        assertThat(missing(right, bare, "count")).containsExactly("max", "min", "nullable");
        assertThat(missing(right, bare, "weight")).containsExactly("decimal", "nullable");
        assertThat(missing(right, bare, "extensions")).containsExactly("extensions");
    }

    @Test
    void guardSeesEveryValueThatIsWrong() throws NoSuchFieldException {
        Map<String, SortedMap<String, String>> right = Facts.ofRecord(Right.class);
        Map<String, SortedMap<String, String>> wrong = Facts.ofRecord(Wrong.class);
        assertThat(missing(right, wrong, "state")).containsExactly("code", "type");
        assertThat(missing(right, wrong, "text")).containsExactly("valid");
        assertThat(wrong.get("text")).containsKey("an annotation that says what no schema says");
        assertThat(missing(right, wrong, "texts")).containsExactly("list");
        assertThat(missing(right, wrong, "lines")).containsExactly("codePoints", "list", "pattern", "required");
        assertThat(missing(right, wrong, "owner")).containsExactly("codePoints", "pattern", "refersTo");
        assertThat(missing(right, wrong, "at")).containsExactly("nullable");
        assertThat(wrong.get("at")).containsEntry("required", "not null");
        assertThat(missing(right, wrong, "count")).containsExactly("max", "min", "type");
        assertThat(missing(right, wrong, "weight")).containsExactly("decimal");
        assertThat(missing(right, wrong, "extensions")).containsExactly("extensions");
    }

    /** The facts of a member that another record does not state, or states otherwise. */
    private static Set<String> missing(
            Map<String, SortedMap<String, String>> right, Map<String, SortedMap<String, String>> other, String member) {
        Set<String> missing = new TreeSet<>();
        right.get(member).forEach((fact, value) -> {
            if (!value.equals(other.get(member).get(fact))) {
                missing.add(fact);
            }
        });
        return missing;
    }

    private static Class<? extends Record> type(Schemas.Entity entity) {
        try {
            return Class.forName("org.openfex.model." + entity.javaName()).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the entity " + entity.name() + " has no record", e);
        }
    }

    /** The classes of a package, from the folder of compiled classes that the tests run on. */
    private static List<Class<?>> classesBeside(Class<?> type)
            throws IOException, URISyntaxException, ClassNotFoundException {
        String folder = type.getPackageName().replace('.', '/');
        Path root =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> type.getPackageName() + "." + name.substring(0, name.length() - ".class".length()))
                    .toList();
            List<Class<?>> classes = new ArrayList<>();
            for (String name : names) {
                classes.add(Class.forName(name));
            }
            return classes;
        }
    }
}
