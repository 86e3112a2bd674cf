package org.openfex.identity;

import java.util.ArrayList;
import java.util.List;
import org.openfex.schema.StandardValue;

/** The files of {@code identity/} in the standard, whose form the tests of the library hold. */
final class StandardFile {
    private StandardFile() {}

    /** {@return the content of a file of the room, such as {@code fk1.json}} */
    static StandardValue read(String name) {
        return StandardValue.read("identity/" + name);
    }

    /** {@return the texts of an array, in its order; none where there is no array} */
    static List<String> texts(StandardValue array) {
        List<String> texts = new ArrayList<>();
        for (StandardValue text : array) {
            texts.add(text.stringValue(""));
        }
        return List.copyOf(texts);
    }
}
