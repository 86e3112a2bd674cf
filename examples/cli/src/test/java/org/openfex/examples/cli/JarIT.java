package org.openfex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.openfex.examples.cli.io.ExitCode;

/** The jar that the build leaves behind, started as a user starts it. */
class JarIT {
    private static final Path JAR = Path.of("target/fex.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void theJarRuns() throws Exception {
        Run run = run(List.of("-jar", JAR.toString(), "--version"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("fex 1.").contains("conformance kit 1.0");
    }

    @Test
    void messagesAreReadAndShownInUtf8WhateverTheMachineSays() throws Exception {
        Run run = run(List.of(
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Dline.separator=\r\n",
                "-jar",
                JAR.toString(),
                "show",
                "-l",
                "ru",
                Run.kit("valid/case-1-seizure-report.json")));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.fex("show", "-l", "ru", Run.kit("valid/case-1-seizure-report.json"))
                        .out())
                .doesNotContain("\r", "\u001b");
    }

    @Test
    void nothingIsSaidButWhatTheProgramSays() throws Exception {
        Run run = run(List.of(
                "-jar", JAR.toString(), "convert", "--mapping", "samples/register.json", "samples/register.csv"));

        assertThat(run.code()).isEqualTo(ExitCode.INVALID);
        assertThat(run.err()).startsWith("rows      12 read").doesNotContain("Hibernate");
    }

    @Test
    void aClosedPipeEndsQuietly() throws Exception {
        Run run = command(List.of(
                "sh", "-c", "{ '" + JAVA + "' -jar '" + JAR + "' explain --list; echo \"code $?\" >&2; } | head -n 1"));

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("code 0\n");
    }

    @Test
    void theEnvironmentCanSayWhatTimeItIs() throws Exception {
        Run run = command(List.of(
                "sh",
                "-c",
                "FEX_NOW=noon '" + JAVA + "' -jar '" + JAR + "' show '" + Run.kit("valid/minimal-receipt.json") + "'"));

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("FEX_NOW: 'noon' is not a time");
    }

    @Test
    void theJarHoldsWhatItMustAndNothingOfTheModulesItWasMadeOf() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo(Main.class.getName());
            assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .doesNotHaveDuplicates()
                    .contains("META-INF/LICENSE", "META-INF/NOTICE")
                    .contains("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
            String licences = text(jar, "META-INF/LICENSE");
            assertThat(licences).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Run run(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        return command(command);
    }

    private static Run command(List<String> command) throws Exception {
        Path out = Path.of("target/jar-it.out").toAbsolutePath();
        Path err = Path.of("target/jar-it.err").toAbsolutePath();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
