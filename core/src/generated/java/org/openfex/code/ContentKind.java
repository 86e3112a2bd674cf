// Generated from schema/standard/codes/content-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of content: Kinds of content, by which it is decided what an audience sees and told what was withheld from it.
 *
 * <p>The open code list {@code content-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ContentKind(String value) implements Code {

    /**
     * Weapons and their marks: Firearms, parts and ammunition, what is marked on them, and what forensic examination
     * says of them.
     */
    public static final ContentKind WEAPON = new ContentKind("weapon");

    /** History of possession: Who made, sold, held and lost a weapon, by which licence and in which register. */
    public static final ContentKind CUSTODY = new ContentKind("custody");

    /** Circumstances: Where, how and with what other things a weapon was found, moved or lost. */
    public static final ContentKind CIRCUMSTANCES = new ContentKind("circumstances");

    /**
     * Cases and proceedings: Criminal cases and their numbers, offences, warrants, exhibits, orders and reports of
     * experts.
     */
    public static final ContentKind CASE = new ContentKind("case");

    /** Persons: Persons and what tells who they are and where they can be found. */
    public static final ContentKind PERSON = new ContentKind("person");

    /** Sensitive data of persons: Description of the body, warnings, detention, fingerprints and profiles. */
    public static final ContentKind PERSON_SENSITIVE = new ContentKind("person-sensitive");

    /**
     * Victims, witnesses and sources: Persons who are to be protected: victims, witnesses and those who gave
     * information.
     */
    public static final ContentKind PERSON_PROTECTED = new ContentKind("person-protected");

    /** Organizations and groups: Companies, other bodies and groups. */
    public static final ContentKind ORGANIZATION = new ContentKind("organization");

    /** Officials: Names of officials, experts and witnesses of an act, and how authorities are reached. */
    public static final ContentKind OFFICIAL = new ContentKind("official");

    /** Evaluations: How reliable a source and its information are held to be. */
    public static final ContentKind EVALUATION = new ContentKind("evaluation");

    /** Transfers and trade: Licences, consignments, parties and documents of exports, imports and transit. */
    public static final ContentKind TRANSFER = new ContentKind("transfer");

    /** Request and answer: What is asked and answered, decisions, searches made and their results. */
    public static final ContentKind PROCEDURE = new ContentKind("procedure");

    /** Statistics: Tables of a statistical return. */
    public static final ContentKind STATISTICS = new ContentKind("statistics");

    /** Free text: Text in words, which may hold content of any kind. */
    public static final ContentKind FREE_TEXT = new ContentKind("free-text");

    /** Attachments: Files, and what is told of them. */
    public static final ContentKind ATTACHMENT = new ContentKind("attachment");

    /** Extensions: Content beyond FEX. */
    public static final ContentKind EXTENSION = new ContentKind("extension");

    /** Unknown content: Members and bodies that the version of FEX does not know. */
    public static final ContentKind UNKNOWN = new ContentKind("unknown");

    /** References: References to entities that were withheld. */
    public static final ContentKind REFERENCE = new ContentKind("reference");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ContentKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ContentKind of(String value) {
        return Known.CODES.constantOr(new ContentKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ContentKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "content-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentKind code && value.equals(code.value);
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
        static final Codes<ContentKind> CODES = new Codes<>(
                WEAPON, CUSTODY, CIRCUMSTANCES, CASE, PERSON, PERSON_SENSITIVE, PERSON_PROTECTED, ORGANIZATION,
                OFFICIAL, EVALUATION, TRANSFER, PROCEDURE, STATISTICS, FREE_TEXT, ATTACHMENT, EXTENSION, UNKNOWN,
                REFERENCE);
    }
}
