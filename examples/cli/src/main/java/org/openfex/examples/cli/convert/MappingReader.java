package org.openfex.examples.cli.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.code.CodeList;
import org.openfex.code.MessageType;
import org.openfex.examples.cli.convert.Mapping.Column;
import org.openfex.examples.cli.convert.Mapping.Constant;
import org.openfex.examples.cli.convert.Mapping.Csv;
import org.openfex.examples.cli.convert.Mapping.LocalId;
import org.openfex.examples.cli.convert.Mapping.Target;
import org.openfex.examples.cli.convert.MemberPath.Kind;
import org.openfex.examples.cli.convert.MemberPath.Step;
import org.openfex.model.EntityShape;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.Layer;
import org.openfex.report.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a mapping file and checks it against the model, so that whatever is wrong with the mapping is told before a row is
 * read: all faults at once, each once.
 */
final class MappingReader {
    static final String FORMAT = "fex-mapping-1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonNode ABSENT = JsonNodeFactory.instance.missingNode();

    /** What the converter writes itself. */
    private static final List<String> OWN = List.of("fex", "id", "issuedAt");

    private static final Set<String> OWN_POINTERS = Set.of("/fex", "/id", "/issuedAt", "/type");

    private final List<MappingFault> faults = new ArrayList<>();
    private final List<MemberPath> filled = new ArrayList<>();
    private final Map<String, Map<String, JsonNode>> tables = new LinkedHashMap<>();
    private final Set<String> usedTables = new HashSet<>();
    private final ObjectNode file;
    private final boolean ignoreCase;
    private JsonNode message = ABSENT;
    private MessageType type = MessageType.of("");
    private Constants constants = new Constants(type, this::fault);
    private List<DatePattern> dates = List.of();
    private @Nullable ZoneOffset offset;

    private MappingReader(ObjectNode file) {
        this.file = file;
        this.ignoreCase = file.path("ignoreCase").booleanValue(false);
    }

    /**
     * {@return the mapping that a file holds}
     *
     * @param bytes the file
     * @throws InvalidMappingException if it cannot be used
     */
    static Mapping read(byte[] bytes) throws InvalidMappingException {
        JsonNode json = parse(bytes);
        if (!(json instanceof ObjectNode object)) {
            throw malformed("A mapping is a JSON object.");
        }
        return new MappingReader(object).mapping();
    }

