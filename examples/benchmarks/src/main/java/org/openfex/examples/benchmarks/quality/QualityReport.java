package org.openfex.examples.benchmarks.quality;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.openfex.examples.benchmarks.corruption.FirearmQuery;
import org.openfex.examples.benchmarks.corruption.FirearmQuery.Description;
import org.openfex.examples.benchmarks.corruption.NameCorruption;
import org.openfex.examples.benchmarks.corruption.PersonQuery;
import org.openfex.examples.benchmarks.corruption.SerialCorruption;
import org.openfex.examples.benchmarks.quality.Finder.Answer;
import org.openfex.examples.benchmarks.synthetic.FirearmRegister;
import org.openfex.examples.benchmarks.synthetic.PersonRegister;
import org.openfex.identity.Band;
import org.openfex.model.Firearm;
import org.openfex.model.Person;

/**
 * Prints how well firearms and persons are found again. All of it is synthetic, made from the seeds that it prints: the same
 * seeds give the same figures, but for times.
 */
public final class QualityReport {
    private static final List<SerialCorruption> SLIPS = kinds(kind -> kind.group() == SerialCorruption.Group.SLIP);

    private static final List<SerialCorruption> NO_SLIPS = kinds(kind -> kind.group() != SerialCorruption.Group.SLIP);

    private static final List<NameCorruption> NAMES = List.of(NameCorruption.values());

    private final PrintStream out;
    private final Settings settings;

    private QualityReport(PrintStream out, Settings settings) {
        this.out = out;
        this.settings = settings;
    }

    /**
     * What is measured.
     *
     * @param seed the seed of all registers and queries
     * @param firearms how many firearms the register holds
     * @param persons how many persons the register holds
     * @param asked how many of each are asked about, once for each kind of corruption
     * @param sample how many queries the ways to search are compared on
     * @param examples how many queries that failed are shown of each kind of corruption
     */
    record Settings(long seed, int firearms, int persons, int asked, int sample, int examples) {

        /** Reads names and values in pairs, each in place of what stands for it otherwise. */
        static Settings of(List<String> arguments) {
            return new Settings(
                    number(arguments, "--seed", 20_261_124),
                    (int) number(arguments, "--firearms", 100_000),
                    (int) number(arguments, "--persons", 10_001),
                    (int) number(arguments, "--asked", 300),
                    (int) number(arguments, "--sample", 200),
                    (int) number(arguments, "--examples", 0));
        }

        private static long number(List<String> arguments, String name, long otherwise) {
            int place = arguments.indexOf(name);
            return place >= 0 && place + 1 < arguments.size() ? Long.parseLong(arguments.get(place + 1)) : otherwise;
        }
    }

