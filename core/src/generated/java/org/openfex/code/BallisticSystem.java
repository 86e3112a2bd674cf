// Generated from schema/standard/codes/ballistic-system.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Ballistic system: A system or collection in which ballistic exhibits are entered and searched.
 *
 * <p>The open code list {@code ballistic-system}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record BallisticSystem(String value) implements Code {

    /** INTERPOL IBIN: The network of INTERPOL for comparing ballistic images between States. */
    public static final BallisticSystem INTERPOL_IBIN = new BallisticSystem("interpol-ibin");

    /** IBIS: A national or regional system of the IBIS family. */
    public static final BallisticSystem IBIS = new BallisticSystem("ibis");

    /** NIBIN: The national network of the United States. */
    public static final BallisticSystem NIBIN = new BallisticSystem("nibin");

    /** Evofinder: A system of the Evofinder family. */
    public static final BallisticSystem EVOFINDER = new BallisticSystem("evofinder");

    /** Arsenal: A system of the Arsenal family of the maker Papilon. */
    public static final BallisticSystem ARSENAL = new BallisticSystem("arsenal");

    /** POISC: A system of the POISC family. */
    public static final BallisticSystem POISC = new BallisticSystem("poisc");

    /** Condor: A system of the Condor family. */
    public static final BallisticSystem CONDOR = new BallisticSystem("condor");

    /** TAIS: A system of the TAIS family. */
    public static final BallisticSystem TAIS = new BallisticSystem("tais");

    /** ALIAS: A system of the ALIAS family. */
    public static final BallisticSystem ALIAS = new BallisticSystem("alias");

    /** Balscan: A system of the Balscan family. */
    public static final BallisticSystem BALSCAN = new BallisticSystem("balscan");

    /** Balistika: The system of that name made in Türkiye. */
    public static final BallisticSystem BALISTIKA = new BallisticSystem("balistika");

    /**
     * National collection of bullets and cases: The central collection of a State, searched by hand or by a system that
     * is not named.
     */
    public static final BallisticSystem NATIONAL_COLLECTION = new BallisticSystem("national-collection");

    /** Regional collection of bullets and cases: The collection of a region or a local laboratory. */
    public static final BallisticSystem REGIONAL_COLLECTION = new BallisticSystem("regional-collection");

    /** Collection of service weapons: The collection of test fires from weapons of State bodies. */
    public static final BallisticSystem SERVICE_WEAPONS_COLLECTION = new BallisticSystem("service-weapons-collection");

    /**
     * Collection of civil weapons: The collection of test fires from registered weapons of private holders and guards.
     */
    public static final BallisticSystem CIVIL_WEAPONS_COLLECTION = new BallisticSystem("civil-weapons-collection");

    /** Comparison in a laboratory: The exhibits are in no system and are compared under a microscope. */
    public static final BallisticSystem LABORATORY_COMPARISON = new BallisticSystem("laboratory-comparison");

    /** Other: A system that the list does not name. */
    public static final BallisticSystem OTHER = new BallisticSystem("other");

    /** Unknown: The system is not known to the sender. */
    public static final BallisticSystem UNKNOWN = new BallisticSystem("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public BallisticSystem {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static BallisticSystem of(String value) {
        return Known.CODES.constantOr(new BallisticSystem(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<BallisticSystem> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "ballistic-system";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BallisticSystem code && value.equals(code.value);
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
        static final Codes<BallisticSystem> CODES = new Codes<>(
                INTERPOL_IBIN, IBIS, NIBIN, EVOFINDER, ARSENAL, POISC, CONDOR, TAIS, ALIAS, BALSCAN, BALISTIKA,
                NATIONAL_COLLECTION, REGIONAL_COLLECTION, SERVICE_WEAPONS_COLLECTION, CIVIL_WEAPONS_COLLECTION,
                LABORATORY_COMPARISON, OTHER, UNKNOWN);
    }
}
