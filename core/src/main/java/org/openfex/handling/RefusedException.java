package org.openfex.handling;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Thrown when a message may not be redacted or forwarded as asked; it names all grounds that were found, and nothing of the
 * content.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<Refusal> refusals;

    RefusedException(Collection<Refusal> refusals) {
        super(refusals.stream()
                .map(refusal -> refusal.code() + " (clause " + refusal.clause() + ")")
                .collect(Collectors.joining("; ")));
        this.refusals = Collections.unmodifiableSet(EnumSet.copyOf(refusals));
    }

    /**
     * {@return the grounds, at least one, unmodifiable, in the order of {@link Refusal}; null only in a copy that was
     * serialized by Java}
     */
    public Set<Refusal> refusals() {
        return refusals;
    }
}
