package org.openfex.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.SerialState;
import org.openfex.schema.StandardValue;

/**
 * The tables of fk1 as the standard publishes them in {@code identity/fk1.json}, laid out for look-up by character. Read
 * when they are first asked for, and once only; immutable.
 */
final class SerialTable {
    /** How two characters stand to each other; none of these means that they differ. */
    static final int LOOK = 1;

    static final int SOUND = 2;
    static final int CONFUSION = 4;
    static final int COMMON_SOURCE = 8;

    static final int CYRILLIC = 1;
    static final int LATIN = 2;

    /** Digit, in a run of a pattern and as a script. */
    static final int DIGIT = 3;

    static final int OTHER = 0;

    /** No pattern has more runs. */
    private static final int PATTERN_RUNS = 4;

    /** All letters and digits of the tables stand below this character. */
    private static final int DENSE = 0x530;

    private static final int ASCII = 0x80;

    final String version;
    final int maxCodePoints;
    final int maxPositions;
    final int maxAlternatives;
    final int maxReadings;
    final int minDigits;
    final int minRest;
    final int minPart;
    final int licenceDigits;
    final int firstYear;
    final int lastYear;
    final List<int[]> yearWords;
    final Map<Integer, String> signs;
    final List<Label> labels;
    private final BitSet labelStarts = new BitSet();
    final List<Pattern> patterns;
    final Set<SerialState> statesWithoutKey;
    /** Information is counted in hundredths of a bit, so that sums are exact. */
    final int digitBits;

    final int lookBits;
    final int soundBits;
    final int commonSourceBits;
    final int confusionBits;

    private final int[] letterBits;
    private final Row[] rows = new Row[DENSE];

    /** What every key asks of a letter, by itself: its script, and what a copy by look makes of it. */
    private final byte[] scripts = new byte[DENSE];

    private final int[] visuals = new int[DENSE];

    /** The twins of Cyrillic and of Latin letters. */
    private final int[] twins = new int[DENSE];

    private final String otherClass;
    private final String visualAlphabet;
    private final String classAlphabet;
    private final byte[][] relations;
    private final Map<Integer, List<Group>> groups = new HashMap<>();
    private final Map<Integer, List<Pair>> pairs = new HashMap<>();
    private final Set<String> sentinels = new HashSet<>();
    private final Map<Integer, Integer> sentinelRuns = new HashMap<>();

    /** A word that may stand ahead of a number, and the characters one of which must follow it. */
    record Label(String text, @Nullable String before) {}

