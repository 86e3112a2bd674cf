// Generated from schema/standard/codes/refusal-ground.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Ground of refusal, postponement or restriction: Grounds on which a State refuses, postpones or limits what it was
 * asked for.
 *
 * <p>The open code list {@code refusal-ground}. Source: UNTOC 18(21) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RefusalGround(String value) implements Code {

    /** Request not in conformity: The request does not meet the requirements of the instrument on which it rests. */
    public static final RefusalGround NOT_IN_CONFORMITY = new RefusalGround("not-in-conformity");

    /** Sovereignty: Execution would prejudice the sovereignty of the requested State. */
    public static final RefusalGround SOVEREIGNTY = new RefusalGround("sovereignty");

    /** National security: Execution would prejudice the security of the requested State. */
    public static final RefusalGround NATIONAL_SECURITY = new RefusalGround("national-security");

    /** Public order: Execution would prejudice the public order of the requested State. */
    public static final RefusalGround PUBLIC_ORDER = new RefusalGround("public-order");

    /** Other essential interests: Execution would prejudice other essential interests of the requested State. */
    public static final RefusalGround ESSENTIAL_INTERESTS = new RefusalGround("essential-interests");

    /** Prohibited by domestic law: Domestic law would prohibit the action asked for in a similar case of its own. */
    public static final RefusalGround PROHIBITED_BY_DOMESTIC_LAW = new RefusalGround("prohibited-by-domestic-law");

    /**
     * Contrary to the legal system: Granting the request would be contrary to the law on mutual legal assistance of the
     * requested State.
     */
    public static final RefusalGround CONTRARY_TO_LEGAL_SYSTEM = new RefusalGround("contrary-to-legal-system");

    /** No dual criminality: The act is not an offence under the law of the requested State. */
    public static final RefusalGround NO_DUAL_CRIMINALITY = new RefusalGround("no-dual-criminality");

    /** Ongoing criminal investigation: Execution would interfere with or compromise an investigation in progress. */
    public static final RefusalGround ONGOING_CRIMINAL_INVESTIGATION =
            new RefusalGround("ongoing-criminal-investigation");

    /** Ongoing prosecution: Execution would interfere with a prosecution in progress. */
    public static final RefusalGround ONGOING_PROSECUTION = new RefusalGround("ongoing-prosecution");

    /** Ongoing judicial proceeding: Execution would interfere with a judicial proceeding in progress. */
    public static final RefusalGround ONGOING_JUDICIAL_PROCEEDING = new RefusalGround("ongoing-judicial-proceeding");

    /** Ongoing operation: Execution would endanger an operation, such as a controlled delivery or surveillance. */
    public static final RefusalGround ONGOING_OPERATION = new RefusalGround("ongoing-operation");

    /** Law on confidential information: Release would violate legislation that protects confidential information. */
    public static final RefusalGround CONFIDENTIAL_INFORMATION_LEGISLATION =
            new RefusalGround("confidential-information-legislation");

    /** Confidentiality not guaranteed: The requesting State cannot guarantee the confidentiality of the information. */
    public static final RefusalGround CONFIDENTIALITY_NOT_GUARANTEED =
            new RefusalGround("confidentiality-not-guaranteed");

    /** Protection of personal data: The law on personal data does not allow the transfer. */
    public static final RefusalGround DATA_PROTECTION = new RefusalGround("data-protection");

    /** State secret: The information is a State secret. */
    public static final RefusalGround STATE_SECRET = new RefusalGround("state-secret");

    /**
     * No consent of the originator: The information comes from a third State or body that has not agreed to its
     * release.
     */
    public static final RefusalGround SOURCE_CONSENT_MISSING = new RefusalGround("source-consent-missing");

    /** Protection of a source: Release would endanger a source, a witness or a method. */
    public static final RefusalGround SOURCE_PROTECTION = new RefusalGround("source-protection");

    /**
     * Outside the scope of the instrument: The matter lies outside the instrument on which the request rests, as with
     * an antique firearm.
     */
    public static final RefusalGround OUTSIDE_SCOPE = new RefusalGround("outside-scope");

    /**
     * Transaction between States: The weapon comes from a transaction between States or a State transfer to which the
     * Protocol does not apply.
     */
    public static final RefusalGround STATE_TRANSFER = new RefusalGround("state-transfer");

    /** No legal basis between the States: No instrument in force between the two States covers what was asked for. */
    public static final RefusalGround NO_LEGAL_BASIS = new RefusalGround("no-legal-basis");

    /** Not competent: The authority asked is not competent and cannot pass the request on. */
    public static final RefusalGround NOT_COMPETENT = new RefusalGround("not-competent");

    /** Information missing: The information that execution needs was asked for and not given. */
    public static final RefusalGround INFORMATION_MISSING = new RefusalGround("information-missing");

    /** Intended use not accepted: The use stated is not one for which the information may be given. */
    public static final RefusalGround INTENDED_USE_NOT_ACCEPTED = new RefusalGround("intended-use-not-accepted");

    /** Legal justification missing: The request does not show why the weapon is held to be illicit. */
    public static final RefusalGround LEGAL_JUSTIFICATION_MISSING = new RefusalGround("legal-justification-missing");

    /** Beyond available means: Execution goes beyond the means that the requested State has. */
    public static final RefusalGround BEYOND_AVAILABLE_MEANS = new RefusalGround("beyond-available-means");

    /** Excessive cost: Execution would cause extraordinary costs on which the States have not agreed. */
    public static final RefusalGround EXCESSIVE_COST = new RefusalGround("excessive-cost");

    /** Disproportionate: What was asked for is out of proportion to the offence or to its use in the case. */
    public static final RefusalGround DISPROPORTIONATE = new RefusalGround("disproportionate");

    /** Already judged: The person has already been finally judged for the same act. */
    public static final RefusalGround NOT_BIS_IN_IDEM = new RefusalGround("not-bis-in-idem");

    /** Time-barred: The act can no longer be prosecuted for lapse of time. */
    public static final RefusalGround TIME_BARRED = new RefusalGround("time-barred");

    /** Political offence: The requested State regards the act as a political offence. */
    public static final RefusalGround POLITICAL_OFFENCE = new RefusalGround("political-offence");

    /**
     * Risk of discrimination: There is ground to believe that the request serves to persecute a person for race,
     * religion, nationality, sex or opinions.
     */
    public static final RefusalGround DISCRIMINATION = new RefusalGround("discrimination");

    /**
     * Human rights: Execution would expose a person to torture, an unfair trial or another grave violation of rights.
     */
    public static final RefusalGround HUMAN_RIGHTS = new RefusalGround("human-rights");

    /** Death penalty: The act may be punished by death and no sufficient assurance was given. */
    public static final RefusalGround DEATH_PENALTY = new RefusalGround("death-penalty");

    /** Person or object needed: The person, object or record is needed in a case of the requested State. */
    public static final RefusalGround PERSON_NEEDED_HERE = new RefusalGround("person-needed-here");

    /** No consent of the person: The person whose consent is required has not agreed. */
    public static final RefusalGround CONSENT_OF_PERSON_MISSING = new RefusalGround("consent-of-person-missing");

    /** Immunity or privilege: A person or place enjoys immunity, or a witness has the right to refuse testimony. */
    public static final RefusalGround IMMUNITY = new RefusalGround("immunity");

    /** Other: A ground that none of the other codes describes and that is given in words. */
    public static final RefusalGround OTHER = new RefusalGround("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RefusalGround {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RefusalGround of(String value) {
        return Known.CODES.constantOr(new RefusalGround(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RefusalGround> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "refusal-ground";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefusalGround code && value.equals(code.value);
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
        static final Codes<RefusalGround> CODES = new Codes<>(
                NOT_IN_CONFORMITY, SOVEREIGNTY, NATIONAL_SECURITY, PUBLIC_ORDER, ESSENTIAL_INTERESTS,
                PROHIBITED_BY_DOMESTIC_LAW, CONTRARY_TO_LEGAL_SYSTEM, NO_DUAL_CRIMINALITY,
                ONGOING_CRIMINAL_INVESTIGATION, ONGOING_PROSECUTION, ONGOING_JUDICIAL_PROCEEDING, ONGOING_OPERATION,
                CONFIDENTIAL_INFORMATION_LEGISLATION, CONFIDENTIALITY_NOT_GUARANTEED, DATA_PROTECTION, STATE_SECRET,
                SOURCE_CONSENT_MISSING, SOURCE_PROTECTION, OUTSIDE_SCOPE, STATE_TRANSFER, NO_LEGAL_BASIS, NOT_COMPETENT,
                INFORMATION_MISSING, INTENDED_USE_NOT_ACCEPTED, LEGAL_JUSTIFICATION_MISSING, BEYOND_AVAILABLE_MEANS,
                EXCESSIVE_COST, DISPROPORTIONATE, NOT_BIS_IN_IDEM, TIME_BARRED, POLITICAL_OFFENCE, DISCRIMINATION,
                HUMAN_RIGHTS, DEATH_PENALTY, PERSON_NEEDED_HERE, CONSENT_OF_PERSON_MISSING, IMMUNITY, OTHER);
    }
}
