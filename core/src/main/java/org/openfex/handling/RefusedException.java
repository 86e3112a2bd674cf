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

    /** The code of the first ground. */
    private final String code;

    RefusedException(Collection<Refusal> refusals) {
        super(refusals.stream()
                .map(refusal -> refusal.code() + " (clause " + refusal.clause() + ")")
                .collect(Collectors.joining("; ")));
        this.refusals = Collections.unmodifiableSet(EnumSet.copyOf(refusals));
        this.code = this.refusals.iterator().next().code();
    }

    /**
     * {@return the grounds, at least one, unmodifiable, in the order of {@link Refusal}; null only in a copy that was
     * serialized by Java}
     */
    public Set<Refusal> refusals() {
        return refusals;
    }

    /**
     * {@return the code of the first ground, which the audit event of the refusal holds}
     */
    public String code() {
        return code;
    }
}
