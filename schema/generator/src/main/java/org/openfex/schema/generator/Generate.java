package org.openfex.schema.generator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes everything that follows from the sources of the standard, and deletes what follows from nothing any more.
 *
 * <p>Arguments: the root of the checkout; before it {@code --missing-lists} to see only which code lists the schemas
 * name and nobody wrote. Faults of the sources are printed, all at once, and end the program with status 1.
 */
public final class Generate {
    private static final String MISSING_LISTS = "--missing-lists";

    private Generate() {}

    /**
     * Runs the generator.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 0) {
            out.println("arguments: [" + MISSING_LISTS + "] ROOT");
            System.exit(2);
        }
        Path root = Path.of(args[args.length - 1]).toAbsolutePath().normalize();
        if (List.of(args).contains(MISSING_LISTS)) {
            Standard.missingCodeLists(root.resolve("schema/standard"))
                    .forEach((list, users) -> out.println(list + ": " + String.join(", ", users)));
            return;
        }
        try {
            GeneratedFiles generated = GeneratedFiles.of(root);
            List<String> written = generated.write(root);
            written.forEach(line -> out.println("was: " + line));
            out.println(generated.files().size() + " generated files, " + written.size() + " changed");
        } catch (FaultySourcesException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }
}
