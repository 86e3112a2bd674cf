// Generated from schema/standard/codes/offence-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of offence: Kinds of offences that occur with firearms; the first are those of the Firearms Protocol.
 *
 * <p>The open code list {@code offence-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record OffenceKind(String value) implements Code {

    /** Illicit manufacturing of firearms: Making or assembling firearms, parts or ammunition unlawfully. */
    public static final OffenceKind ILLICIT_MANUFACTURING = new OffenceKind("illicit-manufacturing");

    /**
     * Illicit trafficking in firearms: Unlawful import, export, sale, delivery or movement of firearms between States.
     */
    public static final OffenceKind ILLICIT_TRAFFICKING = new OffenceKind("illicit-trafficking");

    /** Tampering with markings: Falsifying or unlawfully obliterating, removing or altering marks. */
    public static final OffenceKind TAMPERING_WITH_MARKINGS = new OffenceKind("tampering-with-markings");

    /** Smuggling of weapons: Bringing weapons or ammunition across the customs border in secret or by false papers. */
    public static final OffenceKind SMUGGLING_OF_WEAPONS = new OffenceKind("smuggling-of-weapons");

    /** Unlawful possession: Holding firearms or ammunition without right. */
    public static final OffenceKind ILLICIT_POSSESSION = new OffenceKind("illicit-possession");

    /** Unlawful carrying: Carrying firearms without right. */
    public static final OffenceKind ILLICIT_CARRYING = new OffenceKind("illicit-carrying");

    /** Unlawful acquisition: Acquiring firearms or ammunition without right. */
    public static final OffenceKind ILLICIT_ACQUISITION = new OffenceKind("illicit-acquisition");

    /** Unlawful sale or transfer: Selling or handing over firearms without right. */
    public static final OffenceKind ILLICIT_SALE = new OffenceKind("illicit-sale");

    /** Unlawful transport: Carrying firearms as goods without right. */
    public static final OffenceKind ILLICIT_TRANSPORT = new OffenceKind("illicit-transport");

    /** Unlawful conversion or reactivation: Making a firearm out of a device that was none or no longer one. */
    public static final OffenceKind ILLICIT_CONVERSION = new OffenceKind("illicit-conversion");

    /** Unlawful brokering: Arranging deals in weapons without right. */
    public static final OffenceKind ILLICIT_BROKERING = new OffenceKind("illicit-brokering");

    /** Breach of export control: Exporting controlled goods without or against a licence. */
    public static final OffenceKind EXPORT_CONTROL_VIOLATION = new OffenceKind("export-control-violation");

    /** Breach of an arms embargo: Supplying weapons against a decision of the Security Council. */
    public static final OffenceKind EMBARGO_VIOLATION = new OffenceKind("embargo-violation");

    /** Theft of weapons: Stealing weapons, ammunition or explosives. */
    public static final OffenceKind THEFT_OF_WEAPONS = new OffenceKind("theft-of-weapons");

    /** Robbery of weapons: Taking weapons by force, threat or extortion. */
    public static final OffenceKind ROBBERY_OF_WEAPONS = new OffenceKind("robbery-of-weapons");

    /** Negligent storage: Keeping a firearm so that others can get hold of it. */
    public static final OffenceKind NEGLIGENT_STORAGE = new OffenceKind("negligent-storage");

    /** Loss of a service weapon: Losing a weapon entrusted for service. */
    public static final OffenceKind LOSS_OF_SERVICE_WEAPON = new OffenceKind("loss-of-service-weapon");

    /** Offence with explosives: Making, holding, carrying or selling explosives or devices without right. */
    public static final OffenceKind EXPLOSIVES_OFFENCE = new OffenceKind("explosives-offence");

    /** Other weapons offence: An offence with weapons that no other code names. */
    public static final OffenceKind OTHER_WEAPONS_OFFENCE = new OffenceKind("other-weapons-offence");

    /** Act of terrorism: An attack or threat to spread terror or force an authority. */
    public static final OffenceKind TERRORIST_ACT = new OffenceKind("terrorist-act");

    /** Financing of terrorism: Providing or collecting means for terrorism, weapons among them. */
    public static final OffenceKind TERRORIST_FINANCING = new OffenceKind("terrorist-financing");

    /** Other support of terrorism: Recruiting, training, arming or otherwise helping terrorists. */
    public static final OffenceKind SUPPORT_OF_TERRORISM = new OffenceKind("support-of-terrorism");

    /** Extremism: An offence of extremism under the law of the sender's State. */
    public static final OffenceKind EXTREMISM = new OffenceKind("extremism");

    /** Illegal armed group: Setting up or joining an armed group outside the law. */
    public static final OffenceKind ILLEGAL_ARMED_GROUP = new OffenceKind("illegal-armed-group");

    /** Mercenary activity: Recruiting or serving as a mercenary. */
    public static final OffenceKind MERCENARY_ACTIVITY = new OffenceKind("mercenary-activity");

    /** Armed gang: Setting up or joining a stable armed gang for attacks. */
    public static final OffenceKind BANDITRY = new OffenceKind("banditry");

    /** Organized criminal group: Leading or taking part in an organized criminal group. */
    public static final OffenceKind ORGANIZED_CRIMINAL_GROUP = new OffenceKind("organized-criminal-group");

    /** Murder: Intentional killing or an attempt at it. */
    public static final OffenceKind MURDER = new OffenceKind("murder");

    /** Bodily harm: Causing injury to a person. */
    public static final OffenceKind BODILY_HARM = new OffenceKind("bodily-harm");

    /** Armed robbery: Robbery with a weapon. */
    public static final OffenceKind ARMED_ROBBERY = new OffenceKind("armed-robbery");

    /** Theft: Stealing things other than weapons. */
    public static final OffenceKind THEFT = new OffenceKind("theft");

    /** Extortion: Demanding property or acts by threat. */
    public static final OffenceKind EXTORTION = new OffenceKind("extortion");

    /** Kidnapping or hostage-taking: Depriving a person of liberty by force. */
    public static final OffenceKind KIDNAPPING = new OffenceKind("kidnapping");

    /** Threat: Threatening to kill or injure. */
    public static final OffenceKind THREAT = new OffenceKind("threat");

    /** Attack on an officer: Violence against or killing of an officer. */
    public static final OffenceKind ATTACK_ON_OFFICER = new OffenceKind("attack-on-officer");

    /** Hooliganism: Gross breach of public order, with use of a weapon. */
    public static final OffenceKind HOOLIGANISM = new OffenceKind("hooliganism");

    /** Poaching: Hunting unlawfully. */
    public static final OffenceKind POACHING = new OffenceKind("poaching");

    /** Drug trafficking: Unlawful trade in or possession of drugs. */
    public static final OffenceKind DRUG_TRAFFICKING = new OffenceKind("drug-trafficking");

    /** Trafficking in persons: Recruiting or moving persons to exploit them. */
    public static final OffenceKind TRAFFICKING_IN_PERSONS = new OffenceKind("trafficking-in-persons");

    /** Smuggling of migrants: Bringing persons across a border unlawfully for gain. */
    public static final OffenceKind MIGRANT_SMUGGLING = new OffenceKind("migrant-smuggling");

    /** Illegal border crossing: Crossing the State border unlawfully. */
    public static final OffenceKind ILLEGAL_BORDER_CROSSING = new OffenceKind("illegal-border-crossing");

    /** Other smuggling: Smuggling of goods other than weapons and drugs. */
    public static final OffenceKind OTHER_SMUGGLING = new OffenceKind("other-smuggling");

    /** Customs offence: False declaration or evasion of customs control that is not smuggling. */
    public static final OffenceKind CUSTOMS_OFFENCE = new OffenceKind("customs-offence");

    /** Forgery of documents: Making, altering or using false documents, licences or end-user certificates. */
    public static final OffenceKind FORGERY_OF_DOCUMENTS = new OffenceKind("forgery-of-documents");

    /** Corruption: Giving or taking a bribe. */
    public static final OffenceKind CORRUPTION = new OffenceKind("corruption");

    /** Abuse of office: An official's misuse of power or neglect of duty. */
    public static final OffenceKind ABUSE_OF_OFFICE = new OffenceKind("abuse-of-office");

    /** Money laundering: Hiding the origin of proceeds of crime. */
    public static final OffenceKind MONEY_LAUNDERING = new OffenceKind("money-laundering");

    /** Fraud: Gaining property by deceit. */
    public static final OffenceKind FRAUD = new OffenceKind("fraud");

    /** Cybercrime: An offence by or against computer systems. */
    public static final OffenceKind CYBERCRIME = new OffenceKind("cybercrime");

    /** Administrative offence: A breach of rules on weapons that is not a crime under the law of the sender's State. */
    public static final OffenceKind ADMINISTRATIVE_OFFENCE = new OffenceKind("administrative-offence");

    /** Other: An offence that the list does not name, described in words. */
    public static final OffenceKind OTHER = new OffenceKind("other");

    /** Unknown: The kind of offence is not known to the sender. */
    public static final OffenceKind UNKNOWN = new OffenceKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public OffenceKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static OffenceKind of(String value) {
        return Known.CODES.constantOr(new OffenceKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<OffenceKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "offence-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OffenceKind code && value.equals(code.value);
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
        static final Codes<OffenceKind> CODES = new Codes<>(
                ILLICIT_MANUFACTURING, ILLICIT_TRAFFICKING, TAMPERING_WITH_MARKINGS, SMUGGLING_OF_WEAPONS,
                ILLICIT_POSSESSION, ILLICIT_CARRYING, ILLICIT_ACQUISITION, ILLICIT_SALE, ILLICIT_TRANSPORT,
                ILLICIT_CONVERSION, ILLICIT_BROKERING, EXPORT_CONTROL_VIOLATION, EMBARGO_VIOLATION, THEFT_OF_WEAPONS,
                ROBBERY_OF_WEAPONS, NEGLIGENT_STORAGE, LOSS_OF_SERVICE_WEAPON, EXPLOSIVES_OFFENCE,
                OTHER_WEAPONS_OFFENCE, TERRORIST_ACT, TERRORIST_FINANCING, SUPPORT_OF_TERRORISM, EXTREMISM,
                ILLEGAL_ARMED_GROUP, MERCENARY_ACTIVITY, BANDITRY, ORGANIZED_CRIMINAL_GROUP, MURDER, BODILY_HARM,
                ARMED_ROBBERY, THEFT, EXTORTION, KIDNAPPING, THREAT, ATTACK_ON_OFFICER, HOOLIGANISM, POACHING,
                DRUG_TRAFFICKING, TRAFFICKING_IN_PERSONS, MIGRANT_SMUGGLING, ILLEGAL_BORDER_CROSSING, OTHER_SMUGGLING,
                CUSTOMS_OFFENCE, FORGERY_OF_DOCUMENTS, CORRUPTION, ABUSE_OF_OFFICE, MONEY_LAUNDERING, FRAUD, CYBERCRIME,
                ADMINISTRATIVE_OFFENCE, OTHER, UNKNOWN);
    }
}
