package org.openfex.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

    private static void languageNotUsed(Message message, Scope scope) {
        Set<String> used = languagesOfTexts(scope);
        if (!used.isEmpty() && !used.contains(primary(message.language()))) {
            scope.finding("language");
        }
    }

    /** A message without texts can be read in any language. */
    private static void languageNotAccepted(Message message, Scope scope) {
        if (!isAnyStated(message.recipients())) {
            return;
        }
        Set<String> used = languagesOfTexts(scope);
        if (used.isEmpty()) {
            return;
        }
        used.add(primary(message.language()));
        for (int i = 0; i < message.recipients().size(); i++) {
            Contact contact = message.recipients().get(i).contact();
            if (contact != null
                    && !contact.languages().isEmpty()
                    && contact.languages().stream().map(LanguageRules::primary).noneMatch(used::contains)) {
                scope.finding("recipients/" + i + "/contact/languages");
            }
        }
    }

    private static boolean isAnyStated(List<Party> recipients) {
        for (Party recipient : recipients) {
            Contact contact = recipient.contact();
            if (contact != null && !contact.languages().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Gives the languages of what the sender wrote; names of authorities and laws stand in the language of their State. */
    private static Set<String> languagesOfTexts(Scope scope) {
        Set<LanguageText> names = Collections.newSetFromMap(new IdentityHashMap<>());
        scope.all(Party.class).forEach(party -> names.addAll(party.authorityNames()));
        scope.all(LegalBasis.class).forEach(basis -> names.addAll(basis.title()));
        scope.all(LegalProvision.class).forEach(provision -> names.addAll(provision.text()));
        Set<String> languages = new HashSet<>();
        for (LanguageText text : scope.all(LanguageText.class)) {
            if (!names.contains(text)) {
                languages.add(primary(text.language()));
            }
        }
        return languages;
    }

    /** Gives the language of a tag without script, region and variant. */
    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
