package org.openfex.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openfex.model.Contact;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.LegalProvision;
import org.openfex.model.Message;
import org.openfex.model.Party;

/** Rules about the languages of a message: whether those who receive it can read it. */
final class LanguageRules {
    private LanguageRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Message" ->
                List.of(
                        Rule.on(Message.class, "language-not-used", LanguageRules::languageNotUsed),
                        Rule.on(Message.class, "language-not-accepted", LanguageRules::languageNotAccepted));
            default -> List.of();
        };
    }

    /** A message without texts can be read in any language. */
    private static void languageNotUsed(Message message, Scope scope) {
        String language = primary(message.language());
        boolean hasTexts = false;
        for (Place place : scope.places()) {
            if (isText(place)) {
                if (languageOf(place).equals(language)) {
                    return;
                }
                hasTexts = true;
            }
        }
        if (hasTexts) {
            scope.finding("language");
        }
    }

    private static void languageNotAccepted(Message message, Scope scope) {
        String language = primary(message.language());
        Set<String> used = null;
        for (int i = 0; i < message.recipients().size(); i++) {
            Contact contact = message.recipients().get(i).contact();
            List<String> accepted = contact == null ? List.of() : contact.languages();
            if (accepted.isEmpty() || accepts(accepted, language)) {
                continue;
            }
            used = used == null ? languagesOfTexts(scope) : used;
            if (!used.isEmpty() && used.stream().noneMatch(other -> accepts(accepted, other))) {
                scope.finding("recipients/" + i + "/contact/languages");
            }
        }
    }

    private static boolean accepts(List<String> accepted, String language) {
        for (String tag : accepted) {
            if (primary(tag).equals(language)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> languagesOfTexts(Scope scope) {
        Set<String> languages = new HashSet<>();
        for (Place place : scope.places()) {
            if (isText(place)) {
                languages.add(languageOf(place));
            }
        }
        return languages;
    }

    /** Tells whether the sender wrote a text; names of authorities and laws stand in the language of their State. */
    private static boolean isText(Place place) {
        return place.entity() instanceof LanguageText
                && !place.isIn(Party.class, "authorityNames")
                && !place.isIn(LegalBasis.class, "title")
                && !place.isIn(LegalProvision.class, "text");
    }

    private static String languageOf(Place place) {
        return primary(((LanguageText) place.entity()).language());
    }

    /** Gives the language of a tag without script, region and variant. */
    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
