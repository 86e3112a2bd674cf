package org.openfex.rules;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.Country;
import org.openfex.code.FirearmAction;
import org.openfex.code.FirearmFeature;
import org.openfex.code.Maker;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialRole;
import org.openfex.model.Ammunition;
import org.openfex.model.Calibre;
import org.openfex.model.Firearm;
import org.openfex.model.Headstamp;
import org.openfex.model.Make;
import org.openfex.model.Marking;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.Seizure;
import org.openfex.model.SerialNumber;

/**
 * Rules about where and when a firearm was made and marked. They speak up only where every date that is claimed is at odds
 * with what the code lists know of States, makers, types and cartridges.
 */
final class OriginRules {
    static final List<Rule> RULES = List.of(
            Rule.on(Marking.class, "year-in-future", OriginRules::markInFuture)
                    .andOn(SerialNumber.class, OriginRules::serialInFuture)
                    .andOn(Firearm.class, OriginRules::madeInFuture)
                    .andOn(Headstamp.class, OriginRules::headstampInFuture),
            Rule.on(Firearm.class, "made-after-recovery", OriginRules::firearmAfterRecovery)
                    .andOn(Headstamp.class, OriginRules::headstampAfterRecovery),
            Rule.on(Firearm.class, "mark-before-manufacture", OriginRules::markBeforeManufacture),
            Rule.on(Firearm.class, "year-mark-differs", OriginRules::yearMarkDiffers),
            Rule.on(Firearm.class, "country-after-its-end", OriginRules::madeAfterEnd)
                    .andOn(Marking.class, OriginRules::markAfterEnd)
                    .andOn(SerialNumber.class, OriginRules::serialAfterEnd),
            Rule.on(Firearm.class, "country-before-its-time", OriginRules::madeBeforeState)
                    .andOn(Marking.class, OriginRules::markBeforeState)
                    .andOn(SerialNumber.class, OriginRules::serialBeforeState),
            Rule.on(Firearm.class, "maker-country-differs", OriginRules::makerElsewhere),
            Rule.on(Firearm.class, "maker-before-its-time", OriginRules::madeBeforeMaker),
            Rule.on(Firearm.class, "type-before-its-time", OriginRules::madeBeforeType),
            Rule.on(Firearm.class, "cartridge-before-its-time", OriginRules::madeBeforeCartridge)
                    .andOn(Ammunition.class, OriginRules::loadedBeforeCartridge));

    /** Marks and numbers that can only be put on a firearm that is already made. */
    private static final Set<MarkingKind> LATER_MARKS = Set.of(
            MarkingKind.IMPORT,
            MarkingKind.STATE_TRANSFER,
            MarkingKind.CONFISCATION,
            MarkingKind.DEACTIVATION,
            MarkingKind.REFURBISHMENT);

    private static final Set<SerialRole> LATER_NUMBERS = Set.of(
            SerialRole.IMPORT,
            SerialRole.STATE_TRANSFER,
            SerialRole.CONFISCATION,
            SerialRole.DEACTIVATION,
            SerialRole.REPLACEMENT,
            SerialRole.REFURBISHMENT);

    private OriginRules() {}

    private static void markInFuture(Marking mark, Scope scope) {
        judgeFuture(mark.year(), "year", scope);
    }

    private static void serialInFuture(SerialNumber serial, Scope scope) {
        judgeFuture(serial.yearMark(), "yearMark", scope);
    }

    private static void madeInFuture(Firearm firearm, Scope scope) {
        for (int i = 0; i < firearm.manufacturedOn().size(); i++) {
            judgeFuture(firearm.manufacturedOn().get(i).date(), "manufacturedOn/" + i + "/date", scope);
        }
    }

    private static void headstampInFuture(Headstamp headstamp, Scope scope) {
        judgeFuture(headstamp.year(), "year", scope);
    }

    private static void judgeFuture(@Nullable PartialDate date, String member, Scope scope) {
        if (isToCome(date, scope)) {
            scope.finding(member);
        }
    }

    private static boolean isToCome(@Nullable PartialDate date, Scope scope) {
        Moment now = new Moment(LocalDateTime.ofInstant(scope.now(), ZoneOffset.UTC), ZoneOffset.UTC);
        return now.isSurelyBefore(Span.of(date).earliest());
    }

    /** Gives the days that a date can mean; of one that is yet to come, which is a fault of its own, nothing is known. */
    private static Span span(@Nullable PartialDate date, Scope scope) {
        return isToCome(date, scope) ? Span.OPEN : Span.of(date);
    }

    private static void firearmAfterRecovery(Firearm firearm, Scope scope) {
        List<Span> made = made(firearm, scope);
        if (isSurelyAfter(made, recovery(scope))) {
            scope.finding(firearm.manufacturedOn().isEmpty() ? "serials" : "manufacturedOn");
        }
    }

