package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes the interface of all bodies. */
final class BodyWriter {
    static final String NAME = "Body";

    private final Standard standard;
    private final JavaFile file = new JavaFile(RecordWriter.PACKAGE);

    BodyWriter(Standard standard) {
        this.standard = standard;
    }

    String write() {
        String messageType = file.use(JavaFile.MESSAGE_TYPE);
        file.add(new Javadoc("", "The body of a message: one record for each message type, and {@link UnknownBody}.")
                .paragraph("The interface is sealed, but a minor version may add bodies: a {@code switch} over them"
                        + " needs a default.")
                .lines());
        file.add("@" + file.use(JavaFile.GENERATED) + "(\"org.openfex.schema.generator\")");
        List<String> words = new ArrayList<>(List.of("public sealed interface Body permits"));
        standard.bodies().forEach(body -> words.add(body.javaName() + ","));
        words.add("UnknownBody {");
        file.addWrapped("", "        ", words);
        file.add("", "    /** {@return the message type that the body belongs to} */");
        file.add("    " + messageType + " type();", "");
        file.add(new Javadoc(
                        "    ",
                        "{@return the record type of the bodies of a message type; {@link UnknownBody} for a type that"
                                + " this version does not know}")
                .tag("@param type", "the message type")
                .lines());
        file.add("    static Class<? extends Body> classOf(" + messageType + " type) {");
        file.add("        return switch (type.value()) {");
        standard.bodies()
                .forEach(
                        body -> file.add("            case \"" + body.name() + "\" -> " + body.javaName() + ".class;"));
        file.add("            default -> UnknownBody.class;", "        };", "    }", "}");
        return file.text("schemas/messages");
    }
}
