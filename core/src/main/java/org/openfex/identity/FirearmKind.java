package org.openfex.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfex.code.SerialRole;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Firearm;
import org.openfex.model.MarkReading;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;

/** Firearms: serial numbers, maker, model, calibre, type, year and State of manufacture. */
final class FirearmKind implements RecordKind<Firearm, FirearmKind.Features> {
    static final FirearmKind INSTANCE = new FirearmKind();

    private static final int SERIAL = 0;
    private static final int OTHER_SERIAL = 1;
    private static final int MAKE = 2;
    private static final int MODEL = 3;
    private static final int CALIBRE = 4;
    private static final int TYPE = 5;
    private static final int YEAR = 6;
    private static final int COUNTRY = 7;
    private static final int FIELDS = 8;

    /** The roles of numbers of a part. */
    private static final Set<SerialRole> OF_PARTS = Set.of(SerialRole.COMPONENT, SerialRole.ASSEMBLY);

    private FirearmKind() {}

    /** What is kept of a firearm. */
    record Features(List<Serial> serials, List<DayRange> years, Description description) {}

    /** What says which kind of firearm it is: many have it in common. */
    record Description(
            ResolvedMake make, ResolvedModel model, List<ResolvedCalibre> calibres, String type, String country) {}

    /**
     * A number of a firearm.
     *
     * @param keys its keys
     * @param role its role; empty when not stated
     */
    record Serial(SerialKeys keys, String role) {

        /** {@return whether it is the number of a part, which may be on another firearm tomorrow} */
        boolean isOfPart() {
            return OF_PARTS.contains(SerialRole.of(role));
        }
    }

    private enum OtherSerialLevel {
        AGREES,
        DIFFERS,
        NOT_COMPARABLE
    }

    private enum YearLevel {
        SAME,
        NEAR,
        DIFFERENT,
        NOT_COMPARABLE
    }

    @Override
    public String name() {
        return "firearm";
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("serial", RecordKind.levels(SerialComparison.Level.class));
        fields.put("other-serial", RecordKind.levels(OtherSerialLevel.class));
        fields.put("make", RecordKind.levels(MakeComparison.class));
        fields.put("model", RecordKind.levels(ModelComparison.class));
        fields.put("calibre", RecordKind.levels(CalibreComparison.class));
        fields.put("type", RecordKind.levels(FirearmTypes.Level.class));
        fields.put("year", RecordKind.levels(YearLevel.class));
        fields.put("country", RecordKind.levels(CountryComparison.class));
        return fields;
    }

    @Override
    public String keysVersion(Matcher matcher) {
        return SerialTable.standard().version;
    }

    @Override
    public Features features(Firearm firearm, Resolver resolver) {
        List<Serial> serials = new ArrayList<>();
        List<DayRange> years = new ArrayList<>();
        for (ClaimedDate claimed : firearm.manufacturedOn()) {
            addYear(claimed.date(), years);
        }
        Integer made = years.size() == 1 && years.get(0).isOneYear()
                ? Integer.valueOf(years.get(0).firstYear())
                : null;
        for (SerialNumber serial : firearm.serials()) {
            addSerial(serial, made, serials);
            if (isOfMaker(serial.role())) {
                addYear(serial.yearMark(), years);
            }
        }
        Description description = new Description(
                firearm.make() == null ? ResolvedMake.NONE : resolver.resolved(firearm.make()),
                firearm.model() == null ? ResolvedModel.NONE : resolver.resolved(firearm.model()),
                calibres(firearm.calibres(), resolver),
                firearm.type() == null ? "" : firearm.type().value(),
                firearm.countryOfManufacture() == null
                        ? ""
                        : firearm.countryOfManufacture().value());
        return new Features(List.copyOf(serials), List.copyOf(years), description);
    }

