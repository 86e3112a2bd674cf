package org.openfex.wire;

import java.util.List;
import org.openfex.code.Code;

/** The known codes of a list, found by their bytes. Immutable. */
final class CodeTable {
    private final WordTable words;
    private final Code[] codes;

    CodeTable(List<? extends Code> codes) {
        this.codes = codes.toArray(Code[]::new);
        String[] values = new String[this.codes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = this.codes[i].value();
        }
        this.words = new WordTable(values);
    }

    /** The words of the codes. */
    WordTable words() {
        return words;
    }

    /** The code at a place among them. */
    Code code(int word) {
        return codes[word];
    }
}
