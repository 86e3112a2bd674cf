// Generated from schema/standard/codes/terrorism-ground.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Ground of a link to terrorism: Grounds on which a link to terrorism is claimed.
 *
 * <p>The open code list {@code terrorism-ground}. Source: UNSCR 1373 3(a) [V].
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record TerrorismGround(String value) implements Code {

    /**
     * Listed by the Security Council: A person or organization concerned is on the consolidated list of the Security
     * Council.
     */
    public static final TerrorismGround UN_LISTING = new TerrorismGround("un-listing");

    /** Listed by a regional body: A person or organization concerned is on a list of a regional body. */
    public static final TerrorismGround REGIONAL_LISTING = new TerrorismGround("regional-listing");

    /** Listed by a State: A person or organization concerned is on a national list of terrorists or extremists. */
    public static final TerrorismGround NATIONAL_LISTING = new TerrorismGround("national-listing");

    /** Judgment of a court: A court has found the link or has banned the organization. */
    public static final TerrorismGround COURT_JUDGMENT = new TerrorismGround("court-judgment");

    /** Conviction: A person concerned was convicted of a terrorist offence. */
    public static final TerrorismGround CONVICTION = new TerrorismGround("conviction");

    /** Charge: A person concerned is charged with a terrorist offence. */
    public static final TerrorismGround CRIMINAL_CHARGE = new TerrorismGround("criminal-charge");

    /** Investigation: The matter is part of an investigation of a terrorist offence. */
    public static final TerrorismGround INVESTIGATION = new TerrorismGround("investigation");

    /** Used in a terrorist act: The item was used, or is of the kind and source used, in a terrorist act. */
    public static final TerrorismGround USE_IN_TERRORIST_ACT = new TerrorismGround("use-in-terrorist-act");

    /** Preparation of a terrorist act: Plans, reconnaissance or devices show that an act was being prepared. */
    public static final TerrorismGround PREPARATION_OF_TERRORIST_ACT =
            new TerrorismGround("preparation-of-terrorist-act");

    /** Supply to terrorists: The item was meant for or came from terrorists. */
    public static final TerrorismGround SUPPLY_TO_TERRORISTS = new TerrorismGround("supply-to-terrorists");

    /** Financing: Money in the case served or was to serve terrorism. */
    public static final TerrorismGround FINANCING = new TerrorismGround("financing");

    /** Actions or movements: Actions or movements of terrorist persons or networks touch the case. */
    public static final TerrorismGround ACTIONS_OR_MOVEMENTS = new TerrorismGround("actions-or-movements");

    /** Forged travel documents: Forged or falsified travel documents of terrorists were found or used. */
    public static final TerrorismGround FORGED_TRAVEL_DOCUMENTS = new TerrorismGround("forged-travel-documents");

    /** Traffic in arms: Traffic in arms, explosives or sensitive materials by or for terrorists. */
    public static final TerrorismGround TRAFFIC_IN_ARMS = new TerrorismGround("traffic-in-arms");

    /** Use of communications technology: Communications technology of a terrorist group was used. */
    public static final TerrorismGround COMMUNICATIONS_TECHNOLOGY = new TerrorismGround("communications-technology");

    /** Threat of mass destruction: There is a threat that a terrorist group possesses weapons of mass destruction. */
    public static final TerrorismGround WMD_THREAT = new TerrorismGround("wmd-threat");

    /** Recruitment or training: A person concerned recruited, was recruited, trained or was trained for terrorism. */
    public static final TerrorismGround RECRUITMENT_OR_TRAINING = new TerrorismGround("recruitment-or-training");

    /**
     * Foreign terrorist fighter: A person concerned is, was or was travelling to become a foreign terrorist fighter.
     */
    public static final TerrorismGround FOREIGN_TERRORIST_FIGHTER = new TerrorismGround("foreign-terrorist-fighter");

    /** Link with organized crime: The case shows a tie between a criminal group and terrorists. */
    public static final TerrorismGround ORGANIZED_CRIME_LINK = new TerrorismGround("organized-crime-link");

    /** Membership: A person concerned belongs to a terrorist organization. */
    public static final TerrorismGround MEMBERSHIP = new TerrorismGround("membership");

    /** Forensic link: Ballistic, fingerprint, DNA or technical traces tie the case to a terrorist one. */
    public static final TerrorismGround FORENSIC_LINK = new TerrorismGround("forensic-link");

    /** Propaganda material found: Flags, writings, recordings or files of a terrorist organization were found. */
    public static final TerrorismGround PROPAGANDA_FOUND = new TerrorismGround("propaganda-found");

    /** Statement: A suspect, witness or claim of responsibility says so. */
    public static final TerrorismGround STATEMENT = new TerrorismGround("statement");

    /** Intelligence: Information that is not evidence points to the link. */
    public static final TerrorismGround INTELLIGENCE = new TerrorismGround("intelligence");

    /** Information of a partner: Another State or an international body told of the link. */
    public static final TerrorismGround PARTNER_INFORMATION = new TerrorismGround("partner-information");

    /** Other: A ground that none of the other codes describes and that is given in words. */
    public static final TerrorismGround OTHER = new TerrorismGround("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public TerrorismGround {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static TerrorismGround of(String value) {
        return Known.CODES.constantOr(new TerrorismGround(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<TerrorismGround> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "terrorism-ground";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TerrorismGround code && value.equals(code.value);
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
        static final Codes<TerrorismGround> CODES = new Codes<>(
                UN_LISTING, REGIONAL_LISTING, NATIONAL_LISTING, COURT_JUDGMENT, CONVICTION, CRIMINAL_CHARGE,
                INVESTIGATION, USE_IN_TERRORIST_ACT, PREPARATION_OF_TERRORIST_ACT, SUPPLY_TO_TERRORISTS, FINANCING,
                ACTIONS_OR_MOVEMENTS, FORGED_TRAVEL_DOCUMENTS, TRAFFIC_IN_ARMS, COMMUNICATIONS_TECHNOLOGY, WMD_THREAT,
                RECRUITMENT_OR_TRAINING, FOREIGN_TERRORIST_FIGHTER, ORGANIZED_CRIME_LINK, MEMBERSHIP, FORENSIC_LINK,
                PROPAGANDA_FOUND, STATEMENT, INTELLIGENCE, PARTNER_INFORMATION, OTHER);
    }
}
