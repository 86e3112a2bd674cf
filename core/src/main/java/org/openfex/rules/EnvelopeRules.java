package org.openfex.rules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.Country;
import org.openfex.code.InternationalBody;
import org.openfex.code.Operation;
import org.openfex.code.Urgency;
import org.openfex.model.AssistanceResponse;
import org.openfex.model.Body;
import org.openfex.model.Contact;
import org.openfex.model.CorrectionNotice;
import org.openfex.model.DisposalReport;
import org.openfex.model.EntityShape.Member;
import org.openfex.model.InquiryResponse;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.PartyReference;
import org.openfex.model.Receipt;
import org.openfex.model.RequestUpdate;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;

/** Rules about the envelope of a message, and about what all entities have in common: identifiers and codes. */
final class EnvelopeRules {
    /** How far the sender's clock may be ahead of the reader's before it is remarked upon. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    private static final Set<Operation> ON_ANOTHER_MESSAGE =
            Set.of(Operation.UPDATE, Operation.WITHDRAW, Operation.CORRECT);

    /** The length of the code of a former State. */
    private static final int FORMER_STATE = 4;

    private EnvelopeRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Message" ->
                List.of(
                        Rule.on(Message.class, "expiry-before-issue", EnvelopeRules::expiryBeforeIssue)
                                .whereAny("expiresAt"),
                        Rule.on(Message.class, "message-expired", EnvelopeRules::expired)
                                .whereAny("expiresAt"),
                        Rule.on(Message.class, "issued-in-future", EnvelopeRules::issuedInFuture),
                        Rule.on(Message.class, "due-before-issue", EnvelopeRules::dueBeforeIssue)
                                .whereAny("dueBy"),
                        Rule.on(Message.class, "due-after-expiry", EnvelopeRules::dueAfterExpiry)
                                .whereAny("dueBy"),
                        Rule.on(Message.class, "due-without-reason", EnvelopeRules::dueWithoutReason)
                                .whereAny("dueBy"),
                        Rule.on(Message.class, "due-time-missing", EnvelopeRules::dueTimeMissing)
                                .whereAny("dueByReasons"),
                        Rule.on(Message.class, "urgency-without-reason", EnvelopeRules::urgencyWithoutReason)
                                .whereAny("urgency"),
                        Rule.on(Message.class, "urgency-not-stated", EnvelopeRules::urgencyNotStated)
                                .whereAny("urgencyReasons"),
                        Rule.on(Message.class, "immediate-without-phone", EnvelopeRules::immediateWithoutPhone)
                                .whereAny("urgency"),
                        Rule.on(Message.class, "superseded-missing", EnvelopeRules::supersededMissing),
                        Rule.on(Message.class, "superseded-not-expected", EnvelopeRules::supersededNotExpected)
                                .whereAny("supersedes"),
                        Rule.on(Message.class, "message-names-itself", EnvelopeRules::namesItself),
                        Rule.on(Message.class, "message-to-oneself", EnvelopeRules::toOneself),
                        Rule.on(Message.class, "recipient-repeated", EnvelopeRules::recipientRepeated),
                        Rule.on(Message.class, "party-of-former-state", EnvelopeRules::partyOfFormerState),
                        Rule.on(Message.class, "answer-without-request", EnvelopeRules::answerWithoutRequest));
            case "Party" -> List.of(Rule.on(Party.class, "party-without-state", EnvelopeRules::partyWithoutState));
            case "PartyReference" ->
                List.of(Rule.on(PartyReference.class, "party-without-state", EnvelopeRules::referenceWithoutState));
            default -> List.of();
        };
    }

    /** Gives the rules about entities of all types, for one of the types. */
    static List<Rule> onAny(Subject subject) {
        return List.of(
                Rule.onAny("local-id-repeated", subject.ids(), EnvelopeRules::idRepeated),
                Rule.onAny("reference-unresolved", subject.references(), EnvelopeRules::referenceUnresolved),
                Rule.onAny("reference-wrong-kind", subject.references(), EnvelopeRules::referenceOfWrongKind),
                Rule.onAny("code-unknown", subject.codes(), EnvelopeRules::codeUnknown));
    }

    private static void expiryBeforeIssue(Message message, Scope scope) {
        OffsetDateTime expiry = message.expiresAt();
        if (expiry != null && !expiry.isAfter(message.issuedAt())) {
            scope.finding("expiresAt");
        }
    }

    /** Gives the expiry; null where there is none, or one that cannot be right because it lies before the issue. */
    private static @Nullable OffsetDateTime expiry(Message message) {
        OffsetDateTime expiry = message.expiresAt();
        return expiry != null && expiry.isAfter(message.issuedAt()) ? expiry : null;
    }

    private static void expired(Message message, Scope scope) {
        OffsetDateTime expiry = expiry(message);
        if (expiry != null && expiry.toInstant().isBefore(scope.now())) {
            scope.finding("expiresAt");
        }
    }

    private static void issuedInFuture(Message message, Scope scope) {
        if (message.issuedAt().toInstant().minus(CLOCK_TOLERANCE).isAfter(scope.now())) {
            scope.finding("issuedAt", Map.of("minutes", Long.toString(CLOCK_TOLERANCE.toMinutes())), null);
        }
    }

    private static void dueBeforeIssue(Message message, Scope scope) {
        OffsetDateTime due = message.dueBy();
        if (due != null && due.isBefore(message.issuedAt())) {
            scope.finding("dueBy");
        }
    }

    private static void dueAfterExpiry(Message message, Scope scope) {
        OffsetDateTime due = message.dueBy();
        OffsetDateTime expiry = expiry(message);
        if (due != null && expiry != null && due.isAfter(expiry)) {
            scope.finding("dueBy");
        }
    }

    /** The reasons for the urgency may be those for the deadline. */
    private static void dueWithoutReason(Message message, Scope scope) {
        if (message.dueBy() != null
                && message.dueByReasons().isEmpty()
                && message.urgencyReasons().isEmpty()) {
            scope.finding("dueBy");
        }
    }

    private static void dueTimeMissing(Message message, Scope scope) {
        if (message.dueBy() == null && !message.dueByReasons().isEmpty()) {
            scope.finding("dueByReasons");
        }
    }

    private static void urgencyWithoutReason(Message message, Scope scope) {
        Urgency urgency = message.urgency();
        if (urgency != null
                && !urgency.equals(Urgency.ROUTINE)
                && message.urgencyReasons().isEmpty()) {
            scope.finding("urgency");
        }
    }

    private static void urgencyNotStated(Message message, Scope scope) {
        Urgency urgency = message.urgency();
        if ((urgency == null || urgency.equals(Urgency.ROUTINE))
                && !message.urgencyReasons().isEmpty()) {
            scope.finding("urgencyReasons");
        }
    }

    private static void immediateWithoutPhone(Message message, Scope scope) {
        Contact contact = message.sender().contact();
        if (Urgency.IMMEDIATE.equals(message.urgency())
                && (contact == null
                        || (contact.phones().isEmpty() && contact.channels().isEmpty()))) {
            scope.finding("urgency");
        }
    }

    private static void supersededMissing(Message message, Scope scope) {
        if (message.supersedes() == null && ON_ANOTHER_MESSAGE.contains(message.operation())) {
            scope.finding("operation");
        }
    }

    private static void supersededNotExpected(Message message, Scope scope) {
        if (message.supersedes() != null && message.operation().equals(Operation.NEW)) {
            scope.finding("supersedes");
        }
    }

    private static void namesItself(Message message, Scope scope) {
        tellIfItself(message.inReplyTo(), "inReplyTo", scope);
        tellIfItself(message.supersedes(), "supersedes", scope);
        Body body = message.body();
        if (body instanceof Receipt receipt) {
            tellIfItself(receipt.message(), "body/message", scope);
        } else if (body instanceof RequestUpdate update) {
            tellIfItself(update.request(), "body/request", scope);
        } else if (body instanceof CorrectionNotice notice) {
            tellIfItself(notice.message(), "body/message", scope);
            tellIfItself(notice.corrected(), "body/corrected", scope);
        } else if (body instanceof TraceRequest request) {
            tellIfItself(request.seizureReport(), "body/seizureReport", scope);
        } else if (body instanceof DisposalReport report) {
            tellIfItself(report.seizureReport(), "body/seizureReport", scope);
        }
    }

    private static void tellIfItself(@Nullable UUID named, String path, Scope scope) {
        if (scope.message().id().equals(named)) {
            scope.finding(path);
        }
    }

    /** One authority may get a message in several of its units, or in several functions. */
    private static void recipientRepeated(Message message, Scope scope) {
        Set<List<@Nullable Object>> earlier = new HashSet<>();
        for (int i = 0; i < message.recipients().size() && message.recipients().size() > 1; i++) {
            Party recipient = message.recipients().get(i);
            List<@Nullable Object> identity = Arrays.asList(
                    recipient.country(),
                    recipient.internationalBody(),
                    recipient.authority(),
                    recipient.unit(),
                    recipient.function());
            if (!earlier.add(identity)) {
                scope.finding("recipients/" + i);
            }
        }
    }

    private static void partyOfFormerState(Message message, Scope scope) {
        if (isOfFormerState(message.sender())) {
            scope.finding("sender/country");
        }
        for (int i = 0; i < message.recipients().size(); i++) {
            if (isOfFormerState(message.recipients().get(i))) {
                scope.finding("recipients/" + i + "/country");
            }
        }
    }

    private static boolean isOfFormerState(Party party) {
        Country country = party.country();
        return country != null && country.value().length() == FORMER_STATE && country.isKnown();
    }

    private static void toOneself(Message message, Scope scope) {
        for (int i = 0; i < message.recipients().size(); i++) {
            if (isSame(message.sender(), message.recipients().get(i))) {
                scope.finding("recipients/" + i);
            }
        }
    }

    private static boolean isSame(Party one, Party other) {
        return !isStateless(one.country(), one.internationalBody())
                && Objects.equals(one.country(), other.country())
                && Objects.equals(one.internationalBody(), other.internationalBody())
                && one.authority().equals(other.authority())
                // One unit of an authority may write to another.
                && (one.unit() == null || other.unit() == null || one.unit().equals(other.unit()));
    }

    private static void answerWithoutRequest(Message message, Scope scope) {
        boolean answer = message.body() instanceof TraceResponse
                || message.body() instanceof InquiryResponse
                || message.body() instanceof AssistanceResponse;
        if (answer && message.inReplyTo() == null) {
            scope.finding();
        }
    }

    private static void partyWithoutState(Party party, Scope scope) {
        if (isStateless(party.country(), party.internationalBody())) {
            scope.finding();
        }
    }

    private static void referenceWithoutState(PartyReference party, Scope scope) {
        if (isStateless(party.country(), party.internationalBody())) {
            scope.finding();
        }
    }

    private static boolean isStateless(@Nullable Country country, @Nullable InternationalBody body) {
        return country == null && body == null;
    }

    private static void idRepeated(Record entity, Scope scope) {
        if (scope.isIdRepeated()) {
            scope.finding("id");
        }
    }

    private static void referenceUnresolved(Record entity, Scope scope) {
        forEachValue(scope.subject().references(), entity, scope, (reference, member, i) -> {
            if (scope.resolve((String) reference) == null) {
                // A newer version may have entities of a kind that is kept here as text.
                scope.finding(path(member, i), Map.of(), scope.informationWhereNewer());
            }
        });
    }

    private static void referenceOfWrongKind(Record entity, Scope scope) {
        forEachValue(scope.subject().references(), entity, scope, (reference, member, i) -> {
            Record target = scope.resolve((String) reference);
            if (target != null && !member.references().contains(target.getClass())) {
                scope.finding(path(member, i), Map.of("expected", kinds(member)), scope.informationWhereNewer());
            }
        });
    }

    /** Gives the names of the entities that a member may refer to, as the schemas have them: {@code firearm, component}. */
    private static String kinds(Member member) {
        return member.references().stream()
                .map(type -> type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The lists of the caller have what those of the standard have, so that of most entities no code need be looked at. */
    private static void codeUnknown(Record entity, Scope scope) {
        long unknown = scope.subject().shape().unknownCodes(entity);
        if (unknown != 0) {
            tellUnknown(unknown, entity, scope);
        }
        // The one code that is no component: the record of the body stands for it.
        if (entity instanceof Message message && !scope.isKnown(message.body().type())) {
            tellUnknown(message.body().type(), "type", scope);
        }
    }

    private static void tellUnknown(long members, Record entity, Scope scope) {
        forEachValue(members, entity, scope, (value, member, i) -> {
            Code code = (Code) value;
            if (!scope.isKnown(code)) {
                tellUnknown(code, path(member, i), scope);
            }
        });
    }

    private static void tellUnknown(Code code, String path, Scope scope) {
        scope.finding(path, Map.of("list", code.list()), scope.informationWhereNewer());
    }

    /** Takes a value of a member, with its index where the member is a list, else -1. */
    @FunctionalInterface
    private interface ValueCheck {
        void judge(Object value, Member member, int index);
    }

    /** Gives the values of members, of a list each of its items; nothing for a member that is absent. */
    private static void forEachValue(long members, Record entity, Scope scope, ValueCheck check) {
        for (long rest = scope.present(members); rest != 0; rest &= rest - 1) {
            Member member = scope.subject().shape().members().get(Long.numberOfTrailingZeros(rest));
            Object value = member.get(entity);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    check.judge(list.get(i), member, i);
                }
            } else if (value != null) {
                check.judge(value, member, -1);
            }
        }
    }

    private static String path(Member member, int index) {
        return index < 0 ? member.name() : member.name() + "/" + index;
    }
}
