package org.openfex.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.examples.cli.io.ExitCode;
import org.openfex.examples.cli.io.InputException;
import org.openfex.examples.cli.io.Output;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fex codes}: the code lists of the standard, and those of a ministry. */
@Command(
        name = "codes",
        description = "Lists the code lists, or the codes of one list with labels, definitions, sources and mappings.")
final class CodesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "LIST", description = "Name of a list, such as firearm-type.")
    private @Nullable String list;

    @Option(
            names = "--find",
            paramLabel = "TEXT",
            description = "Only codes that go by this name: code, label in any language or alias, whatever the case and"
                    + " spaces; where there is none, codes whose names contain it. In one list, or in all.")
    private @Nullable String find;

    @Mixin
    private AdditionsOption additions = new AdditionsOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CodeLists lists = additions.lists();
        if (list != null && !lists.names().contains(list)) {
            throw new InputException("there is no code list '" + list + "'" + NearMatches.hint(list, lists.names()));
        }
        List<CodeList> wanted = (list == null ? lists.names().stream() : Stream.of(list))
                .map(lists::list)
                .toList();
        if (find != null) {
            find(out, wanted, find);
        } else if (list == null) {
            wanted.forEach(codes -> out.println(String.format(
                    Locale.ROOT,
                    "%-26s %5d  %s",
                    codes.name(),
                    codes.codes().size(),
                    Output.visible(codes.title(language.language())))));
        } else {
            print(out, wanted.get(0));
        }
        return ExitCode.OK;
    }

    private void find(PrintWriter out, List<CodeList> lists, String name) {
        List<String> found = lists.stream()
                .flatMap(codes -> codes.byName(name).stream().map(entry -> line(codes, entry)))
                .toList();
        if (found.isEmpty()) {
            String part = name.toLowerCase(Locale.ROOT);
            found = lists.stream()
                    .flatMap(codes -> codes.codes().stream()
                            .filter(entry -> names(entry)
                                    .anyMatch(known ->
                                            known.toLowerCase(Locale.ROOT).contains(part)))
                            .map(entry -> line(codes, entry)))
                    .toList();
        }
        if (found.isEmpty()) {
            throw new InputException("no code goes by the name '" + name + "'");
        }
        found.forEach(out::println);
    }

    private Stream<String> names(CodeList.Entry entry) {
        Stream<String> labels = Stream.of("en", "ru", language.language()).map(entry::label);
        return Stream.of(Stream.of(entry.code()), labels, entry.aliases().stream())
                .flatMap(all -> all);
    }

    private String line(CodeList codes, CodeList.Entry entry) {
        return String.format(
                Locale.ROOT,
                "%-26s %-30s %s",
                codes.name(),
                entry.code(),
                Output.visible(entry.label(language.language())));
    }

    private void print(PrintWriter out, CodeList codes) {
        Words words = Words.of(language.language());
        Style style = Style.auto();
        out.println(style.bold(codes.name()) + ": " + Output.visible(codes.title(language.language())));
        out.println(codes.definition());
        codes.source().ifPresent(source -> out.println(words.get("source") + ": " + source));
        for (CodeList.Entry entry : codes.codes()) {
            out.println();
            out.println(style.bold(entry.code()) + "  " + Output.visible(entry.label(language.language())));
            out.println("  " + Output.visible(entry.definition()));
            if (!entry.aliases().isEmpty()) {
                out.println("  " + words.get("aliases") + ": " + Output.visible(String.join(", ", entry.aliases())));
            }
            if (!entry.source().equals(codes.source())) {
                entry.source()
                        .ifPresent(source -> out.println("  " + words.get("source") + ": " + Output.visible(source)));
            }
            if (!entry.mappings().isEmpty()) {
                out.println("  " + words.get("mappings") + ": "
                        + entry.mappings().stream()
                                .map(mapping -> Output.visible(
                                        mapping.scheme() + " " + mapping.version() + " " + mapping.code()))
                                .collect(Collectors.joining("; ")));
            }
        }
    }
}
