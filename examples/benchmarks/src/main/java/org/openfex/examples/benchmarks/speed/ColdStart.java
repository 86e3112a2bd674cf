package org.openfex.examples.benchmarks.speed;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfex.examples.benchmarks.jvm.Jvm;
import org.openfex.examples.benchmarks.speed.FirstMessage.Task;

/**
 * Prints how long a fresh JVM takes from its start to its end when it reads one message, without and with an archive of
 * classes (AppCDS), and with the archive and the settings for short processes, and what the command {@code fex validate} takes beside a command that does nothing.
 *
 * <p>The processes take turns, and a ratio is of two times of one turn. All have the same class path, made of jars alone, since
 * a JVM archives no classes of folders.
 */
public final class ColdStart {
    /** What a process that is soon over is started with: the simple compiler and collector. */
    private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final PrintStream out;
    private final Path folder;
    private final int turns;

    private ColdStart(PrintStream out, Path folder, int turns) {
        this.out = out;
        this.folder = folder;
        this.turns = turns;
    }

    /**
     * Measures and prints.
     *
     * @param arguments names and values: {@code --turns}; {@code --folder} for jars and archives, {@code --fex} for the jar of
     *     the command, which is left out when there is none
     * @throws IOException if a file cannot be written or a process not be started
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = Arguments.of(arguments, "--turns", "--folder", "--fex");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(
                Path.of(given.text("--folder", "target/cold-start")).toAbsolutePath());
        ColdStart start = new ColdStart(out, folder, given.number("--turns", 11));
        start.print(Path.of(given.text("--fex", "")).toAbsolutePath());
    }

    private void print(Path jar) throws IOException, InterruptedException {
        Path message = folder.resolve("message.json");
        Files.write(message, Sample.SEIZURE_REPORT.bytes(Form.PLAIN));
        String classPath = jars();

        Map<String, List<String>> tasks = new LinkedHashMap<>();
        for (Task task : Task.values()) {
            tasks.put(
                    task.title(),
                    List.of("-cp", classPath, FirstMessage.class.getName(), task.name(), message.toString()));
        }
        out.printf(
                Locale.ROOT,
                "Java %s, %d turns; ms from the start of the process to its end, and the ratio of each turn: median"
                        + " (least–most)%n",
                System.getProperty("java.runtime.version"),
                turns);
        table("first message", tasks, Task.JACKSON2.title());

        if (Files.isRegularFile(jar)) {
            Map<String, List<String>> commands = new LinkedHashMap<>();
            commands.put("an empty picocli command", List.of("-cp", classPath, EmptyCommand.class.getName()));
            commands.put(
                    "`fex validate` of one good message",
                    List.of("-jar", jar.toString(), "validate", message.toString()));
            table("command", commands, "an empty picocli command");
        } else {
            out.println("There is no jar of the command `fex`: it is left out.");
        }
    }

    private void table(String what, Map<String, List<String>> tasks, String base)
            throws IOException, InterruptedException {
        Map<String, List<String>> archived = new LinkedHashMap<>();
        Map<String, List<String>> shortened = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> task : tasks.entrySet()) {
            Path archive = folder.resolve("classes-" + what.replace(' ', '-') + archived.size() + ".jsa");
            Files.deleteIfExists(archive);
            Jvm.milliseconds(
                    Jvm.command(with(List.of("-XX:ArchiveClassesAtExit=" + archive), task.getValue()).stream()));
            if (!Files.exists(archive)) {
                throw new IllegalStateException("no archive was written");
            }
            archived.put(task.getKey(), with(List.of("-XX:SharedArchiveFile=" + archive), task.getValue()));
            shortened.put(task.getKey(), with(SHORT, Objects.requireNonNull(archived.get(task.getKey()))));
        }
        out.printf("%n| %s |", what);
        for (String how : List.of("", ", AppCDS", ", AppCDS, " + String.join(" ", SHORT))) {
            out.printf(" ms%s | ÷ %s, started so |", how, base);
        }
        out.println("\n|---|---|---|---|---|---|---|");
        List<Map<String, List<Double>>> all = List.of(times(tasks), times(archived), times(shortened));
        for (String task : tasks.keySet()) {
            out.printf("| %s |", task);
            for (Map<String, List<Double>> times : all) {
                out.printf(
                        " %s | %s |",
                        Spread.of(of(times, task)).text(),
                        Spread.ratios(of(times, task), of(times, base)).text());
            }
            out.println();
        }
    }

    private static List<String> with(List<String> settings, List<String> arguments) {
        return Stream.concat(settings.stream(), arguments.stream()).toList();
    }

    private Map<String, List<Double>> times(Map<String, List<String>> tasks) throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        // The first turn brings files into memory, and does not count.
        for (int turn = -1; turn < turns; turn++) {
            for (Map.Entry<String, List<String>> task : tasks.entrySet()) {
                double time = Jvm.milliseconds(Jvm.command(task.getValue().stream()));
                if (turn >= 0) {
                    times.computeIfAbsent(task.getKey(), key -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        return times;
    }

    private static List<Double> of(Map<String, List<Double>> times, String task) {
        return Objects.requireNonNull(times.get(task));
    }

    /** The class path with a jar in place of each folder. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : Arrays.asList(Jvm.CLASS_PATH.split(File.pathSeparator, -1))) {
            Path path = Path.of(entry).toAbsolutePath();
            if (Files.isDirectory(path)) {
                Path jar = folder.resolve("folder-" + jars.size() + ".jar");
                pack(path, jar);
                jars.add(jar.toString());
            } else if (Files.exists(path)) {
                jars.add(path.toString());
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static void pack(Path folder, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("module-info.class"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files) {
                entries.putNextEntry(
                        new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
