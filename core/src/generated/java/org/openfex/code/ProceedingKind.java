// Generated from schema/standard/codes/proceeding-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of proceeding: Nature of the investigation, prosecution or proceeding for which assistance is asked.
 *
 * <p>The open code list {@code proceeding-kind}. Source: UNTOC 18(15)(b) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ProceedingKind(String value) implements Code {

    /** Check before investigation: The check of a report of a crime before a case is opened. */
    public static final ProceedingKind PRE_INVESTIGATION_CHECK = new ProceedingKind("pre-investigation-check");

    /** Operational inquiry: Covert or operational measures of law enforcement under the law on them. */
    public static final ProceedingKind OPERATIONAL_INQUIRY = new ProceedingKind("operational-inquiry");

    /** Inquiry: A criminal case in the shorter form of investigation. */
    public static final ProceedingKind INQUIRY = new ProceedingKind("inquiry");

    /** Investigation: A criminal case under investigation. */
    public static final ProceedingKind INVESTIGATION = new ProceedingKind("investigation");

    /** Joint investigation: An investigation that a team of several States conducts. */
    public static final ProceedingKind JOINT_INVESTIGATION = new ProceedingKind("joint-investigation");

    /** Financial investigation: An investigation of the proceeds and the money flows. */
    public static final ProceedingKind FINANCIAL_INVESTIGATION = new ProceedingKind("financial-investigation");

    /** Prosecution: A prosecution before or after the case is sent to court. */
    public static final ProceedingKind PROSECUTION = new ProceedingKind("prosecution");

    /** Trial: A criminal case before the court of first instance. */
    public static final ProceedingKind TRIAL = new ProceedingKind("trial");

    /** Appeal: An appeal against a judgment. */
    public static final ProceedingKind APPEAL = new ProceedingKind("appeal");

    /** Cassation or supervision: Review of a judgment that has taken effect. */
    public static final ProceedingKind CASSATION = new ProceedingKind("cassation");

    /** Reopened case: A closed case that was opened again because of new facts. */
    public static final ProceedingKind REOPENED = new ProceedingKind("reopened");

    /** Execution of sentence: Execution of a judgment. */
    public static final ProceedingKind EXECUTION_OF_SENTENCE = new ProceedingKind("execution-of-sentence");

    /** Confiscation: Proceedings to confiscate property or instrumentalities by conviction. */
    public static final ProceedingKind CONFISCATION = new ProceedingKind("confiscation");

    /** Confiscation without conviction: Proceedings against property that need no conviction. */
    public static final ProceedingKind NON_CONVICTION_CONFISCATION = new ProceedingKind("non-conviction-confiscation");

    /** Extradition: Proceedings on the surrender of a person. */
    public static final ProceedingKind EXTRADITION = new ProceedingKind("extradition");

    /** Search for a person: Proceedings to find a wanted or missing person. */
    public static final ProceedingKind SEARCH_FOR_PERSON = new ProceedingKind("search-for-person");

    /** Transfer of proceedings: A case that one State hands to another. */
    public static final ProceedingKind TRANSFER_OF_PROCEEDINGS = new ProceedingKind("transfer-of-proceedings");

    /** Liability of a legal person: Proceedings against a company or other legal person. */
    public static final ProceedingKind LEGAL_PERSON_LIABILITY = new ProceedingKind("legal-person-liability");

    /** Administrative offence: Proceedings on an administrative or customs offence. */
    public static final ProceedingKind ADMINISTRATIVE_OFFENCE = new ProceedingKind("administrative-offence");

    /** Customs investigation: Control or investigation by customs outside a criminal case. */
    public static final ProceedingKind CUSTOMS_CONTROL = new ProceedingKind("customs-control");

    /** Licensing proceeding: Proceedings of an authority on a licence. */
    public static final ProceedingKind LICENSING = new ProceedingKind("licensing");

    /** Civil claim: A claim for damages or return of property tied to the case. */
    public static final ProceedingKind CIVIL_CLAIM = new ProceedingKind("civil-claim");

    /** Inquest on a death: An inquiry into a death where no crime is established yet. */
    public static final ProceedingKind CORONER_INQUEST = new ProceedingKind("coroner-inquest");

    /** Other: A proceeding that the list does not name. */
    public static final ProceedingKind OTHER = new ProceedingKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ProceedingKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ProceedingKind of(String value) {
        return Known.CODES.constantOr(new ProceedingKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ProceedingKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "proceeding-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProceedingKind code && value.equals(code.value);
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
        static final Codes<ProceedingKind> CODES = new Codes<>(
                PRE_INVESTIGATION_CHECK, OPERATIONAL_INQUIRY, INQUIRY, INVESTIGATION, JOINT_INVESTIGATION,
                FINANCIAL_INVESTIGATION, PROSECUTION, TRIAL, APPEAL, CASSATION, REOPENED, EXECUTION_OF_SENTENCE,
                CONFISCATION, NON_CONVICTION_CONFISCATION, EXTRADITION, SEARCH_FOR_PERSON, TRANSFER_OF_PROCEEDINGS,
                LEGAL_PERSON_LIABILITY, ADMINISTRATIVE_OFFENCE, CUSTOMS_CONTROL, LICENSING, CIVIL_CLAIM,
                CORONER_INQUEST, OTHER);
    }
}
