package org.openfex.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.openfex.code.MessageType;
import org.openfex.report.Catalogue;
import org.openfex.report.Layer;
import org.openfex.report.Severity;

/**
 * One demand of a profile, ready to judge entities. Immutable.
 *
 * @param code the code of its finding
 * @param on the type of entity that it speaks of
 * @param messages the message types that it is for, empty for all
 * @param when the entities that it is for
 * @param demand what it asks of them
 * @param severity the severity of its finding
 * @param parameters the parameters of its finding
 * @param source the instrument or law behind it, with its verification mark
 * @param texts the texts by language
 */
record ProfileRule(
        String code,
        Class<? extends Record> on,
        Set<String> messages,
        Condition when,
        Demand demand,
        Severity severity,
        Map<String, String> parameters,
        String source,
        SortedMap<String, Texts> texts) {

    /** The clause that lets a profile ask for more than FEX does. */
    static final String CLAUSE = "12.3";

    private static final String FALLBACK = "en";

    /** Finds where an entity does not do as it is asked. */
    @FunctionalInterface
    interface Demand {

        /**
         * Judges an entity.
         *
         * @return the places at fault as JSON pointers below the entity: empty for the entity itself, such as
         *     {@code /type} for a member
         */
        List<String> faults(Record entity);
    }

    /**
     * The texts of a rule in one language.
     *
     * @param message what was found
     * @param explanation why it is asked for
     * @param remedy what to do
     */
    record Texts(String message, String explanation, String remedy) {}

    boolean concerns(MessageType type) {
        return messages.isEmpty() || messages.contains(type.value());
    }

    /** The places below an entity that are at fault. */
    List<String> judge(Record entity) {
        return when.holds(entity) ? demand.faults(entity) : List.of();
    }

    ProfileRule withSeverity(@Nullable Severity wanted) {
        return wanted == null
                ? this
                : new ProfileRule(code, on, messages, when, demand, wanted, parameters, source, texts);
    }

    /** What is there in a language, else in English, else in the first language. */
    static <T> T inLanguage(SortedMap<String, T> byLanguage, String language) {
        for (String wanted : List.of(language, FALLBACK)) {
            T found = byLanguage.get(wanted);
            if (found != null) {
                return found;
            }
        }
        return byLanguage.values().iterator().next();
    }

    /** The entry of the catalogue in a language, in English where the profile has no texts in it, else in its first language. */
    Catalogue.Entry entry(String language) {
        Texts chosen = inLanguage(texts, language);
        return new Catalogue.Entry(
                code,
                Layer.RULE,
                severity,
                CLAUSE,
                List.copyOf(parameters.keySet()),
                chosen.message(),
                chosen.explanation(),
                chosen.remedy(),
                List.of(source));
    }
}
