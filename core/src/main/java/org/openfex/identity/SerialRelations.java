package org.openfex.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.schema.StandardValue;

/**
 * How letters and digits stand to each other by the tables of fk1: what a copy by look or by sound, or a slip, makes of them,
 * and what their agreement says. Matching needs it, and {@link SerialTable} does not: read when it is first asked for, and
 * once only; immutable.
 */
final class SerialRelations {
    /** How two characters stand to each other; none of these means that they differ. */
    static final int LOOK = 1;

    static final int SOUND = 2;
    static final int CONFUSION = 4;
    static final int COMMON_SOURCE = 8;

    final SerialTable table;

    /** Information is counted in hundredths of a bit, so that sums are exact. */
    private final int digitBits;

    private final int lookBits;
    private final int soundBits;
    private final int commonSourceBits;
    private final int confusionBits;

    private final int[] letterBits;

    private final Row[] rows = new Row[SerialTable.DENSE];
    private final String otherClass;
    private final String visualAlphabet;
    private final String classAlphabet;
    private final byte[][] relations;
    private final Map<Integer, List<Group>> groups = new HashMap<>();
    private final Map<Integer, List<Pair>> pairs = new HashMap<>();

    /** Latin letters that may be the copy by sound of one Cyrillic letter, and the class of that letter. */
    record Group(String letters, String classOf) {}

    /** Two spellings, of one character and of several, or both of several, that stand for one letter. */
    record Pair(String one, String other, int relation, int bits) {}

    /** What is known of a letter or digit. */
    private record Row(
            int index,
            int letter,
            int twin,
            List<Integer> looks,
            List<String> digits,
            List<String> sounds,
            int base,
            List<String> classes) {}

    /** Read when a key by sound, a coarse key or a comparison is first asked for. */
    private static final class Standard {
        static final SerialRelations RELATIONS =
                new SerialRelations(StandardFile.read("fk1.json"), SerialTable.standard());
    }

    static SerialRelations standard() {
        return Standard.RELATIONS;
    }

    private SerialRelations(StandardValue json, SerialTable table) {
        this.table = table;
        otherClass = SerialTable.text(json, "otherLetters");
        StandardValue information = json.path("information");
        digitBits = hundredths(information, "digit");
        letterBits = new int[] {
            hundredths(information, "other"),
            hundredths(information, "cyrillic"),
            hundredths(information, "latin"),
            digitBits
        };
        lookBits = hundredths(information, "lookAlikeLess");
        soundBits = hundredths(information, "soundAlikeLess");
        commonSourceBits = hundredths(information, "commonSourceLess");
        confusionBits = hundredths(information, "confusionLess");
        List<Row> all = readRows(json);
        relations = new byte[all.size()][all.size()];
        relate(all);
        StringBuilder seen = new StringBuilder("0123456789");
        StringBuilder coarse = new StringBuilder(otherClass);
        for (Row row : all) {
            seen.appendCodePoint(table.visual(row.letter));
            row.classes.forEach(coarse::append);
        }
        visualAlphabet = distinct(seen);
        classAlphabet = distinct(coarse);
    }

    private List<Row> readRows(StandardValue json) {
        List<Row> all = new ArrayList<>();
        for (StandardValue letter : json.path("letters")) {
            List<Integer> looks = new ArrayList<>();
            for (String look : StandardFile.texts(letter.path("look"))) {
                looks.add(look.codePointAt(0));
            }
            all.add(new Row(
                    all.size(),
                    SerialTable.first(letter, "letter"),
                    SerialTable.first(letter, "twin"),
                    List.copyOf(looks),
                    StandardFile.texts(letter.path("digits")),
                    StandardFile.texts(letter.path("sounds")),
                    SerialTable.first(letter, "base"),
                    StandardFile.texts(letter.path("classes"))));
        }
        for (StandardValue digit : json.path("digits")) {
            all.add(new Row(
                    all.size(),
                    SerialTable.first(digit, "digit"),
                    0,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of(SerialTable.text(digit, "class"))));
        }
        for (Row row : all) {
            rows[row.letter] = row;
        }
        return all;
    }

    private void relate(List<Row> all) {
        for (Row row : all) {
            if (row.twin != 0) {
                relate(row.letter, row.twin, LOOK);
            }
            for (int look : row.looks) {
                relate(row.letter, look, LOOK);
            }
            if (row.base != 0) {
                relate(row.letter, row.base, LOOK);
            }
            for (String sound : row.sounds) {
                spell(row, string(row.letter), sound, SOUND);
            }
            for (String digits : row.digits) {
                spell(row, string(row.letter), digits, CONFUSION);
            }
            if (table.script(row.letter) == SerialTable.CYRILLIC) {
                relateCopies(row);
            }
        }
        groups.replaceAll((first, list) -> list.stream()
                .sorted(Comparator.comparingInt((Group group) -> group.letters.length())
                        .reversed()
                        .thenComparing(Group::classOf))
                .toList());
    }

