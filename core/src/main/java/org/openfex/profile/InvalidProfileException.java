package org.openfex.profile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a file is no profile as {@code profile.schema.json} and {@link Profile} describe it; it names all faults with
 * their places. A file is taken as a whole or not at all.
 */
public final class InvalidProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidProfileException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * {@return the faults, at least one, in the order in which they were found; null only in a copy that was serialized by
     * Java}
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One fault of a file.
     *
     * @param code the code of the fault, which does not change between versions: {@code profile-unreadable},
     *     {@code profile-malformed}, {@code profile-unknown}, {@code member-unknown}, {@code member-missing},
     *     {@code type-wrong}, {@code text-empty}, {@code text-malformed}, {@code list-empty}, {@code name-malformed},
     *     {@code language-malformed}, {@code severity-unknown}, {@code code-malformed}, {@code code-not-of-profile},
     *     {@code code-taken}, {@code code-unknown}, {@code finding-fixed}, {@code entity-unknown},
     *     {@code message-type-unknown}, {@code path-unknown}, {@code path-not-comparable}, {@code value-unknown} or
     *     {@code condition-malformed}
     * @param pointer the JSON pointer (RFC 6901) of the place, such as {@code /require/2/member}; empty for the whole file
     * @param text what is wrong, in a few words
     */
    public record Fault(String code, String pointer, String text) {

        /** Gives code, place and text. */
        @Override
        public String toString() {
            return code + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + text;
        }
    }
}
