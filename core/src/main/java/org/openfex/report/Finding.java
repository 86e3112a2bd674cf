package org.openfex.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a validation found: what, how severe, where, and the clause of FEX that it rests on.
 *
 * <p>Act on {@link #code()}, never on the words of {@link #message()}: codes are frozen, texts are not. No part of a
 * finding quotes the message that was validated, so findings can be logged and sent back to the sender.
 *
 * @param code the frozen code, in lower-kebab-case, as the {@link Catalogue} lists it
 * @param severity how much the finding weighs
 * @param layer the layer that made the finding
 * @param pointer the place as a JSON pointer (RFC 6901), empty for the message as a whole; a name that the standard does
 *     not know is shown as {@code ?}
 * @param line the line in the bytes that were read, from 1; null when no bytes were read
 * @param column the column in that line, counted in UTF-8 bytes from 1; null exactly when the line is null
 * @param message what was found, in one sentence
 * @param parameters facts of the standard that the sentence names (a limit, a member, an expected type), by name
 * @param clause the number of the clause of FEX
 * @param sources the instruments behind the clause, each with its verification mark; empty when FEX itself is the source
 */
public record Finding(
        String code,
        Severity severity,
        Layer layer,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        SortedMap<String, String> parameters,
        String clause,
        List<String> sources) {

    /**
     * Copies the parameters and sources, so that the finding is immutable.
     *
     * @param code see {@link #code()}
     * @param severity see {@link #severity()}
     * @param layer see {@link #layer()}
     * @param pointer see {@link #pointer()}
     * @param line see {@link #line()}
     * @param column see {@link #column()}
     * @param message see {@link #message()}
     * @param parameters see {@link #parameters()}
     * @param clause see {@link #clause()}
     * @param sources see {@link #sources()}
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(clause, "clause");
        if ((line == null) != (column == null)) {
            throw new IllegalArgumentException("A finding has a line and a column, or neither.");
        }
        // By natural order, whatever comparator the caller's map has: equal findings are written alike.
        SortedMap<String, String> copy = new TreeMap<>();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            copy.put(parameter.getKey(), Objects.requireNonNull(parameter.getValue(), "parameter"));
        }
        parameters = Collections.unmodifiableSortedMap(copy);
        sources = List.copyOf(sources);
    }

    /**
     * Gives this finding with another place in the bytes.
     *
     * @param line the line, from 1
     * @param column the column in UTF-8 bytes, from 1
     * @return the finding with that place
     */
    public Finding at(int line, int column) {
        return new Finding(code, severity, layer, pointer, line, column, message, parameters, clause, sources);
    }

    /**
     * Gives this finding as one of another layer: what SCHEMA finds in bytes, CONSTRAINT finds in objects.
     *
     * @param layer the layer that made it
     * @return the finding of that layer
     */
    public Finding inLayer(Layer layer) {
        return new Finding(code, severity, layer, pointer, line, column, message, parameters, clause, sources);
    }

    /**
     * Gives this finding with another severity.
     *
     * @param severity the severity wanted
     * @return the finding with that severity
     */
    public Finding withSeverity(Severity severity) {
        return new Finding(code, severity, layer, pointer, line, column, message, parameters, clause, sources);
    }

    /** Gives severity, code and place, as in {@code ERROR member-missing at line 3, column 5, /body}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(severity).append(' ').append(code);
        if (line != null) {
            text.append(" at line ").append(line).append(", column ").append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(line == null ? " at " : ", ").append(pointer);
        }
        return text.toString();
    }
}