    /** A named shape of numbers: runs of digits and of letters of one script. */
    record Pattern(String name, List<Run> runs) {
        boolean fits(int[] found, int count) {
            if (count != runs.size()) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                Run run = runs.get(i);
                if (found[2 * i] != run.of || found[2 * i + 1] < run.min || found[2 * i + 1] > run.max) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A run of a pattern. */
    record Run(int of, int min, int max) {}

    /** Latin letters that may be the copy by sound of one Cyrillic letter, and the class of that letter. */
    record Group(String letters, String classOf) {}

    /** Two spellings, of one character and of several, or both of several, that stand for one letter. */
    record Pair(String one, String other, int relation, int bits) {}

    /** What is known of a letter or digit. */
    private record Row(
            int index,
            int letter,
            int script,
            int visual,
            int twin,
            List<Integer> looks,
            List<String> digits,
            List<String> sounds,
            int base,
            List<String> classes) {}

    /** Read when the first number is looked at. */
    private static final class Standard {
        static final SerialTable TABLE = new SerialTable(StandardFile.read("fk1.json"));
    }

    static SerialTable standard() {
        return Standard.TABLE;
    }

    private SerialTable(StandardValue json) {
        version = text(json, "version");
        StandardValue limits = json.path("limits");
        maxCodePoints = limits.path("codePoints").intValue();
        maxPositions = limits.path("positions").intValue();
        maxAlternatives = limits.path("alternatives").intValue();
        maxReadings = limits.path("readings").intValue();
        minDigits = limits.path("digits").intValue();
        minRest = limits.path("rest").intValue();
        minPart = limits.path("part").intValue();
        licenceDigits = json.path("licence").path("digits").intValue();
        StandardValue years = json.path("years");
        firstYear = years.path("from").intValue();
        lastYear = years.path("to").intValue();
        List<int[]> words = new ArrayList<>();
        for (String word : StandardFile.texts(years.path("words"))) {
            words.add(word.codePoints().toArray());
        }
        yearWords = List.copyOf(words);
        Map<Integer, String> replaced = new HashMap<>();
        for (StandardValue sign : json.path("signs")) {
            replaced.put(text(sign, "sign").codePointAt(0), text(sign, "as"));
        }
        signs = Map.copyOf(replaced);
        labels = labels(json.path("labels"));
        labels.forEach(label -> labelStarts.set(label.text.charAt(0)));
        patterns = patterns(json.path("patterns"));
        otherClass = text(json, "otherLetters");
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
        Set<SerialState> states = new HashSet<>();
        for (String state : StandardFile.texts(json.path("sentinels").path("states"))) {
            states.add(SerialState.of(state));
        }
        statesWithoutKey = Set.copyOf(states);
        readSentinels(json.path("sentinels"));
        StringBuilder seen = new StringBuilder("0123456789");
        StringBuilder coarse = new StringBuilder(otherClass);
        for (StandardValue letter : json.path("letters")) {
            seen.appendCodePoint(visual(text(letter, "letter").codePointAt(0)));
            for (String name : StandardFile.texts(letter.path("classes"))) {
                coarse.append(name);
            }
        }
        visualAlphabet = distinct(seen);
        for (StandardValue digit : json.path("digits")) {
            coarse.append(text(digit, "class"));
        }
        classAlphabet = distinct(coarse);
    }

    /** Reads the sentinels last: their visual keys are made with the other tables. */
    private void readSentinels(StandardValue json) {
        for (StandardValue word : json.path("texts")) {
            addSentinel(text(word, "text"));
        }
        for (CodeList.Entry entry :
                CodeLists.standard().list(text(json, "list")).codes()) {
            if (statesWithoutKey.contains(SerialState.of(entry.code()))) {
                addSentinel(entry.code());
                addSentinel(entry.label("en"));
                addSentinel(entry.label("ru"));
                for (String alias : entry.aliases()) {
                    addSentinel(alias);
                }
            }
        }
        for (StandardValue run : json.path("runs")) {
            sentinelRuns.put(first(run, "of"), run.path("min").intValue());
        }
    }

    private void addSentinel(String name) {
        SerialText text = SerialText.parse(name, this);
        if (text != null) {
            sentinels.add(text.visual(this));
        }
    }

    private List<Row> readRows(StandardValue json) {
        List<Row> all = new ArrayList<>();
        for (StandardValue digit : json.path("digits")) {
            int c = text(digit, "digit").codePointAt(0);
            all.add(new Row(
                    all.size(), c, DIGIT, c, 0, List.of(), List.of(), List.of(), 0, List.of(text(digit, "class"))));
        }
        for (StandardValue letter : json.path("letters")) {
            int c = text(letter, "letter").codePointAt(0);
            List<Integer> looks = new ArrayList<>();
            for (String look : StandardFile.texts(letter.path("look"))) {
                looks.add(look.codePointAt(0));
            }
            all.add(new Row(
                    all.size(),
                    c,
                    text(letter, "script").equals("Cyrl") ? CYRILLIC : LATIN,
                    first(letter, "visual"),
                    first(letter, "twin"),
                    List.copyOf(looks),
                    StandardFile.texts(letter.path("digits")),
                    StandardFile.texts(letter.path("sounds")),
                    first(letter, "base"),
                    StandardFile.texts(letter.path("classes"))));
        }
        for (Row row : all) {
            rows[row.letter] = row;
        }
        for (Row row : all) {
            scripts[row.letter] = (byte) row.script;
            visuals[row.letter] = visual(row);
        }
        return all;
    }

    private static List<Label> labels(StandardValue json) {
        List<Label> labels = new ArrayList<>();
        for (StandardValue label : json) {
            labels.add(new Label(text(label, "label"), label.path("before").isString() ? text(label, "before") : null));
        }
        labels.sort(Comparator.comparingInt((Label label) -> label.text.length())
                .reversed()
                .thenComparing(Label::text));
        return List.copyOf(labels);
    }

    private static List<Pattern> patterns(StandardValue json) {
        List<Pattern> patterns = new ArrayList<>();
        for (StandardValue pattern : json) {
            List<Run> runs = new ArrayList<>();
            for (StandardValue run : pattern.path("runs")) {
                int of = switch (text(run, "of")) {
                    case "Cyrl" -> CYRILLIC;
                    case "Latn" -> LATIN;
                    default -> DIGIT;
                };
                runs.add(new Run(of, run.path("min").intValue(), run.path("max").intValue()));
            }
            patterns.add(new Pattern(text(pattern, "name"), List.copyOf(runs)));
        }
        return List.copyOf(patterns);
    }

    private void relate(List<Row> all) {
        for (Row row : all) {
            if (row.twin != 0) {
                twins[row.letter] = row.twin;
                twins[row.twin] = row.letter;
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
            if (row.script == CYRILLIC) {
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
        int bits = letterBits[relation == COMMON_SOURCE ? LATIN : row.script] - less(relation);
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

    /** Whether one of the labels begins with a character; most numbers begin with another one. */
    boolean mayBeginLabel(char c) {
        return labelStarts.get(c);
    }

    /** Whether the visual key of a number without wildcards is that of a word or filling for a missing number. */
    boolean isSentinel(String visual) {
        return isSentinelRun(visual) || sentinels.contains(visual);
    }

    private boolean isSentinelRun(String visual) {
        char first = visual.charAt(0);
        for (int i = 1; i < visual.length(); i++) {
            if (visual.charAt(i) != first) {
                return false;
            }
        }
        Integer min = sentinelRuns.get(visual.codePointAt(0));
        return min != null && visual.length() >= min;
    }

    /** The name of the first pattern that the characters of a number without wildcards have. */
    String pattern(int[] units) {
        int[] runs = new int[2 * PATTERN_RUNS];
        int count = 0;
        int last = -1;
        for (int unit : units) {
            int of = script(unit);
            if (of != last) {
                if (of == OTHER || count == PATTERN_RUNS) {
                    return "other";
                }
                runs[2 * count++] = of;
                last = of;
            }
            runs[2 * count - 1]++;
        }
        for (Pattern pattern : patterns) {
            if (pattern.fits(runs, count)) {
                return pattern.name;
            }
        }
        return "other";
    }

    private int index(int c) {
        Row row = row(c);
        if (row == null) {
            throw new IllegalStateException("A letter of fk1.json is not among its letters");
        }
        return row.index;
    }

    private @Nullable Row row(int c) {
        return c < DENSE ? rows[c] : null;
    }

    /** The row of a letter, or else of the letter that it is without its marks. */
    private @Nullable Row rowOrBase(int c) {
        Row row = row(c);
        return row != null || c < ASCII ? row : row(base(c));
    }

    /** What a letter is without its marks. */
    private static int base(int c) {
        return Normalizer.normalize(string(c), Normalizer.Form.NFD).codePointAt(0);
    }

    int script(int c) {
        int known = c < DENSE ? scripts[c] : OTHER;
        if (known != OTHER) {
            return known;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case CYRILLIC -> CYRILLIC;
            case LATIN -> LATIN;
            default -> OTHER;
        };
    }

    /** The letter of the other script that has the same shape; 0 when there is none. */
    int twin(int c) {
        return c < DENSE ? twins[c] : 0;
    }

    /** What a copy by look makes of a character. */
    int visual(int c) {
        int known = c < DENSE ? visuals[c] : 0;
        if (known != 0) {
            return known;
        }
        int letter = c < ASCII ? c : base(c);
        return letter < DENSE && visuals[letter] != 0 ? visuals[letter] : c;
    }

    private int visual(Row row) {
        if (row.visual != 0) {
            return row.visual;
        }
        int to = row.twin != 0 ? row.twin : row.base;
        return to == 0 ? row.letter : visual(rows[to]);
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
        if (one < ASCII && other < ASCII) {
            return 0;
        }
        int first0 = first == null ? base(one) : one;
        int second0 = second == null ? base(other) : other;
        return first0 == second0 ? LOOK : 0;
    }

    /** What agreement on a character says, in hundredths of a bit. */
    int bits(int c) {
        return letterBits[script(c)];
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

    private static int first(StandardValue json, String member) {
        String text = text(json, member);
        return text.isEmpty() ? 0 : text.codePointAt(0);
    }

    private static String text(StandardValue json, String member) {
        return json.path(member).stringValue("");
    }

    private static String string(int codePoint) {
        return Character.toString(codePoint);
    }
}
