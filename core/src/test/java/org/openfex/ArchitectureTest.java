package org.openfex;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the arrows of the house: inside the library a package uses only what stands below it. */
class ArchitectureTest {
    private static final String ROOT = "org.openfex";

    /**
     * What each package may use of the library; the empty name is the root package. A package that is not listed fails the
     * test below.
     */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("configuration", List.of()),
            Map.entry("code", List.of("configuration")),
            Map.entry("report", List.of()),
            Map.entry("model", List.of("code", "report")),
            Map.entry("identity", List.of("model", "code", "configuration")),
            Map.entry("wire", List.of("model", "code")),
            Map.entry("json", List.of("wire", "model", "code", "report")),
            Map.entry("handling", List.of("json", "model", "code", "report", "configuration")),
            Map.entry("security", List.of("json", "model", "code", "report")),
            Map.entry("rules", List.of("identity", "handling", "model", "code", "report")),
            Map.entry("profile", List.of("model", "code", "report", "configuration")),
            Map.entry("io", List.of()),
            Map.entry("bulk", List.of("", "io", "json", "model", "report")),
            Map.entry("conversation", List.of("", "model", "code", "report")),
            Map.entry("scope", List.of("model", "code", "report")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    List<DynamicTest> eachPackageUsesOnlyWhatStandsBelowIt() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_USE.forEach((name, below) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            List<String> allowed = new ArrayList<>(List.of(ROOT + "." + name, ROOT + ".schema"));
            below.forEach(other -> allowed.add(other.isEmpty() ? ROOT : ROOT + "." + other));
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name)
                    .should()
                    .dependOnClassesThat(
                            ours().and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                    .check(CLASSES);
        })));
        return tests;
    }

    @Test
    void everyPackageHasItsArrows() {
        String[] known =
                MAY_USE.keySet().stream().map(name -> ROOT + "." + name).toArray(String[]::new);
        classes()
                .that(ours())
                .should()
                .resideInAnyPackage(concat(known, ROOT, ROOT + ".schema"))
                .check(CLASSES);
    }

    @Test
    void theLibraryNeitherLogsNorReachesTheNetworkNorReadsXmlNorAsksTheSystem() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.net..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "java.util.prefs..",
                        "javax.script..",
                        "java.io.ObjectInputStream"))
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .check(CLASSES);
        noClasses().should().callMethod(System.class, "getenv", String.class).check(CLASSES);
        noClasses().should().accessField(System.class, "out").check(CLASSES);
    }

    @Test
    void onlyTheJsonPackageSeesTheSchemaValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat(resideInAPackage("com.networknt.."))
                .check(CLASSES);
    }

    /** It is optional: whoever seals nothing must be able to do without. */
    @Test
    void oneClassSeesTheJoseLibrary() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".security.Jose")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jose4j.."))
                .check(CLASSES);
    }

    @Test
    void noTypeOfAValidatorStandsInThePublicApi() {
        noClasses()
                .that()
                .arePublic()
                .and()
                .resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.networknt..", "org.hibernate.validator.."))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage(ROOT + "..");
    }

    private static String[] concat(String[] first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
