// Generated from schema/standard/codes/name-part-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Part of a name: Kinds of parts of a personal name.
 *
 * <p>The open code list {@code name-part-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record NamePartKind(String value) implements Code {

    /** Family name: The surname. */
    public static final NamePartKind FAMILY = new NamePartKind("family");

    /** Second family name: A further surname beside the first, as in double names. */
    public static final NamePartKind SECOND_FAMILY = new NamePartKind("second-family");

    /** Given name: The first or forename. */
    public static final NamePartKind GIVEN = new NamePartKind("given");

    /** Middle name: A further given name between the first and the surname. */
    public static final NamePartKind MIDDLE = new NamePartKind("middle");

    /** Patronymic: A name made from the name of the father, with its ending or following word. */
    public static final NamePartKind PATRONYMIC = new NamePartKind("patronymic");

    /** Matronymic: A name made from the name of the mother. */
    public static final NamePartKind MATRONYMIC = new NamePartKind("matronymic");

    /** Father's name: The name of the father set beside that of the person without change. */
    public static final NamePartKind FATHER_NAME = new NamePartKind("father-name");

    /** Grandfather's name: The name of the grandfather set beside that of the person. */
    public static final NamePartKind GRANDFATHER_NAME = new NamePartKind("grandfather-name");

    /** Clan or tribal name: The name of a clan, tribe or lineage. */
    public static final NamePartKind CLAN = new NamePartKind("clan");

    /** Kunya: A name that calls the person father or mother of somebody. */
    public static final NamePartKind KUNYA = new NamePartKind("kunya");

    /** Name of origin: A name taken from a place of origin. */
    public static final NamePartKind PLACE_NAME = new NamePartKind("place-name");

    /** Particle: A word such as ibn, bin, uulu or von that links parts. */
    public static final NamePartKind PARTICLE = new NamePartKind("particle");

    /** Initial: A single letter that stands for a part. */
    public static final NamePartKind INITIAL = new NamePartKind("initial");

    /** Title: A title of rank, office or learning. */
    public static final NamePartKind TITLE = new NamePartKind("title");

    /** Honorific: A respectful or religious form of address such as hajji or mullah. */
    public static final NamePartKind HONORIFIC = new NamePartKind("honorific");

    /** Suffix: A word or number behind the name, such as junior. */
    public static final NamePartKind SUFFIX = new NamePartKind("suffix");

    /** Nickname: A nickname written within the name. */
    public static final NamePartKind NICKNAME = new NamePartKind("nickname");

    /** Unknown: It is not known what this part is. */
    public static final NamePartKind UNKNOWN = new NamePartKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public NamePartKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static NamePartKind of(String value) {
        return Known.CODES.constantOr(new NamePartKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<NamePartKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "name-part-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamePartKind code && value.equals(code.value);
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
        static final Codes<NamePartKind> CODES = new Codes<>(
                FAMILY, SECOND_FAMILY, GIVEN, MIDDLE, PATRONYMIC, MATRONYMIC, FATHER_NAME, GRANDFATHER_NAME, CLAN,
                KUNYA, PLACE_NAME, PARTICLE, INITIAL, TITLE, HONORIFIC, SUFFIX, NICKNAME, UNKNOWN);
    }
}
