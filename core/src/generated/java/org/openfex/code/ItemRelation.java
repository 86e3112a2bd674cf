// Generated from schema/standard/codes/item-relation.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Relation: What a person or organization is to an item, a person or an organization; the code says what the first is
 * to the second.
 *
 * <p>The open code list {@code item-relation}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ItemRelation(String value) implements Code {

    /** Owner: Owns the item. */
    public static final ItemRelation OWNER = new ItemRelation("owner");

    /** Possessor: Had the item with them or under control when it was recovered. */
    public static final ItemRelation POSSESSOR = new ItemRelation("possessor");

    /** Lawful holder: Holds or held the item by right. */
    public static final ItemRelation LAWFUL_HOLDER = new ItemRelation("lawful-holder");

    /** Last lawful holder: Held the item by right before it left the lawful sphere. */
    public static final ItemRelation LAST_LAWFUL_HOLDER = new ItemRelation("last-lawful-holder");

    /** Registered holder: Is named in the register as holder. */
    public static final ItemRelation REGISTERED_HOLDER = new ItemRelation("registered-holder");

    /** Person entrusted: Was entrusted with the item in service. */
    public static final ItemRelation ENTRUSTED_HOLDER = new ItemRelation("entrusted-holder");

    /** User: Used the item, lawfully or in an offence. */
    public static final ItemRelation USER = new ItemRelation("user");

    /** Carrier: Carried the item or drove the conveyance. */
    public static final ItemRelation CARRIER = new ItemRelation("carrier");

    /** Courier: Carried the item for others as part of an unlawful trade. */
    public static final ItemRelation COURIER = new ItemRelation("courier");

    /** Keeper of the place: Kept the item or the place where it was hidden. */
    public static final ItemRelation STORER = new ItemRelation("storer");

    /** Person who hid it: Hid the item. */
    public static final ItemRelation HIDER = new ItemRelation("hider");

    /** Consignor: Sent the item. */
    public static final ItemRelation CONSIGNOR = new ItemRelation("consignor");

    /** Consignee: Was to receive the item. */
    public static final ItemRelation CONSIGNEE = new ItemRelation("consignee");

    /** Declarant: Declared the item to customs. */
    public static final ItemRelation DECLARANT = new ItemRelation("declarant");

    /** Forwarder: Arranged the carriage of the item. */
    public static final ItemRelation FORWARDER = new ItemRelation("forwarder");

    /** Broker: Arranged the deal. */
    public static final ItemRelation BROKER = new ItemRelation("broker");

    /** Manufacturer: Made the item, lawfully or not. */
    public static final ItemRelation MANUFACTURER = new ItemRelation("manufacturer");

    /** Converter: Converted, modified or reactivated the item. */
    public static final ItemRelation CONVERTER = new ItemRelation("converter");

    /** Person who tampered with the marks: Removed, altered or falsified the marks. */
    public static final ItemRelation MARKS_TAMPERED_BY = new ItemRelation("marks-tampered-by");

    /** Repairer: Repaired the item. */
    public static final ItemRelation REPAIRER = new ItemRelation("repairer");

    /** Seller: Sold the item. */
    public static final ItemRelation SELLER = new ItemRelation("seller");

    /** Buyer: Bought the item. */
    public static final ItemRelation BUYER = new ItemRelation("buyer");

    /** Person who ordered it: Ordered the item, its purchase or its transport. */
    public static final ItemRelation ORDERER = new ItemRelation("orderer");

    /** Supplier: Provided the item without a sale being known. */
    public static final ItemRelation SUPPLIER = new ItemRelation("supplier");

    /** Importer: Imported the item. */
    public static final ItemRelation IMPORTER = new ItemRelation("importer");

    /** Exporter: Exported the item. */
    public static final ItemRelation EXPORTER = new ItemRelation("exporter");

    /** Dealer: Traded in the item by licence. */
    public static final ItemRelation DEALER = new ItemRelation("dealer");

    /** Holder of the licence: Held the licence for the item or its transfer. */
    public static final ItemRelation LICENCE_HOLDER = new ItemRelation("licence-holder");

    /** End user: Is stated as end user of the item. */
    public static final ItemRelation END_USER = new ItemRelation("end-user");

    /** Financier: Paid for the item or its transport. */
    public static final ItemRelation FINANCIER = new ItemRelation("financier");

    /** Thief: Stole the item. */
    public static final ItemRelation THIEF = new ItemRelation("thief");

    /** Person who lost it: Lost the item or had it stolen. */
    public static final ItemRelation LOSER = new ItemRelation("loser");

    /** Person who reported it: Reported the loss, theft or presence of the item. */
    public static final ItemRelation REPORTER = new ItemRelation("reporter");

    /** Finder: Found the item. */
    public static final ItemRelation FINDER = new ItemRelation("finder");

    /** Person who surrendered it: Handed the item in. */
    public static final ItemRelation SURRENDERER = new ItemRelation("surrenderer");

    /** Holder of the document: Is the holder of the document, card or account that the item is. */
    public static final ItemRelation DOCUMENT_HOLDER = new ItemRelation("document-holder");

    /** Contact in the device: Is recorded in the device or notebook that the item is. */
    public static final ItemRelation CONTACT_IN_DEVICE = new ItemRelation("contact-in-device");

    /** Left a trace on it: Left fingerprints, DNA or other traces on the item. */
    public static final ItemRelation TRACE_LEFT_ON = new ItemRelation("trace-left-on");

    /** Victim of the item: Was killed, hurt or threatened with the item. */
    public static final ItemRelation VICTIM_OF_ITEM = new ItemRelation("victim-of-item");

    /** Spouse or partner: Is married to or lives with the person. */
    public static final ItemRelation SPOUSE = new ItemRelation("spouse");

    /** Parent: Is father or mother of the person. */
    public static final ItemRelation PARENT = new ItemRelation("parent");

    /** Child: Is son or daughter of the person. */
    public static final ItemRelation CHILD = new ItemRelation("child");

    /** Brother or sister: Is brother or sister of the person. */
    public static final ItemRelation SIBLING = new ItemRelation("sibling");

    /** Other relative: Is related to the person by blood or marriage in another way. */
    public static final ItemRelation RELATIVE = new ItemRelation("relative");

    /** Friend or acquaintance: Knows the person privately. */
    public static final ItemRelation FRIEND_OR_ACQUAINTANCE = new ItemRelation("friend-or-acquaintance");

    /** Associate: Is in contact with the person in the matter, without a known part in an offence. */
    public static final ItemRelation ASSOCIATE = new ItemRelation("associate");

    /** Accomplice: Takes part in an offence with the person. */
    public static final ItemRelation ACCOMPLICE = new ItemRelation("accomplice");

    /** Superior: Gives orders to the person. */
    public static final ItemRelation SUPERIOR = new ItemRelation("superior");

    /** Subordinate: Takes orders from the person. */
    public static final ItemRelation SUBORDINATE = new ItemRelation("subordinate");

    /** Employer: Employs the person. */
    public static final ItemRelation EMPLOYER = new ItemRelation("employer");

    /** Employee: Works for the person or organization. */
    public static final ItemRelation EMPLOYEE = new ItemRelation("employee");

    /** Legal representative: Represents the person or organization in law. */
    public static final ItemRelation LEGAL_REPRESENTATIVE = new ItemRelation("legal-representative");

    /** Member: Belongs to the organization. */
    public static final ItemRelation MEMBER = new ItemRelation("member");

    /** Leader: Leads the organization or group. */
    public static final ItemRelation LEADER = new ItemRelation("leader");

    /** Founder: Founded the organization. */
    public static final ItemRelation FOUNDER = new ItemRelation("founder");

    /** Director: Manages the company. */
    public static final ItemRelation DIRECTOR = new ItemRelation("director");

    /** Shareholder: Holds a share of the company. */
    public static final ItemRelation SHAREHOLDER = new ItemRelation("shareholder");

    /** Beneficial owner: Owns or controls the company in the end. */
    public static final ItemRelation BENEFICIAL_OWNER = new ItemRelation("beneficial-owner");

    /** Supporter: Helps the organization without belonging to it. */
    public static final ItemRelation SUPPORTER = new ItemRelation("supporter");

    /** Customer: Buys from the person or organization. */
    public static final ItemRelation CUSTOMER = new ItemRelation("customer");

    /** Parent company: Controls the other company. */
    public static final ItemRelation PARENT_COMPANY = new ItemRelation("parent-company");

    /** Subsidiary: Is controlled by the other company. */
    public static final ItemRelation SUBSIDIARY = new ItemRelation("subsidiary");

    /** Branch: Is a part of the other organization. */
    public static final ItemRelation BRANCH = new ItemRelation("branch");

    /** Business partner: Does business with the other. */
    public static final ItemRelation BUSINESS_PARTNER = new ItemRelation("business-partner");

    /** Victim: Was harmed by the person or organization. */
    public static final ItemRelation VICTIM_OF_PERSON = new ItemRelation("victim-of-person");

    /** Possibly the same: May be the same person or organization. */
    public static final ItemRelation SAME_AS = new ItemRelation("same-as");

    /** Other: A relation that the list does not name. */
    public static final ItemRelation OTHER = new ItemRelation("other");

    /** Unknown: There is a relation whose kind is not known. */
    public static final ItemRelation UNKNOWN = new ItemRelation("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ItemRelation {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ItemRelation of(String value) {
        return Known.CODES.constantOr(new ItemRelation(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ItemRelation> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "item-relation";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemRelation code && value.equals(code.value);
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
        static final Codes<ItemRelation> CODES = new Codes<>(
                OWNER, POSSESSOR, LAWFUL_HOLDER, LAST_LAWFUL_HOLDER, REGISTERED_HOLDER, ENTRUSTED_HOLDER, USER, CARRIER,
                COURIER, STORER, HIDER, CONSIGNOR, CONSIGNEE, DECLARANT, FORWARDER, BROKER, MANUFACTURER, CONVERTER,
                MARKS_TAMPERED_BY, REPAIRER, SELLER, BUYER, ORDERER, SUPPLIER, IMPORTER, EXPORTER, DEALER,
                LICENCE_HOLDER, END_USER, FINANCIER, THIEF, LOSER, REPORTER, FINDER, SURRENDERER, DOCUMENT_HOLDER,
                CONTACT_IN_DEVICE, TRACE_LEFT_ON, VICTIM_OF_ITEM, SPOUSE, PARENT, CHILD, SIBLING, RELATIVE,
                FRIEND_OR_ACQUAINTANCE, ASSOCIATE, ACCOMPLICE, SUPERIOR, SUBORDINATE, EMPLOYER, EMPLOYEE,
                LEGAL_REPRESENTATIVE, MEMBER, LEADER, FOUNDER, DIRECTOR, SHAREHOLDER, BENEFICIAL_OWNER, SUPPORTER,
                CUSTOMER, PARENT_COMPANY, SUBSIDIARY, BRANCH, BUSINESS_PARTNER, VICTIM_OF_PERSON, SAME_AS, OTHER,
                UNKNOWN);
    }
}
