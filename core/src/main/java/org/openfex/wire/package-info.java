/**
 * The fast path between bytes and records: one pass reads a message, judges it by the layers SYNTAX and SCHEMA and makes its
 * records; one pass writes a message and judges its records by the constraints that say the same.
 *
 * <p>It says only yes: whatever is not surely valid is left to the reference path of {@code org.openfex.json}, which explains
 * it. So the fast path holds no words, no places and no leniency, and any of its methods may give up by throwing
 * {@link org.openfex.wire.Doubt}; that costs time, never truth. How it works:
 *
 * <ol>
 *   <li>For each entity the generator writes a class ({@code FirearmWire}) from the same schema as the record. Its
 *       {@code read} is a loop over the members in whatever order they come and a {@code switch} to the value of each; its
 *       {@code write} goes through the members in the order of the schema. A bit for each member seen tells those that are
 *       repeated or missing.
 *   <li>{@link org.openfex.wire.WireReader} is a cursor over the bytes. It makes no tokens: a string is looked at eight bytes
 *       at a time and becomes an object when its end is found. Text that has escapes or is not ASCII goes through a second
 *       loop, which decodes.
 *   <li>{@link org.openfex.wire.WordTable} finds names of members and known codes by the hash of their bytes, without making
 *       a string of them; a known code becomes the shared constant of its list.
 *   <li>{@link org.openfex.wire.TextFormat} holds a pattern of the schemas as the table of a finite automaton, which the
 *       generator made: one look-up for a character, no backtracking, and long runs of ordinary letters are skipped eight at a
 *       time.
 *   <li>{@link org.openfex.wire.WireWriter} is a growing buffer that checks text while it copies it.
 * </ol>
 *
 * <p>The generated classes, {@code TextFormats} and {@code WireCodes} stand under {@code core/src/generated}. They are
 * generated, and not made when a process starts, because both were measured: a reader that made itself of the records and
 * their annotations, an object for each member over the same cursor, was 130 lines instead of these classes. It took 1.1 times
 * as long for usual messages and 1.5 for one that holds everything, and allocated 1.2 to 1.4 times as much. But before the
 * first message it took 510 ms where these take 70, for reflection, method handles and automata, and a process that validates
 * one message is what many embed. How it was measured stands in {@code examples/benchmarks}. Not part of the library's
 * interface.
 */
@NullMarked
package org.openfex.wire;

import org.jspecify.annotations.NullMarked;
