package org.openfex.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfex.code.CodeLists;
import org.openfex.model.Message;

/**
 * All rules of FEX, ready to judge messages. Immutable and thread-safe.
 *
 * <p>A message is walked over once, and each of its entities meets only the rules that its type and its members call for:
 * the time taken grows with the number of entities, and a message pays for no rule that has no subject in it.
 */
public final class RuleBook {
    private final List<Rule> rules;
    private final Set<String> codes;

    /** One entry for each type of the model that a message has held, so it cannot grow beyond the model. */
    private final Map<Class<? extends Record>, Subject> subjects = new ConcurrentHashMap<>();

    private RuleBook(List<Rule> rules) {
        this.rules = rules;
        this.codes = Collections.unmodifiableSortedSet(
                rules.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * {@return the rules of the standard}
     */
    public static RuleBook standard() {
        return Standard.BOOK;
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
            for (Rule.Applied check : place.subject().checks()) {
                if (check.isCalledForBy(place.present())) {
                    scope.judge(check, place);
                }
            }
        }
    }

    /**
     * {@return the codes of all rules, sorted, unmodifiable}
     */
    public Set<String> codes() {
        return codes;
    }

    /** Gives the rules one by one: a code that two rules had would be told by a test. */
    List<Rule> rules() {
        return rules;
    }

    /** Gives what the rules need of a type of entity. */
    Subject subject(Class<? extends Record> type) {
        Subject known = subjects.get(type);
        return known == null ? subjects.computeIfAbsent(type, found -> new Subject(found, rules)) : known;
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final RuleBook BOOK = new RuleBook(Stream.of(
                        EnvelopeRules.RULES,
                        LanguageRules.RULES,
                        LegalBasisRules.RULES,
                        AttachmentRules.RULES,
                        CorrectionRules.RULES,
                        HandlingRules.RULES,
                        RetentionRules.RULES,
                        MarkingRules.RULES,
                        SerialRules.RULES,
                        OriginRules.RULES,
                        TypeRules.RULES,
                        AmmunitionRules.RULES,
                        TimeRules.RULES,
                        SeizureRules.RULES,
                        EvaluationRules.RULES,
                        PersonRules.RULES,
                        NameRules.RULES,
                        DocumentRules.RULES,
                        RequestRules.RULES,
                        InquiryRules.RULES,
                        AnswerRules.RULES,
                        AlertRules.RULES,
                        AssistanceRules.RULES,
                        ControlledDeliveryRules.RULES,
                        TransferRules.RULES,
                        CustodyRules.RULES,
                        DisposalRules.RULES,
                        GroupRules.RULES,
                        ContactRules.RULES,
                        StatisticsRules.RULES)
                .flatMap(Collection::stream)
                .toList());
    }
}
