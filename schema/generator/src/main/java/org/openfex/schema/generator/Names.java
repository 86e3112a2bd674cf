package org.openfex.schema.generator;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** How names of the standard become names in Java. */
final class Names {
    /** What generated code means by these names is another type; one of the model would take its place. */
    private static final Set<String> TYPES = words("""
            BigDecimal Boolean Builder Class Generated Integer List LocalDate Long Max Min NotEmpty NotNull Nullable
            Object Objects OffsetDateTime Override Pattern Record Size String SuppressWarnings UUID Valid
            """);

    /** Methods that a record or its builder has; Java refuses a component of the name of a method of Object. */
    private static final Set<String> METHODS = words("""
            build builder clone equals finalize getClass hashCode notify notifyAll toBuilder toString unknownMembers
            wait
            """);

    private Names() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+", -1));
    }

    /** Whether no record and no code list may have this name. */
    static boolean isReservedType(String name) {
        return TYPES.contains(name);
    }

    /** Whether no member may have this name. */
    static boolean isReservedMember(String name) {
        return METHODS.contains(name) || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }

    /** {@code serial-number} becomes {@code SerialNumber}. */
    static String type(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String part : kebab.split("-", -1)) {
            if (!part.isEmpty()) {
                name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return name.toString();
    }

    /** {@code semi-automatic} becomes {@code SEMI_AUTOMATIC}, {@code 9x19} becomes {@code CODE_9X19}. */
    static String constant(String code) {
        String name = code.replace('-', '_').toUpperCase(Locale.ROOT);
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "CODE_" + name : name;
    }

    /** {@code mediaType} becomes {@code MEDIA_TYPE}. */
    static String constantOfCamel(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
