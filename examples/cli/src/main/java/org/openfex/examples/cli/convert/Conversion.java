package org.openfex.examples.cli.convert;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.examples.cli.convert.ConversionReport.Counts;
import org.openfex.examples.cli.convert.ConversionReport.Entry;
import org.openfex.examples.cli.convert.Mapping.Column;
import org.openfex.examples.cli.convert.Mapping.Constant;
import org.openfex.examples.cli.convert.Mapping.LocalId;
import org.openfex.examples.cli.convert.Mapping.Target;
import org.openfex.examples.cli.convert.MemberPath.Step;
import org.openfex.examples.cli.convert.MessageTree.Cell;
import org.openfex.examples.cli.convert.MessageTree.Place;
import org.openfex.examples.cli.convert.Rows.Row;
import org.openfex.examples.cli.io.InputException;
import org.openfex.report.Finding;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One run: rows in, messages out, and an account of every cell. Each cell is counted once, as mapped, empty, ignored or not
 * mapped.
 */
final class Conversion {
    /** As many firearms as one message takes; a key that never changes must not fill the memory. */
    static final int MAX_ROWS = 500;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final UUID NIL = new UUID(0, 0);

    private final Mapping mapping;
    private final CellReader cells;
    private final Fex fex;
    private final String issuedAt;
    private final Sink sink;
    private final ConversionReport report;
    private final Counts counts;
    private final boolean showValues;
    private final Set<UUID> keys = new HashSet<>();
    private List<String> columnNames = List.of();
    private @Nullable Draft open;

    /**
     * Makes a run.
     *
     * @param mapping the mapping
     * @param fex judges the messages
     * @param issuedAt the time that the messages state
     * @param sink takes the messages
     * @param report takes the account
     * @param showValues whether the report may show values of cells
     */
    Conversion(Mapping mapping, Fex fex, String issuedAt, Sink sink, ConversionReport report, boolean showValues) {
        this.mapping = mapping;
        this.cells = new CellReader(mapping);
        this.fex = fex;
        this.issuedAt = issuedAt;
        this.sink = sink;
        this.report = report;
        this.counts = report.counts();
        this.showValues = showValues;
    }

    /** Takes what rows became. */
    @FunctionalInterface
    interface Sink {
        void take(Converted message) throws MessageOutput.ClosedException;
    }

    /**
     * A message that rows became.
     *
     * @param id its identifier
     * @param document its bytes, as they were judged
     * @param reading what was found in it
     * @param rowAt gives the row that a place of the message came from, by its JSON pointer
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on and written, never compared
    record Converted(String id, byte[] document, Reading reading, Function<String, Row> rowAt) {}

    /** A message while rows come. */
    private record Draft(UUID id, @Nullable UUID key, MessageTree tree, List<Row> rows) {}

