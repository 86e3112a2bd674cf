// Generated from schema/standard/codes/warrant-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of warrant: Kinds of warrants, orders and judgments on which an alert or a request rests.
 *
 * <p>The open code list {@code warrant-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record WarrantKind(String value) implements Code {

    /** Arrest warrant: Orders that a person be arrested and held. */
    public static final WarrantKind ARREST = new WarrantKind("arrest");

    /** Arrest warrant in absence: Orders the arrest of a person who is not within reach of the court. */
    public static final WarrantKind ARREST_IN_ABSENTIA = new WarrantKind("arrest-in-absentia");

    /** Order of remand: Orders or prolongs custody before trial. */
    public static final WarrantKind REMAND = new WarrantKind("remand");

    /** Order of detention: Orders or records that a person is held for a short time. */
    public static final WarrantKind DETENTION = new WarrantKind("detention");

    /** International arrest warrant: An arrest warrant meant for execution abroad. */
    public static final WarrantKind INTERNATIONAL_ARREST = new WarrantKind("international-arrest");

    /** European arrest warrant: A warrant between member States of the European Union. */
    public static final WarrantKind EUROPEAN_ARREST_WARRANT = new WarrantKind("european-arrest-warrant");

    /** Request for provisional arrest: Asks to hold a person until a request for extradition comes. */
    public static final WarrantKind PROVISIONAL_ARREST = new WarrantKind("provisional-arrest");

    /** Extradition order: Orders that a person be surrendered to another State. */
    public static final WarrantKind EXTRADITION = new WarrantKind("extradition");

    /** Order declaring a person wanted: Declares a person wanted, in the State, among States or internationally. */
    public static final WarrantKind WANTED_ORDER = new WarrantKind("wanted-order");

    /** Order declaring an item sought: Declares a firearm or other item sought. */
    public static final WarrantKind WANTED_ITEM_ORDER = new WarrantKind("wanted-item-order");

    /** Decision to open a case: Opens a criminal case, where the law knows that act. */
    public static final WarrantKind OPENING_OF_CASE = new WarrantKind("opening-of-case");

    /** Decision on a suspect: Makes a person a suspect in the case. */
    public static final WarrantKind SUSPECT_DECISION = new WarrantKind("suspect-decision");

    /** Charge: States the charge against a person. */
    public static final WarrantKind CHARGE = new WarrantKind("charge");

    /** Indictment: Brings the charge before the court. */
    public static final WarrantKind INDICTMENT = new WarrantKind("indictment");

    /** Judgment: A judgment of a court in a criminal case. */
    public static final WarrantKind JUDGMENT = new WarrantKind("judgment");

    /** Order to execute a sentence: Orders that a sentence be executed. */
    public static final WarrantKind SENTENCE_EXECUTION = new WarrantKind("sentence-execution");

    /** Summons: Calls a person to appear. */
    public static final WarrantKind SUMMONS = new WarrantKind("summons");

    /** Order to bring a person: Orders that a person be brought before the authority. */
    public static final WarrantKind COMPELLED_APPEARANCE = new WarrantKind("compelled-appearance");

    /** Search warrant: Permits or orders a search of premises, vehicles or persons. */
    public static final WarrantKind SEARCH = new WarrantKind("search");

    /** Order to seize items: Orders that items or documents be handed over or taken. */
    public static final WarrantKind SEIZURE_OF_ITEMS = new WarrantKind("seizure-of-items");

    /** Freezing order: Forbids for a time to transfer, convert, dispose of or move property. */
    public static final WarrantKind FREEZING = new WarrantKind("freezing");

    /** Confiscation order: Takes property away for good. */
    public static final WarrantKind CONFISCATION = new WarrantKind("confiscation");

    /** Order of inspection: Permits or orders the inspection of a place or dwelling. */
    public static final WarrantKind INSPECTION = new WarrantKind("inspection");

    /** Order of forensic examination: Orders that an expert examine items, persons or traces. */
    public static final WarrantKind FORENSIC_EXAMINATION = new WarrantKind("forensic-examination");

    /** Order to take samples: Orders that prints, DNA or other samples be taken. */
    public static final WarrantKind SAMPLING = new WarrantKind("sampling");

    /** Interception order: Permits that communications be intercepted. */
    public static final WarrantKind INTERCEPTION = new WarrantKind("interception");

    /** Order for communications data: Orders that data on communications and subscribers be given. */
    public static final WarrantKind COMMUNICATIONS_DATA = new WarrantKind("communications-data");

    /** Order for bank data: Orders that data on accounts and transactions be given. */
    public static final WarrantKind BANK_DATA = new WarrantKind("bank-data");

    /** Surveillance order: Permits that a person or place be watched. */
    public static final WarrantKind SURVEILLANCE = new WarrantKind("surveillance");

    /** Order for a covert measure: Permits a covert measure, such as a test purchase. */
    public static final WarrantKind COVERT_OPERATION = new WarrantKind("covert-operation");

    /** Order for a controlled delivery: Permits a controlled delivery. */
    public static final WarrantKind CONTROLLED_DELIVERY = new WarrantKind("controlled-delivery");

    /** Destruction order: Orders that firearms or other items be destroyed. */
    public static final WarrantKind DESTRUCTION = new WarrantKind("destruction");

    /** Entry or exit ban: Forbids a person to enter or leave the State. */
    public static final WarrantKind ENTRY_BAN = new WarrantKind("entry-ban");

    /** Expulsion order: Orders that a person leave the State. */
    public static final WarrantKind EXPULSION = new WarrantKind("expulsion");

    /** Protection order: Forbids a person to come near others or to hold firearms. */
    public static final WarrantKind PROTECTION_ORDER = new WarrantKind("protection-order");

    /** Revocation of a firearms licence: Withdraws a licence and orders that the firearms be handed over. */
    public static final WarrantKind LICENCE_REVOCATION = new WarrantKind("licence-revocation");

    /** Decision in an administrative case: Decides on an administrative offence. */
    public static final WarrantKind ADMINISTRATIVE_DECISION = new WarrantKind("administrative-decision");

    /** Order of an international court or body: Orders an arrest or another measure by an international court. */
    public static final WarrantKind INTERNATIONAL_COURT = new WarrantKind("international-court");

    /** Other: A warrant or order that the list does not name. */
    public static final WarrantKind OTHER = new WarrantKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public WarrantKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static WarrantKind of(String value) {
        return Known.CODES.constantOr(new WarrantKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<WarrantKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "warrant-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WarrantKind code && value.equals(code.value);
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
        static final Codes<WarrantKind> CODES = new Codes<>(
                ARREST, ARREST_IN_ABSENTIA, REMAND, DETENTION, INTERNATIONAL_ARREST, EUROPEAN_ARREST_WARRANT,
                PROVISIONAL_ARREST, EXTRADITION, WANTED_ORDER, WANTED_ITEM_ORDER, OPENING_OF_CASE, SUSPECT_DECISION,
                CHARGE, INDICTMENT, JUDGMENT, SENTENCE_EXECUTION, SUMMONS, COMPELLED_APPEARANCE, SEARCH,
                SEIZURE_OF_ITEMS, FREEZING, CONFISCATION, INSPECTION, FORENSIC_EXAMINATION, SAMPLING, INTERCEPTION,
                COMMUNICATIONS_DATA, BANK_DATA, SURVEILLANCE, COVERT_OPERATION, CONTROLLED_DELIVERY, DESTRUCTION,
                ENTRY_BAN, EXPULSION, PROTECTION_ORDER, LICENCE_REVOCATION, ADMINISTRATIVE_DECISION,
                INTERNATIONAL_COURT, OTHER);
    }
}
