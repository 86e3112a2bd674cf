// Generated from schema/standard/codes/person-warning.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Warning for officers: Warnings for officers who meet or hold a person.
 *
 * <p>The open code list {@code person-warning}. Source: SIS 20(3)(j) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record PersonWarning(String value) implements Code {

    /** Armed: The person carries or has a weapon. */
    public static final PersonWarning ARMED = new PersonWarning("armed");

    /** Armed and dangerous: The person has a weapon and is expected to use it. */
    public static final PersonWarning ARMED_AND_DANGEROUS = new PersonWarning("armed-and-dangerous");

    /** Violent: The person has used or threatened violence. */
    public static final PersonWarning VIOLENT = new PersonWarning("violent");

    /** Explosives expertise: The person knows how to handle explosives. */
    public static final PersonWarning EXPLOSIVES_EXPERTISE = new PersonWarning("explosives-expertise");

    /** Weapons training: The person has been trained with weapons. */
    public static final PersonWarning WEAPONS_TRAINING = new PersonWarning("weapons-training");

    /** Escaped: The person has absconded or escaped. */
    public static final PersonWarning ESCAPED = new PersonWarning("escaped");

    /** Escape risk: The person may try to escape. */
    public static final PersonWarning ESCAPE_RISK = new PersonWarning("escape-risk");

    /** International flight risk: The person may leave the country. */
    public static final PersonWarning INTERNATIONAL_FLIGHT_RISK = new PersonWarning("international-flight-risk");

    /** Resists arrest: The person has resisted or may resist arrest. */
    public static final PersonWarning RESISTS_ARREST = new PersonWarning("resists-arrest");

    /** Suicide risk: The person may take their own life. */
    public static final PersonWarning SUICIDE_RISK = new PersonWarning("suicide-risk");

    /** Self-harm: The person may harm themselves without meaning to die. */
    public static final PersonWarning SELF_HARM = new PersonWarning("self-harm");

    /** Threat to public health: The person is a threat to public health. */
    public static final PersonWarning HEALTH_THREAT = new PersonWarning("health-threat");

    /** Involved in terrorism: The person is involved in terrorist activity. */
    public static final PersonWarning TERRORISM = new PersonWarning("terrorism");

    /** Member of an armed group: The person acts with others who may be armed. */
    public static final PersonWarning ORGANIZED_GROUP = new PersonWarning("organized-group");

    /** Drug-dependent: The person depends on drugs. */
    public static final PersonWarning DRUG_DEPENDENT = new PersonWarning("drug-dependent");

    /** Mental disorder: The person's behaviour may be affected by a mental disorder. */
    public static final PersonWarning MENTAL_DISORDER = new PersonWarning("mental-disorder");

    /** Medical condition: The person needs medicine or care. */
    public static final PersonWarning MEDICAL_CONDITION = new PersonWarning("medical-condition");

    /** Dangerous animal: A dangerous animal is kept where the person is. */
    public static final PersonWarning DANGEROUS_ANIMAL = new PersonWarning("dangerous-animal");

    /** Booby traps: The place may be secured with booby traps or alarms. */
    public static final PersonWarning BOOBY_TRAPS = new PersonWarning("booby-traps");

    /** Body armour: The person wears body armour. */
    public static final PersonWarning BODY_ARMOUR = new PersonWarning("body-armour");

    /** Counter-surveillance: The person watches for surveillance or listens to radio traffic. */
    public static final PersonWarning COUNTER_SURVEILLANCE = new PersonWarning("counter-surveillance");

    /** False identity: The person uses false or other people's documents. */
    public static final PersonWarning FALSE_IDENTITY = new PersonWarning("false-identity");

    /** Threatens officials: The person has threatened officers, witnesses or their families. */
    public static final PersonWarning THREATENS_OFFICIALS = new PersonWarning("threatens-officials");

    /** Official status or immunity: The person is an official or enjoys immunity. */
    public static final PersonWarning OFFICIAL_STATUS = new PersonWarning("official-status");

    /** Minor: The person is under age. */
    public static final PersonWarning MINOR = new PersonWarning("minor");

    /** Vulnerable: The person is in need of protection or special care. */
    public static final PersonWarning VULNERABLE = new PersonWarning("vulnerable");

    /** Do not approach: The person is not to be approached without the authority that issued the warning. */
    public static final PersonWarning DO_NOT_APPROACH = new PersonWarning("do-not-approach");

    /** Other: A warning that none of the other codes describes; the remarks say it. */
    public static final PersonWarning OTHER = new PersonWarning("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public PersonWarning {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static PersonWarning of(String value) {
        return Known.CODES.constantOr(new PersonWarning(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<PersonWarning> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "person-warning";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonWarning code && value.equals(code.value);
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
        static final Codes<PersonWarning> CODES = new Codes<>(
                ARMED, ARMED_AND_DANGEROUS, VIOLENT, EXPLOSIVES_EXPERTISE, WEAPONS_TRAINING, ESCAPED, ESCAPE_RISK,
                INTERNATIONAL_FLIGHT_RISK, RESISTS_ARREST, SUICIDE_RISK, SELF_HARM, HEALTH_THREAT, TERRORISM,
                ORGANIZED_GROUP, DRUG_DEPENDENT, MENTAL_DISORDER, MEDICAL_CONDITION, DANGEROUS_ANIMAL, BOOBY_TRAPS,
                BODY_ARMOUR, COUNTER_SURVEILLANCE, FALSE_IDENTITY, THREATENS_OFFICIALS, OFFICIAL_STATUS, MINOR,
                VULNERABLE, DO_NOT_APPROACH, OTHER);
    }
}
