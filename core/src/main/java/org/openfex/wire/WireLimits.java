package org.openfex.wire;

/**
 * How much of a message the fast path reads and writes; the meaning of each limit is that of {@code org.openfex.json.Limits}.
 *
 * @param maxBytes the size of a message in bytes
 * @param maxDepth how deep objects and arrays may be nested
 * @param maxStringLength the length of a string in code points
 * @param maxNameLength the length of a name in code points
 * @param maxNumberLength the length of a number in characters
 * @param maxObjects the number of objects
 */
public record WireLimits(
        int maxBytes, int maxDepth, int maxStringLength, int maxNameLength, int maxNumberLength, int maxObjects) {}
