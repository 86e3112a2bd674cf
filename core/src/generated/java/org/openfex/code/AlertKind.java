// Generated from schema/standard/codes/alert-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of alert: Why an item or a person is sought or others are to be warned of it.
 *
 * <p>The open code list {@code alert-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record AlertKind(String value) implements Code {

    /** Lost item: The lawful holder lost the item. */
    public static final AlertKind LOST = new AlertKind("lost");

    /** Stolen item: The item was stolen from its lawful holder. */
    public static final AlertKind STOLEN = new AlertKind("stolen");

    /** Item taken by robbery: The item was taken by force or threat. */
    public static final AlertKind STOLEN_BY_ROBBERY = new AlertKind("stolen-by-robbery");

    /** Misappropriated item: The item was taken by somebody to whom it had been entrusted. */
    public static final AlertKind MISAPPROPRIATED = new AlertKind("misappropriated");

    /** Missing item: The item is not where it should be, and it is not known whether it was lost or stolen. */
    public static final AlertKind MISSING = new AlertKind("missing");

    /** Captured item: The item was taken in fighting, looting or an attack on a post or store. */
    public static final AlertKind CAPTURED = new AlertKind("captured");

    /** Trafficked item: The item is known or believed to be in unlawful trade. */
    public static final AlertKind TRAFFICKED = new AlertKind("trafficked");

    /** Smuggled item: The item was or is to be taken across a border unlawfully. */
    public static final AlertKind SMUGGLED = new AlertKind("smuggled");

    /** Diverted item: The item left a lawful transfer or store. */
    public static final AlertKind DIVERTED = new AlertKind("diverted");

    /** Item not surrendered: The right to hold the item ended, and the item was not handed in. */
    public static final AlertKind NOT_SURRENDERED = new AlertKind("not-surrendered");

    /** Item wanted as evidence: The item was used in an offence or bears traces of it and is sought as evidence. */
    public static final AlertKind WANTED_FOR_EVIDENCE = new AlertKind("wanted-for-evidence");

    /** Item wanted for seizure: The item is to be seized wherever it is met, for a reason that no other code names. */
    public static final AlertKind WANTED_FOR_SEIZURE = new AlertKind("wanted-for-seizure");

    /** Item wanted for confiscation: The item is to be confiscated under an order that was already given. */
    public static final AlertKind WANTED_FOR_CONFISCATION = new AlertKind("wanted-for-confiscation");

    /** Item found, owner sought: The item was found, and its owner or register entry is sought. */
    public static final AlertKind FOUND_OWNER_SOUGHT = new AlertKind("found-owner-sought");

    /** Item with false marks: Items with false, altered or doubled marks are in circulation. */
    public static final AlertKind FALSE_MARKING = new AlertKind("false-marking");

    /** Item to be checked: The item is not to be seized; its holder, place and movement are to be told. */
    public static final AlertKind ITEM_FOR_CHECK = new AlertKind("item-for-check");

    /** Dangerous item: An item of a kind that puts officers or the public at risk may be met. */
    public static final AlertKind DANGEROUS_ITEM = new AlertKind("dangerous-item");

    /** Person wanted for arrest: The person is to be arrested under a warrant. */
    public static final AlertKind ARREST = new AlertKind("arrest");

    /**
     * Person wanted for arrest and extradition: The person is to be arrested under a warrant so that extradition can be
     * asked for.
     */
    public static final AlertKind ARREST_FOR_EXTRADITION = new AlertKind("arrest-for-extradition");

    /** Person wanted to serve a sentence: The person was convicted and is to be arrested to serve the sentence. */
    public static final AlertKind ARREST_TO_SERVE_SENTENCE = new AlertKind("arrest-to-serve-sentence");

    /** Escaped person: The person escaped from custody or prison and is to be arrested. */
    public static final AlertKind ESCAPED = new AlertKind("escaped");

    /** Deserter with a weapon: The person left a unit or post without leave and took a weapon along. */
    public static final AlertKind ARMED_DESERTION = new AlertKind("armed-desertion");

    /** Person wanted for questioning: The person is to be found and questioned, and no warrant for arrest exists. */
    public static final AlertKind WANTED_FOR_QUESTIONING = new AlertKind("wanted-for-questioning");

    /** Person wanted to appear in court: The person was summoned to court or to an authority and did not come. */
    public static final AlertKind WANTED_FOR_COURT_APPEARANCE = new AlertKind("wanted-for-court-appearance");

    /** Person wanted as a witness: The person is to be found in order to be heard as a witness or victim. */
    public static final AlertKind WANTED_FOR_TESTIMONY = new AlertKind("wanted-for-testimony");

    /** Person wanted for service of documents: The person is to be found so that a document can be served. */
    public static final AlertKind WANTED_FOR_SERVICE_OF_DOCUMENTS = new AlertKind("wanted-for-service-of-documents");

    /** Person to be located: Identity, whereabouts or activities of the person are to be told, without arrest. */
    public static final AlertKind WANTED_FOR_LOCATION = new AlertKind("wanted-for-location");

    /** Missing person: The person has disappeared. */
    public static final AlertKind MISSING_PERSON = new AlertKind("missing-person");

    /**
     * Person to be protected: The person is a child or another person in danger and is to be protected or kept from
     * travel.
     */
    public static final AlertKind PERSON_AT_RISK = new AlertKind("person-at-risk");

    /** Unidentified person: The identity of a living person is sought, such as a person seen on an image. */
    public static final AlertKind UNIDENTIFIED_PERSON = new AlertKind("unidentified-person");

    /** Unidentified body: The identity of a dead person is sought. */
    public static final AlertKind UNIDENTIFIED_BODY = new AlertKind("unidentified-body");

    /**
     * Person for discreet check: The person is not to be stopped for the alert; movement, company and items carried are
     * to be told.
     */
    public static final AlertKind DISCREET_CHECK = new AlertKind("discreet-check");

    /**
     * Person for thorough check: The person, vehicle and things carried are to be searched when met, as far as the law
     * allows.
     */
    public static final AlertKind SPECIFIC_CHECK = new AlertKind("specific-check");

    /** Dangerous person: Authorities are warned that the person has committed offences and may commit more. */
    public static final AlertKind DANGEROUS_PERSON = new AlertKind("dangerous-person");

    /** Terrorist suspect: Movements or actions of a person believed to be a terrorist are to be told. */
    public static final AlertKind TERRORIST_SUSPECT = new AlertKind("terrorist-suspect");

    /** Foreign terrorist fighter: The person travels or has travelled to another State for terrorism. */
    public static final AlertKind FOREIGN_TERRORIST_FIGHTER = new AlertKind("foreign-terrorist-fighter");

    /** Person under sanctions: The person is listed for an arms embargo, travel ban or freezing of assets. */
    public static final AlertKind SANCTIONED_PERSON = new AlertKind("sanctioned-person");

    /** Person barred from firearms: The person may not acquire, hold or carry firearms. */
    public static final AlertKind FIREARMS_PROHIBITION = new AlertKind("firearms-prohibition");

    /** Person barred from entry: The person may not enter the territory of the sender's State. */
    public static final AlertKind ENTRY_BAN = new AlertKind("entry-ban");

    /** Person barred from leaving: The person may not leave the territory of the sender's State. */
    public static final AlertKind EXIT_BAN = new AlertKind("exit-ban");

    /** Other: A reason for an alert that the list does not name, given in words. */
    public static final AlertKind OTHER = new AlertKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public AlertKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static AlertKind of(String value) {
        return Known.CODES.constantOr(new AlertKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<AlertKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "alert-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlertKind code && value.equals(code.value);
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
        static final Codes<AlertKind> CODES = new Codes<>(
                LOST, STOLEN, STOLEN_BY_ROBBERY, MISAPPROPRIATED, MISSING, CAPTURED, TRAFFICKED, SMUGGLED, DIVERTED,
                NOT_SURRENDERED, WANTED_FOR_EVIDENCE, WANTED_FOR_SEIZURE, WANTED_FOR_CONFISCATION, FOUND_OWNER_SOUGHT,
                FALSE_MARKING, ITEM_FOR_CHECK, DANGEROUS_ITEM, ARREST, ARREST_FOR_EXTRADITION, ARREST_TO_SERVE_SENTENCE,
                ESCAPED, ARMED_DESERTION, WANTED_FOR_QUESTIONING, WANTED_FOR_COURT_APPEARANCE, WANTED_FOR_TESTIMONY,
                WANTED_FOR_SERVICE_OF_DOCUMENTS, WANTED_FOR_LOCATION, MISSING_PERSON, PERSON_AT_RISK,
                UNIDENTIFIED_PERSON, UNIDENTIFIED_BODY, DISCREET_CHECK, SPECIFIC_CHECK, DANGEROUS_PERSON,
                TERRORIST_SUSPECT, FOREIGN_TERRORIST_FIGHTER, SANCTIONED_PERSON, FIREARMS_PROHIBITION, ENTRY_BAN,
                EXIT_BAN, OTHER);
    }
}
