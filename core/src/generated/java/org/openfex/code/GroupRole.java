// Generated from schema/standard/codes/group-role.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Role in a group: Part that a member plays in a criminal or terrorist group.
 *
 * <p>The open code list {@code group-role}. Source: Protocol 12(2)(a) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record GroupRole(String value) implements Code {

    /** Leader: Leads the group as a whole. */
    public static final GroupRole LEADER = new GroupRole("leader");

    /** Deputy of the leader: Acts for the leader or leads in the leader's absence. */
    public static final GroupRole DEPUTY = new GroupRole("deputy");

    /** Founder: Set the group up. */
    public static final GroupRole FOUNDER = new GroupRole("founder");

    /** Organizer: Plans and prepares the offences of the group. */
    public static final GroupRole ORGANIZER = new GroupRole("organizer");

    /** Leader of a cell or branch: Leads a part of the group, by place or by task. */
    public static final GroupRole CELL_LEADER = new GroupRole("cell-leader");

    /** Field commander: Leads armed members in fighting or attacks. */
    public static final GroupRole COMMANDER = new GroupRole("commander");

    /** Ideologist: Gives the group its teaching and justifies its acts. */
    public static final GroupRole IDEOLOGIST = new GroupRole("ideologist");

    /** Coordinator or dispatcher: Ties the members together and directs shipments and deals from day to day. */
    public static final GroupRole COORDINATOR = new GroupRole("coordinator");

    /** Financier: Provides or raises money for the group. */
    public static final GroupRole FINANCIER = new GroupRole("financier");

    /** Treasurer: Keeps the common money and the accounts. */
    public static final GroupRole TREASURER = new GroupRole("treasurer");

    /** Launderer of money: Hides the origin of the money or moves it. */
    public static final GroupRole MONEY_LAUNDERER = new GroupRole("money-launderer");

    /** Supplier of weapons: Gets weapons, parts or ammunition from their source. */
    public static final GroupRole SUPPLIER = new GroupRole("supplier");

    /** Broker: Arranges deals between sellers and buyers. */
    public static final GroupRole BROKER = new GroupRole("broker");

    /** Seller: Sells weapons to those who use or resell them. */
    public static final GroupRole SELLER = new GroupRole("seller");

    /** Straw buyer: Buys lawfully in the own name for others who may not. */
    public static final GroupRole STRAW_BUYER = new GroupRole("straw-buyer");

    /** Maker of weapons: Makes, assembles or prints weapons or parts. */
    public static final GroupRole MANUFACTURER = new GroupRole("manufacturer");

    /** Converter of weapons: Converts, modifies or reactivates weapons or removes their marks. */
    public static final GroupRole CONVERTER = new GroupRole("converter");

    /** Specialist for explosives: Makes explosive devices or sets them. */
    public static final GroupRole EXPLOSIVES_SPECIALIST = new GroupRole("explosives-specialist");

    /** Armourer: Keeps, repairs and issues the weapons of the group. */
    public static final GroupRole ARMOURER = new GroupRole("armourer");

    /** Keeper of a store: Keeps hidden stores of weapons or goods. */
    public static final GroupRole STOREKEEPER = new GroupRole("storekeeper");

    /** Smuggler: Takes goods across borders. */
    public static final GroupRole SMUGGLER = new GroupRole("smuggler");

    /** Courier: Carries weapons, money or messages. */
    public static final GroupRole COURIER = new GroupRole("courier");

    /** Driver: Drives the vehicles in which goods or members travel. */
    public static final GroupRole DRIVER = new GroupRole("driver");

    /** Guide across the border: Leads members or carriers across borders away from crossing points. */
    public static final GroupRole GUIDE = new GroupRole("guide");

    /** Logistician: Arranges transport, lodging and supplies. */
    public static final GroupRole LOGISTICIAN = new GroupRole("logistician");

    /** Provider of cover: Lends a company, premises or name behind which the group acts. */
    public static final GroupRole COVER_PROVIDER = new GroupRole("cover-provider");

    /** Forger of documents: Makes or supplies false identity, trade or end-use documents. */
    public static final GroupRole DOCUMENT_FORGER = new GroupRole("document-forger");

    /** Corrupt official: Uses an office to help the group. */
    public static final GroupRole CORRUPT_OFFICIAL = new GroupRole("corrupt-official");

    /** Insider of a store or company: Works in a store, factory, unit or company and lets weapons or knowledge out. */
    public static final GroupRole INSIDER = new GroupRole("insider");

    /** Executor: Carries out the offences. */
    public static final GroupRole EXECUTOR = new GroupRole("executor");

    /** Fighter: Takes part in fighting or attacks. */
    public static final GroupRole FIGHTER = new GroupRole("fighter");

    /** Enforcer: Protects the group and presses others by violence. */
    public static final GroupRole ENFORCER = new GroupRole("enforcer");

    /** Hired killer: Kills for payment. */
    public static final GroupRole HIRED_KILLER = new GroupRole("hired-killer");

    /** Lookout: Watches for the authorities or observes targets. */
    public static final GroupRole LOOKOUT = new GroupRole("lookout");

    /** Informant of the group: Passes knowledge of the authorities, victims or rivals to the group. */
    public static final GroupRole INFORMANT = new GroupRole("informant");

    /** Recruiter: Wins new members or fighters. */
    public static final GroupRole RECRUITER = new GroupRole("recruiter");

    /** Trainer: Trains members in weapons, explosives or tactics. */
    public static final GroupRole TRAINER = new GroupRole("trainer");

    /** Recruit: Was won for the group and has no other known part yet. */
    public static final GroupRole RECRUIT = new GroupRole("recruit");

    /** Propagandist: Spreads the messages of the group. */
    public static final GroupRole PROPAGANDIST = new GroupRole("propagandist");

    /** Operator of online channels: Runs the shops, accounts and channels of the group on networks. */
    public static final GroupRole ONLINE_OPERATOR = new GroupRole("online-operator");

    /** Technical specialist: Provides communications, computers, drones or other technical means. */
    public static final GroupRole TECHNICAL_SPECIALIST = new GroupRole("technical-specialist");

    /** Adviser: Advises the group in law, accounts or trade while knowing what it does. */
    public static final GroupRole ADVISER = new GroupRole("adviser");

    /** Member without known role: Belongs to the group, and no special part is known. */
    public static final GroupRole MEMBER = new GroupRole("member");

    /** Supporter: Helps the group without belonging to it. */
    public static final GroupRole SUPPORTER = new GroupRole("supporter");

    /** Associate: Is in contact with members, and it is not established that the person helps them. */
    public static final GroupRole ASSOCIATE = new GroupRole("associate");

    /** Former member: Belonged to the group and left it. */
    public static final GroupRole FORMER_MEMBER = new GroupRole("former-member");

    /** Other: A part that the list does not name. */
    public static final GroupRole OTHER = new GroupRole("other");

    /** Unknown: What part the person or organization plays is not known. */
    public static final GroupRole UNKNOWN = new GroupRole("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public GroupRole {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static GroupRole of(String value) {
        return Known.CODES.constantOr(new GroupRole(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<GroupRole> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "group-role";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupRole code && value.equals(code.value);
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
        static final Codes<GroupRole> CODES = new Codes<>(
                LEADER, DEPUTY, FOUNDER, ORGANIZER, CELL_LEADER, COMMANDER, IDEOLOGIST, COORDINATOR, FINANCIER,
                TREASURER, MONEY_LAUNDERER, SUPPLIER, BROKER, SELLER, STRAW_BUYER, MANUFACTURER, CONVERTER,
                EXPLOSIVES_SPECIALIST, ARMOURER, STOREKEEPER, SMUGGLER, COURIER, DRIVER, GUIDE, LOGISTICIAN,
                COVER_PROVIDER, DOCUMENT_FORGER, CORRUPT_OFFICIAL, INSIDER, EXECUTOR, FIGHTER, ENFORCER, HIRED_KILLER,
                LOOKOUT, INFORMANT, RECRUITER, TRAINER, RECRUIT, PROPAGANDIST, ONLINE_OPERATOR, TECHNICAL_SPECIALIST,
                ADVISER, MEMBER, SUPPORTER, ASSOCIATE, FORMER_MEMBER, OTHER, UNKNOWN);
    }
}
