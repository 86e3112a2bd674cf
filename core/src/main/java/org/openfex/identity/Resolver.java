package org.openfex.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.code.Maker;
import org.openfex.identity.AliasIndex.Hit;
import org.openfex.identity.Resolution.Basis;
import org.openfex.model.Calibre;
import org.openfex.model.Make;
import org.openfex.model.Model;
import org.openfex.model.SchemeCode;
import org.openfex.schema.FexStandard;

/**
 * Reads calibres, makes and models as they are written on firearms and in records, and tells what they may mean: a set of
 * candidates, never a choice.
 *
 * <pre>{@code
 * Resolver resolver = Resolver.standard();
 * resolver.cartridge("7,62х39").candidates();   // 7-62x39, with Cyrillic or Latin letters
 * resolver.cartridge("9x18").isDetermined();    // false: Makarov or Ultra
 * resolver.maker("ИМЗ").candidates();           // izhmash and izhmekh
 * }</pre>
 *
 * <p>The names are those of the code lists and of {@code identity/resolution.json} of the standard, which is specified in
 * {@code identity/resolution.md}. Immutable and thread-safe; no text makes it fail. A text longer than 500 code points is
 * no name and gives nothing.
 */
public final class Resolver {
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    private static final Pattern STOPS = Pattern.compile("[()\\[\\];|,/]");

    /** Enough for the longest name of a maker. */
    private static final int LONGEST_NAME = 8;

    /** Shorter words say too little inside of a longer text. */
    private static final int SHORTEST_PART = 3;

    private final ResolutionTables tables;
    private final CodeList cartridgeList;
    private final CodeList makerList;
    private final Map<String, Integer> cartridgeOrder;
    private final Map<String, Integer> makerOrder;
    private final Map<String, Integer> modelOrder = new HashMap<>();
    private final AliasIndex<Cartridge> cartridges;
    private final AliasIndex<Maker> makers;
    private final AliasIndex<KnownModel> models;
    private final Countries countries;
    private final Map<String, List<ResolutionTables.Bore>> bores = new HashMap<>();

    private Resolver(CodeLists codes, ResolutionTables tables) {
        this.tables = tables;
        this.cartridgeList = codes.list("cartridge");
        this.makerList = codes.list("maker");
        this.cartridgeOrder = order(cartridgeList);
        this.makerOrder = order(makerList);
        this.cartridges = new AliasIndex<>(tables.wording);
        this.makers = new AliasIndex<>(tables.wording);
        this.models = new AliasIndex<>(tables.wording);
        this.countries = new Countries(codes);
        indexBores();
        indexCartridges();
        indexMakers();
        indexModels();
    }

    /**
     * {@return a resolver with the code lists of the standard}
     */
    public static Resolver standard() {
        return Standard.RESOLVER;
    }

    /**
     * {@return a resolver with the code lists given; national codes count by their codes, labels and aliases}
     *
     * @param codes the code lists
     */
    public static Resolver of(CodeLists codes) {
        return new Resolver(codes, ResolutionTables.standard());
    }

    /** Made when first asked for. */
    private static final class Standard {
        static final Resolver RESOLVER = of(CodeLists.standard());
    }

    private static Map<String, Integer> order(CodeList list) {
        Map<String, Integer> order = new HashMap<>();
        list.codes().forEach(entry -> order.put(entry.code(), order.size()));
        return order;
    }

    private static boolean isVerified(CodeList.Entry entry) {
        return FexStandard.isVerified(entry.source().orElse(""));
    }

    private static Stream<String> names(CodeList.Entry entry, Stream<String> more) {
        Stream<String> labels = Stream.of("en", "ru").map(entry::label);
        return Stream.of(Stream.of(entry.code()), labels, entry.aliases().stream(), more)
                .flatMap(names -> names)
                .distinct();
    }

    private void indexBores() {
        for (ResolutionTables.Bore bore : tables.bores) {
            bores.computeIfAbsent(bore.number(), number -> new ArrayList<>()).add(bore);
        }
    }

