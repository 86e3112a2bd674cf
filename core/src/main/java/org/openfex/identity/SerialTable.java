package org.openfex.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.SerialState;
import org.openfex.schema.StandardValue;

/**
 * What keys of serial numbers need of the tables of fk1, which the standard publishes in {@code identity/fk1.json}, laid out
 * for look-up by character; how letters stand to each other is for {@link SerialRelations}. Read when it is first asked for,
 * and once only; immutable.
 */
final class SerialTable {
    static final int CYRILLIC = 1;
    static final int LATIN = 2;

    /** Digit, in a run of a pattern and as a script. */
    static final int DIGIT = 3;

    static final int OTHER = 0;

    /** No pattern has more runs. */
    private static final int PATTERN_RUNS = 4;

    /** All letters and digits of the tables stand below this character. */
    static final int DENSE = 0x530;

    static final int ASCII = 0x80;

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
    final List<String> yearWords;
    final Map<Integer, String> signs;
    final List<Label> labels;
    private final BitSet labelStarts = new BitSet();
    final List<Pattern> patterns;
    final Set<SerialState> statesWithoutKey;

    /** What every key asks of a letter, by itself: its script, and what a copy by look makes of it. */
    private final byte[] scripts = new byte[DENSE];

    private final int[] visuals = new int[DENSE];

    /** The twins of Cyrillic and of Latin letters. */
    private final int[] twins = new int[DENSE];

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
        yearWords = StandardFile.texts(years.path("words"));
        Map<Integer, String> replaced = new HashMap<>();
        for (StandardValue sign : json.path("signs")) {
            replaced.put(first(sign, "sign"), text(sign, "as"));
        }
        signs = Map.copyOf(replaced);
        labels = labels(json.path("labels"));
        for (Label label : labels) {
            labelStarts.set(label.text.charAt(0));
        }
        patterns = patterns(json.path("patterns"));
        readLetters(json);
        Set<SerialState> states = new HashSet<>();
        for (String state : StandardFile.texts(json.path("sentinels").path("states"))) {
            states.add(SerialState.of(state));
        }
        statesWithoutKey = Set.copyOf(states);
        readSentinels(json.path("sentinels"));
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

    private void readLetters(StandardValue json) {
        for (StandardValue digit : json.path("digits")) {
            int c = first(digit, "digit");
            scripts[c] = DIGIT;
            visuals[c] = c;
        }
        int[] plainer = new int[DENSE];
        for (StandardValue letter : json.path("letters")) {
            int c = first(letter, "letter");
            scripts[c] = (byte) (text(letter, "script").equals("Cyrl") ? CYRILLIC : LATIN);
            visuals[c] = first(letter, "visual");
            int twin = first(letter, "twin");
            if (twin != 0) {
                twins[c] = twin;
                twins[twin] = c;
            }
            plainer[c] = twin != 0 ? twin : first(letter, "base");
        }
        for (int c = 0; c < DENSE; c++) {
            if (scripts[c] != OTHER) {
                visuals[c] = look(c, plainer);
            }
        }
    }

    /** A letter without a shape of its own looks like its twin, or like the letter that it is without its marks. */
    private int look(int c, int[] plainer) {
        if (visuals[c] != 0) {
            return visuals[c];
        }
        return plainer[c] == 0 ? c : look(plainer[c], plainer);
    }

    private static List<Label> labels(StandardValue json) {
        List<Label> labels = new ArrayList<>();
        for (StandardValue label : json) {
            labels.add(new Label(text(label, "label"), label.path("before").isString() ? text(label, "before") : null));
        }
        labels.sort((one, other) -> one.text.length() != other.text.length()
                ? other.text.length() - one.text.length()
                : one.text.compareTo(other.text));
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

    /** What a letter is without its marks. */
    static int base(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
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

    static int first(StandardValue json, String member) {
        String text = text(json, member);
        return text.isEmpty() ? 0 : text.codePointAt(0);
    }

    static String text(StandardValue json, String member) {
        return json.path(member).stringValue("");
    }
}
