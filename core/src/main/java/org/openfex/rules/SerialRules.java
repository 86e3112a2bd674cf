package org.openfex.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Certainty;
import org.openfex.code.ManufactureKind;
import org.openfex.code.ReadingMethod;
import org.openfex.code.RemovalMethod;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.model.Calibre;
import org.openfex.model.EntityShape;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.Firearm;
import org.openfex.model.InquiryResponse;
import org.openfex.model.Make;
import org.openfex.model.Message;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.RecordCheck;
import org.openfex.model.SerialNumber;
import org.openfex.model.TraceResponse;
import org.openfex.model.UnknownBody;
import org.openfex.model.Verbatim;

/** Rules about slips in serial numbers: a trace fails by one wrong letter, and most of these are made at the keyboard. */
final class SerialRules {
    private static final String LETTERS_LIKE_DIGITS = "OoОоIlІ|";

    private static final Characters LIKE_DIGITS = new Characters(LETTERS_LIKE_DIGITS);

    /** A letter of the shape of 0 or 1 between two digits. */
    private static final Pattern LETTER_AMONG_DIGITS = Pattern.compile("\\p{Nd}[" + LETTERS_LIKE_DIGITS + "]\\p{Nd}");

    private static final Pattern YEAR_IN_WORDS = Pattern.compile(
            "(?<!\\p{Nd})(1[89]|20)[0-9]{2}\\s*(гв|г\\.|г|год|года|year)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** With what the word begins that stands behind such a year. */
    private static final Characters FIRST_OF_YEAR_WORD = new Characters("гГyY");

    private static final Pattern PLAIN_YEAR = Pattern.compile("[0-9]{4}");

    private static final Pattern NOT_IN_NUMBER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final Characters QUOTES = new Characters("\"'`«»“”„‘’,;:");

    /** The signs of clause 5.4 for what cannot be read, and the brackets of alternatives. */
    private static final Characters GAP = new Characters("?*[");

    /** Methods that leave no number to be read in full: wear, rust, fire and a change of polish may. */
    private static final Set<RemovalMethod> REMOVED = Set.of(
            RemovalMethod.GROUND,
            RemovalMethod.FILED,
            RemovalMethod.MILLED,
            RemovalMethod.DRILLED,
            RemovalMethod.PUNCHED_OVER,
            RemovalMethod.RESTAMPED,
            RemovalMethod.ENGRAVED_OVER,
            RemovalMethod.WELDED_OVER,
            RemovalMethod.CUT_OUT,
            RemovalMethod.PLATE_REMOVED,
            RemovalMethod.PART_REPLACED);

    private static final Set<ReadingMethod> RESTORING = Set.of(
            ReadingMethod.CHEMICAL_ETCHING,
            ReadingMethod.ELECTROLYTIC_ETCHING,
            ReadingMethod.MAGNETIC_PARTICLE,
            ReadingMethod.MAGNETO_OPTICAL,
            ReadingMethod.HEAT_TREATMENT,
            ReadingMethod.ULTRASONIC);

    /** The roles of numbers that somebody put on beside that of the maker, or that are of a part. */
    private static final Set<SerialRole> NOT_OF_MAKER = Set.of(
            SerialRole.IMPORT,
            SerialRole.STATE_TRANSFER,
            SerialRole.STATE,
            SerialRole.CONFISCATION,
            SerialRole.DEACTIVATION,
            SerialRole.REPLACEMENT,
            SerialRole.REFURBISHMENT,
            SerialRole.COMPONENT,
            SerialRole.MATCHING,
            SerialRole.ASSEMBLY,
            SerialRole.DEALER,
            SerialRole.OWNER,
            SerialRole.FORGED);

    /** Ways of making in which nobody need have put on a number. */
    static final Set<ManufactureKind> WITHOUT_MAKER = Set.of(
            ManufactureKind.ASSEMBLED,
            ManufactureKind.CRAFT_MADE,
            ManufactureKind.FROM_SEMI_FINISHED_PARTS,
            ManufactureKind.THREE_D_PRINTED,
            ManufactureKind.OTHERWISE_ILLICIT);

    private SerialRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "SerialNumber" ->
                List.of(
                        Rule.on(SerialNumber.class, "serial-placeholder", SerialRules::placeholder)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-mixed-scripts", SerialRules::mixedScripts)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-script-differs", SerialRules::scriptDiffers)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-letter-among-digits", SerialRules::letterAmongDigits)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-with-year", SerialRules::withYear)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-in-quotes", SerialRules::inQuotes)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-partial-without-gap", SerialRules::partialWithoutGap)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-full-with-gap", SerialRules::fullWithGap)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-removal-unstated", SerialRules::removalUnstated),
                        Rule.on(SerialNumber.class, "serial-removal-not-expected", SerialRules::removalNotExpected)
                                .whereAny("removal"),
                        Rule.on(
                                        SerialNumber.class,
                                        "serial-restored-without-method",
                                        SerialRules::restoredWithoutMethod)
                                .whereAny("asMarked"),
                        Rule.on(SerialNumber.class, "serial-full-but-restored", SerialRules::fullButRestored)
                                .whereAny("readings"));
            case "Firearm" ->
                List.of(
                        Rule.on(Firearm.class, "serial-repeats-description", SerialRules::repeatsDescription),
                        Rule.on(Firearm.class, "serials-contradict", SerialRules::contradict),
                        Rule.on(Firearm.class, "serial-matching-differs", SerialRules::matchingDiffers),
                        Rule.on(Firearm.class, "serial-manufacturer-missing", SerialRules::manufacturerMissing));
            case "Message" -> List.of(Rule.on(Message.class, "firearm-repeated", SerialRules::firearmRepeated));
            default -> List.of();
        };
    }

    private static void placeholder(SerialNumber serial, Scope scope) {
        if (!MarkingRules.UNSEEN.contains(serial.state()) && isPlaceholder(serial, scope)) {
            scope.finding("asMarked");
        }
    }

    private static boolean isPlaceholder(SerialNumber serial, Scope scope) {
        String text = text(serial);
        return !text.isEmpty() && scope.keys(text).isEmpty();
    }

    /**
     * Reports two scripts where the letters of one of them can all be taken for letters of the other. A year in words that was
     * typed into the number is a fault of its own.
     */
    private static void mixedScripts(SerialNumber serial, Scope scope) {
        String text = text(serial);
        // All letters of ASCII are of one script.
        if (!isAscii(text)
                && scope.keys(hasYearInWords(text) ? YEAR_IN_WORDS.matcher(text).replaceAll("") : text)
                        .wasRepaired()) {
            scope.finding("asMarked");
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasYearInWords(String text) {
        return FIRST_OF_YEAR_WORD.areIn(text) && YEAR_IN_WORDS.matcher(text).find();
    }

    private static void scriptDiffers(SerialNumber serial, Scope scope) {
        Verbatim asMarked = serial.asMarked();
        if (asMarked == null || asMarked.script() == null || !hasLetter(asMarked.text())) {
            return;
        }
        Character.UnicodeScript stated = script(asMarked.script());
        if (stated != null && !hasLetterOf(stated, asMarked.text())) {
            scope.finding("asMarked/script");
        }
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetter(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Gives a script by its code; null for one of digits and signs, or of several scripts such as Jpan. */
    private static Character.@Nullable UnicodeScript script(String code) {
        return switch (code) {
            // Nearly every text is of one of these, and to look a script up by its name is slow.
            case "Cyrl" -> Character.UnicodeScript.CYRILLIC;
            case "Latn" -> Character.UnicodeScript.LATIN;
            default -> scriptByName(code);
        };
    }

    private static Character.@Nullable UnicodeScript scriptByName(String code) {
        try {
            Character.UnicodeScript script = Character.UnicodeScript.forName(code);
            return switch (script) {
                case COMMON, INHERITED, UNKNOWN -> null;
                default -> script;
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void letterAmongDigits(SerialNumber serial, Scope scope) {
        String text = text(serial);
        if (LIKE_DIGITS.areIn(text) && LETTER_AMONG_DIGITS.matcher(text).find() && !isCertain(serial)) {
            scope.finding("asMarked");
        }
    }

    /** Tells whether somebody who read the number is certain of it. */
    private static boolean isCertain(SerialNumber serial) {
        return serial.readings().stream().anyMatch(reading -> Certainty.CERTAIN.equals(reading.certainty()));
    }

    private static void withYear(SerialNumber serial, Scope scope) {
        String text = text(serial);
        if (hasYearInWords(text) || isYearMarkIn(text, serial)) {
            scope.finding("asMarked");
        }
    }

    /** A number that a State puts on may begin with the year by its own rules; that of a maker stands beside it. */
    private static boolean isYearMarkIn(String text, SerialNumber serial) {
        PartialDate year = serial.yearMark();
        if (year == null
                || !isOfMaker(serial)
                || !text.contains(year.value())
                || !PLAIN_YEAR.matcher(year.value()).matches()) {
            return false;
        }
        List<String> parts = NOT_IN_NUMBER
                .splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() > 1
                && (parts.get(0).equals(year.value())
                        || parts.get(parts.size() - 1).equals(year.value()));
    }

    private static void inQuotes(SerialNumber serial, Scope scope) {
        String text = text(serial);
        if (!text.isEmpty() && (QUOTES.contain(text.charAt(0)) || QUOTES.contain(text.charAt(text.length() - 1)))) {
            scope.finding("asMarked");
        }
    }

    private static void partialWithoutGap(SerialNumber serial, Scope scope) {
        String text = text(serial);
        if (serial.state().equals(SerialState.PARTIAL)
                && !text.isEmpty()
                && !hasGap(text)
                && !isPlaceholder(serial, scope)) {
            scope.finding("asMarked");
        }
    }

    private static void fullWithGap(SerialNumber serial, Scope scope) {
        String text = text(serial);
        if (serial.state().equals(SerialState.FULL) && (text.contains("?") || text.contains("*"))) {
            scope.finding("asMarked");
        }
    }

    private static void removalUnstated(SerialNumber serial, Scope scope) {
        boolean isChanged =
                serial.state().equals(SerialState.OBLITERATED) || serial.state().equals(SerialState.ALTERED);
        if (isChanged && serial.removal() == null) {
            scope.finding();
        }
    }

    /** An attempt to remove a number may leave it legible in full, if its reader is certain of it. */
    private static void removalNotExpected(SerialNumber serial, Scope scope) {
        RemovalMethod removal = serial.removal();
        if (removal != null
                && (serial.state().equals(SerialState.NONE)
                        || (serial.state().equals(SerialState.FULL)
                                && REMOVED.contains(removal)
                                && !isCertain(serial)))) {
            scope.finding("removal");
        }
    }

    private static void restoredWithoutMethod(SerialNumber serial, Scope scope) {
        if (serial.state().equals(SerialState.RESTORED)
                && serial.asMarked() != null
                && serial.readings().stream().allMatch(reading -> reading.method() == null)) {
            scope.finding();
        }
    }

    private static void fullButRestored(SerialNumber serial, Scope scope) {
        if (!serial.state().equals(SerialState.FULL)) {
            return;
        }
        for (int i = 0; i < serial.readings().size(); i++) {
            ReadingMethod method = serial.readings().get(i).method();
            if (method != null && RESTORING.contains(method)) {
                scope.finding("readings/" + i + "/method");
                return;
            }
        }
    }

    private static void repeatsDescription(Firearm firearm, Scope scope) {
        for (int i = 0; i < firearm.serials().size(); i++) {
            String key = key(text(firearm.serials().get(i)), scope);
            if (!key.isEmpty() && isDescription(key, firearm, scope)) {
                scope.finding("serials/" + i + "/asMarked");
            }
        }
    }

    /** Tells whether a key is that of anything that says what kind of firearm it is, by make, model and calibre. */
    private static boolean isDescription(String key, Firearm firearm, Scope scope) {
        Make make = firearm.make();
        if (make != null
                && (hasKey(text(make.asMarked()), key, scope)
                        || hasKey(make.name(), key, scope)
                        || hasKey(make.brand(), key, scope))) {
            return true;
        }
        Model model = firearm.model();
        if (model != null
                && (hasKey(text(model.asMarked()), key, scope)
                        || hasKey(model.name(), key, scope)
                        || hasKey(model.variant(), key, scope))) {
            return true;
        }
        for (Calibre calibre : firearm.calibres()) {
            if (hasKey(text(calibre.asMarked()), key, scope) || hasKey(calibre.name(), key, scope)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasKey(@Nullable String text, String key, Scope scope) {
        return text != null && mayHaveKey(text, key) && key(text, scope).equals(key);
    }

    /**
     * Tells whether a text may have a key, at little cost: the digits from 2 on stand in both, since letters become 0 or 1 only.
     * Of a text beyond ASCII and Cyrillic, whose other signs may become digits, that cannot be told.
     */
    static boolean mayHaveKey(String text, String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= '2' && c <= '9' && text.indexOf(c) < 0) {
                return !isAsciiOrCyrillic(text);
            }
        }
        return true;
    }

    private static boolean isAsciiOrCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < 0x400 || c >= 0x460)) {
                return false;
            }
        }
        return true;
    }

    /** Reports the first number of a maker that says another thing than one ahead of it on the same part. */
    private static void contradict(Firearm firearm, Scope scope) {
        List<SerialNumber> serials = firearm.serials();
        for (int i = 1; i < serials.size(); i++) {
            SerialNumber serial = serials.get(i);
            for (int j = 0; j < i; j++) {
                if (contradict(serials.get(j), serial, scope)) {
                    scope.finding("serials/" + i);
                    return;
                }
            }
        }
    }

    private static boolean contradict(SerialNumber one, SerialNumber other, Scope scope) {
        return one.part() != null
                && one.part().equals(other.part())
                && SerialRole.MANUFACTURER.equals(one.role())
                && SerialRole.MANUFACTURER.equals(other.role())
                && isWhole(one)
                && isWhole(other)
                && !key(text(one), scope).equals(key(text(other), scope));
    }

    private static void matchingDiffers(Firearm firearm, Scope scope) {
        if (!hasMatchingNumber(firearm)) {
            return;
        }
        List<String> numbers = firearm.serials().stream()
                .filter(serial -> SerialRole.MANUFACTURER.equals(serial.role()))
                .filter(SerialRules::isWhole)
                .map(serial -> key(text(serial), scope))
                .toList();
        for (int i = 0; i < firearm.serials().size() && !numbers.isEmpty(); i++) {
            SerialNumber serial = firearm.serials().get(i);
            String key = key(text(serial), scope);
            if (SerialRole.MATCHING.equals(serial.role())
                    && isWhole(serial)
                    && numbers.stream().noneMatch(number -> number.contains(key))) {
                scope.finding("serials/" + i);
            }
        }
    }

    private static boolean hasMatchingNumber(Firearm firearm) {
        for (SerialNumber serial : firearm.serials()) {
            if (SerialRole.MATCHING.equals(serial.role())) {
                return true;
            }
        }
        return false;
    }

    /** Who checks registers may know no other number than the one that is asked about. */
    private static void manufacturerMissing(Firearm firearm, Scope scope) {
        if (scope.parent() instanceof RecordCheck) {
            return;
        }
        ManufactureKind manufacture = firearm.manufacture();
        if (areOfOthers(firearm.serials()) && (manufacture == null || !WITHOUT_MAKER.contains(manufacture))) {
            scope.finding("serials");
        }
    }

    private static boolean areOfOthers(List<SerialNumber> serials) {
        for (SerialNumber serial : serials) {
            SerialRole role = serial.role();
            if (role == null || !NOT_OF_MAKER.contains(role)) {
                return false;
            }
        }
        return true;
    }

    /**
     * One walk over the firearms that the body lists, so that the time grows with their number. An answer may hold several
     * records of what is one firearm.
     */
    private static void firearmRepeated(Message message, Scope scope) {
        boolean isAnswer = message.body() instanceof InquiryResponse || message.body() instanceof TraceResponse;
        if (isAnswer || message.body() instanceof UnknownBody || !(message.body() instanceof Record body)) {
            return;
        }
        Member list = EntityShape.of(body.getClass()).member("firearms");
        Object firearms = list == null ? null : list.get(body);
        if (!(firearms instanceof List<?> listed) || listed.size() < 2 || !shareNumber(listed, scope)) {
            return;
        }
        Set<Identity> seen = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i) instanceof Firearm firearm && isRepeated(firearm, seen, scope)) {
                scope.finding("body/firearms/" + i);
            }
        }
    }

    /** Tells whether two firearms have one number: of most messages it need not be told by what they differ otherwise. */
    private static boolean shareNumber(List<?> listed, Scope scope) {
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i) instanceof Firearm firearm) {
                for (SerialNumber serial : firearm.serials()) {
                    String key = isOfMaker(serial) && isWhole(serial) ? key(text(serial), scope) : "";
                    Integer owner = key.isEmpty() ? null : owners.putIfAbsent(key, i);
                    if (owner != null && owner != i) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Tells whether a firearm has a number that one of the same type, make and model had before it. */
    private static boolean isRepeated(Firearm firearm, Set<Identity> seen, Scope scope) {
        List<Identity> identities = firearm.serials().stream()
                .filter(SerialRules::isOfMaker)
                .filter(SerialRules::isWhole)
                .map(serial -> new Identity(
                        firearm.type().value(),
                        name(firearm.make(), scope),
                        name(firearm.model(), scope),
                        key(text(serial), scope)))
                .filter(Identity::isTold)
                .toList();
        boolean isRepeated = identities.stream().anyMatch(seen::contains);
        seen.addAll(identities);
        return isRepeated;
    }

    /** What two entries of one firearm have in common. */
    private record Identity(String type, String make, String model, String serial) {

        /** A number without make and model is that of many firearms. */
        boolean isTold() {
            return !make.isEmpty() && !model.isEmpty() && !serial.isEmpty();
        }
    }

    private static String name(@Nullable Make make, Scope scope) {
        return make == null
                ? ""
                : first(make.code() == null ? null : make.code().value(), make.name(), text(make.asMarked()), scope);
    }

    private static String name(@Nullable Model model, Scope scope) {
        return model == null ? "" : first(null, model.name(), text(model.asMarked()), scope);
    }

    private static String first(@Nullable String first, @Nullable String second, @Nullable String third, Scope scope) {
        if (first != null) {
            return key(first, scope);
        }
        return key(second == null ? third : second, scope);
    }

    /** Tells whether a number is that of the maker, or nothing says whose it is. */
    static boolean isOfMaker(SerialNumber serial) {
        SerialRole role = serial.role();
        return role == null || role.equals(SerialRole.MANUFACTURER);
    }

    /** Tells whether all characters of a number are known. */
    private static boolean isWhole(SerialNumber serial) {
        return serial.state().equals(SerialState.FULL) && serial.asMarked() != null && !hasGap(text(serial));
    }

    /** Tells whether a text as marked has a sign for what cannot be read. */
    static boolean hasGap(String text) {
        return GAP.areIn(text);
    }

    private static String text(SerialNumber serial) {
        String text = text(serial.asMarked());
        return text == null ? "" : text.strip();
    }

    private static @Nullable String text(@Nullable Verbatim verbatim) {
        return verbatim == null ? null : verbatim.text();
    }

    /** What is left of a text without case, spaces and signs; letters that look alike are one, as they are on metal. */
    private static String key(@Nullable String text, Scope scope) {
        return text == null ? "" : scope.keys(text).visual();
    }

    private static boolean hasLetterOf(Character.UnicodeScript script, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isLetterOf(script, text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterOf(Character.UnicodeScript script, int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == script;
    }
}