    /**
     * Prints the report.
     *
     * @param arguments names and values of what differs from the usual: {@code --seed}, {@code --firearms}, {@code --persons},
     *     {@code --asked}, {@code --sample}, {@code --examples}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new QualityReport(out, Settings.of(Arrays.asList(arguments))).print();
    }

    private void print() {
        out.println("FEX: how well firearms and persons are found again");
        out.println("All records are synthetic, and so are the corruptions. " + settings);
        out.println("The tables are about: " + Finders.firearms().name());
        out.println();
        out.println(
                "recall@k: the truth is among the first k candidates. candidate: it is a candidate at all, which is what");
        out.println(
                "blocking lets through. hit, hit+review: it is in these bands. prec.: how much of a band is true. false hits,");
        out.println(
                "namesakes: hits on others for each query, and on those whom the query cannot tell from the truth.");
        firearms();
        persons();
    }

    private void firearms() {
        FirearmQuality quality =
                new FirearmQuality(new FirearmRegister(settings.seed(), settings.firearms(), 1.5), settings.asked());
        Finder<Firearm> finder = Finders.firearms();
        quality.fill(finder);

        List<FirearmQuery> queries =
                quality.queries(NO_SLIPS, Description.AS_REGISTERED, Description.DISTORTED, Description.DISTORTED);
        FirearmQuality.Answers described = quality.ask(finder, queries);
        title("Firearms: serial numbers with a description, a third of them as registered, the others distorted");
        out.print(described.byKind().table("corruption"));
        examples(described.missed());
        title("The same by script of the number");
        out.print(described.byScript().table("script"));
        title("The same by pattern");
        out.print(described.byLine().table("pattern"));

        title("Firearms: the number alone");
        out.print(quality.ask(finder, quality.queries(NO_SLIPS, Description.NONE))
                .byKind()
                .table("corruption"));

        title("Slips of one digit, by how dense the register is (mean run of consecutive numbers)");
        out.print(slips().table("density, slip"));

        title("Firearms that are not in the register: the band of the entry that they are like");
        Map<String, Map<Band, Integer>> negatives = quality.negatives(finder);
        bands(negatives);
        int consecutive = negatives.getOrDefault("consecutive number", Map.of()).getOrDefault(Band.HIT, 0);

        title("Bars");
        Tally whole = quality.ask(
                        finder,
                        queries.stream().filter(QualityReport::isNotMisfilled).toList())
                .all();
        bar("serial recall@10 of writings and losses", whole.recallAtTen(), 0.99, true);
        bar("serial recall@10 of misfilled numbers too", described.all().recallAtTen(), 0.99, true);
        bar("hits on consecutive numbers beside the truth", described.consecutiveHits(), 0, false);
        bar("hits on consecutive numbers without it", consecutive, 0, false);

        List<FirearmQuery> sample = sample(queries);
        title("Side by side, " + sample.size() + " of these queries");
        TextTable table = comparison();
        for (Finder<Firearm> each : Finders.ofFirearms()) {
            quality.fill(each);
            Tally tally = new Tally();
            long start = System.nanoTime();
            for (FirearmQuery query : sample) {
                Answer answer = each.find(query.query(), Tally.TOP);
                tally.add(answer, query.truth().id(), id -> false);
            }
            compared(table, each.name(), tally, System.nanoTime() - start);
        }
        out.print(table);
    }

    private Tallies slips() {
        Tallies slips = Tallies.asTheyCome();
        for (int density : List.of(1, 10, 100)) {
            int size = Math.min(settings.firearms(), 20_000);
            FirearmQuality quality =
                    new FirearmQuality(new FirearmRegister(settings.seed(), size, density), settings.asked());
            Finder<Firearm> finder = Finders.firearms();
            quality.fill(finder);
            for (SerialCorruption slip : SLIPS) {
                slips.of(density + ", " + slip.label())
                        .add(quality.ask(finder, quality.queries(List.of(slip), Description.DISTORTED))
                                .all());
            }
        }
        return slips;
    }

    private void persons() {
        PersonQuality quality =
                new PersonQuality(new PersonRegister(settings.seed(), settings.persons()), settings.asked());
        Finder<Person> finder = Finders.persons();
        quality.fill(finder);
        for (boolean tellsBirth : List.of(false, true)) {
            String told = tellsBirth ? "names and birth dates" : "names only";
            PersonQuality.Answers answers = quality.ask(finder, quality.queries(NAMES, tellsBirth));
            title("Persons: " + told + ", against " + (settings.persons() - 1) + " others");
            out.print(answers.byKind().table("corruption"));
            examples(answers.missed());
            title("The same by language");
            out.print(answers.byLanguage().table("language"));
            title("Persons who are like others of the register, " + told + ": the band of the other");
            bands(quality.negatives(finder, tellsBirth));
        }

        List<NameCorruption> lawful =
                NAMES.stream().filter(QualityReport::isLawful).toList();
        List<PersonQuery> queries = quality.queries(lawful, false);
        Tally all = quality.ask(finder, queries).all();
        title("Bars");
        bar("names, lawful writings of both scripts: hits and reviews", all.recall(), 0.97, true);
        bar("names, lawful writings of both scripts: hits", all.hitRecall(), 0.97, true);
        bar("false hits for each query", all.falseHits(), 0.01, false);

        List<PersonQuery> sample = sample(queries);
        title("Side by side, " + sample.size() + " of these queries, names only");
        TextTable table = comparison();
        for (Finder<Person> each : Finders.ofPersons()) {
            quality.fill(each);
            Tally tally = new Tally();
            long start = System.nanoTime();
            for (PersonQuery query : sample) {
                Answer answer = each.find(query.query(), Tally.TOP);
                tally.add(answer, query.truth().id(), id -> quality.isNamesake(query, id));
            }
            compared(table, each.name(), tally, System.nanoTime() - start);
        }
        out.print(table);
    }

    /** Tells whether the field holds the number and nothing else. */
    static boolean isNotMisfilled(FirearmQuery query) {
        return query.kind().group() != SerialCorruption.Group.MISFILLED;
    }

    /** Tells whether a corruption leaves the name as a paper may write it, so that it should be found. */
    static boolean isLawful(NameCorruption kind) {
        return kind.group() == NameCorruption.Group.CYRILLIC || kind.group() == NameCorruption.Group.LATIN;
    }

    /** Takes queries at even distances, so that all kinds are among them. */
    private <T> List<T> sample(List<T> queries) {
        List<T> sample = new ArrayList<>();
        for (int i = 0; i < settings.sample() && i < queries.size(); i++) {
            sample.add(queries.get((int) ((long) i * queries.size() / settings.sample())));
        }
        return sample;
    }

    private static TextTable comparison() {
        return new TextTable("way", "recall@1", "recall@10", "hit", "prec. hit", "false hits", "ms a query");
    }

    private static void compared(TextTable table, String name, Tally tally, long nanos) {
        table.row(
                name,
                tally.recallAtOne(),
                tally.recallAtTen(),
                tally.hitRecall(),
                tally.hitPrecision(),
                tally.falseHits(),
                String.format(Locale.ROOT, "%.3f", nanos / 1e6 / tally.queries()));
    }

    private void bands(Map<String, Map<Band, Integer>> negatives) {
        TextTable table = new TextTable("likeness", "hit", "review", "no");
        negatives.forEach((kind, bands) -> table.row(
                kind,
                bands.getOrDefault(Band.HIT, 0),
                bands.getOrDefault(Band.REVIEW, 0),
                bands.getOrDefault(Band.NO, 0)));
        out.print(table);
    }

    /** Prints so many as are asked for of what was not found, of each kind. All of it is synthetic. */
    private void examples(Map<String, List<String>> missed) {
        missed.forEach((kind, texts) -> texts.stream()
                .limit(settings.examples())
                .forEach(text -> out.println("not found, " + kind + ": " + text)));
    }

    private void bar(String what, double seen, double bar, boolean isLeast) {
        boolean isMet = isLeast ? seen >= bar : seen <= bar;
        out.println((isMet ? "met      " : "NOT MET  ") + what + ": " + TextTable.text(seen)
                + (isLeast ? ", at least " : ", at most ") + bar);
    }

    private void title(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    private static List<SerialCorruption> kinds(Predicate<SerialCorruption> which) {
        return Arrays.stream(SerialCorruption.values()).filter(which).toList();
    }
}
