// Generated from schema/standard/codes/detection-method.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Method of detection: How hidden or unlawful items came to light.
 *
 * <p>The open code list {@code detection-method}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record DetectionMethod(String value) implements Code {

    /** Routine control: A control of documents, goods or persons without earlier suspicion. */
    public static final DetectionMethod ROUTINE_CONTROL = new DetectionMethod("routine-control");

    /** Random check: A control chosen by chance. */
    public static final DetectionMethod RANDOM_CHECK = new DetectionMethod("random-check");

    /** Risk analysis: Selection by risk indicators or profile. */
    public static final DetectionMethod RISK_ANALYSIS = new DetectionMethod("risk-analysis");

    /** Intelligence: Information that the authority held beforehand. */
    public static final DetectionMethod INTELLIGENCE = new DetectionMethod("intelligence");

    /** Information from another State: Information from an authority of another State or an international body. */
    public static final DetectionMethod FOREIGN_INFORMATION = new DetectionMethod("foreign-information");

    /** Report of a citizen: Information volunteered by a member of the public. */
    public static final DetectionMethod TIP = new DetectionMethod("tip");

    /** Statement of a suspect: A suspect or accused person told of the items. */
    public static final DetectionMethod STATEMENT_OF_SUSPECT = new DetectionMethod("statement-of-suspect");

    /** Physical search: Opening and searching a conveyance, goods or luggage. */
    public static final DetectionMethod PHYSICAL_SEARCH = new DetectionMethod("physical-search");

    /** Personal search: Search of a person. */
    public static final DetectionMethod PERSONAL_SEARCH = new DetectionMethod("personal-search");

    /** Search of premises: Search of a dwelling or other premises. */
    public static final DetectionMethod PREMISES_SEARCH = new DetectionMethod("premises-search");

    /** Search of terrain: Search of open ground, water or ruins. */
    public static final DetectionMethod GROUND_SEARCH = new DetectionMethod("ground-search");

    /** X-ray: An X-ray or gamma image of vehicle, cargo, luggage or person. */
    public static final DetectionMethod X_RAY = new DetectionMethod("x-ray");

    /** Body scanner: A scanner for persons. */
    public static final DetectionMethod BODY_SCANNER = new DetectionMethod("body-scanner");

    /** Metal detector: A gate or hand-held detector of metal. */
    public static final DetectionMethod METAL_DETECTOR = new DetectionMethod("metal-detector");

    /** Density meter: A device that measures density behind a wall. */
    public static final DetectionMethod DENSITY_METER = new DetectionMethod("density-meter");

    /** Endoscope: An optical probe put into a cavity. */
    public static final DetectionMethod ENDOSCOPE = new DetectionMethod("endoscope");

    /** Ground radar: A radar that looks into ground or walls. */
    public static final DetectionMethod GROUND_RADAR = new DetectionMethod("ground-radar");

    /** Explosive trace detector: A device that finds traces of explosives. */
    public static final DetectionMethod TRACE_DETECTOR = new DetectionMethod("trace-detector");

    /** Detection dog: A dog trained for weapons, explosives or drugs. */
    public static final DetectionMethod DOG = new DetectionMethod("dog");

    /** Weighing or measuring: A difference in weight or dimension. */
    public static final DetectionMethod WEIGHING = new DetectionMethod("weighing");

    /** Check of documents: False, missing or contradictory papers. */
    public static final DetectionMethod DOCUMENT_CHECK = new DetectionMethod("document-check");

    /** Hit in a register: A hit in a national or international register. */
    public static final DetectionMethod REGISTER_HIT = new DetectionMethod("register-hit");

    /** Number plate recognition: A hit of a camera that reads registration marks. */
    public static final DetectionMethod PLATE_RECOGNITION = new DetectionMethod("plate-recognition");

    /** Video surveillance: Images of fixed cameras. */
    public static final DetectionMethod VIDEO_SURVEILLANCE = new DetectionMethod("video-surveillance");

    /** Observation from the air: An aircraft or drone saw it. */
    public static final DetectionMethod AERIAL_OBSERVATION = new DetectionMethod("aerial-observation");

    /** Surveillance: Covert observation of persons. */
    public static final DetectionMethod SURVEILLANCE = new DetectionMethod("surveillance");

    /** Interception of communications: Lawful interception of communications. */
    public static final DetectionMethod INTERCEPTION = new DetectionMethod("interception");

    /** Online monitoring: Watch over sites, channels and marketplaces. */
    public static final DetectionMethod ONLINE_MONITORING = new DetectionMethod("online-monitoring");

    /** Controlled delivery: A consignment let pass under watch. */
    public static final DetectionMethod CONTROLLED_DELIVERY = new DetectionMethod("controlled-delivery");

    /** Test purchase: A purchase made by or for the authority. */
    public static final DetectionMethod TEST_PURCHASE = new DetectionMethod("test-purchase");

    /** Undercover operation: An officer or another person acting under cover. */
    public static final DetectionMethod UNDERCOVER = new DetectionMethod("undercover");

    /** Inspection of a licence holder: A control of a dealer, maker, guard firm or private holder. */
    public static final DetectionMethod LICENCE_INSPECTION = new DetectionMethod("licence-inspection");

    /** Audit of State stock: A count of State stocks. */
    public static final DetectionMethod STOCK_AUDIT = new DetectionMethod("stock-audit");

    /** Screening of post: Control of letters and parcels. */
    public static final DetectionMethod POSTAL_SCREENING = new DetectionMethod("postal-screening");

    /** Report of a carrier: A carrier, airport or postal operator reported it. */
    public static final DetectionMethod CARRIER_REPORT = new DetectionMethod("carrier-report");

    /** Traffic stop: A stop by traffic or patrol police. */
    public static final DetectionMethod TRAFFIC_STOP = new DetectionMethod("traffic-stop");

    /** Crime scene examination: Examination of the scene of a crime or accident. */
    public static final DetectionMethod CRIME_SCENE = new DetectionMethod("crime-scene");

    /** Voluntary surrender: The holder handed the items in. */
    public static final DetectionMethod VOLUNTARY_SURRENDER = new DetectionMethod("voluntary-surrender");

    /** Chance: The items were found by chance. */
    public static final DetectionMethod CHANCE = new DetectionMethod("chance");

    /** Other: A method that this list does not name. */
    public static final DetectionMethod OTHER = new DetectionMethod("other");

    /** Unknown: The method is not known or not told. */
    public static final DetectionMethod UNKNOWN = new DetectionMethod("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public DetectionMethod {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static DetectionMethod of(String value) {
        return Known.CODES.constantOr(new DetectionMethod(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<DetectionMethod> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "detection-method";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DetectionMethod code && value.equals(code.value);
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
        static final Codes<DetectionMethod> CODES = new Codes<>(
                ROUTINE_CONTROL, RANDOM_CHECK, RISK_ANALYSIS, INTELLIGENCE, FOREIGN_INFORMATION, TIP,
                STATEMENT_OF_SUSPECT, PHYSICAL_SEARCH, PERSONAL_SEARCH, PREMISES_SEARCH, GROUND_SEARCH, X_RAY,
                BODY_SCANNER, METAL_DETECTOR, DENSITY_METER, ENDOSCOPE, GROUND_RADAR, TRACE_DETECTOR, DOG, WEIGHING,
                DOCUMENT_CHECK, REGISTER_HIT, PLATE_RECOGNITION, VIDEO_SURVEILLANCE, AERIAL_OBSERVATION, SURVEILLANCE,
                INTERCEPTION, ONLINE_MONITORING, CONTROLLED_DELIVERY, TEST_PURCHASE, UNDERCOVER, LICENCE_INSPECTION,
                STOCK_AUDIT, POSTAL_SCREENING, CARRIER_REPORT, TRAFFIC_STOP, CRIME_SCENE, VOLUNTARY_SURRENDER, CHANCE,
                OTHER, UNKNOWN);
    }
}
