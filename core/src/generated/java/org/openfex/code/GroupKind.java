// Generated from schema/standard/codes/group-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of group: What a criminal or terrorist group is, as the sender holds it to be.
 *
 * <p>The open code list {@code group-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record GroupKind(String value) implements Code {

    /**
     * Organized criminal group: A structured group of three or more persons that acts in concert over time to commit
     * serious crimes for gain.
     */
    public static final GroupKind ORGANIZED_CRIMINAL_GROUP = new GroupKind("organized-criminal-group");

    /**
     * Criminal community: A union of organized groups under common leadership, as the law of many States of the region
     * knows it.
     */
    public static final GroupKind CRIMINAL_COMMUNITY = new GroupKind("criminal-community");

    /** Transnational organized criminal group: An organized criminal group that acts in several States. */
    public static final GroupKind TRANSNATIONAL_CRIMINAL_GROUP = new GroupKind("transnational-criminal-group");

    /** Trafficking network: Persons and companies joined by the supply of weapons rather than by one command. */
    public static final GroupKind TRAFFICKING_NETWORK = new GroupKind("trafficking-network");

    /** Smuggling ring: A group that takes goods or persons across borders. */
    public static final GroupKind SMUGGLING_RING = new GroupKind("smuggling-ring");

    /**
     * Procurement network: Persons and companies that get weapons or components for terrorists or for parties under
     * embargo.
     */
    public static final GroupKind PROCUREMENT_NETWORK = new GroupKind("procurement-network");

    /** Terrorist group: A group that commits or supports terrorism. */
    public static final GroupKind TERRORIST_GROUP = new GroupKind("terrorist-group");

    /** Terrorist cell: A small part of a terrorist group, or followers who act alone. */
    public static final GroupKind TERRORIST_CELL = new GroupKind("terrorist-cell");

    /** Group on a sanctions list: A group listed by the Security Council for sanctions. */
    public static final GroupKind LISTED_GROUP = new GroupKind("listed-group");

    /** Extremist group: A group held or banned as extremist under the law of the sender's State. */
    public static final GroupKind EXTREMIST_GROUP = new GroupKind("extremist-group");

    /** Illegal armed group: An armed group outside the law that is not known as terrorist. */
    public static final GroupKind ILLEGAL_ARMED_GROUP = new GroupKind("illegal-armed-group");

    /** Armed gang: A stable armed group formed for attacks. */
    public static final GroupKind ARMED_GANG = new GroupKind("armed-gang");

    /** Street gang: A local group with a name or territory of its own. */
    public static final GroupKind STREET_GANG = new GroupKind("street-gang");

    /** Prison group: A group that arose in prison or is led from there. */
    public static final GroupKind PRISON_GROUP = new GroupKind("prison-group");

    /** Group by prior agreement: Persons who agreed on an offence without a lasting structure. */
    public static final GroupKind GROUP_BY_PRIOR_AGREEMENT = new GroupKind("group-by-prior-agreement");

    /** Network of corrupt officials: Officials who help or run unlawful trade. */
    public static final GroupKind CORRUPT_NETWORK = new GroupKind("corrupt-network");

    /** Mercenary group: A group that fights for payment outside the forces of a State. */
    public static final GroupKind MERCENARY_GROUP = new GroupKind("mercenary-group");

    /** Cybercriminal group: A group that acts through computer networks. */
    public static final GroupKind CYBERCRIMINAL_GROUP = new GroupKind("cybercriminal-group");

    /** Other: A group of a kind that the list does not name. */
    public static final GroupKind OTHER = new GroupKind("other");

    /** Unknown: The kind of group is not known. */
    public static final GroupKind UNKNOWN = new GroupKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public GroupKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static GroupKind of(String value) {
        return Known.CODES.constantOr(new GroupKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<GroupKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "group-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupKind code && value.equals(code.value);
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
        static final Codes<GroupKind> CODES = new Codes<>(
                ORGANIZED_CRIMINAL_GROUP, CRIMINAL_COMMUNITY, TRANSNATIONAL_CRIMINAL_GROUP, TRAFFICKING_NETWORK,
                SMUGGLING_RING, PROCUREMENT_NETWORK, TERRORIST_GROUP, TERRORIST_CELL, LISTED_GROUP, EXTREMIST_GROUP,
                ILLEGAL_ARMED_GROUP, ARMED_GANG, STREET_GANG, PRISON_GROUP, GROUP_BY_PRIOR_AGREEMENT, CORRUPT_NETWORK,
                MERCENARY_GROUP, CYBERCRIMINAL_GROUP, OTHER, UNKNOWN);
    }
}
