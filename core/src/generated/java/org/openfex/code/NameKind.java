// Generated from schema/standard/codes/name-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of name: Kinds of names of persons; a name without kind is the person's own name.
 *
 * <p>The open code list {@code name-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record NameKind(String value) implements Code {

    /** Official name: The name in valid identity documents or registers, where it is told apart from others. */
    public static final NameKind OFFICIAL = new NameKind("official");

    /** Name at birth: The name before marriage, adoption or another change. */
    public static final NameKind BIRTH = new NameKind("birth");

    /** Former name: A name that the person bore lawfully before. */
    public static final NameKind FORMER = new NameKind("former");

    /** Married name: A name taken by marriage. */
    public static final NameKind MARRIED = new NameKind("married");

    /** Also known as: A name by which the person is known beside the official one. */
    public static final NameKind ALSO_KNOWN_AS = new NameKind("also-known-as");

    /** Alias: A name assumed to deceive. */
    public static final NameKind ALIAS = new NameKind("alias");

    /** Identity of a false document: The name in a forged document or one of another person. */
    public static final NameKind DOCUMENT_IDENTITY = new NameKind("document-identity");

    /** Nickname: A descriptive or familiar name used in place of the real one. */
    public static final NameKind NICKNAME = new NameKind("nickname");

    /** Criminal nickname: A nickname used among offenders to hide who is meant. */
    public static final NameKind CRIMINAL_NICKNAME = new NameKind("criminal-nickname");

    /** Nom de guerre: A name borne in an armed or terrorist group. */
    public static final NameKind NOM_DE_GUERRE = new NameKind("nom-de-guerre");

    /** Pseudonym: An invented name that is not meant to deceive, such as a pen name. */
    public static final NameKind PSEUDONYM = new NameKind("pseudonym");

    /** Call sign: A name used in radio traffic. */
    public static final NameKind CALL_SIGN = new NameKind("call-sign");

    /** Online name: A name shown in networks, chats or forums. */
    public static final NameKind ONLINE_NAME = new NameKind("online-name");

    /** Account name: The name by which a system knows a user. */
    public static final NameKind ACCOUNT_NAME = new NameKind("account-name");

    /** Religious name: A name taken on a conversion or in an order. */
    public static final NameKind RELIGIOUS = new NameKind("religious");

    /** Name as stated: A name that the person gave and that was not checked. */
    public static final NameKind STATED = new NameKind("stated");

    /** Variant of spelling: Another spelling or transliteration of a name already given. */
    public static final NameKind SPELLING_VARIANT = new NameKind("spelling-variant");

    /** Provisional name: A designation given by an authority to a person not identified. */
    public static final NameKind PROVISIONAL = new NameKind("provisional");

    /** Other: Another kind of name, explained in words. */
    public static final NameKind OTHER = new NameKind("other");

    /** Unknown: It is not known what kind of name this is. */
    public static final NameKind UNKNOWN = new NameKind("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public NameKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static NameKind of(String value) {
        return Known.CODES.constantOr(new NameKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<NameKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "name-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKind code && value.equals(code.value);
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
        static final Codes<NameKind> CODES = new Codes<>(
                OFFICIAL, BIRTH, FORMER, MARRIED, ALSO_KNOWN_AS, ALIAS, DOCUMENT_IDENTITY, NICKNAME, CRIMINAL_NICKNAME,
                NOM_DE_GUERRE, PSEUDONYM, CALL_SIGN, ONLINE_NAME, ACCOUNT_NAME, RELIGIOUS, STATED, SPELLING_VARIANT,
                PROVISIONAL, OTHER, UNKNOWN);
    }
}