    /**
     * Adds a number as it is marked, and as others have read it. The year of manufacture stands in for that of a mark: it too may
     * have been typed into the number.
     */
    private static void addSerial(SerialNumber serial, @Nullable Integer made, List<Serial> serials) {
        SerialKeys marked = SerialKeys.of(serial);
        boolean isYearFromElsewhere = marked.yearMark() == null && made != null;
        SerialKeys keys = isYearFromElsewhere ? SerialKeys.of(marked.strict(), made) : marked;
        Integer year = isYearFromElsewhere ? made : marked.yearMark();
        String role = serial.role() == null ? "" : serial.role().value();
        addKeys(keys, role, serials);
        for (MarkReading reading : serial.readings()) {
            if (reading.value() != null) {
                addKeys(SerialKeys.of(reading.value(), year), role, serials);
            }
        }
    }

    private static void addKeys(SerialKeys keys, String role, List<Serial> serials) {
        if (!keys.isEmpty()) {
            serials.add(new Serial(keys, role));
        }
    }

    private static boolean isOfMaker(@Nullable SerialRole role) {
        return role == null || role.equals(SerialRole.MANUFACTURER);
    }

    private static void addYear(@Nullable PartialDate date, List<DayRange> years) {
        if (date != null) {
            DayRange range = DayRange.of(date);
            if (!years.contains(range)) {
                years.add(range);
            }
        }
    }

    private static List<ResolvedCalibre> calibres(List<Calibre> calibres, Resolver resolver) {
        return calibres.stream().map(resolver::resolved).toList();
    }

    @Override
    public void keys(Features firearm, Matcher matcher, KeySink sink) {
        for (Serial serial : firearm.serials()) {
            SerialKeys keys = serial.keys();
            keys(firearm, keys, sink);
            keys.withoutYear().forEach(shorter -> keys(firearm, shorter, sink));
        }
    }

    private static void keys(Features firearm, SerialKeys keys, KeySink sink) {
        KeyKind ends = keys.blocks().isEmpty() ? KeyKind.ENDS_OF_PARTIAL : KeyKind.ENDS;
        keys.patterns().forEach(pattern -> SerialEnds.of(pattern).forEach(end -> sink.key(ends, end)));
        if (!keys.isPartial()) {
            sink.key(KeyKind.SERIAL_BY_LOOK, keys.visual());
        }
        keys.blocks().forEach(block -> sink.key(KeyKind.SERIAL, block));
        for (String digits : SerialParts.digits(keys)) {
            sink.key(KeyKind.DIGITS, digits);
            digits(firearm, digits, sink);
        }
    }

    /** The digits with what else is known. */
    private static void digits(Features firearm, String digits, KeySink sink) {
        for (String maker : firearm.description().make().makers()) {
            sink.key(KeyKind.DIGITS_AND_MAKER, digits + "|" + maker);
        }
        digitsBoreAndYear(firearm, digits, sink);
    }

    private static void digitsBoreAndYear(Features firearm, String digits, KeySink sink) {
        groups(firearm)
                .forEach(group -> DayRange.oneYears(firearm.years())
                        .forEach(year -> sink.key(KeyKind.DIGITS_BORE_AND_YEAR, digits + "|" + group + "|" + year)));
    }

    private static Stream<String> groups(Features firearm) {
        return firearm.description().calibres().stream()
                .flatMap(calibre -> calibre.boreGroups().stream())
                .distinct();
    }

    @Override
    public void widerKeys(Features firearm, KeySink sink) {
        for (Serial serial : firearm.serials()) {
            SerialKeys keys = serial.keys();
            for (String pattern : keys.patterns()) {
                SerialEnds.of(pattern).forEach(end -> sink.key(KeyKind.ENDS_OF_PARTIAL, end));
                if (keys.blocks().isEmpty() && !SerialSlips.filled(pattern, block -> sink.key(KeyKind.SERIAL, block))) {
                    sink.all(KeyKind.ENDS, SerialEnds.of(pattern));
                }
            }
            if (!keys.isPartial()) {
                SerialSlips.of(keys.visual(), slip -> sink.key(KeyKind.SERIAL_BY_LOOK, slip));
                SerialParts.of(keys, block -> sink.key(KeyKind.SERIAL, block));
                SerialParts.digits(keys).forEach(digits -> widerDigits(firearm, keys, digits, sink));
            }
        }
    }

