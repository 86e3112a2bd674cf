package org.openfex.rules;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.code.NameKind;
import org.openfex.code.NameSource;
import org.openfex.identity.NameKeys;
import org.openfex.model.NamePart;
import org.openfex.model.Organization;
import org.openfex.model.PersonName;
import org.openfex.model.Verbatim;

/** Rules about names as they are written: likely slips that hide a name from those who search for it. */
final class NameRules {
    /** Kinds of name that a register holds; a nickname may be any word. */
    private static final Set<NameKind> REGISTERED = Set.of(
            NameKind.OFFICIAL, NameKind.BIRTH, NameKind.FORMER, NameKind.MARRIED, NameKind.STATED, NameKind.UNKNOWN);

    /** Sources in which a name was heard, so that whoever wrote it down chose the capitals. */
    private static final Set<NameSource> HEARD =
            Set.of(NameSource.OWN_STATEMENT, NameSource.STATEMENT_OF_ANOTHER, NameSource.CONFIDENTIAL_SOURCE);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+|\\p{Lm}+");

    /** Scripts whose letters look alike, so that one is typed for the other. */
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /** What Unicode says of characters that no script or every script has. */
    private static final Set<UnicodeScript> OF_NO_SCRIPT =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private static final int WORDS_OF_A_FULL_NAME = 2;

    private NameRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "PersonName" ->
                List.of(
                        Rule.on(PersonName.class, "name-placeholder", NameRules::placeholder),
                        Rule.on(PersonName.class, "name-mixed-script", NameRules::mixedScript),
                        Rule.on(PersonName.class, "name-script-differs", NameRules::scriptDiffers),
                        Rule.on(PersonName.class, "name-all-capitals", NameRules::allCapitals),
                        Rule.on(PersonName.class, "name-parts-differ", NameRules::partsDiffer)
                                .whereAny("parts"));
            case "NamePart" -> List.of(Rule.on(NamePart.class, "name-placeholder", NameRules::partPlaceholder));
            case "Organization" ->
                List.of(
                        Rule.on(Organization.class, "name-placeholder", NameRules::organizationPlaceholder),
                        Rule.on(Organization.class, "name-mixed-script", NameRules::organizationMixedScript),
                        Rule.on(Organization.class, "name-script-differs", NameRules::organizationScriptDiffers));
            default -> List.of();
        };
    }

    private static void placeholder(PersonName name, Scope scope) {
        if (isRegistered(name.kind()) && NameKeys.isPlaceholder(name.full().text())) {
            scope.finding("full/text");
        }
    }

    private static void partPlaceholder(NamePart part, Scope scope) {
        if (scope.parent() instanceof PersonName name
                && isRegistered(name.kind())
                && NameKeys.isPlaceholder(part.text())) {
            scope.finding("text");
        }
    }

    private static void organizationPlaceholder(Organization organization, Scope scope) {
        for (int i = 0; i < organization.names().size(); i++) {
            if (NameKeys.isPlaceholder(organization.names().get(i).text())) {
                scope.finding("names/" + i + "/text");
            }
        }
    }

    private static boolean isRegistered(@Nullable NameKind kind) {
        return kind == null || REGISTERED.contains(kind);
    }

    private static void mixedScript(PersonName name, Scope scope) {
        if (isMixed(name.full().text())) {
            scope.finding("full/text");
        }
    }

    private static void organizationMixedScript(Organization organization, Scope scope) {
        for (int i = 0; i < organization.names().size(); i++) {
            if (isMixed(organization.names().get(i).text())) {
                scope.finding("names/" + i + "/text");
            }
        }
    }

    /** Tells whether a word holds letters of two scripts that look alike. */
    private static boolean isMixed(String text) {
        UnicodeScript ofWord = null;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isLetter(character)) {
                UnicodeScript script = script(character);
                if (ALIKE.contains(script)) {
                    if (ofWord != null && ofWord != script) {
                        return true;
                    }
                    ofWord = script;
                }
            } else if (!isMark(character)) {
                ofWord = null; // a new word
            }
        }
        return false;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The script of a letter; most are found without a search. */
    private static UnicodeScript script(int letter) {
        return letter < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private static void scriptDiffers(PersonName name, Scope scope) {
        if (isOfAnotherScript(name.full())) {
            scope.finding("full/script");
        }
    }

    private static void organizationScriptDiffers(Organization organization, Scope scope) {
        for (int i = 0; i < organization.names().size(); i++) {
            if (isOfAnotherScript(organization.names().get(i))) {
                scope.finding("names/" + i + "/script");
            }
        }
    }

    /** Tells whether a text has letters, and none of the script that it is said to be in. */
    private static boolean isOfAnotherScript(Verbatim name) {
        UnicodeScript stated = script(name.script());
        if (stated == null) {
            return false;
        }
        Set<UnicodeScript> written = scripts(name.text());
        return !written.isEmpty() && !written.contains(stated);
    }

    /** Gives the script of a code of ISO 15924; null for one that names several scripts or none that Unicode has. */
    private static @Nullable UnicodeScript script(@Nullable String code) {
        if (code == null) {
            return null;
        }
        try {
            UnicodeScript script = UnicodeScript.forName(code);
            return OF_NO_SCRIPT.contains(script) ? null : script;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Set<UnicodeScript> scripts(String text) {
        Set<UnicodeScript> scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
        // Letters that belong to every script, such as the modifier apostrophe of Uzbek.
        scripts.removeAll(OF_NO_SCRIPT);
        return scripts;
    }

    private static void allCapitals(PersonName name, Scope scope) {
        NameSource source = name.source();
        if (isRegistered(name.kind())
                && (source == null || HEARD.contains(source))
                && !NameKeys.isPlaceholder(name.full().text())
                && isAllCapitals(name.full().text())) {
            scope.finding("full/text");
        }
    }

    /** Tells whether all letters are capitals in a text of several words; a letter of a script without case is none. */
    private static boolean isAllCapitals(String text) {
        long words = Arrays.stream(NO_LETTERS.split(text))
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .count();
        return words >= WORDS_OF_A_FULL_NAME
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** A full name in letters of two scripts is a fault of its own, by which no part could be found in it. */
    private static void partsDiffer(PersonName name, Scope scope) {
        if (isMixed(name.full().text())) {
            return;
        }
        String full = null;
        for (int i = 0; i < name.parts().size(); i++) {
            String part = name.parts().get(i).text();
            if (isWord(part, name.full().text())) {
                continue;
            }
            full = full == null ? letters(name.full().text()) : full;
            if (!full.contains(letters(part))) {
                scope.finding("parts/" + i + "/text");
            }
        }
    }

    /** Tells whether a part stands in the full name just as it is, as most do, with a space or an end on both sides. */
    private static boolean isWord(String part, String full) {
        int at = full.indexOf(part);
        int end = at + part.length();
        return at >= 0 && (at == 0 || full.charAt(at - 1) == ' ') && (end == full.length() || full.charAt(end) == ' ');
    }

    /**
     * What is left of a name without case, spaces, punctuation and the apostrophes that count as letters. The letter Ё is
     * mostly written as Е.
     */
    private static String letters(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll("").replace('Ё', 'Е');
    }
}
