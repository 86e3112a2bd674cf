package org.openfex.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.IdentityDocumentKind;
import org.openfex.code.Sex;
import org.openfex.model.IdentityDocument;
import org.openfex.model.Person;

/** Persons: names, dates of birth, documents, sex, nationalities. */
final class PersonKind implements RecordKind<Person, PersonKind.Features> {
    static final PersonKind INSTANCE = new PersonKind();

    private static final int NAME = 0;
    private static final int BIRTH = 1;
    private static final int DOCUMENT = 2;
    private static final int SEX = 3;
    private static final int NATIONALITY = 4;
    private static final int FIELDS = 5;

    /** Kinds of documents whose numbers are no one's alone or that change with every paper. */
    private static final Set<IdentityDocumentKind> NOT_TELLING = Set.of(
            IdentityDocumentKind.VISA,
            IdentityDocumentKind.MIGRATION_CARD,
            IdentityDocumentKind.OTHER,
            IdentityDocumentKind.UNKNOWN);

    private PersonKind() {}

    /** What is kept of a person. */
    record Features(
            List<NameKeys> names,
            List<DayRange> births,
            List<Document> documents,
            String sex,
            List<String> nationalities) {}

    /** A document: its kind, its State (empty when not stated), its number. */
    record Document(String kind, String country, SerialKeys number) {}

    private enum BirthLevel {
        SAME,
        SWAPPED,
        COMPATIBLE,
        SAME_YEAR,
        NEAR,
        DIFFERENT,
        NOT_COMPARABLE
    }

    private enum DocumentLevel {
        SAME,
        SAME_BY_COPY,
        DIFFERENT,
        NOT_COMPARABLE
    }

    private enum SexLevel {
        SAME,
        DIFFERENT,
        NOT_COMPARABLE
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("name", RecordKind.levels(NameComparison.Level.class));
        fields.put("birth", RecordKind.levels(BirthLevel.class));
        fields.put("document", RecordKind.levels(DocumentLevel.class));
        fields.put("sex", RecordKind.levels(SexLevel.class));
        fields.put("nationality", RecordKind.levels(CountryComparison.class));
        return fields;
    }

    @Override
    public String keysVersion(Matcher matcher) {
        String sounds = matcher.hasDaitchMokotoff() ? " daitch-mokotoff" : "";
        return NameTables.standard().version() + " " + SerialTable.standard().version + sounds;
    }

    @Override
    public Features features(Person person, Resolver resolver) {
        List<NameKeys> names = person.names().stream()
                .map(NameKeys::of)
                .filter(name -> !name.isEmpty())
                .toList();
        List<DayRange> births = person.births().stream()
                .map(birth -> birth.date())
                .filter(Objects::nonNull)
                .map(DayRange::of)
                .distinct()
                .toList();
        List<Document> documents = new ArrayList<>();
        for (IdentityDocument document : person.documents()) {
            if (document.number() != null && document.kind() != null && !NOT_TELLING.contains(document.kind())) {
                SerialKeys number = SerialKeys.of(document.number().text());
                if (!number.isEmpty()) {
                    documents.add(new Document(
                            document.kind().value(),
                            document.issuingCountry() == null
                                    ? ""
                                    : document.issuingCountry().value(),
                            number));
                }
            }
        }
        return new Features(
                names,
                births,
                List.copyOf(documents),
                sex(person.sex()),
                person.nationalities().stream().map(country -> country.value()).toList());
    }

    private static String sex(@Nullable Sex sex) {
        return sex != null && (sex.equals(Sex.MALE) || sex.equals(Sex.FEMALE)) ? sex.value() : "";
    }

    @Override
    public void keys(Features person, Matcher matcher, KeySink sink) {
        for (NameKeys name : person.names()) {
            if (matcher.hasDaitchMokotoff()) {
                sounds(DaitchMokotoff.codes(name), sink);
            }
            name.pairs().forEach(pair -> sink.key(KeyKind.NAMES, pair));
            for (String block : name.blocks()) {
                sink.key(KeyKind.NAME, block);
                DayRange.oneYears(person.births())
                        .forEach(year -> sink.key(KeyKind.NAME_AND_BIRTH, block + "|" + year));
            }
        }
        for (Document document : person.documents()) {
            document.number().blocks().forEach(block -> sink.key(KeyKind.DOCUMENT, block));
        }
    }

