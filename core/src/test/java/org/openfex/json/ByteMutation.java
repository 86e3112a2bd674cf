package org.openfex.json;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Ways to spoil a document byte by byte, so that its grammar breaks as often as its content. */
public final class ByteMutation {
    /** Pieces that a random byte would hardly ever make, between bars. */
    private static final String[] PIECES =
            "{|}|[|]|:|,|\"|\\|\\u|\\ud800|\\udc00|\\u0000|null|true|1e5|-0|1.0|99999999999999999999|\n|\r|\t| |/*|//|'|[[[[[[[[|\u0436"
                    .split("\\|", -1);

    private ByteMutation() {}

    /**
     * Gives a changed copy.
     *
     * @param name a name that is sometimes put in
     */
    public static byte[] of(byte[] document, String name, Random random) {
        byte[] bytes = document.clone();
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = insert(bytes, at, piece(name, random));
                case 2 -> bytes = insert(cut(bytes, at, 1), Math.min(at, bytes.length - 1), new byte[] {'"'});
                case 3 -> bytes = cut(bytes, at, 1 + random.nextInt(8));
                case 4 -> bytes = random.nextInt(10) == 0 ? cut(bytes, at, bytes.length) : cut(bytes, at, 2);
                default ->
                    bytes = insert(bytes, random.nextInt(bytes.length), slice(bytes, at, 1 + random.nextInt(40)));
            }
        }
        return bytes;
    }

    static byte[] piece(String name, Random random) {
        int piece = random.nextInt(PIECES.length + 1);
        return (piece == PIECES.length ? "\"" + name + "\":" : PIECES[piece]).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] insert(byte[] bytes, int at, byte[] piece) {
        byte[] result = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(piece, 0, result, at, piece.length);
        System.arraycopy(bytes, at, result, at + piece.length, bytes.length - at);
        return result;
    }

    private static byte[] slice(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] result = new byte[end - at];
        System.arraycopy(bytes, at, result, 0, result.length);
        return result;
    }

    private static byte[] cut(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] result = new byte[bytes.length - (end - at)];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(bytes, end, result, at, bytes.length - end);
        // An empty text is a case of its own and would end the mutations.
        return result.length == 0 ? new byte[] {'{'} : result;
    }
}