    private void indexCartridges() {
        for (CodeList.Entry entry : cartridgeList.codes()) {
            Cartridge cartridge = Cartridge.of(entry.code());
            boolean isVerified = isVerified(entry);
            // What C.I.P. and SAAMI call a cartridge is what stands on a barrel.
            Stream<String> designations = entry.mappings().stream()
                    .filter(mapping ->
                            mapping.scheme().equals("cip") || mapping.scheme().equals("saami"))
                    .map(CodeList.Mapping::code);
            names(entry, designations).forEach(name -> {
                add(cartridge, name, name, isVerified);
                // A label may say a second name in brackets: 5.56x45 (.223 Remington).
                for (String part : BRACKETS.split(name, -1)) {
                    if (part.length() < name.length() && part.codePoints().anyMatch(c -> c >= '0' && c <= '9')) {
                        add(cartridge, part, name, isVerified);
                    }
                }
            });
        }
        for (ResolutionTables.Names row : tables.cartridgeNames) {
            for (String code : row.codes()) {
                row.names().forEach(name -> add(Cartridge.of(code), name, name, row.isVerified()));
            }
        }
    }

    private void add(Cartridge cartridge, String name, String source, boolean isVerified) {
        cartridges.add(tables.calibreWords.read(name).key(), cartridge, source.strip(), isVerified);
    }

    private void indexMakers() {
        for (CodeList.Entry entry : makerList.codes()) {
            names(entry, Stream.empty()).forEach(name -> add(Maker.of(entry.code()), name, isVerified(entry)));
        }
        for (ResolutionTables.Names row : tables.makerNames) {
            for (String code : row.codes()) {
                row.names().forEach(name -> add(Maker.of(code), name, row.isVerified()));
            }
        }
    }

    private void add(Maker maker, String name, boolean isVerified) {
        List<String> words = tables.wording.words(name);
        makers.add(nameKey(words), maker, name, isVerified);
        makers.add(shortKey(words), maker, name, isVerified);
    }

    /** The name of a maker without the form of its company. */
    private String nameKey(List<String> words) {
        return Wording.joined(Wording.without(words, tables.legalForms));
    }

    /** The name of a maker without words such as "plant" as well; empty when no letter is left. */
    private String shortKey(List<String> words) {
        String key = Wording.joined(Wording.without(Wording.without(words, tables.legalForms), tables.genericWords));
        return key.codePoints().anyMatch(Character::isLetter) ? key : "";
    }

    private void indexModels() {
        for (ResolutionTables.Model row : tables.models) {
            modelOrder.put(row.model().model(), modelOrder.size());
            for (String name : row.names()) {
                models.add(Wording.joined(modelWords(name)), row.model(), name, row.isVerified());
            }
        }
    }

    private List<String> modelWords(String text) {
        return Wording.without(tables.wording.words(text), tables.modelFillers);
    }

    /**
     * {@return the cartridges that a calibre may mean, and its groups of bores}
     *
     * <p>A bore alone, such as {@code 7,62 мм} or {@code 12 калибр}, gives its group, and cartridges only where custom means
     * them by it; it is never determined.
     *
     * @param asMarked the calibre as it is written, such as {@code 7,62х39 мм обр. 1943 г.} or {@code .223 Rem}
     */
    public Resolution<Cartridge> cartridge(String asMarked) {
        Objects.requireNonNull(asMarked, "asMarked");
        CalibreText whole = tables.calibreWords.read(asMarked);
        if (whole.tokens().isEmpty()) {
            return Resolution.none();
        }
        Resolution<Cartridge> found = whole(whole);
        if (found != null) {
            return found;
        }
        found = together(tables.calibreWords.parts(asMarked));
        if (found == null) {
            found = together(whole.sides());
        }
        if (found != null) {
            return found;
        }
        List<Hit<Cartridge>> alike = cartridges.look(whole.key());
        if (!alike.isEmpty()) {
            return cartridges(Basis.LOOK, alike);
        }
        return designated(whole);
    }

    /** What a text is as a whole: a bore or a name; null when it is neither. */
    private @Nullable Resolution<Cartridge> whole(CalibreText text) {
        String number = text.bareNumber();
        if (number != null) {
            Resolution<Cartridge> bore = bore(number, text.units(), text.order(), Basis.BORE);
            if (bore != null) {
                return bore;
            }
        }
        List<Hit<Cartridge>> hits = cartridges.name(text.key());
        return hits.isEmpty() ? null : cartridges(Basis.NAME, hits);
    }

