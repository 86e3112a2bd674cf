// Generated from schema/standard/codes/statistical-category.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Statistical category: Categories of the tables of a return; the code begins with the code of the dimension to which
 * the category belongs.
 *
 * <p>The open code list {@code statistical-category}. Source: UNODC IAFQ [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record StatisticalCategory(String value) implements Code {

    /** Pistols: Short firearms that load themselves. */
    public static final StatisticalCategory TYPE_PISTOL = new StatisticalCategory("type-pistol");

    /** Revolvers: Short firearms with a turning cylinder. */
    public static final StatisticalCategory TYPE_REVOLVER = new StatisticalCategory("type-revolver");

    /** Rifles and carbines: Long firearms with a rifled barrel, carbines and assault rifles among them. */
    public static final StatisticalCategory TYPE_RIFLE = new StatisticalCategory("type-rifle");

    /** Shotguns: Long firearms with smooth barrels, short ones among them. */
    public static final StatisticalCategory TYPE_SHOTGUN = new StatisticalCategory("type-shotgun");

    /** Sub-machine guns: Light automatic firearms for handgun cartridges. */
    public static final StatisticalCategory TYPE_SUBMACHINE_GUN = new StatisticalCategory("type-submachine-gun");

    /** Machine guns: Automatic firearms for sustained fire. */
    public static final StatisticalCategory TYPE_MACHINE_GUN = new StatisticalCategory("type-machine-gun");

    /** Other weapons: Arms that none of the other types covers. */
    public static final StatisticalCategory TYPE_OTHER = new StatisticalCategory("type-other");

    /** Type unknown: Arms of which the type is not known. */
    public static final StatisticalCategory TYPE_UNKNOWN = new StatisticalCategory("type-unknown");

    /** Industrially manufactured arms: Arms made by a factory and unchanged. */
    public static final StatisticalCategory CONDITION_INDUSTRIAL = new StatisticalCategory("condition-industrial");

    /** Assembled arms: Arms put together from parts. */
    public static final StatisticalCategory CONDITION_ASSEMBLED = new StatisticalCategory("condition-assembled");

    /** Converted arms: Arms made from devices that were no firearms. */
    public static final StatisticalCategory CONDITION_CONVERTED = new StatisticalCategory("condition-converted");

    /** Modified arms: Firearms that were changed in their features. */
    public static final StatisticalCategory CONDITION_MODIFIED = new StatisticalCategory("condition-modified");

    /** Reactivated arms: Deactivated firearms that were made to fire again. */
    public static final StatisticalCategory CONDITION_REACTIVATED = new StatisticalCategory("condition-reactivated");

    /**
     * Otherwise illicitly manufactured arms: Arms made unlawfully in another way, craft-made and printed ones among
     * them.
     */
    public static final StatisticalCategory CONDITION_OTHERWISE_ILLICIT =
            new StatisticalCategory("condition-otherwise-illicit");

    /** Uniquely marked arms: Arms with marks that tell each from every other. */
    public static final StatisticalCategory MARKING_UNIQUE = new StatisticalCategory("marking-unique");

    /** Arms with altered marking: Arms whose marks were altered. */
    public static final StatisticalCategory MARKING_ALTERED = new StatisticalCategory("marking-altered");

    /** Arms without marking: Arms that bear no marks. */
    public static final StatisticalCategory MARKING_NONE = new StatisticalCategory("marking-none");

    /** Marking unknown: Arms of which the status of marking is not known. */
    public static final StatisticalCategory MARKING_UNKNOWN = new StatisticalCategory("marking-unknown");

    /** Seized for illicit manufacture: Arms seized for unlawful making or assembly. */
    public static final StatisticalCategory LEGAL_JUSTIFICATION_ILLICIT_MANUFACTURE =
            new StatisticalCategory("legal-justification-illicit-manufacture");

    /** Seized for illicit trafficking: Arms seized for unlawful movement or transfer. */
    public static final StatisticalCategory LEGAL_JUSTIFICATION_ILLICIT_TRAFFICKING =
            new StatisticalCategory("legal-justification-illicit-trafficking");

    /** Seized for illicit possession: Arms seized because their holder had no right to them. */
    public static final StatisticalCategory LEGAL_JUSTIFICATION_ILLICIT_POSSESSION =
            new StatisticalCategory("legal-justification-illicit-possession");

    /** Seized for illicit use: Arms seized for their use in an offence. */
    public static final StatisticalCategory LEGAL_JUSTIFICATION_ILLICIT_USE =
            new StatisticalCategory("legal-justification-illicit-use");

    /** Seized for altered markings: Arms seized because their marks were altered. */
    public static final StatisticalCategory LEGAL_JUSTIFICATION_ALTERED_MARKINGS =
            new StatisticalCategory("legal-justification-altered-markings");

    /** Seized for another justification: Arms seized on another legal justification. */
    public static final StatisticalCategory LEGAL_JUSTIFICATION_OTHER =
            new StatisticalCategory("legal-justification-other");

    /** Justification of seizure unknown: Arms of which the legal justification of the seizure is not known. */
    public static final StatisticalCategory LEGAL_JUSTIFICATION_UNKNOWN =
            new StatisticalCategory("legal-justification-unknown");

    /** National territory: Arms seized inside the country. */
    public static final StatisticalCategory LOCATION_NATIONAL_TERRITORY =
            new StatisticalCategory("location-national-territory");

    /** Land borders: Arms seized at land borders. */
    public static final StatisticalCategory LOCATION_LAND_BORDERS = new StatisticalCategory("location-land-borders");

    /** Vessels and harbours: Arms seized on vessels and in harbours. */
    public static final StatisticalCategory LOCATION_VESSELS_AND_HARBOURS =
            new StatisticalCategory("location-vessels-and-harbours");

    /** Planes and airports: Arms seized on aircraft and at airports. */
    public static final StatisticalCategory LOCATION_PLANES_AND_AIRPORTS =
            new StatisticalCategory("location-planes-and-airports");

    /** Other location: Arms seized at a place that no category covers. */
    public static final StatisticalCategory LOCATION_OTHER = new StatisticalCategory("location-other");

    /** Location unknown: Arms of which the place of seizure is not known. */
    public static final StatisticalCategory LOCATION_UNKNOWN = new StatisticalCategory("location-unknown");

    /**
     * Uniquely identifiable, legitimate owner in the national registry: Uniquely identifiable arms that come from a
     * legitimate owner in the national registry.
     */
    public static final StatisticalCategory TRACING_LEGITIMATE_OWNER_IN_NATIONAL_REGISTRY =
            new StatisticalCategory("tracing-legitimate-owner-in-national-registry");

    /**
     * Uniquely identifiable, illegitimate owner, national registry: Uniquely identifiable arms found in the national
     * registry and taken from one who was not the legitimate owner.
     */
    public static final StatisticalCategory TRACING_ILLEGITIMATE_OWNER_IN_NATIONAL_REGISTRY =
            new StatisticalCategory("tracing-illegitimate-owner-in-national-registry");

    /**
     * Uniquely identifiable, illegitimate owner, foreign registry: Uniquely identifiable arms found in a foreign
     * registry and taken from one who was not the legitimate owner.
     */
    public static final StatisticalCategory TRACING_ILLEGITIMATE_OWNER_IN_FOREIGN_REGISTRY =
            new StatisticalCategory("tracing-illegitimate-owner-in-foreign-registry");

    /**
     * Uniquely identifiable, point of diversion otherwise identified: Uniquely identifiable arms of which the point of
     * diversion was identified in another way.
     */
    public static final StatisticalCategory TRACING_POINT_OF_DIVERSION_OTHERWISE_IDENTIFIED =
            new StatisticalCategory("tracing-point-of-diversion-otherwise-identified");

    /**
     * Uniquely identifiable, traced without point of diversion: Uniquely identifiable arms that were traced without the
     * point of diversion being identified.
     */
    public static final StatisticalCategory TRACING_ATTEMPTED_NO_POINT_OF_DIVERSION =
            new StatisticalCategory("tracing-attempted-no-point-of-diversion");

    /** Uniquely identifiable, tracing pending: Uniquely identifiable arms of which the tracing is not ended. */
    public static final StatisticalCategory TRACING_PENDING = new StatisticalCategory("tracing-pending");

    /** Uniquely identifiable, no tracing initiated: Uniquely identifiable arms for which no tracing was begun. */
    public static final StatisticalCategory TRACING_NOT_INITIATED = new StatisticalCategory("tracing-not-initiated");

    /** Total uniquely identifiable through marking: All arms that are uniquely identifiable through marking. */
    public static final StatisticalCategory TRACING_TOTAL_UNIQUELY_IDENTIFIABLE =
            new StatisticalCategory("tracing-total-uniquely-identifiable");

    /**
     * Not uniquely identifiable, erased or altered marking: Arms that are not uniquely identifiable because marks were
     * erased or altered.
     */
    public static final StatisticalCategory TRACING_ERASED_OR_ALTERED_MARKING =
            new StatisticalCategory("tracing-erased-or-altered-marking");

    /**
     * Not uniquely identifiable, illicitly manufactured: Arms that are not uniquely identifiable because they were made
     * unlawfully.
     */
    public static final StatisticalCategory TRACING_ILLICITLY_MANUFACTURED =
            new StatisticalCategory("tracing-illicitly-manufactured");

    /**
     * Not uniquely identifiable, no further information: Arms that are not uniquely identifiable and of which nothing
     * more is known.
     */
    public static final StatisticalCategory TRACING_NO_FURTHER_INFORMATION =
            new StatisticalCategory("tracing-no-further-information");

    /** Total not uniquely identifiable through marking: All arms that are not uniquely identifiable through marking. */
    public static final StatisticalCategory TRACING_TOTAL_NOT_UNIQUELY_IDENTIFIABLE =
            new StatisticalCategory("tracing-total-not-uniquely-identifiable");

    /** Unknown status regarding marking: Arms of which it is not known whether marks identify them. */
    public static final StatisticalCategory TRACING_MARKING_UNKNOWN =
            new StatisticalCategory("tracing-marking-unknown");

    /** Suspected with it: acts of terrorism: Seizures with which acts of terrorism are suspected. */
    public static final StatisticalCategory OTHER_OFFENCE_TERRORISM =
            new StatisticalCategory("other-offence-terrorism");

    /** Suspected with it: drug trafficking: Seizures with which drug trafficking is suspected. */
    public static final StatisticalCategory OTHER_OFFENCE_DRUG_TRAFFICKING =
            new StatisticalCategory("other-offence-drug-trafficking");

    /** Suspected with it: violent crime: Seizures with which violent crime is suspected. */
    public static final StatisticalCategory OTHER_OFFENCE_VIOLENT_CRIME =
            new StatisticalCategory("other-offence-violent-crime");

    /** Suspected with it: illicit trafficking of firearms: Seizures with which trafficking in firearms is suspected. */
    public static final StatisticalCategory OTHER_OFFENCE_FIREARMS_TRAFFICKING =
            new StatisticalCategory("other-offence-firearms-trafficking");

    /** Suspected with it: other arms offences: Seizures with which other offences about arms are suspected. */
    public static final StatisticalCategory OTHER_OFFENCE_OTHER_ARMS_OFFENCES =
            new StatisticalCategory("other-offence-other-arms-offences");

    /**
     * Suspected with it: illicit offences (edition of 2022): A category of the edition of 2022 that the edition of 2024
     * does not hold and that is not explained.
     */
    public static final StatisticalCategory OTHER_OFFENCE_ILLICIT_OFFENCES =
            new StatisticalCategory("other-offence-illicit-offences");

    /**
     * Suspected with it: other type of trafficking: Seizures with which trafficking other than in firearms and drugs is
     * suspected.
     */
    public static final StatisticalCategory OTHER_OFFENCE_OTHER_TRAFFICKING =
            new StatisticalCategory("other-offence-other-trafficking");

    /** Suspected with it: other forms of organized crime: Seizures with which other organized crime is suspected. */
    public static final StatisticalCategory OTHER_OFFENCE_OTHER_ORGANIZED_CRIME =
            new StatisticalCategory("other-offence-other-organized-crime");

    /** Suspected with it: other offences: Seizures with which offences are suspected that no category covers. */
    public static final StatisticalCategory OTHER_OFFENCE_OTHER = new StatisticalCategory("other-offence-other");

    /** Persons: only illicit trafficking in arms: Persons for illicit trafficking in arms and no other offence. */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_ONLY =
            new StatisticalCategory("person-offence-trafficking-only");

    /** Persons: illicit trafficking and terrorism: Persons for illicit trafficking in arms and terrorism. */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_AND_TERRORISM =
            new StatisticalCategory("person-offence-trafficking-and-terrorism");

    /**
     * Persons: illicit trafficking and drug trafficking: Persons for illicit trafficking in arms and drug trafficking.
     */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_AND_DRUGS =
            new StatisticalCategory("person-offence-trafficking-and-drugs");

    /** Persons: illicit trafficking and violent crime: Persons for illicit trafficking in arms and violent crime. */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_AND_VIOLENT_CRIME =
            new StatisticalCategory("person-offence-trafficking-and-violent-crime");

    /**
     * Persons: illicit trafficking and other types of trafficking: Persons for illicit trafficking in arms and in other
     * things or persons.
     */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_AND_OTHER_TRAFFICKING =
            new StatisticalCategory("person-offence-trafficking-and-other-trafficking");

    /**
     * Persons: illicit trafficking and other offences: Persons for illicit trafficking in arms and offences that no
     * category covers.
     */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_AND_OTHER_OFFENCES =
            new StatisticalCategory("person-offence-trafficking-and-other-offences");

    /**
     * Persons: illicit trafficking and other arms offences: Persons for illicit trafficking in arms and other offences
     * about arms.
     */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_AND_OTHER_ARMS_OFFENCES =
            new StatisticalCategory("person-offence-trafficking-and-other-arms-offences");

    /**
     * Persons: illicit trafficking and illicit possession or use: Persons for illicit trafficking and for illicit
     * possession or use of arms.
     */
    public static final StatisticalCategory PERSON_OFFENCE_TRAFFICKING_AND_POSSESSION_OR_USE =
            new StatisticalCategory("person-offence-trafficking-and-possession-or-use");

    /** Total: The total of a table of any dimension. */
    public static final StatisticalCategory TOTAL = new StatisticalCategory("total");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public StatisticalCategory {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static StatisticalCategory of(String value) {
        return Known.CODES.constantOr(new StatisticalCategory(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<StatisticalCategory> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "statistical-category";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatisticalCategory code && value.equals(code.value);
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
        static final Codes<StatisticalCategory> CODES = new Codes<>(
                TYPE_PISTOL, TYPE_REVOLVER, TYPE_RIFLE, TYPE_SHOTGUN, TYPE_SUBMACHINE_GUN, TYPE_MACHINE_GUN, TYPE_OTHER,
                TYPE_UNKNOWN, CONDITION_INDUSTRIAL, CONDITION_ASSEMBLED, CONDITION_CONVERTED, CONDITION_MODIFIED,
                CONDITION_REACTIVATED, CONDITION_OTHERWISE_ILLICIT, MARKING_UNIQUE, MARKING_ALTERED, MARKING_NONE,
                MARKING_UNKNOWN, LEGAL_JUSTIFICATION_ILLICIT_MANUFACTURE, LEGAL_JUSTIFICATION_ILLICIT_TRAFFICKING,
                LEGAL_JUSTIFICATION_ILLICIT_POSSESSION, LEGAL_JUSTIFICATION_ILLICIT_USE,
                LEGAL_JUSTIFICATION_ALTERED_MARKINGS, LEGAL_JUSTIFICATION_OTHER, LEGAL_JUSTIFICATION_UNKNOWN,
                LOCATION_NATIONAL_TERRITORY, LOCATION_LAND_BORDERS, LOCATION_VESSELS_AND_HARBOURS,
                LOCATION_PLANES_AND_AIRPORTS, LOCATION_OTHER, LOCATION_UNKNOWN,
                TRACING_LEGITIMATE_OWNER_IN_NATIONAL_REGISTRY, TRACING_ILLEGITIMATE_OWNER_IN_NATIONAL_REGISTRY,
                TRACING_ILLEGITIMATE_OWNER_IN_FOREIGN_REGISTRY, TRACING_POINT_OF_DIVERSION_OTHERWISE_IDENTIFIED,
                TRACING_ATTEMPTED_NO_POINT_OF_DIVERSION, TRACING_PENDING, TRACING_NOT_INITIATED,
                TRACING_TOTAL_UNIQUELY_IDENTIFIABLE, TRACING_ERASED_OR_ALTERED_MARKING, TRACING_ILLICITLY_MANUFACTURED,
                TRACING_NO_FURTHER_INFORMATION, TRACING_TOTAL_NOT_UNIQUELY_IDENTIFIABLE, TRACING_MARKING_UNKNOWN,
                OTHER_OFFENCE_TERRORISM, OTHER_OFFENCE_DRUG_TRAFFICKING, OTHER_OFFENCE_VIOLENT_CRIME,
                OTHER_OFFENCE_FIREARMS_TRAFFICKING, OTHER_OFFENCE_OTHER_ARMS_OFFENCES, OTHER_OFFENCE_ILLICIT_OFFENCES,
                OTHER_OFFENCE_OTHER_TRAFFICKING, OTHER_OFFENCE_OTHER_ORGANIZED_CRIME, OTHER_OFFENCE_OTHER,
                PERSON_OFFENCE_TRAFFICKING_ONLY, PERSON_OFFENCE_TRAFFICKING_AND_TERRORISM,
                PERSON_OFFENCE_TRAFFICKING_AND_DRUGS, PERSON_OFFENCE_TRAFFICKING_AND_VIOLENT_CRIME,
                PERSON_OFFENCE_TRAFFICKING_AND_OTHER_TRAFFICKING, PERSON_OFFENCE_TRAFFICKING_AND_OTHER_OFFENCES,
                PERSON_OFFENCE_TRAFFICKING_AND_OTHER_ARMS_OFFENCES, PERSON_OFFENCE_TRAFFICKING_AND_POSSESSION_OR_USE,
                TOTAL);
    }
}
