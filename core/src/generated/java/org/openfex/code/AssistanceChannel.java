// Generated from schema/standard/codes/assistance-channel.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Channel of assistance: The way by which a request for legal assistance or its answer is sent.
 *
 * <p>The open code list {@code assistance-channel}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AssistanceChannel(String value) implements Code {

    /** Central authority: From central authority to central authority. */
    public static final AssistanceChannel CENTRAL_AUTHORITY = new AssistanceChannel("central-authority");

    /** Diplomatic channel: Through ministries of foreign affairs and missions. */
    public static final AssistanceChannel DIPLOMATIC = new AssistanceChannel("diplomatic");

    /** INTERPOL: Through the national bureaus of INTERPOL, in urgent circumstances. */
    public static final AssistanceChannel INTERPOL = new AssistanceChannel("interpol");

    /**
     * Direct between judicial authorities: Directly between courts, prosecutors or investigating authorities, where an
     * instrument allows it.
     */
    public static final AssistanceChannel DIRECT_JUDICIAL = new AssistanceChannel("direct-judicial");

    /**
     * Between offices of the prosecutor general: Between the offices of the prosecutor general, where they are not the
     * central authority.
     */
    public static final AssistanceChannel PROSECUTOR_GENERAL = new AssistanceChannel("prosecutor-general");

    /** Between ministries of justice: Between the ministries of justice, where they are not the central authority. */
    public static final AssistanceChannel JUSTICE_MINISTRY = new AssistanceChannel("justice-ministry");

    /** Between law enforcement agencies: Directly between police, customs or security authorities. */
    public static final AssistanceChannel LAW_ENFORCEMENT = new AssistanceChannel("law-enforcement");

    /**
     * Between customs administrations: Between customs administrations under an agreement on mutual administrative
     * assistance.
     */
    public static final AssistanceChannel CUSTOMS = new AssistanceChannel("customs");

    /** Between border authorities: Between border services or border commissioners. */
    public static final AssistanceChannel BORDER = new AssistanceChannel("border");

    /** Liaison officer: Through an officer posted abroad. */
    public static final AssistanceChannel LIAISON_OFFICER = new AssistanceChannel("liaison-officer");

    /**
     * CIS crime bureau: Through the bureau of the Commonwealth of Independent States for coordination against organized
     * crime.
     */
    public static final AssistanceChannel CIS_CRIME_BUREAU = new AssistanceChannel("cis-crime-bureau");

    /** CARICC: Through the Central Asian Regional Information and Coordination Centre, where drugs are involved. */
    public static final AssistanceChannel CARICC = new AssistanceChannel("caricc");

    /** SCO RATS: Through the Regional Anti-Terrorist Structure of the Shanghai Cooperation Organization. */
    public static final AssistanceChannel SCO_RATS = new AssistanceChannel("sco-rats");

    /** Joint investigation team: Within a joint investigation team. */
    public static final AssistanceChannel JOINT_TEAM = new AssistanceChannel("joint-team");

    /** Consulate: Through a consulate, as for the service of a document on an own national. */
    public static final AssistanceChannel CONSULAR = new AssistanceChannel("consular");

    /** Courier or delegation: By an officer or delegation that carries it by hand. */
    public static final AssistanceChannel COURIER = new AssistanceChannel("courier");

    /** Other: A channel that the list does not name. */
    public static final AssistanceChannel OTHER = new AssistanceChannel("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AssistanceChannel {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AssistanceChannel of(String value) {
        return Known.CODES.constantOr(new AssistanceChannel(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AssistanceChannel> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "assistance-channel";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssistanceChannel code && value.equals(code.value);
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
        static final Codes<AssistanceChannel> CODES = new Codes<>(
                CENTRAL_AUTHORITY, DIPLOMATIC, INTERPOL, DIRECT_JUDICIAL, PROSECUTOR_GENERAL, JUSTICE_MINISTRY,
                LAW_ENFORCEMENT, CUSTOMS, BORDER, LIAISON_OFFICER, CIS_CRIME_BUREAU, CARICC, SCO_RATS, JOINT_TEAM,
                CONSULAR, COURIER, OTHER);
    }
}
