// Generated from schema/standard/codes/other-item-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of other item: Items other than firearms, their components and ammunition.
 *
 * <p>The open code list {@code other-item-kind}. Source: UNTOC 27(1)(b)(iii) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record OtherItemKind(String value) implements Code {

    /** Explosive: An explosive substance or charge. */
    public static final OtherItemKind EXPLOSIVE = new OtherItemKind("explosive");

    /** Detonator or fuse: A detonator, detonating cord, safety fuse or igniter. */
    public static final OtherItemKind INITIATOR = new OtherItemKind("initiator");

    /** Hand grenade: A grenade that is thrown by hand. */
    public static final OtherItemKind HAND_GRENADE = new OtherItemKind("hand-grenade");

    /** Grenade fuze: The fuze of a hand grenade, apart from it. */
    public static final OtherItemKind GRENADE_FUZE = new OtherItemKind("grenade-fuze");

    /** Mine: A land mine or sea mine. */
    public static final OtherItemKind MINE = new OtherItemKind("mine");

    /**
     * Shell, mortar bomb or rocket: A munition for artillery, mortars or launchers that is not small arms ammunition.
     */
    public static final OtherItemKind ARTILLERY_MUNITION = new OtherItemKind("artillery-munition");

    /** Aerial bomb: A bomb dropped from the air. */
    public static final OtherItemKind AERIAL_BOMB = new OtherItemKind("aerial-bomb");

    /** Improvised explosive device: An explosive device made in an improvised manner. */
    public static final OtherItemKind IMPROVISED_EXPLOSIVE_DEVICE = new OtherItemKind("improvised-explosive-device");

    /**
     * Component of an improvised device: A switch, casing, circuit, timer or other part for an improvised explosive
     * device.
     */
    public static final OtherItemKind IED_COMPONENT = new OtherItemKind("ied-component");

    /** Precursor of explosives: A chemical from which explosives can be made. */
    public static final OtherItemKind EXPLOSIVE_PRECURSOR = new OtherItemKind("explosive-precursor");

    /** Incendiary device: A device made to set fire. */
    public static final OtherItemKind INCENDIARY_DEVICE = new OtherItemKind("incendiary-device");

    /** Pyrotechnics: Fireworks, flares and smoke devices. */
    public static final OtherItemKind PYROTECHNICS = new OtherItemKind("pyrotechnics");

    /** Edged weapon: A knife, dagger, sword or bayonet that is a weapon. */
    public static final OtherItemKind EDGED_WEAPON = new OtherItemKind("edged-weapon");

    /** Blunt weapon: A club, knuckleduster or similar weapon. */
    public static final OtherItemKind BLUNT_WEAPON = new OtherItemKind("blunt-weapon");

    /** Bow or crossbow: A bow, crossbow or their arrows. */
    public static final OtherItemKind BOW_OR_CROSSBOW = new OtherItemKind("bow-or-crossbow");

    /** Air or gas weapon: A weapon that expels by compressed air or gas and is not a firearm. */
    public static final OtherItemKind PNEUMATIC_WEAPON = new OtherItemKind("pneumatic-weapon");

    /** Electric shock weapon: A weapon that acts by electric shock. */
    public static final OtherItemKind ELECTROSHOCK_WEAPON = new OtherItemKind("electroshock-weapon");

    /** Irritant spray: A spray or device with tear gas or another irritant. */
    public static final OtherItemKind IRRITANT_SPRAY = new OtherItemKind("irritant-spray");

    /** Imitation firearm: A replica, toy or dummy that cannot fire and cannot readily be converted. */
    public static final OtherItemKind IMITATION_FIREARM = new OtherItemKind("imitation-firearm");

    /** Other weapon: A weapon that none of the other codes describes. */
    public static final OtherItemKind OTHER_WEAPON = new OtherItemKind("other-weapon");

    /** Magazine: A magazine recorded on its own where it is not recorded as a component. */
    public static final OtherItemKind MAGAZINE = new OtherItemKind("magazine");

    /** Sight: An optical, night, thermal or laser sight. */
    public static final OtherItemKind SIGHT = new OtherItemKind("sight");

    /** Firearm accessory: A holster, sling, cleaning kit, case or other accessory. */
    public static final OtherItemKind FIREARM_ACCESSORY = new OtherItemKind("firearm-accessory");

    /** Conversion kit: A set of parts or tools made to convert weapons. */
    public static final OtherItemKind CONVERTER_KIT = new OtherItemKind("converter-kit");

    /** Semi-finished part: An unfinished part or casting from which a part of a firearm can be made. */
    public static final OtherItemKind WEAPON_BLANK = new OtherItemKind("weapon-blank");

    /** Machine tool: A lathe, milling machine, press or other machine. */
    public static final OtherItemKind MACHINE_TOOL = new OtherItemKind("machine-tool");

    /** 3D printer: A machine that prints objects, or its material. */
    public static final OtherItemKind THREE_D_PRINTER = new OtherItemKind("three-d-printer");

    /** Tool: A hand tool, jig, mould or measuring tool. */
    public static final OtherItemKind TOOL = new OtherItemKind("tool");

    /** Marking tool: A stamp, die or engraver used to mark or to forge marks. */
    public static final OtherItemKind MARKING_TOOL = new OtherItemKind("marking-tool");

    /** Reloading equipment: A press, die, mould or scale for loading ammunition. */
    public static final OtherItemKind RELOADING_EQUIPMENT = new OtherItemKind("reloading-equipment");

    /** Design or print file: A drawing, instruction or file for making weapons. */
    public static final OtherItemKind DESIGN_FILE = new OtherItemKind("design-file");

    /** Drugs: Narcotic drugs or psychotropic substances. */
    public static final OtherItemKind DRUGS = new OtherItemKind("drugs");

    /** Precursor of drugs: A chemical from which drugs can be made. */
    public static final OtherItemKind DRUG_PRECURSOR = new OtherItemKind("drug-precursor");

    /** Other chemical: A chemical that is neither an explosive nor a drug nor a precursor of them. */
    public static final OtherItemKind CHEMICAL = new OtherItemKind("chemical");

    /** Radioactive material: Material that is radioactive or nuclear. */
    public static final OtherItemKind RADIOACTIVE_MATERIAL = new OtherItemKind("radioactive-material");

    /** Biological or toxic agent: An agent of a biological or toxic weapon. */
    public static final OtherItemKind BIOLOGICAL_MATERIAL = new OtherItemKind("biological-material");

    /** Cash: Bank notes and coins. */
    public static final OtherItemKind CASH = new OtherItemKind("cash");

    /** Bank card: A credit, debit or prepaid card. */
    public static final OtherItemKind BANK_CARD = new OtherItemKind("bank-card");

    /** Precious metals and jewellery: Gold, stones and jewellery. */
    public static final OtherItemKind PRECIOUS_GOODS = new OtherItemKind("precious-goods");

    /** Cryptocurrency wallet: A device or record that gives access to cryptocurrency. */
    public static final OtherItemKind CRYPTO_WALLET = new OtherItemKind("crypto-wallet");

    /** Identity or travel document: A passport, card or other document of identity, true or false. */
    public static final OtherItemKind IDENTITY_DOCUMENT = new OtherItemKind("identity-document");

    /** Forged document: A forged or falsified licence, certificate or other paper. */
    public static final OtherItemKind FORGED_DOCUMENT = new OtherItemKind("forged-document");

    /** Stamp or seal: A stamp or seal of an authority or company, true or false. */
    public static final OtherItemKind OFFICIAL_STAMP = new OtherItemKind("official-stamp");

    /** Document or record: Papers, notebooks and records. */
    public static final OtherItemKind DOCUMENT = new OtherItemKind("document");

    /** Propaganda material: Flags, writings and recordings of a banned organization. */
    public static final OtherItemKind PROPAGANDA_MATERIAL = new OtherItemKind("propaganda-material");

    /** Mobile phone: A mobile telephone. */
    public static final OtherItemKind MOBILE_PHONE = new OtherItemKind("mobile-phone");

    /** SIM card: A subscriber card of a mobile network. */
    public static final OtherItemKind SIM_CARD = new OtherItemKind("sim-card");

    /** Computer: A computer or tablet. */
    public static final OtherItemKind COMPUTER = new OtherItemKind("computer");

    /** Storage medium: A disk, memory card or stick. */
    public static final OtherItemKind STORAGE_MEDIUM = new OtherItemKind("storage-medium");

    /** Radio or satellite device: A radio, satellite telephone or scanner. */
    public static final OtherItemKind RADIO_DEVICE = new OtherItemKind("radio-device");

    /** Tracking or navigation device: A tracker or navigation device. */
    public static final OtherItemKind TRACKING_DEVICE = new OtherItemKind("tracking-device");

    /** Signal jammer: A device that blocks radio signals. */
    public static final OtherItemKind SIGNAL_JAMMER = new OtherItemKind("signal-jammer");

    /** Night vision or optical device: Binoculars, night vision or thermal device that is not a sight. */
    public static final OtherItemKind NIGHT_VISION_DEVICE = new OtherItemKind("night-vision-device");

    /** Unmanned aircraft: A drone or its parts. */
    public static final OtherItemKind UNMANNED_AIRCRAFT = new OtherItemKind("unmanned-aircraft");

    /** Body armour: A ballistic vest, plate or helmet. */
    public static final OtherItemKind BODY_ARMOUR = new OtherItemKind("body-armour");

    /** Uniform or insignia: Clothing or badges of an authority or armed group. */
    public static final OtherItemKind UNIFORM = new OtherItemKind("uniform");

    /** Police gear: Handcuffs, batons, shields and other gear of law enforcement. */
    public static final OtherItemKind RESTRAINT_OR_POLICE_GEAR = new OtherItemKind("restraint-or-police-gear");

    /** Vehicle: A vehicle seized as an item. */
    public static final OtherItemKind VEHICLE = new OtherItemKind("vehicle");

    /** Vehicle part: A part of a vehicle, such as a tank with a hiding place. */
    public static final OtherItemKind VEHICLE_PART = new OtherItemKind("vehicle-part");

    /** Number plate: A registration plate, true or false. */
    public static final OtherItemKind NUMBER_PLATE = new OtherItemKind("number-plate");

    /** Container or luggage: A bag, case or container in which items were carried. */
    public static final OtherItemKind CONTAINER_OR_LUGGAGE = new OtherItemKind("container-or-luggage");

    /** Cover load: Goods carried to hide the items or to explain the journey. */
    public static final OtherItemKind COVER_GOODS = new OtherItemKind("cover-goods");

    /** Other contraband: Tobacco, alcohol and other goods brought in unlawfully. */
    public static final OtherItemKind CONTRABAND = new OtherItemKind("contraband");

    /** Cultural property: Antiques, art and other cultural property. */
    public static final OtherItemKind CULTURAL_PROPERTY = new OtherItemKind("cultural-property");

    /** Clothing or personal effects: Clothing and personal effects. */
    public static final OtherItemKind CLOTHING = new OtherItemKind("clothing");

    /** Trace evidence: Traces such as blood, fibres or prints, and what bears them. */
    public static final OtherItemKind TRACE_EVIDENCE = new OtherItemKind("trace-evidence");

    /** Fired bullet: A bullet or projectile that has been fired. */
    public static final OtherItemKind FIRED_PROJECTILE = new OtherItemKind("fired-projectile");

    /** Fired case: A cartridge case that has been fired. */
    public static final OtherItemKind FIRED_CASE = new OtherItemKind("fired-case");

    /** Other: An item that none of the other codes describes. */
    public static final OtherItemKind OTHER = new OtherItemKind("other");

    /** Unknown: What the item is has not yet been found out. */
    public static final OtherItemKind UNKNOWN = new OtherItemKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public OtherItemKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static OtherItemKind of(String value) {
        return Known.CODES.constantOr(new OtherItemKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<OtherItemKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "other-item-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OtherItemKind code && value.equals(code.value);
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
        static final Codes<OtherItemKind> CODES = new Codes<>(
                EXPLOSIVE, INITIATOR, HAND_GRENADE, GRENADE_FUZE, MINE, ARTILLERY_MUNITION, AERIAL_BOMB,
                IMPROVISED_EXPLOSIVE_DEVICE, IED_COMPONENT, EXPLOSIVE_PRECURSOR, INCENDIARY_DEVICE, PYROTECHNICS,
                EDGED_WEAPON, BLUNT_WEAPON, BOW_OR_CROSSBOW, PNEUMATIC_WEAPON, ELECTROSHOCK_WEAPON, IRRITANT_SPRAY,
                IMITATION_FIREARM, OTHER_WEAPON, MAGAZINE, SIGHT, FIREARM_ACCESSORY, CONVERTER_KIT, WEAPON_BLANK,
                MACHINE_TOOL, THREE_D_PRINTER, TOOL, MARKING_TOOL, RELOADING_EQUIPMENT, DESIGN_FILE, DRUGS,
                DRUG_PRECURSOR, CHEMICAL, RADIOACTIVE_MATERIAL, BIOLOGICAL_MATERIAL, CASH, BANK_CARD, PRECIOUS_GOODS,
                CRYPTO_WALLET, IDENTITY_DOCUMENT, FORGED_DOCUMENT, OFFICIAL_STAMP, DOCUMENT, PROPAGANDA_MATERIAL,
                MOBILE_PHONE, SIM_CARD, COMPUTER, STORAGE_MEDIUM, RADIO_DEVICE, TRACKING_DEVICE, SIGNAL_JAMMER,
                NIGHT_VISION_DEVICE, UNMANNED_AIRCRAFT, BODY_ARMOUR, UNIFORM, RESTRAINT_OR_POLICE_GEAR, VEHICLE,
                VEHICLE_PART, NUMBER_PLATE, CONTAINER_OR_LUGGAGE, COVER_GOODS, CONTRABAND, CULTURAL_PROPERTY, CLOTHING,
                TRACE_EVIDENCE, FIRED_PROJECTILE, FIRED_CASE, OTHER, UNKNOWN);
    }
}
