// Generated from schema/standard/codes/finding-layer.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Layer of validation: Layers in which a message is checked, in the order in which they run.
 *
 * <p>The open code list {@code finding-layer}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record FindingLayer(String value) implements Code {

    /** Syntax: The bytes are not strict JSON or exceed a limit of the reader. */
    public static final FindingLayer SYNTAX = new FindingLayer("syntax");

    /** Schema: The structure does not follow the JSON Schema of the version. */
    public static final FindingLayer SCHEMA = new FindingLayer("schema");

    /** Constraint: An object built by a program breaks a constraint before it was written as a message. */
    public static final FindingLayer CONSTRAINT = new FindingLayer("constraint");

    /** Rule: The structure is right, but the content contradicts a rule of the standard. */
    public static final FindingLayer RULE = new FindingLayer("rule");

    /** Conversation: The message is right by itself, but does not follow from the others of its exchange. */
    public static final FindingLayer CONVERSATION = new FindingLayer("conversation");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public FindingLayer {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static FindingLayer of(String value) {
        return Known.CODES.constantOr(new FindingLayer(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<FindingLayer> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "finding-layer";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingLayer code && value.equals(code.value);
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
        static final Codes<FindingLayer> CODES = new Codes<>(
                SYNTAX, SCHEMA, CONSTRAINT, RULE, CONVERSATION);
    }
}