    private static void headstampAfterRecovery(Headstamp headstamp, Scope scope) {
        if (isSurelyAfter(List.of(span(headstamp.year(), scope)), recovery(scope))) {
            scope.finding("year");
        }
    }

    private static boolean isSurelyAfter(List<Span> made, Span recovery) {
        return !made.isEmpty() && made.stream().allMatch(recovery::isSurelyBefore);
    }

    /** Gives when the items of the message were recovered; of several recoveries it is not said which item is of which. */
    private static Span recovery(Scope scope) {
        List<Seizure> seizures = scope.all(Seizure.class);
        return seizures.size() == 1 ? Span.of(seizures.get(0).time()) : Span.OPEN;
    }

    private static void markBeforeManufacture(Firearm firearm, Scope scope) {
        List<Span> made = made(firearm, scope);
        if (made.isEmpty()) {
            return;
        }
        for (int i = 0; i < firearm.markings().size(); i++) {
            Marking mark = firearm.markings().get(i);
            if (LATER_MARKS.contains(mark.kind()) && isBeforeAll(mark.year(), made)) {
                scope.finding("markings/" + i + "/year");
            }
        }
        for (int i = 0; i < firearm.serials().size(); i++) {
            SerialNumber serial = firearm.serials().get(i);
            SerialRole role = serial.role();
            if (role != null && LATER_NUMBERS.contains(role) && isBeforeAll(serial.yearMark(), made)) {
                scope.finding("serials/" + i + "/yearMark");
            }
        }
    }

    private static boolean isBeforeAll(@Nullable PartialDate date, List<Span> made) {
        Span span = Span.of(date);
        return made.stream().allMatch(span::isSurelyBefore);
    }

    private static void yearMarkDiffers(Firearm firearm, Scope scope) {
        List<Span> claimed = claimed(firearm, scope);
        for (int i = 0; i < firearm.serials().size() && !claimed.isEmpty(); i++) {
            SerialNumber serial = firearm.serials().get(i);
            Span mark = span(serial.yearMark(), scope);
            if (SerialRules.isOfMaker(serial)
                    && claimed.stream().allMatch(date -> date.isSurelyBefore(mark) || mark.isSurelyBefore(date))) {
                scope.finding("serials/" + i + "/yearMark");
            }
        }
    }

    private static void madeAfterEnd(Firearm firearm, Scope scope) {
        judgeEnd(firearm.countryOfManufacture(), made(firearm, scope), "countryOfManufacture", scope);
    }

    private static void markAfterEnd(Marking mark, Scope scope) {
        judgeEnd(mark.country(), List.of(span(mark.year(), scope)), "country", scope);
    }

    private static void serialAfterEnd(SerialNumber serial, Scope scope) {
        judgeEnd(serial.country(), List.of(span(serial.yearMark(), scope)), "country", scope);
    }

    /** The code of a former State was withdrawn some months after its end: what falls into that year is let pass. */
    private static void judgeEnd(@Nullable Country country, List<Span> dates, String member, Scope scope) {
        OptionalInt until = country == null
                ? OptionalInt.empty()
                : scope.entry(country).map(CodeList.Entry::until).orElse(OptionalInt.empty());
        if (until.isPresent() && !dates.isEmpty() && dates.stream().allMatch(date -> isAfter(date, until.getAsInt()))) {
            scope.finding(member, Map.of("until", Integer.toString(until.getAsInt())), null);
        }
    }

    private static void madeBeforeState(Firearm firearm, Scope scope) {
        judgeState(firearm.countryOfManufacture(), made(firearm, scope), "countryOfManufacture", scope);
    }

    private static void markBeforeState(Marking mark, Scope scope) {
        judgeState(mark.country(), List.of(span(mark.year(), scope)), "country", scope);
    }

    private static void serialBeforeState(SerialNumber serial, Scope scope) {
        judgeState(serial.country(), List.of(span(serial.yearMark(), scope)), "country", scope);
    }

    /** Reports a State at a time at which its territory was surely part of a former State that the list holds. */
    private static void judgeState(@Nullable Country country, List<Span> dates, String member, Scope scope) {
        if (country == null || !isBefore(dates, since(country, scope))) {
            return;
        }
        for (CodeList.Entry former : scope.list(country.list()).codes()) {
            OptionalInt since = former.since();
            if (former.successors().contains(country)
                    && since.isPresent()
                    && dates.stream().allMatch(date -> isAfter(date, since.getAsInt()))) {
                scope.finding(member, Map.of("former", former.code()), null);
                return;
            }
        }
    }

