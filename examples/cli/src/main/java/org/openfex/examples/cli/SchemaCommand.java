package org.openfex.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code fex schema}: the JSON Schemas of the standard. */
@Command(name = "schema", description = "Lists the schemas of the standard, or prints one of them.")
final class SchemaCommand implements Callable<Integer> {
    private static final String CLOSED = "bundle/fex-1.0-closed.json";
    private static final Map<String, String> BUNDLES =
            Map.of("bundle", CLOSED, "bundle-open", "bundle/fex-1.0-open.json");
    private static final String TYPES = "types";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}");
    private static final List<String> FOLDERS = List.of("schemas/messages/", "schemas/entities/", "schemas/");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description = "Name of a schema, such as firearm; bundle for all in one file, closed to unknown members; "
                    + "bundle-open for the form that takes newer minor versions.")
    private @Nullable String name;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String wanted = name;
        if (wanted == null) {
            names().forEach(schema -> list(out, schema));
            return ExitCode.OK;
        }
        byte[] schema = find(wanted).orElseThrow(() -> {
            List<String> names = new ArrayList<>(names());
            names.addAll(BUNDLES.keySet());
            return new InputException("there is no schema '" + wanted + "'" + NearMatches.hint(wanted, names));
        });
        out.print(new String(schema, StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    /** Messages, then entities, then the primitive types; the bundle knows the names of all. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        JsonNode definitions = Standard.json(CLOSED).path("$defs");
        for (String folder : FOLDERS.subList(0, 2)) {
            definitions.propertyNames().stream()
                    .filter(name -> Standard.find(folder + name + ".json").isPresent())
                    .sorted()
                    .forEach(names::add);
        }
        names.add(TYPES);
        return names;
    }

    private static Optional<byte[]> find(String name) {
        String bundle = BUNDLES.get(name);
        if (bundle != null) {
            return Standard.find(bundle);
        }
        return FOLDERS.stream()
                .filter(folder -> NAME.matcher(name).matches())
                .flatMap(folder -> Standard.find(folder + name + ".json").stream())
                .findFirst();
    }

    private static void list(PrintWriter out, String name) {
        JsonNode schema = FOLDERS.stream()
                .flatMap(folder -> Standard.find(folder + name + ".json").stream())
                .map(bytes -> JsonMapper.shared().readTree(bytes))
                .findFirst()
                .orElseThrow();
        out.println(String.format(
                Locale.ROOT,
                "%-26s %s: %s",
                name,
                schema.path("title").stringValue(""),
                schema.path("description").stringValue("")));
    }
}