    /**
     * What parts of a text say together: all of them one cartridge, or each another one. Null when there are no parts or
     * none says anything.
     */
    private @Nullable Resolution<Cartridge> together(List<CalibreText> parts) {
        if (parts.size() < 2) {
            return null;
        }
        List<Resolution<Cartridge>> read = new ArrayList<>();
        boolean isAll = true;
        for (CalibreText part : parts) {
            Resolution<Cartridge> found = whole(part);
            if (found == null) {
                isAll = false;
            } else {
                read.add(found);
            }
        }
        List<Resolution<Cartridge>> named =
                read.stream().filter(part -> part.basis() == Basis.NAME).toList();
        if (named.isEmpty()) {
            return null;
        }
        Set<Cartridge> common = new LinkedHashSet<>(named.get(0).candidates());
        Set<Cartridge> all = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        boolean isVerified = true;
        for (Resolution<Cartridge> part : named) {
            common.retainAll(part.candidates());
            all.addAll(part.candidates());
            names.addAll(part.names());
            isVerified &= part.isVerified();
        }
        List<Cartridge> candidates = inOrder(common.isEmpty() ? all : common);
        List<BoreGroup> groups = groups(candidates);
        // A bore beside a cartridge of that bore adds nothing; any other bore is something else.
        isAll &= read.stream()
                .filter(part -> part.basis() == Basis.BORE)
                .allMatch(part -> part.boreGroups().stream().anyMatch(groups::contains));
        return new Resolution<>(isAll ? Basis.NAME : Basis.PART, candidates, groups, List.copyOf(names), isVerified);
    }

    /** What is left when the text as a whole is no name: the designations in it, or its bore. */
    private Resolution<Cartridge> designated(CalibreText text) {
        List<Hit<Cartridge>> hits = new ArrayList<>();
        for (String designation : text.designations(tables.calibreWords)) {
            hits.addAll(cartridges.name(designation));
        }
        if (!hits.isEmpty()) {
            return cartridges(Basis.PART, hits);
        }
        String number = text.firstNumber();
        Resolution<Cartridge> bore = null;
        if (number != null && text.tokens().size() > 1) {
            boolean isLength = text.tokens().get(1).equals("x");
            boolean isGauge = text.tokens().get(1).equals("/");
            Set<String> units = isLength ? Set.of("mm") : isGauge ? Set.of("gauge") : text.units();
            bore = bore(number, units, text.order(), Basis.PART);
        }
        return bore == null
                ? Resolution.none()
                : new Resolution<>(Basis.BORE, List.of(), bore.boreGroups(), List.of(), bore.isVerified());
    }

    private @Nullable Resolution<Cartridge> bore(
            String number, Set<String> units, @Nullable List<String> order, Basis basis) {
        List<ResolutionTables.Bore> rows = bores.getOrDefault(number, List.of());
        List<ResolutionTables.Bore> meant = rows;
        if (!units.isEmpty()) {
            meant = rows.stream().filter(row -> units.contains(row.unit())).toList();
        } else if (order != null) {
            meant = order.stream()
                    .map(unit ->
                            rows.stream().filter(row -> row.unit().equals(unit)).toList())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        if (meant.isEmpty()) {
            return null;
        }
        Set<String> groups = new TreeSet<>();
        Set<Cartridge> candidates = new LinkedHashSet<>();
        for (ResolutionTables.Bore row : meant) {
            groups.addAll(row.groups());
            row.cartridges().forEach(code -> candidates.add(Cartridge.of(code)));
        }
        // The rows are general knowledge.
        return new Resolution<>(
                basis, inOrder(candidates), groups.stream().map(BoreGroup::of).toList(), List.of(), false);
    }

    private Resolution<Cartridge> cartridges(Basis basis, List<Hit<Cartridge>> hits) {
        List<BoreGroup> groups = groups(hits.stream().map(Hit::meaning).toList());
        return AliasIndex.resolution(basis, hits, cartridge -> place(cartridgeOrder, cartridge.value()), groups);
    }

    private List<Cartridge> inOrder(Set<Cartridge> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(cartridge -> place(cartridgeOrder, cartridge.value())))
                .toList();
    }

    private List<BoreGroup> groups(List<Cartridge> candidates) {
        return candidates.stream()
                .flatMap(cartridge -> cartridgeList.entry(cartridge).stream())
                .flatMap(entry -> entry.boreGroup().stream())
                .distinct()
                .sorted(Comparator.comparing(BoreGroup::value))
                .toList();
    }

