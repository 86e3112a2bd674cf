package org.openfex.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openfex.code.ContactFunction;
import org.openfex.model.Contact;
import org.openfex.model.ContactPoint;
import org.openfex.model.ContactPointEntry;

/** Rules about the points of contact that a State names. */
final class ContactRules {
    /** Functions to which requests are addressed in writing. */
    private static final Set<ContactFunction> CENTRAL = Set.of(
            ContactFunction.UNTOC_CENTRAL_AUTHORITY,
            ContactFunction.UNCAC_CENTRAL_AUTHORITY,
            ContactFunction.OTHER_CENTRAL_AUTHORITY);

    private ContactRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "ContactPointEntry" ->
                List.of(
                        Rule.on(ContactPointEntry.class, "contact-point-unreachable", ContactRules::unreachable),
                        Rule.on(
                                ContactPointEntry.class,
                                "central-authority-without-languages",
                                ContactRules::withoutLanguages),
                        Rule.on(ContactPointEntry.class, "contact-point-ended", ContactRules::ended),
                        Rule.on(ContactPointEntry.class, "contact-point-of-other-state", ContactRules::ofOtherState));
            default -> List.of();
        };
    }

    private static void unreachable(ContactPointEntry entry, Scope scope) {
        Contact contact = entry.authority().contact();
        if (contact == null
                || (contact.address() == null
                        && Stream.of(contact.phones(), contact.emails(), contact.channels())
                                .allMatch(List::isEmpty))) {
            scope.finding("authority");
        }
    }

    private static void withoutLanguages(ContactPointEntry entry, Scope scope) {
        Contact contact = entry.authority().contact();
        if (CENTRAL.contains(entry.function())
                && (contact == null || contact.languages().isEmpty())
                && scope.parent() instanceof ContactPoint notice
                && notice.languages().isEmpty()) {
            scope.finding();
        }
    }

    /** An entry that has ended may stand beside the one that takes its place. */
    private static void ended(ContactPointEntry entry, Scope scope) {
        LocalDate last = entry.validUntil();
        if (last != null
                && last.isBefore(scope.message().issuedAt().toLocalDate().minusDays(1))
                && scope.parent() instanceof ContactPoint notice
                && notice.entries().stream()
                                .filter(other -> other.function().equals(entry.function()))
                                .count()
                        == 1) {
            scope.finding("validUntil");
        }
    }

    private static void ofOtherState(ContactPointEntry entry, Scope scope) {
        if (entry.authority().country() != null
                && scope.parent() instanceof ContactPoint notice
                && !entry.authority().country().equals(notice.country())) {
            scope.finding("authority/country");
        }
    }
}
