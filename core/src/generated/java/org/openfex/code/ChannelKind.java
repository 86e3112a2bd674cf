// Generated from schema/standard/codes/channel-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of channel: A secure channel or liaison network on which an authority is reached.
 *
 * <p>The open code list {@code channel-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ChannelKind(String value) implements Code {

    /** INTERPOL I-24/7: The communication system of INTERPOL. */
    public static final ChannelKind INTERPOL = new ChannelKind("interpol");

    /** INTERPOL iARMS: The tracing module of the firearms database of INTERPOL. */
    public static final ChannelKind IARMS = new ChannelKind("iarms");

    /** Europol SIENA: The exchange network of Europol. */
    public static final ChannelKind SIENA = new ChannelKind("siena");

    /** WCO CENcomm: The closed communication tool of the World Customs Organization. */
    public static final ChannelKind WCO_CENCOMM = new ChannelKind("wco-cencomm");

    /** ATF eTrace: The tracing system of the United States. */
    public static final ChannelKind ATF_ETRACE = new ChannelKind("atf-etrace");

    /** Diplomatic channel: Notes carried by ministries of foreign affairs and missions. */
    public static final ChannelKind DIPLOMATIC = new ChannelKind("diplomatic");

    /** Between central authorities: Direct exchange between central authorities for legal assistance. */
    public static final ChannelKind CENTRAL_AUTHORITY = new ChannelKind("central-authority");

    /** Liaison officer: An officer posted with the other side. */
    public static final ChannelKind LIAISON_OFFICER = new ChannelKind("liaison-officer");

    /**
     * CIS bureau against organized crime: The bureau of the Commonwealth of Independent States that coordinates action
     * against organized crime.
     */
    public static final ChannelKind CIS_BUREAU = new ChannelKind("cis-bureau");

    /** CIS Anti-Terrorism Centre: The anti-terrorism centre of the Commonwealth of Independent States. */
    public static final ChannelKind CIS_ANTI_TERRORISM_CENTRE = new ChannelKind("cis-anti-terrorism-centre");

    /** SCO anti-terrorist structure: The regional anti-terrorist structure of the Shanghai Cooperation Organization. */
    public static final ChannelKind SCO_RATS = new ChannelKind("sco-rats");

    /** CARICC: The Central Asian regional information and coordination centre. */
    public static final ChannelKind CARICC = new ChannelKind("caricc");

    /** WCO regional intelligence liaison office: A regional intelligence liaison office of customs authorities. */
    public static final ChannelKind RILO = new ChannelKind("rilo");

    /** Egmont Secure Web: The network of financial intelligence units. */
    public static final ChannelKind EGMONT = new ChannelKind("egmont");

    /** System endpoint: An address where a system receives messages without an officer between. */
    public static final ChannelKind SYSTEM_ENDPOINT = new ChannelKind("system-endpoint");

    /** Encrypted e-mail: E-mail encrypted from end to end. */
    public static final ChannelKind ENCRYPTED_EMAIL = new ChannelKind("encrypted-email");

    /** Departmental network: A closed network of one or more authorities. */
    public static final ChannelKind DEPARTMENTAL_NETWORK = new ChannelKind("departmental-network");

    /** Secure telephone: A line protected against listening. */
    public static final ChannelKind SECURE_PHONE = new ChannelKind("secure-phone");

    /** Fax: A fax line. */
    public static final ChannelKind FAX = new ChannelKind("fax");

    /** Courier: Carriage by a sworn courier. */
    public static final ChannelKind COURIER = new ChannelKind("courier");

    /** Other: A channel that this list does not name. */
    public static final ChannelKind OTHER = new ChannelKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ChannelKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ChannelKind of(String value) {
        return Known.CODES.constantOr(new ChannelKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ChannelKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "channel-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelKind code && value.equals(code.value);
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
        static final Codes<ChannelKind> CODES = new Codes<>(
                INTERPOL, IARMS, SIENA, WCO_CENCOMM, ATF_ETRACE, DIPLOMATIC, CENTRAL_AUTHORITY, LIAISON_OFFICER,
                CIS_BUREAU, CIS_ANTI_TERRORISM_CENTRE, SCO_RATS, CARICC, RILO, EGMONT, SYSTEM_ENDPOINT, ENCRYPTED_EMAIL,
                DEPARTMENTAL_NETWORK, SECURE_PHONE, FAX, COURIER, OTHER);
    }
}