    private static JsonNode parse(byte[] bytes) throws InvalidMappingException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return MAPPER.readTree(text);
        } catch (CharacterCodingException e) {
            throw malformed("The mapping is not UTF-8.");
        } catch (JacksonException e) {
            // Its text may quote the file, and speaks of classes.
            throw malformed("The mapping is not JSON, or repeats a name, in line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ".");
        }
    }

    private static InvalidMappingException malformed(String text) {
        return new InvalidMappingException(List.of(new MappingFault("", text)));
    }

    private Mapping mapping() throws InvalidMappingException {
        members(
                file,
                "",
                List.of("format", "message", "columns"),
                List.of("description", "csv", "empty", "ignoreCase", "dates", "offset", "oneMessagePer", "key"),
                List.of("namespace", "set", "ignored", "codes"));
        if (file.has("format") && !file.path("format").stringValue("").equals(FORMAT)) {
            fault("/format", "The format is " + FORMAT + ".");
        }
        text(file, "", "description");
        bool(file, "", "ignoreCase");
        Csv csv = csv(file.path("csv"));
        dates = dates(file.path("dates"), "/dates");
        offset = offset();
        ObjectNode template = template();
        readTables();
        List<Constant> set = constants(file.path("set"), "/set");
        Map<String, Column> columns = columns(file.path("columns"));
        Set<String> ignored = ignored(columns);
        List<String> key = strings(file.path("key"), "/key");
        boolean isGrouped = isGrouped(key);
        UUID namespace = namespace(key);
        Set<String> empty = new LinkedHashSet<>();
        strings(file.path("empty"), "/empty").forEach(value -> empty.add(Mapping.fold(value, ignoreCase)));
        tables.keySet().stream()
                .filter(table -> !usedTables.contains(table))
                .forEach(table -> fault("/codes/" + escaped(table), "No column uses this table."));
        List<LocalId> localIds = localIds();
        if (faults.isEmpty()) {
            checkIndexes();
            checkCompleteness(template, localIds);
        }
        if (!faults.isEmpty()) {
            throw new InvalidMappingException(faults);
        }
        return new Mapping(
                csv, template, key, isGrouped, namespace, set, localIds, columns, ignored, empty, ignoreCase);
    }

    private Csv csv(JsonNode json) {
        Charset encoding = StandardCharsets.UTF_8;
        if (!isObject(json, "/csv")) {
            return new Csv(encoding, ',', '"', true, List.of(), false);
        }
        members(
                json,
                "/csv",
                List.of(),
                List.of("encoding", "delimiter", "quote", "header", "columns", "decimalComma"),
                List.of());
        String name = text(json, "/csv", "encoding");
        if (name != null) {
            try {
                encoding = Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                fault("/csv/encoding", "This encoding is not known; write utf-8 or windows-1251, for example.");
            }
        }
        char delimiter = sign(json, "delimiter", ',');
        char quote = sign(json, "quote", '"');
        if (delimiter == quote) {
            fault("/csv/quote", "The quote is another sign than the delimiter.");
        }
        bool(json, "/csv", "header");
        bool(json, "/csv", "decimalComma");
        boolean hasHeader = json.path("header").booleanValue(true);
        List<String> columns = strings(json.path("columns"), "/csv/columns");
        if (hasHeader != columns.isEmpty()) {
            fault("/csv/columns", "The columns are named here exactly when header is false.");
        }
        return new Csv(
                encoding,
                delimiter,
                quote,
                hasHeader,
                columns,
                json.path("decimalComma").booleanValue(false));
    }

    private char sign(JsonNode json, String name, char otherwise) {
        String text = text(json, "/csv", name);
        if (text == null) {
            return otherwise;
        }
        if (text.length() != 1 || text.equals("\n") || text.equals("\r") || Character.isSurrogate(text.charAt(0))) {
            fault("/csv/" + name, "Here stands one sign.");
            return otherwise;
        }
        return text.charAt(0);
    }

    private List<DatePattern> dates(JsonNode json, String pointer) {
        List<DatePattern> patterns = new ArrayList<>();
        List<String> texts = strings(json, pointer);
        for (int i = 0; i < texts.size(); i++) {
            try {
                patterns.add(DatePattern.of(texts.get(i)));
            } catch (IllegalArgumentException e) {
                fault(pointer + "/" + i, Objects.requireNonNull(e.getMessage()));
            }
        }
        return List.copyOf(patterns);
    }

    private @Nullable ZoneOffset offset() {
        String text = text(file, "", "offset");
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("Z|[+-][0-9]{2}:[0-9]{2}")) {
                return ZoneOffset.of(text);
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        fault("/offset", "An offset is written as +05:00, or Z for UTC.");
        return null;
    }

    /** The template, without what the converter writes itself. */
    private ObjectNode template() {
        message = file.path("message");
        ObjectNode template = JsonNodeFactory.instance.objectNode();
        if (!(message instanceof ObjectNode members)) {
            if (!message.isMissingNode()) {
                fault("/message", "Here stands an object.");
            }
            return template;
        }
        JsonNode typeCode = members.path("type");
        type = MessageType.of(typeCode.stringValue(""));
        if (!type.isKnown()) {
            fault("/message/type", "Here stands a message type of FEX, such as seizure-report.");
        }
        constants = new Constants(type, this::fault);
        for (String own : OWN) {
            if (members.has(own)) {
                fault("/message/" + own, "The converter writes this member itself.");
            }
        }
        template.setAll(members);
        template.remove(OWN);
        ObjectNode checked = template.deepCopy();
        checked.remove("type");
        if (type.isKnown()) {
            constants.checkEntity(checked, EntityShape.of(Message.class), "/message");
        }
        return template;
    }

    private void readTables() {
        JsonNode json = file.path("codes");
        if (!isObject(json, "/codes")) {
            return;
        }
        for (Map.Entry<String, JsonNode> table : json.properties()) {
            String pointer = "/codes/" + escaped(table.getKey());
            Map<String, JsonNode> values = new LinkedHashMap<>();
            if (isObject(table.getValue(), pointer)) {
                for (Map.Entry<String, JsonNode> value : table.getValue().properties()) {
                    if (values.put(folded(value.getKey()), value.getValue()) != null) {
                        fault(
                                pointer + "/" + escaped(value.getKey()),
                                "The table has this value twice; case plays no part.");
                    }
                }
            }
            tables.put(table.getKey(), Collections.unmodifiableMap(values));
        }
    }

    private Map<String, Column> columns(JsonNode json) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Map<String, String> owners = new TreeMap<>();
        if (isObject(json, "/columns")) {
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                Column column = column(entry.getKey(), entry.getValue());
                columns.put(entry.getKey(), column);
                for (Target target : column.targets()) {
                    String owner = owners.putIfAbsent(target.path().pointer(), entry.getKey());
                    if (owner != null) {
                        fault(
                                "/columns/" + escaped(entry.getKey()) + "/to",
                                "The column " + owner + " fills "
                                        + target.path().pointer() + " already.");
                    }
                }
            }
            if (json.isEmpty()) {
                fault("/columns", "At least one column is mapped.");
            }
        }
        return Collections.unmodifiableMap(columns);
    }

    private Column column(String name, JsonNode json) {
        String pointer = "/columns/" + escaped(name);
        Map<String, List<Constant>> when = new LinkedHashMap<>();
        List<Target> targets = new ArrayList<>();
        if (!isObject(json, pointer)) {
            return new Column(name, targets, when, List.of(), List.of(), false);
        }
        members(json, pointer, List.of(), List.of("to", "when", "set", "empty", "required"), List.of());
        bool(json, pointer, "required");
        if (json.path("required").booleanValue(false) && json.has("empty")) {
            fault(pointer + "/empty", "A required column has no empty cells that would set members.");
        }
        JsonNode to = json.path("to");
        if (to.isArray()) {
            for (int i = 0; i < to.size(); i++) {
                target(to.path(i), pointer + "/to/" + i, targets);
            }
        } else if (!to.isMissingNode()) {
            target(to, pointer + "/to", targets);
        }
        if (isObject(json.path("when"), pointer + "/when")) {
            for (Map.Entry<String, JsonNode> value : json.path("when").properties()) {
                String place = pointer + "/when/" + escaped(value.getKey());
                if (when.put(folded(value.getKey()), constants(value.getValue(), place)) != null) {
                    fault(place, "The column has this value twice; case plays no part.");
                }
            }
        }
        if (to.isEmpty() && !to.isString() && when.isEmpty()) {
            fault(pointer, "A column has to or when; one that is left out stands under ignored.");
        }
        return new Column(
                name,
                List.copyOf(targets),
                Collections.unmodifiableMap(when),
                constants(json.path("set"), pointer + "/set"),
                constants(json.path("empty"), pointer + "/empty"),
                json.path("required").booleanValue(false));
    }

    private void target(JsonNode json, String pointer, List<Target> out) {
        boolean isPlain = json.isString();
        if (!isPlain) {
            if (!json.isObject()) {
                fault(
                        pointer,
                        "Here stands a place in the message, or an object with member, codes, names, otherwise, dates.");
                return;
            }
            members(json, pointer, List.of("member"), List.of("codes", "names", "otherwise", "dates"), List.of());
        }
        String place = isPlain ? json.stringValue() : text(json, pointer, "member");
        MemberPath path = place == null ? null : path(place, isPlain ? pointer : pointer + "/member");
        if (path == null) {
            return;
        }
        if (!path.kind().isScalar()) {
            fault(pointer, "A cell fills a member that has no members of its own; " + path.pointer() + " has.");
            return;
        }
        Map<String, JsonNode> codes = table(json, path, pointer);
        CodeList list = names(json, path, pointer);
        JsonNode otherwise = json.get("otherwise");
        if (otherwise != null) {
            constants.check(otherwise, path.kind(), path.type(), pointer + "/otherwise");
        }
        boolean isDate = path.kind() == Kind.PARTIAL_DATE || path.kind() == Kind.DAY || path.kind() == Kind.TIME;
        if (json.has("dates") && !isDate) {
            fault(pointer + "/dates", "The member " + path.pointer() + " is no date.");
        }
        List<DatePattern> patterns = json.has("dates") ? dates(json.path("dates"), pointer + "/dates") : dates;
        if (path.kind() == Kind.TIME && !patterns.isEmpty() && offset == null) {
            fault(pointer, "A time needs an offset: give offset at the top of the mapping.");
        }
        if (path.kind() == Kind.BOOLEAN && codes == null) {
            fault(pointer, "The member " + path.pointer() + " is true or false: give a table of codes.");
        }
        out.add(new Target(path, codes, list, otherwise, isDate ? patterns : List.of(), offset));
    }

    private @Nullable Map<String, JsonNode> table(JsonNode json, MemberPath path, String pointer) {
        String name = json.isObject() ? text(json, pointer, "codes") : null;
        if (name == null) {
            return null;
        }
        Map<String, JsonNode> table = tables.get(name);
        if (table == null) {
            fault(pointer + "/codes", "The mapping has no such table of codes.");
            return null;
        }
        usedTables.add(name);
        file.path("codes")
                .path(name)
                .properties()
                .forEach(entry -> constants.check(
                        entry.getValue(),
                        path.kind(),
                        path.type(),
                        "/codes/" + escaped(name) + "/" + escaped(entry.getKey())));
        return table;
    }

    private @Nullable CodeList names(JsonNode json, MemberPath path, String pointer) {
        bool(json, pointer, "names");
        if (!json.path("names").booleanValue(false)) {
            return null;
        }
        if (path.kind() != Kind.CODE) {
            fault(pointer + "/names", "The member " + path.pointer() + " has no code list.");
            return null;
        }
        return Constants.list(path.type());
    }

    private List<Constant> constants(JsonNode json, String pointer) {
        List<Constant> found = new ArrayList<>();
        if (isObject(json, pointer)) {
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                String place = pointer + "/" + escaped(entry.getKey());
                MemberPath path = path(entry.getKey(), place);
                if (path != null) {
                    constants.check(entry.getValue(), path.kind(), path.type(), place);
                    found.add(new Constant(path, entry.getValue()));
                }
            }
        }
        return List.copyOf(found);
    }

    private @Nullable MemberPath path(String pointer, String at) {
        if (!type.isKnown()) {
            return null; // told once, at the type
        }
        if (OWN_POINTERS.contains(pointer)) {
            fault(at, "The converter writes " + pointer + " itself.");
            return null;
        }
        try {
            MemberPath path = MemberPath.of(pointer, type, message);
            if (!message.at(pointer).isMissingNode()) {
                fault(at, "The template has " + pointer + " already.");
                return null;
            }
            filled.add(path);
            return path;
        } catch (IllegalArgumentException e) {
            fault(at, Objects.requireNonNull(e.getMessage()));
            return null;
        }
    }

    private Set<String> ignored(Map<String, Column> columns) {
        List<String> names = strings(file.path("ignored"), "/ignored");
        for (int i = 0; i < names.size(); i++) {
            if (columns.containsKey(names.get(i))) {
                fault("/ignored/" + i, "This column is mapped.");
            }
        }
        return new LinkedHashSet<>(names);
    }

    private boolean isGrouped(List<String> key) {
        String per = text(file, "", "oneMessagePer");
        if (per == null || per.equals("row")) {
            return false;
        }
        if (!per.equals("key")) {
            fault("/oneMessagePer", "Here stands row or key.");
        } else if (key.isEmpty()) {
            fault("/oneMessagePer", "One message for each key needs the columns of the key.");
        }
        return true;
    }

    private @Nullable UUID namespace(List<String> key) {
        String text = text(file, "", "namespace");
        if (text == null) {
            return null;
        }
        if (!Constants.isReadable(text, Kind.IDENTIFIER)) {
            fault("/namespace", "A namespace is a UUID in lower case.");
            return null;
        }
        if (key.isEmpty()) {
            fault("/namespace", "Identifiers are made of namespace and key: name the columns of the key.");
        }
        return UUID.fromString(text);
    }

    /** Entities that need a local identifier and get it neither from a cell nor from the mapping. */
    private List<LocalId> localIds() {
        Map<String, LocalId> found = new TreeMap<>();
        for (MemberPath path : filled) {
            for (MemberPath.Passed entity : path.entities()) {
                EntityShape.Member id = entity.shape().member("id");
                String pointer = path.prefix(entity.depth());
                if (id != null && id.isRequired() && !pointer.isEmpty() && !isFilled(pointer + "/id")) {
                    String prefix = kebab(entity.shape().type().getSimpleName());
                    found.putIfAbsent(pointer, new LocalId(path, entity.depth(), prefix));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private boolean isFilled(String pointer) {
        return !message.at(pointer).isMissingNode()
                || filled.stream()
                        .anyMatch(path -> path.pointer().equals(pointer)
                                || path.pointer().startsWith(pointer + "/")
                                || (!path.kind().isScalar() && pointer.startsWith(path.pointer() + "/")));
    }

    /** Indexes of a list begin with 0, follow each other, and are not mixed with items of rows. */
    private void checkIndexes() {
        Map<String, TreeSet<Integer>> indexes = new TreeMap<>();
        Set<String> listsOfRows = new TreeSet<>();
        for (MemberPath path : filled) {
            for (int i = 0; i < path.steps().size(); i++) {
                Step step = path.steps().get(i);
                if (step.name() != null) {
                    continue;
                }
                String list = path.prefix(i);
                int inTemplate = message.at(list).size();
                if (step.isRow()) {
                    listsOfRows.add(list);
                } else if (step.index() >= inTemplate) {
                    indexes.computeIfAbsent(list, key -> new TreeSet<>()).add(step.index());
                }
            }
        }
        indexes.forEach((list, used) -> {
            int first = message.at(list).size();
            if (used.last() != first + used.size() - 1) {
                fault("", "The items of " + list + " leave a gap: the first is " + first + ", and none is left out.");
            }
            if (listsOfRows.contains(list)) {
                fault("", "The items of " + list + " are either numbered or - : the item of the row, not both.");
            }
        });
    }

    /** What every message must have, and no row could give: told here once, not with every row. */
    private void checkCompleteness(ObjectNode template, List<LocalId> localIds) {
        Set<String> missing = new TreeSet<>();
        for (MemberPath path : filled) {
            for (MemberPath.Passed entity : path.entities()) {
                entity.shape().members().stream()
                        .filter(EntityShape.Member::isRequired)
                        .forEach(member -> missing.add(path.prefix(entity.depth()) + "/" + member.name()));
            }
        }
        ObjectNode specimen = template.deepCopy();
        specimen.put("fex", Fex.VERSION);
        specimen.put("id", "00000000-0000-4000-8000-000000000000");
        specimen.put("issuedAt", "2000-01-01T00:00:00Z");
        for (Finding finding :
                Fex.create().inspect(specimen.toString()).report().findings()) {
            if (finding.code().equals("member-missing")) {
                missing.add(finding.pointer() + "/" + finding.parameters().get("member"));
            } else if (finding.severity() == Severity.ERROR && finding.layer() == Layer.SCHEMA) {
                fault("/message" + finding.pointer(), finding.message());
            }
        }
        OWN_POINTERS.forEach(missing::remove);
        localIds.forEach(id -> missing.remove(id.path().prefix(id.depth()) + "/id"));
        missing.stream()
                .filter(pointer -> !isFilled(pointer))
                .forEach(pointer -> fault(
                        "",
                        "The member " + pointer + " must be there, and neither message, set nor a column gives it."));
    }

    /** Refuses what is missing and what is unknown. */
    private void members(
            JsonNode json, String pointer, List<String> required, List<String> optional, List<String> optionalToo) {
        for (String name : required) {
            if (!json.has(name)) {
                fault(pointer, "The member " + name + " is missing.");
            }
        }
        for (String name : json.propertyNames()) {
            if (!required.contains(name) && !optional.contains(name) && !optionalToo.contains(name)) {
                fault(pointer + "/" + escaped(name), "A mapping has no such member here.");
            }
        }
    }

    private boolean isObject(JsonNode json, String pointer) {
        if (!json.isObject() && !json.isMissingNode()) {
            fault(pointer, "Here stands an object.");
        }
        return json.isObject();
    }

    private @Nullable String text(JsonNode json, String pointer, String name) {
        JsonNode value = json.path(name);
        if (value.isString()) {
            return value.stringValue();
        }
        if (!value.isMissingNode()) {
            fault(pointer + "/" + name, "Here stands text.");
        }
        return null;
    }

    private void bool(JsonNode json, String pointer, String name) {
        JsonNode value = json.path(name);
        if (!value.isBoolean() && !value.isMissingNode()) {
            fault(pointer + "/" + name, "Here stands true or false.");
        }
    }

    /** An array of texts, none of them twice. */
    private List<String> strings(JsonNode json, String pointer) {
        if (json.isMissingNode()) {
            return List.of();
        }
        if (!json.isArray()) {
            fault(pointer, "Here stands an array of texts.");
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < json.size(); i++) {
            if (!json.path(i).isString()) {
                fault(pointer + "/" + i, "Here stands text.");
            } else if (!texts.add(json.path(i).stringValue())) {
                fault(pointer + "/" + i, "This stands here twice.");
            }
        }
        return List.copyOf(texts);
    }

    private void fault(String pointer, String text) {
        MappingFault fault = new MappingFault(pointer, text);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    private String folded(String value) {
        return Mapping.fold(value.strip(), ignoreCase);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
