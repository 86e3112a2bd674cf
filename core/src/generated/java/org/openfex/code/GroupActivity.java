// Generated from schema/standard/codes/group-activity.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Activity of a group: What a criminal or terrorist group does.
 *
 * <p>The open code list {@code group-activity}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record GroupActivity(String value) implements Code {

    /** Trafficking in firearms: Buys, moves and sells firearms, parts or ammunition unlawfully. */
    public static final GroupActivity FIREARMS_TRAFFICKING = new GroupActivity("firearms-trafficking");

    /** Smuggling of firearms: Takes firearms, parts or ammunition across borders. */
    public static final GroupActivity FIREARMS_SMUGGLING = new GroupActivity("firearms-smuggling");

    /** Illicit manufacture: Makes or assembles firearms, parts or ammunition. */
    public static final GroupActivity ILLICIT_MANUFACTURE = new GroupActivity("illicit-manufacture");

    /** Conversion and reactivation: Converts alarm weapons or makes deactivated ones fire again. */
    public static final GroupActivity CONVERSION = new GroupActivity("conversion");

    /** Printing and milling of parts: Makes parts from digital files. */
    public static final GroupActivity THREE_D_PRINTING = new GroupActivity("three-d-printing");

    /** Tampering with marks: Removes, alters or falsifies marks. */
    public static final GroupActivity MARKS_TAMPERING = new GroupActivity("marks-tampering");

    /** Theft of weapons: Steals weapons from stores, dealers, officers or private holders. */
    public static final GroupActivity WEAPONS_THEFT = new GroupActivity("weapons-theft");

    /** Diversion: Turns lawful transfers or stocks to unlawful use. */
    public static final GroupActivity DIVERSION = new GroupActivity("diversion");

    /** Illicit brokering: Arranges deals in weapons without right. */
    public static final GroupActivity BROKERING = new GroupActivity("brokering");

    /** Procurement of weapons: Gets weapons for itself or for others. */
    public static final GroupActivity ARMS_PROCUREMENT = new GroupActivity("arms-procurement");

    /** Keeping of stores: Keeps hidden stores of weapons. */
    public static final GroupActivity WEAPONS_STORAGE = new GroupActivity("weapons-storage");

    /** Evasion of an embargo: Supplies weapons in breach of an embargo. */
    public static final GroupActivity EMBARGO_EVASION = new GroupActivity("embargo-evasion");

    /** Sale over the internet: Offers weapons, parts or files on networks. */
    public static final GroupActivity ONLINE_SALE = new GroupActivity("online-sale");

    /** Shipment by post: Sends parts or weapons in parcels. */
    public static final GroupActivity POSTAL_SHIPMENT = new GroupActivity("postal-shipment");

    /** Explosives: Makes, moves or sells explosives and devices. */
    public static final GroupActivity EXPLOSIVES = new GroupActivity("explosives");

    /** Sensitive materials: Moves chemical, biological, radioactive or nuclear materials. */
    public static final GroupActivity SENSITIVE_MATERIALS = new GroupActivity("sensitive-materials");

    /** Acts of terrorism: Plans, prepares or carries out acts of terrorism. */
    public static final GroupActivity TERRORIST_ACTS = new GroupActivity("terrorist-acts");

    /** Financing of terrorism: Raises or moves means for terrorism. */
    public static final GroupActivity TERRORIST_FINANCING = new GroupActivity("terrorist-financing");

    /** Recruitment: Recruits members or fighters. */
    public static final GroupActivity RECRUITMENT = new GroupActivity("recruitment");

    /** Training: Trains members in weapons or attacks. */
    public static final GroupActivity TRAINING = new GroupActivity("training");

    /** Movement of fighters: Moves fighters or members between States. */
    public static final GroupActivity FIGHTER_MOVEMENT = new GroupActivity("fighter-movement");

    /** Propaganda: Spreads calls to violence. */
    public static final GroupActivity PROPAGANDA = new GroupActivity("propaganda");

    /** Armed attacks: Attacks posts, stores, transports or persons with weapons. */
    public static final GroupActivity ARMED_ATTACKS = new GroupActivity("armed-attacks");

    /** Killing for hire: Kills for payment. */
    public static final GroupActivity CONTRACT_KILLING = new GroupActivity("contract-killing");

    /** Robbery: Robs persons, banks or transports. */
    public static final GroupActivity ROBBERY = new GroupActivity("robbery");

    /** Extortion: Takes payments or acts by threat. */
    public static final GroupActivity EXTORTION = new GroupActivity("extortion");

    /** Kidnapping: Takes persons for ransom or pressure. */
    public static final GroupActivity KIDNAPPING = new GroupActivity("kidnapping");

    /** Drug trafficking: Makes, moves or sells drugs. */
    public static final GroupActivity DRUG_TRAFFICKING = new GroupActivity("drug-trafficking");

    /** Trafficking in persons: Recruits or moves persons to exploit them. */
    public static final GroupActivity TRAFFICKING_IN_PERSONS = new GroupActivity("trafficking-in-persons");

    /** Smuggling of migrants: Brings persons across borders for gain. */
    public static final GroupActivity MIGRANT_SMUGGLING = new GroupActivity("migrant-smuggling");

    /** Other smuggling: Smuggles goods, animals, cultural objects or fuel. */
    public static final GroupActivity OTHER_SMUGGLING = new GroupActivity("other-smuggling");

    /** Vehicle crime: Steals and resells vehicles. */
    public static final GroupActivity VEHICLE_CRIME = new GroupActivity("vehicle-crime");

    /** Poaching: Hunts unlawfully and sells the game. */
    public static final GroupActivity POACHING = new GroupActivity("poaching");

    /** Forgery of documents: Makes or supplies false identity, trade or end-use documents. */
    public static final GroupActivity DOCUMENT_FORGERY = new GroupActivity("document-forgery");

    /** Corruption: Bribes officials or has members among them. */
    public static final GroupActivity CORRUPTION = new GroupActivity("corruption");

    /** Money laundering: Hides the origin of proceeds. */
    public static final GroupActivity MONEY_LAUNDERING = new GroupActivity("money-laundering");

    /** Informal transfer of value: Moves money outside banks, by hawala or virtual assets. */
    public static final GroupActivity INFORMAL_VALUE_TRANSFER = new GroupActivity("informal-value-transfer");

    /** Use of front companies: Acts behind companies set up to hide it. */
    public static final GroupActivity FRONT_COMPANIES = new GroupActivity("front-companies");

    /** Fraud: Gains property by deceit. */
    public static final GroupActivity FRAUD = new GroupActivity("fraud");

    /** Cybercrime: Commits offences by or against computer systems. */
    public static final GroupActivity CYBERCRIME = new GroupActivity("cybercrime");

    /** Unlawful gambling: Runs unlawful games. */
    public static final GroupActivity GAMBLING = new GroupActivity("gambling");

    /** Unlawful tobacco and alcohol: Makes or sells excise goods unlawfully. */
    public static final GroupActivity ILLICIT_TOBACCO_ALCOHOL = new GroupActivity("illicit-tobacco-alcohol");

    /** Intimidation of witnesses: Threatens witnesses, victims or officials. */
    public static final GroupActivity WITNESS_INTIMIDATION = new GroupActivity("witness-intimidation");

    /** Other: An activity that the list does not name, told in words. */
    public static final GroupActivity OTHER = new GroupActivity("other");

    /** Unknown: What the group does is not known. */
    public static final GroupActivity UNKNOWN = new GroupActivity("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public GroupActivity {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static GroupActivity of(String value) {
        return Known.CODES.constantOr(new GroupActivity(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<GroupActivity> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "group-activity";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupActivity code && value.equals(code.value);
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
        static final Codes<GroupActivity> CODES = new Codes<>(
                FIREARMS_TRAFFICKING, FIREARMS_SMUGGLING, ILLICIT_MANUFACTURE, CONVERSION, THREE_D_PRINTING,
                MARKS_TAMPERING, WEAPONS_THEFT, DIVERSION, BROKERING, ARMS_PROCUREMENT, WEAPONS_STORAGE,
                EMBARGO_EVASION, ONLINE_SALE, POSTAL_SHIPMENT, EXPLOSIVES, SENSITIVE_MATERIALS, TERRORIST_ACTS,
                TERRORIST_FINANCING, RECRUITMENT, TRAINING, FIGHTER_MOVEMENT, PROPAGANDA, ARMED_ATTACKS,
                CONTRACT_KILLING, ROBBERY, EXTORTION, KIDNAPPING, DRUG_TRAFFICKING, TRAFFICKING_IN_PERSONS,
                MIGRANT_SMUGGLING, OTHER_SMUGGLING, VEHICLE_CRIME, POACHING, DOCUMENT_FORGERY, CORRUPTION,
                MONEY_LAUNDERING, INFORMAL_VALUE_TRANSFER, FRONT_COMPANIES, FRAUD, CYBERCRIME, GAMBLING,
                ILLICIT_TOBACCO_ALCOHOL, WITNESS_INTIMIDATION, OTHER, UNKNOWN);
    }
}
