// Generated from schema/standard/codes/register-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of register: Kinds of registers that are searched to trace a firearm or to check a person.
 *
 * <p>The open code list {@code register-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record RegisterKind(String value) implements Code {

    /** Register of civilian firearms: Firearms lawfully held by private persons and companies. */
    public static final RegisterKind CIVIL_FIREARMS = new RegisterKind("civil-firearms");

    /** Register of service firearms: Firearms of guards and other bodies that hold service weapons by licence. */
    public static final RegisterKind SERVICE_FIREARMS = new RegisterKind("service-firearms");

    /** State inventory: Weapons of armed forces, police, border guard and customs. */
    public static final RegisterKind STATE_INVENTORY = new RegisterKind("state-inventory");

    /** Lost and stolen firearms: Firearms that are sought because they were lost or stolen. */
    public static final RegisterKind LOST_STOLEN = new RegisterKind("lost-stolen");

    /** Firearm permits: Permits and licences to acquire, hold and carry firearms. */
    public static final RegisterKind FIREARM_PERMITS = new RegisterKind("firearm-permits");

    /** Records of the manufacturer: Production and sales records of makers. */
    public static final RegisterKind MANUFACTURER = new RegisterKind("manufacturer");

    /** Records of dealers: Acquisition and sales books of dealers, pawnbrokers and gunsmiths. */
    public static final RegisterKind DEALER = new RegisterKind("dealer");

    /** Imports and exports: Licences and authorizations of import, export and transit and the shipments under them. */
    public static final RegisterKind IMPORT_EXPORT = new RegisterKind("import-export");

    /** Brokers: Registered or licensed brokers. */
    public static final RegisterKind BROKER = new RegisterKind("broker");

    /** Customs records: Declarations, consignments and customs seizures. */
    public static final RegisterKind CUSTOMS = new RegisterKind("customs");

    /** Border crossings: Persons and conveyances that crossed the border. */
    public static final RegisterKind BORDER_CROSSING = new RegisterKind("border-crossing");

    /** Seizures and evidence: Items in the custody of the State. */
    public static final RegisterKind SEIZED_AND_EVIDENCE = new RegisterKind("seized-and-evidence");

    /** Deactivation and destruction: Certificates of deactivation and records of destruction or other disposal. */
    public static final RegisterKind DEACTIVATION_AND_DESTRUCTION = new RegisterKind("deactivation-and-destruction");

    /** Proof house records: Records of the proof and of the marks put on. */
    public static final RegisterKind PROOF_HOUSE = new RegisterKind("proof-house");

    /** Earlier traces: Trace requests made or answered before. */
    public static final RegisterKind TRACE_HISTORY = new RegisterKind("trace-history");

    /** Ballistic database: Fired bullets and cases and test fires. */
    public static final RegisterKind BALLISTIC = new RegisterKind("ballistic");

    /** Reference table: Tables that describe makes, models and marks, and hold no single weapons. */
    public static final RegisterKind REFERENCE_TABLE = new RegisterKind("reference-table");

    /** INTERPOL iARMS: Records of lost, stolen, trafficked and smuggled firearms at INTERPOL. */
    public static final RegisterKind IARMS = new RegisterKind("iarms");

    /** Wanted persons: Persons wanted or missing, nationally or internationally. */
    public static final RegisterKind WANTED_PERSONS = new RegisterKind("wanted-persons");

    /** Criminal records: Convictions and criminal cases. */
    public static final RegisterKind CRIMINAL_RECORDS = new RegisterKind("criminal-records");

    /** Sanctions lists: Lists of persons and organizations under sanctions or listed as terrorist. */
    public static final RegisterKind SANCTIONS_LIST = new RegisterKind("sanctions-list");

    /** Population register: Persons, their documents and addresses. */
    public static final RegisterKind POPULATION = new RegisterKind("population");

    /** Company register: Legal entities and their owners. */
    public static final RegisterKind COMPANIES = new RegisterKind("companies");

    /** Vehicle register: Vehicles and their owners. */
    public static final RegisterKind VEHICLES = new RegisterKind("vehicles");

    /** Archive: Old or closed records, on paper or from bodies that no longer exist. */
    public static final RegisterKind ARCHIVE = new RegisterKind("archive");

    /** Other: A register of another kind. */
    public static final RegisterKind OTHER = new RegisterKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public RegisterKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static RegisterKind of(String value) {
        return Known.CODES.constantOr(new RegisterKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<RegisterKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "register-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterKind code && value.equals(code.value);
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
        static final Codes<RegisterKind> CODES = new Codes<>(
                CIVIL_FIREARMS, SERVICE_FIREARMS, STATE_INVENTORY, LOST_STOLEN, FIREARM_PERMITS, MANUFACTURER, DEALER,
                IMPORT_EXPORT, BROKER, CUSTOMS, BORDER_CROSSING, SEIZED_AND_EVIDENCE, DEACTIVATION_AND_DESTRUCTION,
                PROOF_HOUSE, TRACE_HISTORY, BALLISTIC, REFERENCE_TABLE, IARMS, WANTED_PERSONS, CRIMINAL_RECORDS,
                SANCTIONS_LIST, POPULATION, COMPANIES, VEHICLES, ARCHIVE, OTHER);
    }
}