    /**
     * Of the digits alone there are many records: they are looked at where the number has no letters, which may have been
     * dropped, and where nothing else is known.
     */
    private static void widerDigits(Features firearm, SerialKeys keys, String digits, KeySink sink) {
        boolean isDescribed = !firearm.description().make().makers().isEmpty()
                || (!DayRange.oneYears(firearm.years()).isEmpty()
                        && groups(firearm).findAny().isPresent());
        if (!isDescribed || keys.digits().equals(keys.strict())) {
            sink.key(KeyKind.DIGITS, digits);
        }
        digits(firearm, digits, sink);
        SerialSlips.ofDigits(digits, slip -> digitsBoreAndYear(firearm, slip, sink));
    }

    @Override
    public Score compare(Features one, Features other, Matcher matcher) {
        return compare(one, other, new SerialMatch(one.serials(), other.serials()), matcher);
    }

    private static Score compare(Features one, Features other, SerialMatch serials, Matcher matcher) {
        Score score = new Score(FIELDS);
        serials.score(score);
        Description first = one.description();
        Description second = other.description();
        score.level(MAKE, first.make().compare(second.make()));
        score.level(MODEL, first.model().compare(second.model()));
        score.level(
                CALIBRE,
                RecordKind.best(
                        first.calibres(),
                        second.calibres(),
                        CalibreComparison.NOT_COMPARABLE,
                        ResolvedCalibre::compare));
        score.level(TYPE, FirearmTypes.compare(first.type(), second.type()));
        score.level(YEAR, RecordKind.best(one.years(), other.years(), YearLevel.NOT_COMPARABLE, FirearmKind::year));
        score.level(COUNTRY, country(first.country(), second.country(), matcher.resolver()));
        return score;
    }

    private static YearLevel year(DayRange one, DayRange other) {
        int apart = one.yearsApart(other);
        return apart == 0 ? YearLevel.SAME : apart == 1 ? YearLevel.NEAR : YearLevel.DIFFERENT;
    }

    private static CountryComparison country(String one, String other, Resolver resolver) {
        return one.isEmpty() || other.isEmpty()
                ? CountryComparison.NOT_COMPARABLE
                : resolver.countries().compare(one, other);
    }

    /** Which numbers of two firearms are one, if any: the pair that agrees best, and what the others say. */
    private static final class SerialMatch {
        private final List<Serial> one;
        private final List<Serial> other;
        private int bestOne = -1;
        private int bestOther = -1;
        private @Nullable SerialComparison best;

