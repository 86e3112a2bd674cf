// Generated from schema/standard/codes/purpose.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Purpose of use: Purposes for which content may be used.
 *
 * <p>The open code list {@code purpose}. Source: LED 4(2) [K].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Purpose(String value) implements Code {

    /** Tracing: To trace firearms, parts and ammunition. */
    public static final Purpose TRACING = new Purpose("tracing");

    /** Prevention: To prevent offences and to protect against threats to public security. */
    public static final Purpose PREVENTION = new Purpose("prevention");

    /** Detection: To discover offences and those who commit them. */
    public static final Purpose DETECTION = new Purpose("detection");

    /** Criminal investigation: To investigate an offence. */
    public static final Purpose CRIMINAL_INVESTIGATION = new Purpose("criminal-investigation");

    /** Prosecution: To prosecute an offence. */
    public static final Purpose PROSECUTION = new Purpose("prosecution");

    /** Judicial proceedings: To be used in proceedings before a court. */
    public static final Purpose JUDICIAL_PROCEEDINGS = new Purpose("judicial-proceedings");

    /** Execution of penalties: To execute a sentence. */
    public static final Purpose EXECUTION_OF_PENALTIES = new Purpose("execution-of-penalties");

    /** Confiscation: To freeze, seize and confiscate property. */
    public static final Purpose CONFISCATION = new Purpose("confiscation");

    /** Counter-terrorism: To prevent and suppress terrorist acts. */
    public static final Purpose COUNTER_TERRORISM = new Purpose("counter-terrorism");

    /** Border control: To control persons and conveyances at the border. */
    public static final Purpose BORDER_CONTROL = new Purpose("border-control");

    /** Customs control: To control goods and to fight customs offences. */
    public static final Purpose CUSTOMS_CONTROL = new Purpose("customs-control");

    /** Risk analysis: To select persons, goods and conveyances for control. */
    public static final Purpose RISK_ANALYSIS = new Purpose("risk-analysis");

    /** Criminal intelligence: To analyse crime and criminal groups. */
    public static final Purpose CRIMINAL_INTELLIGENCE = new Purpose("criminal-intelligence");

    /** Export and transfer control: To decide on and verify exports, imports, transit and brokering. */
    public static final Purpose EXPORT_CONTROL = new Purpose("export-control");

    /** Prevention of diversion: To prevent and detect diversion of lawful arms. */
    public static final Purpose DIVERSION_PREVENTION = new Purpose("diversion-prevention");

    /** Licensing: To decide on permits of persons and companies to make, trade in, hold and carry firearms. */
    public static final Purpose LICENSING = new Purpose("licensing");

    /** Stock management: To keep account of the weapons of the State and to find losses. */
    public static final Purpose STOCK_MANAGEMENT = new Purpose("stock-management");

    /** Forensic examination: To examine and compare items and traces. */
    public static final Purpose FORENSIC_EXAMINATION = new Purpose("forensic-examination");

    /** Danger to life: To avert a danger to life or limb. */
    public static final Purpose PUBLIC_SAFETY = new Purpose("public-safety");

    /** Mutual legal assistance: To give or seek legal assistance. */
    public static final Purpose MUTUAL_LEGAL_ASSISTANCE = new Purpose("mutual-legal-assistance");

    /** Extradition: To seek or decide on the extradition of a person. */
    public static final Purpose EXTRADITION = new Purpose("extradition");

    /** Return of property: To give property back to its owner. */
    public static final Purpose ASSET_RECOVERY = new Purpose("asset-recovery");

    /** Sanctions and embargoes: To apply sanctions and arms embargoes. */
    public static final Purpose SANCTIONS = new Purpose("sanctions");

    /** Statistics: To compile statistics without personal data. */
    public static final Purpose STATISTICS = new Purpose("statistics");

    /** Training and testing: To train staff and to test systems. */
    public static final Purpose TRAINING = new Purpose("training");

    /** Audit: To supervise and audit the use of the data. */
    public static final Purpose AUDIT = new Purpose("audit");

    /** Other: A purpose that none of the other codes describes. */
    public static final Purpose OTHER = new Purpose("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Purpose {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Purpose of(String value) {
        return Known.CODES.constantOr(new Purpose(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Purpose> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "purpose";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Purpose code && value.equals(code.value);
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
        static final Codes<Purpose> CODES = new Codes<>(
                TRACING, PREVENTION, DETECTION, CRIMINAL_INVESTIGATION, PROSECUTION, JUDICIAL_PROCEEDINGS,
                EXECUTION_OF_PENALTIES, CONFISCATION, COUNTER_TERRORISM, BORDER_CONTROL, CUSTOMS_CONTROL, RISK_ANALYSIS,
                CRIMINAL_INTELLIGENCE, EXPORT_CONTROL, DIVERSION_PREVENTION, LICENSING, STOCK_MANAGEMENT,
                FORENSIC_EXAMINATION, PUBLIC_SAFETY, MUTUAL_LEGAL_ASSISTANCE, EXTRADITION, ASSET_RECOVERY, SANCTIONS,
                STATISTICS, TRAINING, AUDIT, OTHER);
    }
}
