package org.openfex.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Component;
import org.openfex.model.Firearm;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Derives which instruments a firearm, or a part of one, falls under: the Firearms Protocol, the International Tracing
 * Instrument, the questionnaire of UNODC, the UN Register, the Arms Trade Treaty, Directive (EU) 2021/555, the Harmonized
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
        return flags("firearm", Facts.of(Objects.requireNonNull(firearm, "firearm"), codes));
    }

    /**
     * {@return a flag for each scope of the standard that speaks of parts and components, in its order}
     *
     * @param component any part or component, finished or not
     */
    public static List<ScopeFlag> of(Component component) {
        return of(component, CodeLists.standard());
    }

    /**
     * {@return a flag for each scope of the standard that speaks of parts and components, in its order}
     *
     * @param component any part or component, finished or not
     * @param codes the code lists; a national code counts by its mappings
     */
    public static List<ScopeFlag> of(Component component, CodeLists codes) {
        return flags("component", Facts.of(Objects.requireNonNull(component, "component"), codes));
    }

    private static List<ScopeFlag> flags(String subject, Facts facts) {
        List<ScopeFlag> flags = new ArrayList<>();
        for (JsonNode scope : Standard.SCOPES) {
            if (scope.path("subject").stringValue("firearm").equals(subject)) {
                flags.add(new Judgement(scope, facts).flag());
            }
        }
        return List.copyOf(flags);
    }

    /** Read when the first item is judged. */
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

    /** One scope judging one item: a NO of any criterion is a NO, else what is undecided leaves it so. */
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
            if (scope.has("scheme") || scope.has("candidates")) {
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

        /**
         * The category is what the code list maps the type to, unless more of the record tells it better; for some types
         * there are only candidates.
         */
        private void classify() {
            JsonNode told = candidate(true);
            if (told == null) {
                categories = facts.mappings(text(scope, "scheme"));
                if (!categories.isEmpty()) {
                    facts.citations(text(scope, "citation")).forEach(sources::add);
                    return;
                }
                told = candidate(false);
            }
            if (told != null) {
                categories = texts(told.path("codes"));
                missing.addAll(texts(told.path("needs")));
            } else {
                missing.add(facts.has("type") ? "national-law" : "type");
            }
        }

        /** Gives the first candidate for the type, with conditions that the record meets or without conditions. */
        private @Nullable JsonNode candidate(boolean conditional) {
            for (JsonNode candidate : scope.path("candidates")) {
                JsonNode conditions = candidate.path("when");
                if (conditions.isEmpty() != conditional
                        && texts(candidate.path("types")).contains(facts.type())
                        && conditions.valueStream().allMatch(facts::meets)) {
                    return candidate;
                }
            }
            return null;
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

    /**
     * What a message says of an item.
     *
     * @param codes the code lists
     * @param coded the coded members by name, "type" first among them
     * @param manufacturedOn when it is said to have been made
     * @param calibres its calibres
     */
    private record Facts(
            CodeLists codes, Map<String, List<Code>> coded, List<ClaimedDate> manufacturedOn, List<Calibre> calibres) {
        private static final String MILLIMETRES = " mm";

        static Facts of(Firearm firearm, CodeLists codes) {
            Map<String, List<Code>> coded = new HashMap<>();
            coded.put("type", codes(firearm.type()));
            coded.put("action", codes(firearm.action()));
            coded.put("bore", codes(firearm.bore()));
            coded.put("manufacture", codes(firearm.manufacture()));
            coded.put("operability", codes(firearm.operability()));
            coded.put(
                    "conversions",
                    firearm.conversions().stream()
                            .<Code>flatMap(conversion -> codes(conversion.kind()).stream())
                            .toList());
            return new Facts(codes, coded, firearm.manufacturedOn(), firearm.calibres());
        }

        static Facts of(Component component, CodeLists codes) {
            return new Facts(codes, Map.of("type", codes(component.type())), List.of(), calibres(component.calibre()));
        }

        private static List<Code> codes(@Nullable Code code) {
            return code == null ? List.of() : List.of(code);
        }

        private static List<Calibre> calibres(@Nullable Calibre calibre) {
            return calibre == null ? List.of() : List.of(calibre);
        }

        @Nullable
        String type() {
            return values("type").findFirst().orElse(null);
        }

        /** Whether a member says something: "unknown" says nothing. */
        boolean has(String member) {
            return switch (member) {
                case "manufacturedOn" -> !manufacturedOn.isEmpty();
                case "calibres" -> !diameters().isEmpty();
                default -> values(member).anyMatch(value -> !value.equals("unknown"));
            };
        }

        private Stream<String> values(String member) {
            return coded.getOrDefault(member, List.of()).stream().map(Code::value);
        }

        /** Whether one of the values of a member is among those of a condition. */
        boolean meets(JsonNode condition) {
            return values(text(condition, "member")).anyMatch(texts(condition.path("in"))::contains);
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
            return !manufacturedOn.isEmpty()
                    && manufacturedOn.stream()
                            .map(claimed -> claimed.date())
                            .allMatch(date -> date != null
                                    && !date.isUncertain()
                                    && !date.isApproximate()
                                    && date.earliest().getYear() > year);
        }

        /** The bores in millimetres, as the groups of bores are labelled; a gauge is none. */
        private List<Double> diameters() {
            return calibres.stream()
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
            List<CodeList.Mapping> all = coded.getOrDefault("type", List.of()).stream()
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
            return coded.getOrDefault("type", List.of()).stream()
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