        SerialMatch(List<Serial> one, List<Serial> other) {
            this.one = one;
            this.other = other;
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size(); j++) {
                    if (one.get(i).isOfPart() == other.get(j).isOfPart()) {
                        consider(i, j);
                    }
                }
            }
        }

        private void consider(int i, int j) {
            SerialComparison comparison =
                    SerialComparison.compare(one.get(i).keys(), other.get(j).keys());
            if (best == null || isBetter(comparison, best)) {
                best = comparison;
                bestOne = i;
                bestOther = j;
            }
        }

        private static boolean isBetter(SerialComparison one, SerialComparison other) {
            int levels = one.level().compareTo(other.level());
            return levels < 0 || (levels == 0 && one.bits() > other.bits());
        }

        /** Tells whether no two numbers are even nearly one. */
        boolean isFarOff() {
            return best == null
                    || best.level() == SerialComparison.Level.DIFFERENT
                    || best.level() == SerialComparison.Level.NOT_COMPARABLE;
        }

        void score(Score score) {
            if (best == null) {
                score.level(SERIAL, SerialComparison.Level.NOT_COMPARABLE);
                score.level(OTHER_SERIAL, OtherSerialLevel.NOT_COMPARABLE);
            } else {
                score.level(SERIAL, best.level(), best.bits(), agreeing(best), best.size());
                score.level(OTHER_SERIAL, others());
            }
        }

        private static int agreeing(SerialComparison comparison) {
            return comparison.size()
                    - comparison.count(SerialComparison.Relation.UNKNOWN)
                    - comparison.count(SerialComparison.Relation.DIFFERENT);
        }

        /** Numbers beside the best pair: a second one that agrees, or one of the same role that does not. */
        private OtherSerialLevel others() {
            OtherSerialLevel level = OtherSerialLevel.NOT_COMPARABLE;
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size(); j++) {
                    if (i != bestOne
                            && j != bestOther
                            && one.get(i).isOfPart() == other.get(j).isOfPart()) {
                        SerialComparison.Level found = SerialComparison.compare(
                                        one.get(i).keys(), other.get(j).keys())
                                .level();
                        if (isAgreement(found)) {
                            return OtherSerialLevel.AGREES;
                        }
                        boolean isOneRole = !one.get(i).role().isEmpty()
                                && one.get(i).role().equals(other.get(j).role());
                        if (isOneRole && found != SerialComparison.Level.NOT_COMPARABLE) {
                            level = OtherSerialLevel.DIFFERS;
                        }
                    }
                }
            }
            return level;
        }

        private static boolean isAgreement(SerialComparison.Level level) {
            return level.compareTo(SerialComparison.Level.WITHOUT_PREFIX) < 0;
        }
    }

    @Override
    public Object shared(Features firearm) {
        return firearm.description();
    }

    @Override
    public void packShared(Object shared, PackWriter writer) {
        Description description = (Description) shared;
        writer.texts(description.make().makers());
        writer.texts(description.make().related());
        writer.text(description.make().unlisted());
        writer.texts(description.model().models());
        writer.texts(description.model().families());
        writer.texts(description.model().keys());
        writer.texts(description.model().bases());
        writer.number(description.calibres().size());
        for (ResolvedCalibre calibre : description.calibres()) {
            writer.texts(calibre.cartridges());
            writer.texts(calibre.boreGroups());
            writer.number(calibre.isDetermined() ? 1 : 0);
        }
        writer.text(description.type());
        writer.text(description.country());
    }

    @Override
    public Object unpackShared(PackReader reader) {
        ResolvedMake make = new ResolvedMake(reader.texts(), reader.texts(), reader.text());
        ResolvedModel model = new ResolvedModel(reader.texts(), reader.texts(), reader.texts(), reader.texts());
        List<ResolvedCalibre> calibres = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            calibres.add(new ResolvedCalibre(reader.texts(), reader.texts(), reader.number() == 1));
        }
        return new Description(make, model, List.copyOf(calibres), reader.text(), reader.text());
    }

    @Override
    public void pack(Features firearm, PackWriter writer) {
        writer.number(firearm.serials().size());
        for (Serial serial : firearm.serials()) {
            writer.text(serial.keys().strict());
            Integer year = serial.keys().yearMark();
            writer.number(year == null ? 0 : year);
            writer.text(serial.role());
        }
        writer.number(firearm.years().size());
        firearm.years().forEach(year -> year.pack(writer));
    }

    @Override
    public Features unpack(PackReader reader, Object shared) {
        return unpack(serials(reader), reader, shared);
    }

    @Override
    public @Nullable Score candidate(Features wanted, PackReader packed, Object shared, Matcher matcher) {
        List<Serial> serials = serials(packed);
        SerialMatch match = new SerialMatch(wanted.serials(), serials);
        return match.isFarOff() ? null : compare(wanted, unpack(serials, packed, shared), match, matcher);
    }

    private static List<Serial> serials(PackReader reader) {
        List<Serial> serials = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            String strict = reader.text();
            int year = reader.number();
            SerialKeys keys = SerialKeys.of(strict, year == 0 ? null : Integer.valueOf(year));
            serials.add(new Serial(keys, reader.text()));
        }
        return serials;
    }

    private static Features unpack(List<Serial> serials, PackReader reader, Object shared) {
        List<DayRange> years = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            years.add(DayRange.unpack(reader));
        }
        return new Features(serials, years, (Description) shared);
    }
}