    private static int place(Map<String, Integer> order, String code) {
        return order.getOrDefault(code, order.size());
    }

    /**
     * {@return the makers that a name, brand or mark may mean}
     *
     * <p>A code of another scheme is no name: see {@link #makerByCode}.
     *
     * @param asMarked the name as it is written, such as {@code ОАО «Ижмаш»} or {@code Baikal}
     */
    public Resolution<Maker> maker(String asMarked) {
        Objects.requireNonNull(asMarked, "asMarked");
        List<String> words = tables.wording.words(asMarked);
        Resolution<Maker> found = byKeys(makers, List.of(nameKey(words), shortKey(words)), this::makerPlace);
        if (found != null) {
            return found;
        }
        List<Hit<Maker>> hits = new ArrayList<>();
        for (String part : STOPS.split(tables.wording.plain(asMarked), -1)) {
            hits.addAll(within(tables.wording.words(part)));
        }
        return hits.isEmpty()
                ? Resolution.none()
                : AliasIndex.resolution(Basis.PART, hits, this::makerPlace, List.of());
    }

    private int makerPlace(Maker maker) {
        return place(makerOrder, maker.value());
    }

    /** The longest names within a run of words, from left to right. */
    private List<Hit<Maker>> within(List<String> words) {
        List<Hit<Maker>> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
                List<String> run = words.subList(at, end);
                String key = nameKey(run);
                List<Hit<Maker>> found = saysEnough(key) ? makers.name(key) : List.of();
                if (!found.isEmpty()) {
                    hits.addAll(found);
                    next = end;
                    break;
                }
            }
            at = next;
        }
        return hits;
    }

    private static boolean saysEnough(String key) {
        return key.codePoints().filter(Character::isLetter).count() >= SHORTEST_PART;
    }

    private static <T> @Nullable Resolution<T> byKeys(
            AliasIndex<T> index, List<String> keys, Function<T, Integer> order) {
        for (Basis basis : List.of(Basis.NAME, Basis.LOOK, Basis.SOUND)) {
            for (String key : keys) {
                List<Hit<T>> hits = key.isEmpty()
                        ? List.of()
                        : switch (basis) {
                            case NAME -> index.name(key);
                            case LOOK -> index.look(key);
                            default -> index.sound(key);
                        };
                if (!hits.isEmpty()) {
                    return AliasIndex.resolution(basis, hits, order, List.of());
                }
            }
        }
        return null;
    }

    /**
     * {@return the cartridges that a code of another scheme may mean; several where that scheme tells bores only, as
     * {@code ncic} does}
     *
     * @param scheme the other scheme, such as {@code ncic}
     * @param code the code in the spelling of that scheme
     */
    public Resolution<Cartridge> cartridgeByCode(String scheme, String code) {
        List<Hit<Cartridge>> hits = cartridgeList.byMapping(scheme, code).stream()
                .map(entry -> new Hit<>(Cartridge.of(entry.code()), entry.code(), isVerified(entry)))
                .toList();
        return hits.isEmpty() ? Resolution.none() : cartridges(Basis.CODE, hits);
    }

    /**
     * {@return the makers that a code of another scheme may mean}
     *
     * @param scheme the other scheme, such as {@code ncic}
     * @param code the code in the spelling of that scheme
     */
    public Resolution<Maker> makerByCode(String scheme, String code) {
        List<Hit<Maker>> hits = makerList.byMapping(scheme, code).stream()
                .map(entry -> new Hit<>(Maker.of(entry.code()), entry.code(), isVerified(entry)))
                .toList();
        return hits.isEmpty()
                ? Resolution.none()
                : AliasIndex.resolution(Basis.CODE, hits, this::makerPlace, List.of());
    }

    /**
     * {@return the models of the standard's short list that a text may mean; most models of the world are not in it}
     *
     * @param asMarked the model as it is written, such as {@code АК-74М} or {@code ИЖ 27}
     */
    public Resolution<KnownModel> model(String asMarked) {
        Objects.requireNonNull(asMarked, "asMarked");
        List<String> words = modelWords(asMarked);
        Resolution<KnownModel> found =
                byKeys(models, List.of(Wording.joined(words), Wording.joined(withoutMaker(words))), this::modelPlace);
        return found == null ? Resolution.none() : found;
    }

    private int modelPlace(KnownModel model) {
        return place(modelOrder, model.model());
    }

    /** Baikal MP-153 is an MP-153; but what is left of ТОЗ-34 would be a number only. */
    private List<String> withoutMaker(List<String> words) {
        for (int end = Math.min(words.size() - 1, LONGEST_NAME); end > 0; end--) {
            List<String> left = words.subList(end, words.size());
            boolean isName = left.stream().anyMatch(word -> !Wording.isNumber(word));
            String key = nameKey(words.subList(0, end));
            if (isName && saysEnough(key) && !makers.name(key).isEmpty()) {
                return left;
            }
        }
        return words;
    }

    /** What a record tells of a calibre: the sender's codes first, then codes of other schemes, then the text. */
    ResolvedCalibre resolved(Calibre calibre) {
        Cartridge cartridge = calibre.cartridge();
        BoreGroup group = calibre.boreGroup();
        if (cartridge != null) {
            List<Cartridge> told = List.of(cartridge);
            List<BoreGroup> groups = groups(told);
            return ResolvedCalibre.of(told, groups.isEmpty() && group != null ? List.of(group) : groups, true);
        }
        Resolution<Cartridge> read = Stream.concat(
                        Stream.of(
                                        calibre.asMarked() == null
                                                ? null
                                                : calibre.asMarked().text(),
                                        calibre.name())
                                .filter(Objects::nonNull)
                                .map(this::cartridge),
                        calibre.otherCodes().stream()
                                .filter(Resolver::isWhole)
                                .map(code -> cartridgeByCode(code.scheme().value(), code.code())))
                .filter(found -> found.basis() != Basis.NONE)
                .findFirst()
                .orElse(Resolution.none());
        if (read.basis() == Basis.NONE || read.basis() == Basis.BORE) {
            List<BoreGroup> groups = group != null ? List.of(group) : read.boreGroups();
            return ResolvedCalibre.of(List.of(), groups, false);
        }
        return ResolvedCalibre.of(read.candidates(), read.boreGroups(), read.isDetermined());
    }

    /** A draft may lack what is required. */
    @SuppressWarnings("ConstantValue")
    private static boolean isWhole(SchemeCode code) {
        return code.scheme() != null && code.code() != null;
    }

    /** What a record tells of a make: the sender's code first, then codes of other schemes, then the texts. */
    ResolvedMake resolved(Make make) {
        Maker code = make.code();
        if (code != null) {
            return ResolvedMake.of(tables, List.of(code), "");
        }
        List<String> texts = Stream.of(
                        make.asMarked() == null ? null : make.asMarked().text(), make.name(), make.brand())
                .filter(Objects::nonNull)
                .toList();
        Resolution<Maker> read = Stream.concat(
                        make.otherCodes().stream()
                                .filter(Resolver::isWhole)
                                .map(other -> makerByCode(other.scheme().value(), other.code())),
                        texts.stream().map(this::maker))
                .filter(found -> found.basis() != Basis.NONE)
                .findFirst()
                .orElse(Resolution.none());
        String unlisted = read.basis() != Basis.NONE || texts.isEmpty()
                ? ""
                : tables.wording.sound(nameKey(tables.wording.words(texts.get(0))));
        return ResolvedMake.of(tables, read.candidates(), unlisted);
    }

    /** What a record tells of a model; its variant belongs to it. */
    ResolvedModel resolved(Model model) {
        String name = model.name() != null
                ? model.name()
                : model.asMarked() == null ? null : model.asMarked().text();
        if (name == null) {
            return ResolvedModel.NONE;
        }
        String full = model.variant() == null ? name : name + " " + model.variant();
        Resolution<KnownModel> read = model(full);
        boolean isWhole = read.basis() != Basis.NONE;
        Resolution<KnownModel> known = isWhole ? read : model(name);
        return ResolvedModel.of(
                tables.wording,
                isWhole ? known.candidates() : List.of(),
                known.candidates(),
                Arrays.asList(modelWords(full), withoutMaker(modelWords(full))));
    }

    /** {@return what compares States, by the same code lists} */
    Countries countries() {
        return countries;
    }
}
