package org.openfex.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.model.Firearm;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Derives which instruments a firearm falls under: the Firearms Protocol, the International Tracing Instrument, the
 * questionnaire of UNODC, the UN Register (and with it the Arms Trade Treaty), Directive (EU) 2021/555, the Harmonized
 * System.
 *
 * <p>The conditions are data, {@code scopes.json} of the standard, and the mappings of the code lists. A scope without an
 * answer is undecided rather than guessed, and {@link ScopeFlag#isVerified()} tells an answer that rests on an unverified
 * source. Thread-safe.
 */
public final class Scopes {
    private Scopes() {}

    /**
     * {@return a flag for each scope of the standard, in its order}
     *
     * @param firearm any firearm, finished or not
     */
    public static List<ScopeFlag> of(Firearm firearm) {
        return of(firearm, CodeLists.standard());
    }

    /**
     * {@return a flag for each scope of the standard, in its order}
     *
     * @param firearm any firearm, finished or not
     * @param codes the code lists; a national code counts by its mappings
     */
    public static List<ScopeFlag> of(Firearm firearm, CodeLists codes) {
        Facts facts = new Facts(Objects.requireNonNull(firearm, "firearm"), codes);
        List<ScopeFlag> flags = new ArrayList<>();
        for (JsonNode scope : Standard.SCOPES) {
            flags.add(new Judgement(scope, facts).flag());
        }
        return List.copyOf(flags);
    }

    /** Read when the first firearm is judged. */
    private static final class Standard {
        static final JsonNode SCOPES = read();

        private static JsonNode read() {
            try (InputStream in = FexStandard.open("scopes.json")) {
                return JsonMapper.shared().readTree(in).path("scopes");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One scope judging one firearm: a NO of any criterion is a NO, else what is undecided leaves it so. */
    private static final class Judgement {
        private final JsonNode scope;
        private final Facts facts;
        private final Set<String> missing = new LinkedHashSet<>();
        private final Set<String> sources = new LinkedHashSet<>();
        private List<String> categories = List.of();
        private boolean isExcluded;

        Judgement(JsonNode scope, Facts facts) {
            this.scope = scope;
            this.facts = facts;
        }

        ScopeFlag flag() {
            sources.add(text(scope, "source"));
            if (scope.has("scheme")) {
                classify();
            }
            scope.path("criteria").forEach(this::judge);
            String name = text(scope, "scope");
            List<String> from = List.copyOf(sources);
            if (isExcluded) {
                return new ScopeFlag(name, ScopeAnswer.NO, List.of(), List.of(), from);
            }
            ScopeAnswer answer = missing.isEmpty() ? ScopeAnswer.YES : ScopeAnswer.UNDECIDED;
            return new ScopeFlag(name, answer, categories, List.copyOf(missing), from);
        }

        /** The category is what the code list maps the type to; for some types there are only candidates. */
        private void classify() {
            categories = facts.mappings(text(scope, "scheme"));
            if (!categories.isEmpty()) {
                facts.citations(text(scope, "citation")).forEach(sources::add);
                return;
            }
            for (JsonNode candidate : scope.path("candidates")) {
                if (texts(candidate.path("types")).contains(facts.type())) {
                    categories = texts(candidate.path("codes"));
                    missing.addAll(texts(candidate.path("needs")));
                    return;
                }
            }
            missing.add(facts.has("type") ? "national-law" : "type");
        }

        private void judge(JsonNode criterion) {
            if (criterion.has("of") && !texts(criterion.path("of")).contains(facts.type())) {
                return;
            }
            sources.add(text(criterion, "source"));
            for (JsonNode way : criterion.path("ways")) {
                Boolean answer = facts.answer(way);
                if (answer != null) {
                    isExcluded |= !answer;
                    return;
                }
            }
            List<String> absent = texts(criterion.path("asks")).stream()
                    .filter(member -> !facts.has(member))
                    .toList();
            missing.addAll(absent.isEmpty() ? texts(criterion.path("needs")) : absent);
        }
    }

    /** What a message says of the firearm, by the names of its members. */
    private record Facts(Firearm firearm, CodeLists codes) {
        private static final String MILLIMETRES = " mm";

        @Nullable
        String type() {
            return firearm.type() == null ? null : firearm.type().value();
        }

        /** Whether a member says something: "unknown" says nothing. */
        boolean has(String member) {
            return switch (member) {
                case "manufacturedOn" -> !firearm.manufacturedOn().isEmpty();
                case "calibres" -> !diameters().isEmpty();
                default -> values(member).anyMatch(value -> !value.equals("unknown"));
            };
        }

        private Stream<String> values(String member) {
            return switch (member) {
                case "type" -> value(firearm.type());
                case "action" -> value(firearm.action());
                case "bore" -> value(firearm.bore());
                case "manufacture" -> value(firearm.manufacture());
                case "operability" -> value(firearm.operability());
                case "conversions" -> firearm.conversions().stream().flatMap(conversion -> value(conversion.kind()));
                default -> throw new IllegalArgumentException("no scope depends on " + member);
            };
        }

        private static Stream<String> value(@Nullable Code code) {
            return code == null ? Stream.empty() : Stream.of(code.value());
        }

        /** True or false where a way decides, else null. */
        @Nullable
        Boolean answer(JsonNode way) {
            if (way.has("after")) {
                return isMadeAfter(way.path("after").intValue()) ? Boolean.TRUE : null;
            }
            if (way.has("below")) {
                List<Double> diameters = diameters();
                double limit = way.path("below").doubleValue();
                return diameters.isEmpty() ? null : diameters.stream().allMatch(diameter -> diameter < limit);
            }
            List<String> given = values(text(way, "member")).toList();
            if (given.stream().anyMatch(texts(way.path("yes"))::contains)) {
                return Boolean.TRUE;
            }
            return given.stream().anyMatch(texts(way.path("no"))::contains) ? Boolean.FALSE : null;
        }

        /** Only when every claim says so, and none is in doubt. */
        private boolean isMadeAfter(int year) {
            return !firearm.manufacturedOn().isEmpty()
                    && firearm.manufacturedOn().stream()
                            .map(claimed -> claimed.date())
                            .allMatch(date -> date != null
                                    && !date.isUncertain()
                                    && !date.isApproximate()
                                    && date.earliest().getYear() > year);
        }

        /** The bores in millimetres, as the groups of bores are labelled; a gauge is none. */
        private List<Double> diameters() {
            return firearm.calibres().stream()
                    .flatMap(calibre -> Stream.of(calibre.boreGroup(), groupOf(calibre.cartridge())))
                    .filter(Objects::nonNull)
                    .flatMap(group -> codes.label(group, "en").stream())
                    .filter(label -> label.endsWith(MILLIMETRES))
                    .map(label -> Double.valueOf(label.substring(0, label.length() - MILLIMETRES.length())))
                    .toList();
        }

        private @Nullable Code groupOf(@Nullable Code cartridge) {
            return cartridge == null
                    ? null
                    : codes.entry(cartridge).flatMap(entry -> entry.boreGroup()).orElse(null);
        }

        /** The codes of a scheme, in its newest version, that the type is mapped to. */
        List<String> mappings(String scheme) {
            List<CodeList.Mapping> all = Stream.ofNullable(firearm.type())
                    .flatMap(type -> codes.entry(type).stream())
                    .flatMap(entry -> entry.mappings().stream())
                    .filter(mapping -> mapping.scheme().equals(scheme))
                    .toList();
            String newest = all.stream()
                    .map(mapping -> mapping.version())
                    .max(String::compareTo)
                    .orElse("");
            return all.stream()
                    .filter(mapping -> mapping.version().equals(newest))
                    .map(mapping -> mapping.code())
                    .toList();
        }

        /** What the list cites for the mapping, such as {@code ITI 4(a) [M]} among others. */
        List<String> citations(String instrument) {
            return Stream.ofNullable(firearm.type())
                    .flatMap(type -> codes.entry(type).stream())
                    .flatMap(entry -> entry.source().stream())
                    .flatMap(source -> Stream.of(source.split("; ", -1)))
                    .filter(source -> source.startsWith(instrument))
                    .toList();
        }
    }

    private static String text(JsonNode json, String member) {
        return json.path(member).stringValue("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.stringValue("")));
        return texts;
    }
}