    /** Two Latin spellings are related when both are copies of one Cyrillic letter, by look or by sound. */
    private void relateCopies(Row row) {
        Set<String> copies = new LinkedHashSet<>();
        if (row.twin != 0) {
            copies.add(string(row.twin));
        }
        for (int look : row.looks) {
            copies.add(string(look));
        }
        copies.addAll(row.sounds);
        for (String one : copies) {
            for (String other : copies) {
                if (one.compareTo(other) < 0) {
                    spell(row, one, other, COMMON_SOURCE);
                }
            }
        }
        for (String sound : row.sounds) {
            if (sound.length() > 1) {
                List<Group> list = groups.computeIfAbsent(sound.codePointAt(0), first -> new ArrayList<>());
                Group group = new Group(sound, row.classes.get(0));
                boolean isKnown = list.stream()
                        .anyMatch(known -> known.classOf.equals(group.classOf) && known.letters.equals(sound));
                if (!isKnown) {
                    list.add(group);
                }
            }
        }
    }

    private void spell(Row row, String one, String other, int relation) {
        if (one.length() == 1 && other.length() == 1) {
            relate(one.codePointAt(0), other.codePointAt(0), relation);
            return;
        }
        int bits =
                letterBits[relation == COMMON_SOURCE ? SerialTable.LATIN : table.script(row.letter)] - less(relation);
        pair(one, other, relation, relation == CONFUSION ? digitBits - confusionBits : bits);
        pair(other, one, relation, relation == CONFUSION ? digitBits - confusionBits : bits);
    }

    private void pair(String one, String other, int relation, int bits) {
        List<Pair> list = pairs.computeIfAbsent(one.codePointAt(0), first -> new ArrayList<>());
        boolean isKnown = list.stream().anyMatch(known -> known.one.equals(one) && known.other.equals(other));
        if (!isKnown) {
            list.add(new Pair(one, other, relation, bits));
        }
    }

    private void relate(int one, int other, int relation) {
        int first = index(one);
        int second = index(other);
        relations[first][second] |= (byte) relation;
        relations[second][first] |= (byte) relation;
    }

    private static String distinct(CharSequence text) {
        StringBuilder distinct = new StringBuilder();
        text.codePoints().distinct().forEach(distinct::appendCodePoint);
        return distinct.toString();
    }

    /** {@return all characters that a visual key of known letters can have} */
    String visualAlphabet() {
        return visualAlphabet;
    }

    /** {@return all characters that a coarse key can have} */
    String classAlphabet() {
        return classAlphabet;
    }

    private int index(int c) {
        Row row = row(c);
        if (row == null) {
            throw new IllegalStateException("A letter of fk1.json is not among its letters");
        }
        return row.index;
    }

    private @Nullable Row row(int c) {
        return c < rows.length ? rows[c] : null;
    }

    /** The row of a letter, or else of the letter that it is without its marks. */
    private @Nullable Row rowOrBase(int c) {
        Row row = row(c);
        return row != null || c < SerialTable.ASCII ? row : row(SerialTable.base(c));
    }

    /** What copies by sound make of a character, at least itself. */
    List<String> sounds(int c) {
        Row row = rowOrBase(c);
        if (row == null) {
            return List.of(string(c));
        }
        return row.sounds.isEmpty() ? List.of(string(row.letter)) : row.sounds;
    }

    /** The classes of a character, the first of them its own. */
    List<String> classes(int c) {
        Row row = rowOrBase(c);
        return row == null ? List.of(otherClass) : row.classes;
    }

    /** The groups of Latin letters that begin with one, the longest first. */
    List<Group> groups(int c) {
        return groups.getOrDefault(c, List.of());
    }

    /** The spellings that begin with a character and may stand against another number of characters. */
    List<Pair> pairs(int c) {
        return pairs.getOrDefault(c, List.of());
    }

    /** How two different characters stand to each other: LOOK, SOUND, CONFUSION, COMMON_SOURCE, any of them or none. */
    int relation(int one, int other) {
        Row first = row(one);
        Row second = row(other);
        if (first != null && second != null) {
            return relations[first.index][second.index];
        }
        if (one < SerialTable.ASCII && other < SerialTable.ASCII) {
            return 0;
        }
        int first0 = first == null ? SerialTable.base(one) : one;
        int second0 = second == null ? SerialTable.base(other) : other;
        return first0 == second0 ? LOOK : 0;
    }

    /** What agreement on a character says, in hundredths of a bit. */
    int bits(int c) {
        return letterBits[table.script(c)];
    }

    /** What is taken off where characters agree by a relation only. */
    int less(int relation) {
        return switch (relation) {
            case LOOK -> lookBits;
            case SOUND -> soundBits;
            case COMMON_SOURCE -> commonSourceBits;
            default -> confusionBits;
        };
    }

    private static int hundredths(StandardValue json, String member) {
        return (int) Math.round(100 * json.path(member).doubleValue());
    }

    private static String string(int codePoint) {
        return Character.toString(codePoint);
    }
}
