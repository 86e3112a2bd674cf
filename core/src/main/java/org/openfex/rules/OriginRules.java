package org.openfex.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Cartridge;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.Country;
import org.openfex.code.FirearmFeature;
import org.openfex.code.Maker;
import org.openfex.code.ManufactureKind;
import org.openfex.code.MarkingKind;
import org.openfex.code.SerialRole;
import org.openfex.model.Ammunition;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Firearm;
import org.openfex.model.Headstamp;
import org.openfex.model.Make;
import org.openfex.model.Marking;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.SerialNumber;

/**
 * Rules about where and when a firearm was made and marked. They speak up only where every date that is claimed is at odds
 * with what the code lists know of States, makers, types and cartridges.
 */
final class OriginRules {
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

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Marking" ->
                List.of(
                        Rule.on(Marking.class, "year-in-future", OriginRules::markInFuture)
                                .whereAny("year"),
                        Rule.on(Marking.class, "country-after-its-end", OriginRules::markAfterEnd)
                                .whereAny("year"),
                        Rule.on(Marking.class, "country-before-its-time", OriginRules::markBeforeState)
                                .whereAny("year"));
            case "SerialNumber" ->
                List.of(
                        Rule.on(SerialNumber.class, "year-in-future", OriginRules::serialInFuture)
                                .whereAny("yearMark"),
                        Rule.on(SerialNumber.class, "country-after-its-end", OriginRules::serialAfterEnd)
                                .whereAny("yearMark"),
                        Rule.on(SerialNumber.class, "country-before-its-time", OriginRules::serialBeforeState)
                                .whereAny("yearMark"));
            case "Firearm" ->
                List.of(
                        Rule.on(Firearm.class, "year-in-future", OriginRules::madeInFuture)
                                .whereAny("manufacturedOn"),
                        Rule.on(Firearm.class, "made-after-recovery", OriginRules::firearmAfterRecovery),
                        Rule.on(Firearm.class, "mark-before-manufacture", OriginRules::markBeforeManufacture),
                        Rule.on(Firearm.class, "year-mark-differs", OriginRules::yearMarkDiffers)
                                .whereAny("manufacturedOn"),
                        Rule.on(Firearm.class, "country-after-its-end", OriginRules::madeAfterEnd)
                                .whereAny("countryOfManufacture"),
                        Rule.on(Firearm.class, "country-before-its-time", OriginRules::madeBeforeState)
                                .whereAny("countryOfManufacture"),
                        Rule.on(Firearm.class, "maker-country-differs", OriginRules::makerElsewhere)
                                .whereAny("make"),
                        Rule.on(Firearm.class, "maker-before-its-time", OriginRules::madeBeforeMaker)
                                .whereAny("make"),
                        Rule.on(Firearm.class, "type-before-its-time", OriginRules::madeBeforeType),
                        Rule.on(Firearm.class, "cartridge-before-its-time", OriginRules::madeBeforeCartridge)
                                .whereAny("calibres"));
            case "Headstamp" ->
                List.of(
                        Rule.on(Headstamp.class, "year-in-future", OriginRules::headstampInFuture)
                                .whereAny("year"),
                        Rule.on(Headstamp.class, "made-after-recovery", OriginRules::headstampAfterRecovery)
                                .whereAny("year"));
            case "Ammunition" ->
                List.of(Rule.on(Ammunition.class, "cartridge-before-its-time", OriginRules::loadedBeforeCartridge)
                        .whereAny("calibre"));
            default -> List.of();
        };
    }

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
        // A year that has begun lies ahead in no place on earth.
        return date != null
                && date.earliest().getYear() >= scope.present().local().getYear()
                && scope.present().isSurelyBefore(Span.of(date).earliest());
    }

    /** Gives the days that a date can mean; of one that is yet to come, which is a fault of its own, nothing is known. */
    private static Span span(@Nullable PartialDate date, Scope scope) {
        return isToCome(date, scope) ? Span.OPEN : Span.of(date);
    }

    private static void firearmAfterRecovery(Firearm firearm, Scope scope) {
        List<PartialDate> made = made(firearm);
        if (!made.isEmpty() && areSurelyAfter(made, scope.recovery(), scope)) {
            scope.finding(firearm.manufacturedOn().isEmpty() ? "serials" : "manufacturedOn");
        }
    }

    private static void headstampAfterRecovery(Headstamp headstamp, Scope scope) {
        if (scope.recovery().isSurelyBefore(span(headstamp.year(), scope))) {
            scope.finding("year");
        }
    }

    private static boolean areSurelyAfter(List<PartialDate> made, Span recovery, Scope scope) {
        for (PartialDate date : made) {
            if (!recovery.isSurelyBefore(span(date, scope))) {
                return false;
            }
        }
        return true;
    }

    private static void markBeforeManufacture(Firearm firearm, Scope scope) {
        for (int i = 0; i < firearm.markings().size(); i++) {
            Marking mark = firearm.markings().get(i);
            if (LATER_MARKS.contains(mark.kind()) && isBeforeAll(mark.year(), made(firearm), scope)) {
                scope.finding("markings/" + i + "/year");
            }
        }
        for (int i = 0; i < firearm.serials().size(); i++) {
            SerialNumber serial = firearm.serials().get(i);
            SerialRole role = serial.role();
            if (role != null && LATER_NUMBERS.contains(role) && isBeforeAll(serial.yearMark(), made(firearm), scope)) {
                scope.finding("serials/" + i + "/yearMark");
            }
        }
    }

    private static boolean isBeforeAll(@Nullable PartialDate year, List<PartialDate> made, Scope scope) {
        Span span = Span.of(year);
        for (PartialDate date : made) {
            if (!span.isSurelyBefore(span(date, scope))) {
                return false;
            }
        }
        return !made.isEmpty();
    }

    private static void yearMarkDiffers(Firearm firearm, Scope scope) {
        List<ClaimedDate> claimed = firearm.manufacturedOn();
        for (int i = 0; i < firearm.serials().size() && !claimed.isEmpty(); i++) {
            SerialNumber serial = firearm.serials().get(i);
            if (serial.yearMark() != null
                    && SerialRules.isOfMaker(serial)
                    && differsFromAll(span(serial.yearMark(), scope), claimed, scope)) {
                scope.finding("serials/" + i + "/yearMark");
            }
        }
    }

    private static boolean differsFromAll(Span mark, List<ClaimedDate> claimed, Scope scope) {
        for (ClaimedDate date : claimed) {
            Span span = span(date.date(), scope);
            if (!span.isSurelyBefore(mark) && !mark.isSurelyBefore(span)) {
                return false;
            }
        }
        return true;
    }

    private static void madeAfterEnd(Firearm firearm, Scope scope) {
        judgeEnd(firearm.countryOfManufacture(), made(firearm), "countryOfManufacture", scope);
    }

    private static void markAfterEnd(Marking mark, Scope scope) {
        judgeEnd(mark.country(), dates(mark.year()), "country", scope);
    }

    private static void serialAfterEnd(SerialNumber serial, Scope scope) {
        judgeEnd(serial.country(), dates(serial.yearMark()), "country", scope);
    }

    /** The code of a former State was withdrawn some months after its end: what falls into that year is let pass. */
    private static void judgeEnd(@Nullable Country country, List<PartialDate> dates, String member, Scope scope) {
        if (country == null || dates.isEmpty()) {
            return;
        }
        OptionalInt until = scope.entry(country).map(CodeList.Entry::until).orElse(OptionalInt.empty());
        if (until.isPresent() && areAfter(dates, until.getAsInt(), scope)) {
            scope.finding(member, Map.of("until", Integer.toString(until.getAsInt())), null);
        }
    }

    private static void madeBeforeState(Firearm firearm, Scope scope) {
        judgeState(firearm.countryOfManufacture(), made(firearm), "countryOfManufacture", scope);
    }

    private static void markBeforeState(Marking mark, Scope scope) {
        judgeState(mark.country(), dates(mark.year()), "country", scope);
    }

    private static void serialBeforeState(SerialNumber serial, Scope scope) {
        judgeState(serial.country(), dates(serial.yearMark()), "country", scope);
    }

    /** Reports a State at a time at which its territory was surely part of a former State that the list holds. */
    private static void judgeState(@Nullable Country country, List<PartialDate> dates, String member, Scope scope) {
        if (country == null || !areBefore(dates, country, scope)) {
            return;
        }
        for (CodeList.Entry former : scope.list(country.list()).codes()) {
            OptionalInt since = former.since();
            if (former.successors().contains(country)
                    && since.isPresent()
                    && areAfter(dates, since.getAsInt(), scope)) {
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
        List<PartialDate> made = made(firearm);
        if (make != null
                && areBefore(made, make.code(), scope)
                && !areBefore(made, firearm.type(), scope)
                && !areBefore(made, firearm.action(), scope)) {
            tellBefore(make.code(), "make/code", scope);
        }
    }

    private static void madeBeforeType(Firearm firearm, Scope scope) {
        List<PartialDate> made = made(firearm);
        if (areBefore(made, firearm.type(), scope)) {
            tellBefore(firearm.type(), "type", scope);
        } else if (areBefore(made, firearm.action(), scope)) {
            tellBefore(firearm.action(), "action", scope);
        }
    }

    /**
     * A firearm that was altered may fire a cartridge younger than itself. Where the year is wrong for the type or the action
     * already, it need not be judged by the cartridge, nor by the maker.
     */
    private static void madeBeforeCartridge(Firearm firearm, Scope scope) {
        ManufactureKind manufacture = firearm.manufacture();
        boolean isAltered = !firearm.conversions().isEmpty()
                || firearm.features().contains(FirearmFeature.REPLACED_BARREL)
                || (manufacture != null && !manufacture.equals(ManufactureKind.INDUSTRIAL));
        List<PartialDate> made = made(firearm);
        for (int i = 0; i < firearm.calibres().size() && !isAltered && !made.isEmpty(); i++) {
            Cartridge cartridge = firearm.calibres().get(i).cartridge();
            if (areBefore(made, cartridge, scope)
                    && !areBefore(made, firearm.type(), scope)
                    && !areBefore(made, firearm.action(), scope)) {
                tellBefore(cartridge, "calibres/" + i + "/cartridge", scope);
            }
        }
    }

    private static void loadedBeforeCartridge(Ammunition ammunition, Scope scope) {
        Calibre calibre = ammunition.calibre();
        for (int i = 0; i < ammunition.headstamps().size() && calibre != null; i++) {
            if (areBefore(dates(ammunition.headstamps().get(i).year()), calibre.cartridge(), scope)) {
                tellBefore(calibre.cartridge(), "headstamps/" + i + "/year", scope);
            }
        }
    }

    private static void tellBefore(@Nullable Code code, String path, Scope scope) {
        if (code != null) {
            scope.finding(
                    path, Map.of("since", Integer.toString(since(code, scope).orElseThrow())), null);
        }
    }

    private static OptionalInt since(Code code, Scope scope) {
        return scope.entry(code).map(CodeList.Entry::since).orElse(OptionalInt.empty());
    }

    /** Tells whether all of some dates lie before the year since when there is what a code stands for; false without dates. */
    private static boolean areBefore(List<PartialDate> dates, @Nullable Code code, Scope scope) {
        if (code == null || dates.isEmpty()) {
            return false;
        }
        OptionalInt since = since(code, scope);
        if (since.isEmpty()) {
            return false;
        }
        for (PartialDate date : dates) {
            if (date.latest().getYear() >= since.getAsInt() || !isTelling(date, scope)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether all of some dates, one at least, lie after a year. */
    private static boolean areAfter(List<PartialDate> dates, int year, Scope scope) {
        for (PartialDate date : dates) {
            if (date.earliest().getYear() <= year || !isTelling(date, scope)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a date is sure, and not yet to come, which is a fault of its own. */
    private static boolean isTelling(PartialDate date, Scope scope) {
        return !date.isUncertain() && !date.isApproximate() && !isToCome(date, scope);
    }

    private static List<PartialDate> dates(@Nullable PartialDate date) {
        return date == null ? List.of() : List.of(date);
    }

    /** Gives when a firearm was made by all that is claimed; where nothing is, by the year beside the number of its maker. */
    private static List<PartialDate> made(Firearm firearm) {
        List<PartialDate> made = new ArrayList<>(2);
        for (ClaimedDate claimed : firearm.manufacturedOn()) {
            made.add(claimed.date());
        }
        for (int i = 0; i < firearm.serials().size() && firearm.manufacturedOn().isEmpty(); i++) {
            SerialNumber serial = firearm.serials().get(i);
            if (serial.yearMark() != null && SerialRules.isOfMaker(serial)) {
                made.add(serial.yearMark());
            }
        }
        return made;
    }
}
