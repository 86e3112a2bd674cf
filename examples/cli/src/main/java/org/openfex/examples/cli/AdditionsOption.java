package org.openfex.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openfex.code.CodeLists;
import org.openfex.code.InvalidCodesException;
import org.openfex.examples.cli.io.InputException;
import picocli.CommandLine.Option;

/** The option that adds labels and national codes to the code lists. */
final class AdditionsOption {
    @Option(
            names = "--additions",
            paramLabel = "FILE",
            description = "Adds the labels and national codes of a file; may be given several times.")
    private List<String> additions = new ArrayList<>();

    /** The code lists of the standard, with what was added. */
    CodeLists lists() {
        CodeLists lists = CodeLists.standard();
        for (String addition : additions) {
            Path file = Input.path(addition);
            try {
                lists = lists.with(file);
            } catch (InvalidCodesException e) {
                throw new InputException(addition + ": " + e.getMessage());
            }
        }
        return lists;
    }
}
