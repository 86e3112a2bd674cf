package org.openfex.json;

import java.util.Arrays;
import java.util.List;
import org.openfex.model.Message;
import org.openfex.report.Catalogue;
import org.openfex.report.Finding;
import org.openfex.wire.Wire;

/** The fast path and the reference path beside each other, each by itself. */
public final class TwoPaths {
    /** The one difference that is none in behaviour. */
    public static final String LEFT = "only the reference path takes the bytes";

    private final ReferencePath reference;
    private final Wire wire;

    /** Makes the paths of a reader with these limits. */
    public TwoPaths(Limits limits) {
        this.reference = new ReferencePath(limits, Catalogue.of("en"));
        this.wire = new Wire(Codec.wireLimits(limits));
    }

    /** Reads bytes by the tree and the JSON schema. */
    public Codec.Document read(byte[] bytes) {
        return reference.read(bytes);
    }

    /** Judges an object by Bean Validation. */
    public List<Finding> check(Message message) {
        return reference.check(message);
    }

    /** Writes an object by a generator of JSON. */
    public byte[] write(Message message) {
        return ReferencePath.write(message);
    }

    /** The fast path. */
    public Wire fast() {
        return wire;
    }

    /** What the fast path makes of bytes beside the other one; an empty text where they agree. */
    public String difference(byte[] bytes, Codec.Document reference) {
        Message fast = wire.read(bytes);
        if (fast == null) {
            return reference.findings().isEmpty() ? LEFT : "";
        }
        if (!reference.findings().isEmpty()) {
            return "the fast path takes bytes that have findings";
        }
        return fast.equals(reference.message()) ? "" : "the paths make different records";
    }

    /** What the fast path makes of an object beside the other one; an empty text where they agree. */
    public String difference(Message message, List<Finding> reference) {
        byte[] fast = wire.write(message);
        if (fast == null) {
            return "";
        }
        if (!reference.isEmpty()) {
            return "the fast path writes an object that has findings";
        }
        return Arrays.equals(fast, write(message)) ? "" : "the paths write different bytes";
    }
}