    private static void sounds(List<String> codes, KeySink sink) {
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                sink.key(KeyKind.DAITCH_MOKOTOFF, codes.get(i) + "|" + codes.get(j));
            }
        }
    }

    @Override
    public void widerKeys(Features person, KeySink sink) {
        for (NameKeys name : person.names()) {
            name.blocks().forEach(block -> sink.key(KeyKind.NAME, block));
        }
    }

    @Override
    public Score compare(Features one, Features other, Matcher matcher) {
        Score score = new Score(FIELDS);
        names(one.names(), other.names(), matcher, score);
        score.level(BIRTH, RecordKind.best(one.births(), other.births(), BirthLevel.NOT_COMPARABLE, PersonKind::birth));
        score.level(
                DOCUMENT,
                RecordKind.best(
                        one.documents(), other.documents(), DocumentLevel.NOT_COMPARABLE, PersonKind::document));
        score.level(SEX, sex(one.sex(), other.sex()));
        score.level(
                NATIONALITY,
                RecordKind.best(
                        one.nationalities(),
                        other.nationalities(),
                        CountryComparison.NOT_COMPARABLE,
                        matcher.resolver().countries()::compare));
        return score;
    }

    /** The pair of names that agrees best: a register may hold one of several that a person has. */
    private static void names(List<NameKeys> one, List<NameKeys> other, Matcher matcher, Score score) {
        NameComparison best = null;
        double bestBits = 0;
        for (NameKeys first : one) {
            for (NameKeys second : other) {
                NameComparison comparison = NameComparison.compare(first, second);
                double bits = matcher.weights().names().of(comparison);
                int levels = best == null ? -1 : comparison.level().compareTo(best.level());
                if (levels < 0 || (levels == 0 && bits > bestBits)) {
                    best = comparison;
                    bestBits = bits;
                }
            }
        }
        if (best == null) {
            score.level(NAME, NameComparison.Level.NOT_COMPARABLE);
        } else {
            int agreeing = (int)
                    best.pairs().stream().filter(NameComparison.Pair::agrees).count();
            score.level(NAME, best.level(), bestBits, agreeing, best.pairs().size());
        }
    }

    private static BirthLevel birth(DayRange one, DayRange other) {
        if (one.isOneDay() && one.equals(other)) {
            // Two registers that write the first of January for a year agree in no more than the year.
            return one.isFirstOfJanuary() ? BirthLevel.COMPATIBLE : BirthLevel.SAME;
        }
        if (one.isSwappedOf(other)) {
            return BirthLevel.SWAPPED;
        }
        if (one.overlaps(other)) {
            return BirthLevel.COMPATIBLE;
        }
        int apart = one.yearsApart(other);
        if (apart == 0) {
            return BirthLevel.SAME_YEAR;
        }
        return apart == 1 ? BirthLevel.NEAR : BirthLevel.DIFFERENT;
    }

    private static DocumentLevel document(Document one, Document other) {
        return one.kind().equals(other.kind()) && agree(one.country(), other.country())
                ? document(one.number(), other.number())
                : DocumentLevel.NOT_COMPARABLE;
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static DocumentLevel document(SerialKeys one, SerialKeys other) {
        return switch (SerialComparison.compare(one, other).level()) {
            case SAME -> DocumentLevel.SAME;
            case SAME_BY_LOOK, SAME_BY_SOUND, SAME_BY_LOOK_AND_SOUND, CONFUSED -> DocumentLevel.SAME_BY_COPY;
            case NOT_COMPARABLE -> DocumentLevel.NOT_COMPARABLE;
            default -> DocumentLevel.DIFFERENT;
        };
    }

    private static SexLevel sex(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return SexLevel.NOT_COMPARABLE;
        }
        return one.equals(other) ? SexLevel.SAME : SexLevel.DIFFERENT;
    }

    /** Nationalities: few combinations serve for all. */
    @Override
    public Object shared(Features person) {
        return person.nationalities();
    }

    @Override
    public void packShared(Object shared, PackWriter writer) {
        List<?> nationalities = (List<?>) shared;
        writer.texts(nationalities.stream().map(String.class::cast).toList());
    }

    @Override
    public Object unpackShared(PackReader reader) {
        return reader.texts();
    }

    @Override
    public void pack(Features person, PackWriter writer) {
        writer.texts(person.names().stream().map(NameKeys::toCompact).toList());
        writer.number(person.births().size());
        person.births().forEach(birth -> birth.pack(writer));
        writer.number(person.documents().size());
        for (Document document : person.documents()) {
            writer.text(document.kind());
            writer.text(document.country());
            writer.text(document.number().strict());
        }
        writer.text(person.sex());
    }

    /** A name may have changed altogether: a person is a candidate by what is known of a document too, so all is compared. */
    @Override
    public Score candidate(Features wanted, PackReader packed, Object shared, Matcher matcher) {
        return compare(wanted, unpack(packed, shared), matcher);
    }

    @Override
    public Features unpack(PackReader reader, Object shared) {
        List<NameKeys> names = reader.texts().stream().map(NameKeys::ofCompact).toList();
        List<DayRange> births = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            births.add(DayRange.unpack(reader));
        }
        List<Document> documents = new ArrayList<>();
        for (int left = reader.number(); left > 0; left--) {
            documents.add(new Document(reader.text(), reader.text(), SerialKeys.of(reader.text())));
        }
        List<?> nationalities = (List<?>) shared;
        return new Features(
                names,
                births,
                documents,
                reader.text(),
                nationalities.stream().map(String.class::cast).toList());
    }
}
