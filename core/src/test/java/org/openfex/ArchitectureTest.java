package org.openfex;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    /** What opens, lists, changes or removes a file. A path by itself is only a name. */
    private static final Set<String> FILES = Set.of(
            "java.nio.file.Files",
            "java.nio.file.FileSystems",
            "java.nio.file.FileSystem",
            "java.nio.channels.AsynchronousFileChannel",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.util.zip.ZipFile",
            "java.util.jar.JarFile");

    private static final String[] MAY_REACH_FILES = {
        "MessagePackage.keep",
        "MessagePackage.write",
        "PackageReader$Copy.<init>",
        "PackageReader.read",
        "bulk.BulkReader.open",
        "bulk.BulkTarget.of",
        "code.CodeLists.with",
        "handling.RedactionPolicy.read",
        "io.WholeFile.discard",
        "io.WholeFile.force",
        "io.WholeFile.publish",
        "io.WholeFile.temporary",
        "json.Codec.read",
        "profile.Profile.read"
    };

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
                        "javax.net..",
                        "java.rmi..",
                        "javax.naming..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "javax.xml..",
                        "org.w3c..",
                        "org.xml..",
                        "java.util.prefs..",
                        "javax.script..",
                        "javax.tools..",
                        "java.lang.instrument..",
                        "sun..",
                        "jdk.."))
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(isOneOf(
                        "java.nio.channels.SocketChannel",
                        "java.nio.channels.ServerSocketChannel",
                        "java.nio.channels.AsynchronousSocketChannel",
                        "java.nio.channels.AsynchronousServerSocketChannel",
                        "java.nio.channels.DatagramChannel",
                        "java.lang.ProcessBuilder",
                        "java.lang.Process",
                        "java.io.ObjectInputStream",
                        "java.io.ObjectOutputStream",
                        "java.util.ServiceLoader"))
                .check(CLASSES);
        for (String method : List.of(
                "getProperty", "getProperties", "getenv", "load", "loadLibrary", "exit", "getLogger", "console")) {
            assertThat(callers(target -> target.getOwner().isEquivalentTo(System.class)
                            && target.getName().equals(method)))
                    .as("who calls System." + method)
                    .isEmpty();
        }
        assertThat(callers(target -> target.getOwner().isEquivalentTo(Runtime.class)
                        && !List.of("getRuntime", "availableProcessors").contains(target.getName())))
                .as("who asks the machine for more than its number of processors")
                .isEmpty();
        noClasses().should().accessField(System.class, "out").check(CLASSES);
        noClasses().should().accessField(System.class, "err").check(CLASSES);
    }

    /** What is not public stays so, and no name in a document decides which class is loaded. */
    @Test
    void theLibraryOpensNoClassesAndLoadsNoneByName() {
        assertThat(callers(target -> List.of("setAccessible", "trySetAccessible", "privateLookupIn", "defineClass")
                        .contains(target.getName())))
                .isEmpty();
        assertThat(callers(target -> List.of("forName", "loadClass").contains(target.getName())
                        && (target.getOwner().isEquivalentTo(Class.class)
                                || target.getOwner().isAssignableTo(ClassLoader.class))))
                // It looks whether an optional dependency is there, by a name of its own.
                .containsExactly("security.JoseLibrary.require");
    }

    /** Files are reached by the methods that take a path from the caller, and nowhere else. */
    @Test
    void fileSystemIsReachedByTheMethodsThatTakeAPathOnly() {
        assertThat(callers(ArchitectureTest::reachesFiles)).containsExactlyInAnyOrder(MAY_REACH_FILES);
    }

    /** Otherwise the lists above might be empty because nothing is looked at. */
    @Test
    void callersAreFound() {
        assertThat(callers(target -> target.getOwner().isEquivalentTo(System.class)
                        || target.getName().equals("codePointCount")))
                .contains("json.TreeReader$Run.string");
    }

    private static boolean reachesFiles(AccessTarget target) {
        boolean opens = target.getOwner().isEquivalentTo(FileChannel.class)
                && target.getName().equals("open");
        return opens || FILES.contains(target.getOwner().getName());
    }

    /** The methods that call a method or constructor, as {@code package.Class.method} below the root package. */
    private static Set<String> callers(Predicate<AccessTarget> of) {
        Set<String> callers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getCodeUnitCallsFromSelf().stream()
                    .filter(call -> of.test(call.getTarget()))
                    .map(call -> call.getOrigin().getOwner().getName() + "."
                            + call.getOrigin().getName())
                    .forEach(name -> callers.add(name.substring(ROOT.length() + 1)));
            type.getMethodReferencesFromSelf().stream()
                    .filter(reference -> of.test(reference.getTarget()))
                    .map(reference -> reference.getOrigin().getOwner().getName() + "."
                            + reference.getOrigin().getName())
                    .forEach(name -> callers.add(name.substring(ROOT.length() + 1)));
        }
        return callers;
    }

    private static DescribedPredicate<JavaClass> isOneOf(String... names) {
        return DescribedPredicate.describe(
                "are one of " + List.of(names), type -> List.of(names).contains(type.getName()));
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