    /** Works that stood in a former State have one place; makers of other States have had plants in several. */
    private static void makerElsewhere(Firearm firearm, Scope scope) {
        Country country = firearm.countryOfManufacture();
        Make make = firearm.make();
        Maker maker = make == null ? null : make.code();
        Model model = firearm.model();
        boolean isOpen = model != null && Boolean.TRUE.equals(model.ofType());
        if (country == null || maker == null || isOpen || !scope.isKnown(country)) {
            return;
        }
        CodeList.Entry entry = scope.entry(maker).orElse(null);
        Country then = entry == null ? null : entry.countryThen().orElse(null);
        Country now = entry == null ? null : entry.countryNow().orElse(null);
        if (then == null
                || now == null
                || successors(then, scope).isEmpty()
                || country.equals(then)
                || country.equals(now)
                || successors(country, scope).contains(now)) {
            return;
        }
        scope.finding("countryOfManufacture");
    }

    private static List<Country> successors(Country country, Scope scope) {
        return scope.entry(country).map(CodeList.Entry::successors).orElse(List.of());
    }

    private static void madeBeforeMaker(Firearm firearm, Scope scope) {
        Make make = firearm.make();
        if (!isBeforeTypeOrAction(firearm, scope)) {
            judgeSince(make == null ? null : make.code(), made(firearm, scope), "make/code", scope);
        }
    }

    private static void madeBeforeType(Firearm firearm, Scope scope) {
        List<Span> made = made(firearm, scope);
        if (!judgeSince(firearm.type(), made, "type", scope)) {
            judgeSince(firearm.action(), made, "action", scope);
        }
    }

    /** Tells whether the year is wrong for the type or action already, so that it need not be judged by maker and cartridge. */
    private static boolean isBeforeTypeOrAction(Firearm firearm, Scope scope) {
        List<Span> made = made(firearm, scope);
        FirearmAction action = firearm.action();
        return isBefore(made, since(firearm.type(), scope)) || (action != null && isBefore(made, since(action, scope)));
    }

    /** A firearm that was altered may fire a cartridge younger than itself. */
    private static void madeBeforeCartridge(Firearm firearm, Scope scope) {
        ManufactureKind manufacture = firearm.manufacture();
        boolean isAltered = !firearm.conversions().isEmpty()
                || firearm.features().contains(FirearmFeature.REPLACED_BARREL)
                || (manufacture != null && !manufacture.equals(ManufactureKind.INDUSTRIAL));
        for (int i = 0; i < firearm.calibres().size() && !isAltered && !isBeforeTypeOrAction(firearm, scope); i++) {
            Calibre calibre = firearm.calibres().get(i);
            judgeSince(calibre.cartridge(), made(firearm, scope), "calibres/" + i + "/cartridge", scope);
        }
    }

    private static void loadedBeforeCartridge(Ammunition ammunition, Scope scope) {
        Calibre calibre = ammunition.calibre();
        for (int i = 0; i < ammunition.headstamps().size() && calibre != null; i++) {
            List<Span> year = List.of(span(ammunition.headstamps().get(i).year(), scope));
            judgeSince(calibre.cartridge(), year, "headstamps/" + i + "/year", scope);
        }
    }

    private static boolean judgeSince(@Nullable Code code, List<Span> dates, String path, Scope scope) {
        OptionalInt since = code == null ? OptionalInt.empty() : since(code, scope);
        boolean isBefore = isBefore(dates, since);
        if (isBefore) {
            scope.finding(path, Map.of("since", Integer.toString(since.orElseThrow())), null);
        }
        return isBefore;
    }

    private static OptionalInt since(Code code, Scope scope) {
        return scope.entry(code).map(CodeList.Entry::since).orElse(OptionalInt.empty());
    }

    private static boolean isBefore(List<Span> dates, OptionalInt since) {
        return since.isPresent()
                && !dates.isEmpty()
                && dates.stream()
                        .map(Span::latest)
                        .allMatch(latest -> latest != null && latest.local().getYear() < since.getAsInt());
    }

    private static boolean isAfter(Span date, int year) {
        Moment earliest = date.earliest();
        return earliest != null && earliest.local().getYear() > year;
    }

    /** Gives when a firearm was made by all that is claimed; where nothing is, by the year beside the number of its maker. */
    private static List<Span> made(Firearm firearm, Scope scope) {
        List<Span> claimed = claimed(firearm, scope);
        return !claimed.isEmpty()
                ? claimed
                : firearm.serials().stream()
                        .filter(SerialRules::isOfMaker)
                        .map(SerialNumber::yearMark)
                        .filter(year -> year != null)
                        .map(year -> span(year, scope))
                        .toList();
    }

    private static List<Span> claimed(Firearm firearm, Scope scope) {
        return firearm.manufacturedOn().stream()
                .map(claimed -> span(claimed.date(), scope))
                .toList();
    }
}
