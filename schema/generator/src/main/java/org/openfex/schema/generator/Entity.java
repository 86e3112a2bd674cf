package org.openfex.schema.generator;

import java.util.List;
import java.util.Optional;

/**
 * An entity of the standard: what becomes a record.
 *
 * @param name the name in the standard, such as {@code serial-number}
 * @param javaName the name of the record
 * @param source the file it comes from, below {@code schema/standard}
 * @param isBody whether it is the body of a message type
 * @param description what it is
 * @param clause its clause of FEX
 * @param sources the instruments behind it, with verification marks
 * @param members the members in the order of the schema
 */
record Entity(
        String name,
        String javaName,
        String source,
        boolean isBody,
        String description,
        String clause,
        List<String> sources,
        List<Member> members) {

    static final String MESSAGE = "message";

    boolean isMessage() {
        return name.equals(MESSAGE);
    }

    /** The members that are components of the record. The body of a message knows its type: a component could contradict it. */
    List<Member> components() {
        return members.stream()
                .filter(member -> !(isMessage() && member.name().equals("type")))
                .toList();
    }

    /** Whether a component holds codes. */
    boolean hasCodes() {
        return components().stream().anyMatch(Member::isCode);
    }

    /** The name of the member that holds the local id, if the entity has one. */
    Optional<String> localId() {
        return members.stream().filter(Member::isLocalId).map(Member::name).findFirst();
    }
}