    /**
     * Converts all rows.
     *
     * @throws InputException if the mapping names columns that are not there, the rows cannot be read, or an output fails
     * @throws MessageOutput.ClosedException when nobody reads the messages any more
     */
    void run(Rows rows) throws MessageOutput.ClosedException {
        columnNames = rows.columns();
        checkColumns();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            counts.rowsRead++;
            add(row);
        }
        close();
        counts.blankLines = rows.blankLines();
        report.finish();
    }

    private void checkColumns() {
        Set<String> missing = new LinkedHashSet<>(mapping.columns().keySet());
        missing.addAll(mapping.ignored());
        missing.addAll(mapping.key());
        missing.removeAll(columnNames);
        if (!missing.isEmpty()) {
            throw new InputException(
                    "The rows lack columns that the mapping names: " + String.join(", ", missing) + ".");
        }
    }

    private void add(Row row) throws MessageOutput.ClosedException {
        if (row.cells().size() != columnNames.size()) {
            refuse(row, Reason.ROW_RAGGED);
            return;
        }
        UUID key = null;
        if (!mapping.key().isEmpty()) {
            List<String> values = mapping.key().stream()
                    .map(column -> trimmed(row.cells().get(columnNames.indexOf(column))))
                    // Rows that say "no number" have no number in common.
                    .map(value -> mapping.empty().contains(mapping.fold(value)) ? "" : value)
                    .toList();
            if (values.stream().allMatch(String::isEmpty)) {
                refuse(row, Reason.KEY_EMPTY);
                return;
            }
            key = identifier(mapping.namespace() == null ? NIL : mapping.namespace(), String.join("\u001f", values));
        }
        Draft draft = open;
        if (draft != null
                && mapping.isGrouped()
                && draft.key() != null
                && draft.key().equals(key)) {
            if (draft.rows().size() == MAX_ROWS) {
                refuse(row, Reason.GROUP_TOO_LARGE);
                return;
            }
        } else if (key != null && !keys.add(key)) {
            refuse(row, Reason.KEY_REPEATED);
            return;
        } else {
            close();
            UUID id = key == null || mapping.namespace() == null ? UUID.randomUUID() : key;
            draft = new Draft(id, key, new MessageTree(mapping.template()), new ArrayList<>());
            open = draft;
        }
        fill(draft, row);
    }

    private void refuse(Row row, Reason reason) {
        int size = row.cells().size();
        counts.rowsRefused++;
        counts.cellsRead += size;
        counts.cellsUnmapped += size;
        report.add(new Entry(
                "row",
                null,
                reason.code(),
                row.number(),
                row.line(),
                List.of(),
                size,
                null,
                null,
                reason.text(),
                null));
    }

    private void fill(Draft draft, Row row) {
        int ordinal = draft.rows().size();
        // Without its cells: what a message remembers of a row is where it stands.
        draft.rows().add(new Row(row.number(), row.line(), List.of()));
        for (int i = 0; i < columnNames.size(); i++) {
            cell(draft.tree(), ordinal, row, i);
        }
        for (Constant constant : mapping.set()) {
            // False where a cell gave another value, which is what is wanted.
            boolean unused = draft.tree().put(constant.path().steps(), ordinal, constant.value(), null);
        }
        for (LocalId id : mapping.localIds()) {
            localId(draft.tree(), ordinal, id);
        }
    }

    private static void localId(MessageTree tree, int ordinal, LocalId id) {
        List<Step> entity = id.path().steps().subList(0, id.depth());
        if (!tree.has(entity, ordinal)) {
            return;
        }
        StringBuilder value = new StringBuilder(id.prefix());
        for (Step step : entity) {
            if (step.name() == null) {
                value.append('-').append(step.index() + (step.isRow() ? ordinal : 0) + 1);
            }
        }
        List<Step> steps = new ArrayList<>(entity);
        steps.add(new Step("id", 0, false));
        boolean unused = tree.put(steps, ordinal, JSON.stringNode(value.toString()), null);
    }

    private void cell(MessageTree tree, int ordinal, Row row, int index) {
        counts.cellsRead++;
        String name = columnNames.get(index);
        if (mapping.ignored().contains(name)) {
            counts.cellsIgnored++;
            return;
        }
        String value = trimmed(row.cells().get(index));
        Cell cell = new Cell(row.number(), row.line(), name);
        String folded = mapping.fold(value);
        Column column = mapping.columns().get(name);
        List<Constant> when = column == null ? null : column.when().get(folded);
        if (when != null) {
            account(cell, value, put(tree, ordinal, when, cell));
        } else if (value.isEmpty() || mapping.empty().contains(folded)) {
            Failure failure = column == null ? null : empty(tree, ordinal, column, cell);
            if (failure == null) {
                counts.cellsEmpty++;
            } else {
                account(cell, value, failure);
            }
        } else if (column == null) {
            account(cell, value, new Failure(Reason.COLUMN_NOT_IN_MAPPING, null));
        } else if (column.targets().isEmpty()) {
            account(cell, value, new Failure(Reason.VALUE_UNKNOWN, null));
        } else {
            account(cell, value, put(tree, ordinal, column, value, cell));
        }
    }

    /** Why a cell was not mapped, and to which members it could not go. */
    private record Failure(Reason reason, @Nullable String member) {
        static Failure join(@Nullable Failure first, Reason reason, String member) {
            return first == null
                    ? new Failure(reason, member)
                    : new Failure(first.reason, first.member + ", " + member);
        }
    }

    private static @Nullable Failure empty(MessageTree tree, int ordinal, Column column, Cell cell) {
        return column.isRequired() ? new Failure(Reason.VALUE_MISSING, null) : put(tree, ordinal, column.empty(), cell);
    }

    private @Nullable Failure put(MessageTree tree, int ordinal, Column column, String value, Cell cell) {
        Failure failure = null;
        boolean isWritten = false;
        for (Target target : column.targets()) {
            CellReader.Outcome outcome = cells.read(value, target);
            Reason reason = outcome.reason();
            if (outcome.value() != null) {
                if (tree.put(target.path().steps(), ordinal, outcome.value(), cell)) {
                    isWritten = true;
                } else {
                    reason = Reason.VALUE_CONFLICT;
                }
            }
            if (reason != null) {
                failure = Failure.join(failure, reason, target.path().pointer());
            }
        }
        // What goes along with a value goes with one that was written only.
        Failure along = isWritten ? put(tree, ordinal, column.set(), cell) : null;
        return failure == null ? along : failure;
    }

    private static @Nullable Failure put(MessageTree tree, int ordinal, List<Constant> constants, Cell cell) {
        Failure failure = null;
        for (Constant constant : constants) {
            if (!tree.put(constant.path().steps(), ordinal, constant.value(), cell)) {
                failure = Failure.join(
                        failure, Reason.VALUE_CONFLICT, constant.path().pointer());
            }
        }
        return failure;
    }

    private void account(Cell cell, String value, @Nullable Failure failure) {
        if (failure == null) {
            counts.cellsMapped++;
            return;
        }
        counts.cellsUnmapped++;
        report.add(new Entry(
                "cell",
                null,
                failure.reason().code(),
                cell.row(),
                cell.line(),
                List.of(cell.column()),
                1,
                failure.member(),
                null,
                failure.reason().text(),
                showValues ? value : null));
    }

    /** Judges and writes the message that is open. */
    private void close() throws MessageOutput.ClosedException {
        Draft draft = open;
        open = null;
        if (draft == null) {
            return;
        }
        String id = draft.id().toString();
        ObjectNode json = JSON.objectNode();
        json.put("fex", Fex.VERSION);
        json.put("id", id);
        json.put("issuedAt", issuedAt);
        json.setAll(draft.tree().json());
        byte[] document = json.toString().getBytes(StandardCharsets.UTF_8);
        Reading reading = fex.inspect(document);
        Origins origins = new Origins(draft);
        tell(draft, reading, origins);
        if (reading.isValid()) {
            counts.messagesValid++;
            counts.rowsConverted += draft.rows().size();
        } else {
            counts.messagesInvalid++;
            counts.rowsInvalid += draft.rows().size();
        }
        sink.take(new Converted(id, document, reading, origins::row));
    }

    private void tell(Draft draft, Reading reading, Origins origins) {
        for (Finding finding : reading.report().findings()) {
            Row row = origins.row(finding.pointer());
            report.add(Entry.finding(
                    finding,
                    row.number(),
                    row.line(),
                    columns(finding, origins.place(finding.pointer()), origins.cells(finding.pointer())),
                    draft.id().toString()));
        }
    }

    /** Where what stands in a message came from. */
    private static final class Origins {
        private final Draft draft;
        private @Nullable List<Place> places;
        private final Map<String, Place> byPointer = new HashMap<>();

        Origins(Draft draft) {
            this.draft = draft;
        }

        /** Found when it is first asked for: most messages have no findings. */
        private List<Place> places() {
            if (places == null) {
                places = draft.tree().places();
                places.forEach(place -> byPointer.put(place.pointer(), place));
            }
            return places;
        }

        @Nullable
        Place place(String pointer) {
            return places().isEmpty() ? null : byPointer.get(pointer);
        }

        /** The cells that gave what stands at a place or below it; none for the message or body as a whole. */
        List<Cell> cells(String pointer) {
            if (pointer.isEmpty() || pointer.equals("/body")) {
                return List.of();
            }
            return places().stream()
                    .filter(place ->
                            place.pointer().equals(pointer) || place.pointer().startsWith(pointer + "/"))
                    .flatMap(place -> Stream.ofNullable(place.cell()))
                    .toList();
        }

        /** The row that added what stands at a place, else the first one that gave something there, else the first. */
        Row row(String pointer) {
            Place place = place(pointer);
            if (place != null && place.row() >= 0) {
                return draft.rows().get(place.row());
            }
            List<Cell> from = cells(pointer);
            return from.isEmpty()
                    ? draft.rows().get(0)
                    : new Row(from.get(0).row(), from.get(0).line(), List.of());
        }
    }

    /** The columns that a finding speaks of: those that would give what is missing, else those that gave what is there. */
    private List<String> columns(Finding finding, @Nullable Place place, List<Cell> from) {
        String member = finding.parameters().get("member");
        if (finding.code().equals("member-missing") && place != null && member != null) {
            String wanted = place.mapped() + "/" + member;
            return mapping.columns().values().stream()
                    .filter(column -> paths(column)
                            .anyMatch(path -> path.pointer().equals(wanted)
                                    || path.pointer().startsWith(wanted + "/")))
                    .map(Column::name)
                    .toList();
        }
        return from.stream().map(Cell::column).distinct().toList();
    }

    private static Stream<MemberPath> paths(Column column) {
        Stream<Constant> constants = Stream.of(
                        Stream.of(column.set()), Stream.of(column.empty()), column.when().values().stream())
                .flatMap(lists -> lists)
                .flatMap(List::stream);
        return Stream.concat(column.targets().stream().map(Target::path), constants.map(Constant::path));
    }

    /** Without white space around it, no-break spaces included. */
    static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    /** The name-based UUID of RFC 9562, version 5: the same name gives the same identifier in every run. */
    static UUID identifier(UUID namespace, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (hash.getLong() & ~0xf000L) | 0x5000L;
            long low = (hash.getLong() & ~(3L << 62)) | (1L << 63);
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
