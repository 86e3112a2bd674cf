// Generated from schema/standard/codes/detention-status.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Status of detention: Whether a person is at liberty, wanted, detained or serving a sentence.
 *
 * <p>The open code list {@code detention-status}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DetentionStatus(String value) implements Code {

    /** At liberty: The person is at liberty, and no measure applies. */
    public static final DetentionStatus AT_LIBERTY = new DetentionStatus("at-liberty");

    /** Wanted in the State: The person is wanted in the State of the sender. */
    public static final DetentionStatus WANTED_NATIONALLY = new DetentionStatus("wanted-nationally");

    /** Wanted in the CIS: The person is wanted among the member States of the CIS. */
    public static final DetentionStatus WANTED_INTERSTATE = new DetentionStatus("wanted-interstate");

    /** Wanted internationally: The person is wanted through INTERPOL or by request to States. */
    public static final DetentionStatus WANTED_INTERNATIONALLY = new DetentionStatus("wanted-internationally");

    /** Missing: The person is missing. */
    public static final DetentionStatus MISSING = new DetentionStatus("missing");

    /** Detained: The person is held for a short time, before a court decides. */
    public static final DetentionStatus DETAINED = new DetentionStatus("detained");

    /** Under administrative arrest: The person is held for an administrative offence. */
    public static final DetentionStatus ADMINISTRATIVE_ARREST = new DetentionStatus("administrative-arrest");

    /** Remanded in custody: A court ordered custody before trial. */
    public static final DetentionStatus REMANDED = new DetentionStatus("remanded");

    /** House arrest: A court ordered the person to stay at home. */
    public static final DetentionStatus HOUSE_ARREST = new DetentionStatus("house-arrest");

    /** Released on bail: The person was released against security. */
    public static final DetentionStatus BAIL = new DetentionStatus("bail");

    /** Undertaking not to leave: The person gave an undertaking not to leave. */
    public static final DetentionStatus UNDERTAKING = new DetentionStatus("undertaking");

    /** Personal surety: Others vouch for the person. */
    public static final DetentionStatus PERSONAL_SURETY = new DetentionStatus("personal-surety");

    /** Ban on leaving the State: The person may not leave the State. */
    public static final DetentionStatus TRAVEL_BAN = new DetentionStatus("travel-ban");

    /** Released: The person was held and is released without a measure. */
    public static final DetentionStatus RELEASED = new DetentionStatus("released");

    /** Serving a sentence: The person serves a sentence in prison. */
    public static final DetentionStatus SERVING_SENTENCE = new DetentionStatus("serving-sentence");

    /** Sentence without prison: The person serves a sentence at liberty. */
    public static final DetentionStatus PROBATION = new DetentionStatus("probation");

    /** Compulsory treatment: The person is held in a medical institution by order of a court. */
    public static final DetentionStatus COMPULSORY_TREATMENT = new DetentionStatus("compulsory-treatment");

    /** Arrest for extradition: The person is held for extradition. */
    public static final DetentionStatus EXTRADITION_ARREST = new DetentionStatus("extradition-arrest");

    /** Extradited: The person was handed over to another State. */
    public static final DetentionStatus EXTRADITED = new DetentionStatus("extradited");

    /** Transferred prisoner: The person was handed over to serve a sentence in another State. */
    public static final DetentionStatus TRANSFERRED_PRISONER = new DetentionStatus("transferred-prisoner");

    /** Expelled or deported: The person was expelled from the State. */
    public static final DetentionStatus EXPELLED = new DetentionStatus("expelled");

    /** Immigration detention: The person is held under the law on foreigners. */
    public static final DetentionStatus IMMIGRATION_DETENTION = new DetentionStatus("immigration-detention");

    /** Escaped: The person escaped from custody. */
    public static final DetentionStatus ESCAPED = new DetentionStatus("escaped");

    /** In hospital under guard: The person is held in a hospital. */
    public static final DetentionStatus IN_HOSPITAL = new DetentionStatus("in-hospital");

    /** Deceased: The person is dead. */
    public static final DetentionStatus DECEASED = new DetentionStatus("deceased");

    /** Other: A status that this list does not name. */
    public static final DetentionStatus OTHER = new DetentionStatus("other");

    /** Unknown: The status is not known. */
    public static final DetentionStatus UNKNOWN = new DetentionStatus("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DetentionStatus {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DetentionStatus of(String value) {
        return Known.CODES.constantOr(new DetentionStatus(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DetentionStatus> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "detention-status";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DetentionStatus code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<DetentionStatus> CODES = new Codes<>(
                AT_LIBERTY, WANTED_NATIONALLY, WANTED_INTERSTATE, WANTED_INTERNATIONALLY, MISSING, DETAINED,
                ADMINISTRATIVE_ARREST, REMANDED, HOUSE_ARREST, BAIL, UNDERTAKING, PERSONAL_SURETY, TRAVEL_BAN, RELEASED,
                SERVING_SENTENCE, PROBATION, COMPULSORY_TREATMENT, EXTRADITION_ARREST, EXTRADITED, TRANSFERRED_PRISONER,
                EXPELLED, IMMIGRATION_DETENTION, ESCAPED, IN_HOSPITAL, DECEASED, OTHER, UNKNOWN);
    }
}
