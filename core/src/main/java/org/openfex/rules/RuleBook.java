package org.openfex.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.openfex.code.CodeLists;
import org.openfex.model.EntityTypes;
import org.openfex.model.Message;

/**
 * All rules of FEX, ready to judge messages. Immutable and thread-safe.
 *
 * <p>A message is walked over once, and each of its entities meets only the rules that its type and its members call for:
 * the time taken grows with the number of entities, and a message pays for no rule that has no subject in it.
 */
public final class RuleBook {
    private static final RuleBook STANDARD = new RuleBook();

    /** One entry for each type of the model that a message has held, so it cannot grow beyond the model. */
    private final Map<Class<? extends Record>, Subject> subjects = new ConcurrentHashMap<>();

    private RuleBook() {}

    /**
     * {@return the rules of the standard}
     */
    public static RuleBook standard() {
        return STANDARD;
    }

    /**
     * Judges a message by all rules.
     *
     * @param message a message that passed the layer SCHEMA or CONSTRAINT; of another one a rule may throw
     * @param now the time that the rules take for the present
     * @param codes the code lists that say which codes are known
     * @param out takes the findings, in the order of the document
     */
    public void judge(Message message, Instant now, CodeLists codes, RuleFindings out) {
        Entities entities = new Entities(message, this::subject);
        Scope scope = new Scope(message, now, codes, entities, out);
        for (Place place : entities.places()) {
            for (Rule rule : place.subject().rules()) {
                if (rule.isCalledForBy(place.present())) {
                    scope.judge(rule, place);
                }
            }
        }
    }

    /**
     * {@return the codes of all rules, sorted, unmodifiable}
     */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String name : EntityTypes.names()) {
            for (Rule rule :
                    subject(Objects.requireNonNull(EntityTypes.of(name))).rules()) {
                codes.add(rule.code());
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    /** Gives what the rules need of a type of entity. */
    Subject subject(Class<? extends Record> type) {
        Subject known = subjects.get(type);
        return known == null ? subjects.computeIfAbsent(type, Subject::new) : known;
    }

    /**
     * Gives the rules that concern a type of entity, in the order in which they judge. They are made here, when the type is
     * first met: it takes long to make the rules of all types, and a message holds few of them.
     */
    static List<Rule> rules(Subject subject) {
        String type = subject.shape().type().getSimpleName();
        List<Rule> rules = new ArrayList<>();
        rules.addAll(EnvelopeRules.on(type));
        rules.addAll(EnvelopeRules.onAny(subject));
        rules.addAll(LanguageRules.on(type));
        rules.addAll(LegalBasisRules.on(type));
        rules.addAll(AttachmentRules.on(type));
        rules.addAll(CorrectionRules.on(type));
        rules.addAll(HandlingRules.on(type));
        rules.addAll(RetentionRules.on(type));
        rules.addAll(MarkingRules.on(type));
        rules.addAll(SerialRules.on(type));
        rules.addAll(OriginRules.on(type));
        rules.addAll(TypeRules.on(type));
        rules.addAll(AmmunitionRules.on(type));
        rules.addAll(TimeRules.on(type));
        rules.addAll(SeizureRules.on(type));
        rules.addAll(EvaluationRules.on(type));
        rules.addAll(PersonRules.on(type));
        rules.addAll(NameRules.on(type));
        rules.addAll(DocumentRules.on(type));
        rules.addAll(RequestRules.on(type));
        rules.addAll(InquiryRules.on(type));
        rules.addAll(AnswerRules.on(type));
        rules.addAll(AlertRules.on(type));
        rules.addAll(AssistanceRules.on(type));
        rules.addAll(ControlledDeliveryRules.on(type));
        rules.addAll(TransferRules.on(type));
        rules.addAll(CustodyRules.on(type));
        rules.addAll(DisposalRules.on(type));
        rules.addAll(GroupRules.on(type));
        rules.addAll(ContactRules.on(type));
        rules.addAll(StatisticsRules.on(type));
        return List.copyOf(rules);
    }
}
