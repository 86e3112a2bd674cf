// Generated from schema/standard/codes/search-result.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Result of a register search: What came of a search in a register.
 *
 * <p>The open code list {@code search-result}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record SearchResult(String value) implements Code {

    /** Hit: One entry of the register matches. */
    public static final SearchResult HIT = new SearchResult("hit");

    /** Several hits: Several entries match. */
    public static final SearchResult SEVERAL_HITS = new SearchResult("several-hits");

    /** Possible hit: An entry matches in part and has to be checked by a person. */
    public static final SearchResult POSSIBLE_HIT = new SearchResult("possible-hit");

    /** No hit: No entry matches. */
    public static final SearchResult NO_HIT = new SearchResult("no-hit");

    /** Pending: The search was started and its result is not yet known. */
    public static final SearchResult PENDING = new SearchResult("pending");

    /** Not searchable: The register cannot be searched by the data at hand. */
    public static final SearchResult NOT_SEARCHABLE = new SearchResult("not-searchable");

    /** Not available: The register could not be reached or no longer exists. */
    public static final SearchResult NOT_AVAILABLE = new SearchResult("not-available");

    /** No access: The authority has no right of access to the register. */
    public static final SearchResult NO_ACCESS = new SearchResult("no-access");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public SearchResult {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static SearchResult of(String value) {
        return Known.CODES.constantOr(new SearchResult(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<SearchResult> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "search-result";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchResult code && value.equals(code.value);
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
        static final Codes<SearchResult> CODES = new Codes<>(
                HIT, SEVERAL_HITS, POSSIBLE_HIT, NO_HIT, PENDING, NOT_SEARCHABLE, NOT_AVAILABLE, NO_ACCESS);
    }
}
