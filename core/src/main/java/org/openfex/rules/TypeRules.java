package org.openfex.rules;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Bore;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;
import org.openfex.code.CodeList;
import org.openfex.code.ConversionKind;
import org.openfex.code.FirearmAction;
import org.openfex.code.FirearmFeature;
import org.openfex.code.FirearmPart;
import org.openfex.code.FirearmType;
import org.openfex.code.ItemCondition;
import org.openfex.code.ManufactureKind;
import org.openfex.code.Operability;
import org.openfex.code.Unit;
import org.openfex.model.Calibre;
import org.openfex.model.Component;
import org.openfex.model.Conversion;
import org.openfex.model.Firearm;
import org.openfex.model.Measure;

/**
 * Rules about what the type of a firearm says of its action, bore, calibre and parts. What a type cannot have follows from
 * the definitions of the code lists; what is rare but real is let pass.
 */
final class TypeRules {
    private static final Set<BoreGroup> GAUGES = Set.of(
            BoreGroup.CODE_4GA,
            BoreGroup.CODE_10GA,
            BoreGroup.CODE_12GA,
            BoreGroup.CODE_16GA,
            BoreGroup.CODE_20GA,
            BoreGroup.CODE_24GA,
            BoreGroup.CODE_28GA,
            BoreGroup.CODE_32GA,
            BoreGroup.CODE_410);

    private static final Set<Cartridge> RIMFIRE = Set.of(
            Cartridge.CODE_5_6X15R,
            Cartridge.CODE_22SHORT,
            Cartridge.CODE_22LONG,
            Cartridge.CODE_22WMR,
            Cartridge.CODE_17HMR,
            Cartridge.CODE_17HM2);

    /** Cartridges for bores that are oval or rifled at the muzzle only, which some laws hold to be smooth. */
    private static final Set<Cartridge> OVAL =
            Set.of(Cartridge.CODE_366TKM, Cartridge.CODE_345TK, Cartridge.CODE_9_6X53);

    private static final Set<Cartridge> BLANK_OR_LESS_LETHAL = Set.of(
            Cartridge.CODE_8PAK,
            Cartridge.CODE_9PA,
            Cartridge.CODE_10X23T,
            Cartridge.CODE_10X28,
            Cartridge.CODE_10X32,
            Cartridge.CODE_45RUBBER,
            Cartridge.CODE_18X45T,
            Cartridge.CODE_18_5X55T);

    /** Types that have a rifled bore by definition. */
    private static final Set<FirearmType> RIFLED = Set.of(
            FirearmType.RIFLE,
            FirearmType.CARBINE,
            FirearmType.SMALL_BORE_RIFLE,
            FirearmType.ASSAULT_RIFLE,
            FirearmType.SNIPER_RIFLE,
            FirearmType.ANTI_MATERIEL_RIFLE,
            FirearmType.SUB_MACHINE_GUN,
            FirearmType.LIGHT_MACHINE_GUN,
            FirearmType.GENERAL_PURPOSE_MACHINE_GUN,
            FirearmType.HEAVY_MACHINE_GUN);

    private static final Set<FirearmType> SELF_LOADING_HANDGUNS =
            Set.of(FirearmType.PISTOL, FirearmType.MACHINE_PISTOL, FirearmType.BLANK_FIRING_PISTOL);

    private static final Set<FirearmType> SHOTGUNS =
            Set.of(FirearmType.SHOTGUN, FirearmType.SAWN_OFF_SHOTGUN, FirearmType.SHOTGUN_PISTOL);

    /** Types that fire grenades, bombs or missiles, for which the list of cartridges has no code. */
    private static final Set<FirearmType> LAUNCHERS = Set.of(
            FirearmType.HAND_HELD_GRENADE_LAUNCHER,
            FirearmType.UNDER_BARREL_GRENADE_LAUNCHER,
            FirearmType.MOUNTED_GRENADE_LAUNCHER,
            FirearmType.RECOILLESS_RIFLE,
            FirearmType.ANTI_TANK_LAUNCHER,
            FirearmType.ROCKET_FLAME_THROWER,
            FirearmType.MAN_PORTABLE_AIR_DEFENCE_SYSTEM,
            FirearmType.MORTAR);

    private static final Set<FirearmType> BLANK_WEAPONS =
            Set.of(FirearmType.BLANK_FIRING_PISTOL, FirearmType.BLANK_FIRING_REVOLVER, FirearmType.GAS_WEAPON);

    private static final Set<FirearmAction> REVOLVERS =
            Set.of(FirearmAction.REVOLVER_SINGLE_ACTION, FirearmAction.REVOLVER_DOUBLE_ACTION);

    private static final Set<FirearmAction> SELF_LOADING = Set.of(
            FirearmAction.SEMI_AUTOMATIC,
            FirearmAction.SELECT_FIRE,
            FirearmAction.AUTOMATIC,
            FirearmAction.CONVERTED_TO_AUTOMATIC);

    private static final Set<FirearmAction> BY_HAND = Set.of(
            FirearmAction.BOLT_ACTION,
            FirearmAction.STRAIGHT_PULL,
            FirearmAction.LEVER_ACTION,
            FirearmAction.PUMP_ACTION,
            FirearmAction.FALLING_BLOCK);

    private static final Set<FirearmAction> OLD_LOCKS =
            Set.of(FirearmAction.FLINTLOCK, FirearmAction.PERCUSSION, FirearmAction.MATCHLOCK);

    private static final Set<FirearmAction> NOT_AUTOMATIC =
            union(REVOLVERS, BY_HAND, OLD_LOCKS, Set.of(FirearmAction.SINGLE_SHOT, FirearmAction.BREAK_OPEN));

    /** The actions that a type cannot have by its definition. */
    private static final Map<FirearmType, Set<FirearmAction>> ALIEN_ACTIONS = Map.ofEntries(
            entry(FirearmType.PISTOL, union(REVOLVERS, BY_HAND, OLD_LOCKS)),
            entry(FirearmType.REVOLVER, union(SELF_LOADING, BY_HAND)),
            entry(FirearmType.SINGLE_SHOT_PISTOL, union(SELF_LOADING, REVOLVERS)),
            entry(FirearmType.DERRINGER, union(SELF_LOADING, BY_HAND)),
            entry(FirearmType.MUZZLE_LOADING_FIREARM, union(SELF_LOADING, BY_HAND)),
            entry(FirearmType.MACHINE_PISTOL, NOT_AUTOMATIC),
            entry(FirearmType.ASSAULT_RIFLE, NOT_AUTOMATIC),
            entry(FirearmType.SUB_MACHINE_GUN, NOT_AUTOMATIC),
            entry(FirearmType.LIGHT_MACHINE_GUN, NOT_AUTOMATIC),
            entry(FirearmType.GENERAL_PURPOSE_MACHINE_GUN, NOT_AUTOMATIC),
            entry(FirearmType.HEAVY_MACHINE_GUN, NOT_AUTOMATIC));

    private static final Set<FirearmPart> OF_REVOLVERS = Set.of(FirearmPart.CYLINDER, FirearmPart.CYLINDER_CRANE);

    private static final Set<FirearmPart> OF_SELF_LOADERS = Set.of(
            FirearmPart.SLIDE,
            FirearmPart.BOLT,
            FirearmPart.BOLT_CARRIER,
            FirearmPart.GAS_PISTON,
            FirearmPart.GAS_TUBE,
            FirearmPart.MAGAZINE,
            FirearmPart.MAGAZINE_HOUSING,
            FirearmPart.TRUNNION);

    /** The parts that a type cannot have. */
    private static final Map<FirearmType, Set<FirearmPart>> ALIEN_PARTS = Map.ofEntries(
            entry(FirearmType.PISTOL, OF_REVOLVERS),
            entry(FirearmType.MACHINE_PISTOL, OF_REVOLVERS),
            entry(FirearmType.BLANK_FIRING_PISTOL, OF_REVOLVERS),
            entry(FirearmType.ASSAULT_RIFLE, OF_REVOLVERS),
            entry(FirearmType.SUB_MACHINE_GUN, OF_REVOLVERS),
            entry(FirearmType.LIGHT_MACHINE_GUN, OF_REVOLVERS),
            entry(FirearmType.GENERAL_PURPOSE_MACHINE_GUN, OF_REVOLVERS),
            entry(FirearmType.REVOLVER, OF_SELF_LOADERS),
            entry(FirearmType.BLANK_FIRING_REVOLVER, OF_SELF_LOADERS));

    /** The least number of barrels that a feature tells of; three barrels are three, the others may be more. */
    private static final Map<FirearmFeature, Integer> BARRELS = Map.of(
            FirearmFeature.SIDE_BY_SIDE_BARRELS, 2,
            FirearmFeature.OVER_AND_UNDER_BARRELS, 2,
            FirearmFeature.THREE_BARRELS, 3,
            FirearmFeature.FOUR_OR_MORE_BARRELS, 4);

    /** Features of which a firearm has one at most. */
    private static final List<Set<FirearmFeature>> ONE_OF = List.of(
            Set.of(FirearmFeature.FIXED_STOCK, FirearmFeature.FOLDING_STOCK),
            Set.of(FirearmFeature.FIXED_STOCK, FirearmFeature.TELESCOPIC_STOCK),
            Set.of(FirearmFeature.FIXED_STOCK, FirearmFeature.NO_STOCK),
            Set.of(FirearmFeature.FOLDING_STOCK, FirearmFeature.NO_STOCK),
            Set.of(FirearmFeature.TELESCOPIC_STOCK, FirearmFeature.NO_STOCK),
            Set.of(FirearmFeature.DETACHABLE_MAGAZINE, FirearmFeature.FIXED_MAGAZINE),
            Set.of(FirearmFeature.THREE_BARRELS, FirearmFeature.FOUR_OR_MORE_BARRELS));

    private static final Map<Unit, BigDecimal> MILLIMETRES = Map.of(
            Unit.MILLIMETRE,
            BigDecimal.ONE,
            Unit.CENTIMETRE,
            BigDecimal.TEN,
            Unit.METRE,
            BigDecimal.valueOf(1000),
            Unit.KILOMETRE,
            BigDecimal.valueOf(1_000_000),
            Unit.INCH,
            new BigDecimal("25.4"));

    /** Conversions after which a firearm is no longer what its factory made. */
    private static final Set<ConversionKind> CHANGING = Set.of(
            ConversionKind.BLANK_TO_LIVE,
            ConversionKind.GAS_TO_LIVE,
            ConversionKind.LESS_LETHAL_TO_LIVE,
            ConversionKind.AIRGUN_TO_FIREARM,
            ConversionKind.REPLICA_TO_FIREARM,
            ConversionKind.TOOL_TO_FIREARM,
            ConversionKind.ANTIQUE_MODERNIZED,
            ConversionKind.REACTIVATION,
            ConversionKind.SEMI_AUTOMATIC_TO_AUTOMATIC,
            ConversionKind.BARREL_SHORTENED,
            ConversionKind.OBSTRUCTION_REMOVED,
            ConversionKind.SMOOTH_TO_RIFLED,
            ConversionKind.DISGUISED);

    private TypeRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Calibre" ->
                List.of(Rule.on(Calibre.class, "bore-group-differs", TypeRules::boreGroupDiffers)
                        .whereAny("boreGroup"));
            case "Firearm" ->
                List.of(
                        Rule.on(Firearm.class, "calibre-not-of-type", TypeRules::calibreNotOfType)
                                .whereAny("calibres"),
                        Rule.on(Firearm.class, "live-cartridge-in-blank-weapon", TypeRules::liveCartridgeInBlankWeapon)
                                .whereAny("calibres"),
                        Rule.on(
                                        Firearm.class,
                                        "combination-gun-with-one-calibre",
                                        TypeRules::combinationGunWithOneCalibre)
                                .whereAny("calibres"),
                        Rule.on(Firearm.class, "action-not-of-type", TypeRules::actionNotOfType)
                                .whereAny("action"),
                        Rule.on(Firearm.class, "bore-not-of-type", TypeRules::boreNotOfType)
                                .whereAny("bore"),
                        Rule.on(Firearm.class, "part-not-of-type", TypeRules::markOnPartNotOfType),
                        Rule.on(Firearm.class, "barrel-count-differs", TypeRules::barrelCountDiffers)
                                .whereAny("barrelCount"),
                        Rule.on(Firearm.class, "features-contradict", TypeRules::featuresContradict)
                                .whereAny("features"),
                        Rule.on(Firearm.class, "length-unit-wrong", TypeRules::lengthUnitWrong)
                                .whereAny("barrelLength", "overallLength"),
                        Rule.on(Firearm.class, "barrel-longer-than-firearm", TypeRules::barrelLongerThanFirearm)
                                .whereAny("barrelLength"),
                        Rule.on(Firearm.class, "conversion-but-industrial", TypeRules::conversionButIndustrial)
                                .whereAny("conversions"),
                        Rule.on(Firearm.class, "scrap-but-operable", TypeRules::scrapButOperable)
                                .whereAny("condition"));
            case "Component" ->
                List.of(Rule.on(Component.class, "part-not-of-type", TypeRules::componentNotOfType)
                        .whereAny("firearm"));
            default -> List.of();
        };
    }

    private static void boreGroupDiffers(Calibre calibre, Scope scope) {
        BoreGroup stated = calibre.boreGroup();
        BoreGroup own = stated == null ? null : groupOf(calibre.cartridge(), scope);
        if (stated != null && own != null && scope.isKnown(stated) && !stated.equals(own)) {
            scope.finding("boreGroup", Map.of("group", own.value()), null);
        }
    }

    private static @Nullable BoreGroup groupOf(@Nullable Cartridge cartridge, Scope scope) {
        return cartridge == null
                ? null
                : scope.entry(cartridge).flatMap(CodeList.Entry::boreGroup).orElse(null);
    }

    /** A firearm that was altered may fire what its type was not made for, such as an army rifle bored to a gauge. */
    private static void calibreNotOfType(Firearm firearm, Scope scope) {
        for (int i = 0; i < firearm.calibres().size() && !isAltered(firearm); i++) {
            if (isAlien(firearm.calibres().get(i), firearm, scope)) {
                scope.finding("calibres/" + i);
            }
        }
    }

    private static boolean isAlien(Calibre calibre, Firearm firearm, Scope scope) {
        FirearmType type = firearm.type();
        Cartridge cartridge = calibre.cartridge();
        BoreGroup ofCartridge = groupOf(cartridge, scope);
        BoreGroup group = ofCartridge == null ? calibre.boreGroup() : ofCartridge;
        boolean isGauge = group != null && GAUGES.contains(group);
        if (RIFLED.contains(type) || SELF_LOADING_HANDGUNS.contains(type)) {
            return isGauge
                    || (type.equals(FirearmType.SMALL_BORE_RIFLE)
                            && cartridge != null
                            && ofCartridge != null
                            && !RIMFIRE.contains(cartridge));
        }
        if (cartridge == null || ofCartridge == null) {
            return false;
        }
        if (SHOTGUNS.contains(type)) {
            boolean isSmooth = firearm.bore() == null || firearm.bore().equals(Bore.SMOOTH);
            return isSmooth
                    && !isGauge
                    && !RIMFIRE.contains(cartridge)
                    && !OVAL.contains(cartridge)
                    && !BLANK_OR_LESS_LETHAL.contains(cartridge);
        }
        return LAUNCHERS.contains(type);
    }

    private static void liveCartridgeInBlankWeapon(Firearm firearm, Scope scope) {
        if (!BLANK_WEAPONS.contains(firearm.type())) {
            return;
        }
        for (int i = 0; i < firearm.calibres().size() && !isAltered(firearm); i++) {
            Cartridge cartridge = firearm.calibres().get(i).cartridge();
            if (cartridge != null
                    && scope.isKnown(cartridge)
                    && !BLANK_OR_LESS_LETHAL.contains(cartridge)
                    && !RIMFIRE.contains(cartridge)) {
                scope.finding("calibres/" + i + "/cartridge");
            }
        }
    }

    private static boolean isAltered(Firearm firearm) {
        ManufactureKind manufacture = firearm.manufacture();
        return !firearm.conversions().isEmpty()
                || (manufacture != null && !manufacture.equals(ManufactureKind.INDUSTRIAL));
    }

    private static void combinationGunWithOneCalibre(Firearm firearm, Scope scope) {
        if (firearm.type().equals(FirearmType.COMBINATION_GUN)
                && firearm.calibres().size() == 1) {
            scope.finding("calibres");
        }
    }

    private static void actionNotOfType(Firearm firearm, Scope scope) {
        FirearmAction action = firearm.action();
        if (action != null
                && ALIEN_ACTIONS.getOrDefault(firearm.type(), Set.of()).contains(action)) {
            scope.finding("action");
        }
    }

    /** Where the calibre shows already that the type is another, or that one barrel of two is told, the bore adds nothing. */
    private static void boreNotOfType(Firearm firearm, Scope scope) {
        Bore bore = firearm.bore();
        if (!Bore.SMOOTH.equals(bore) && !Bore.RIFLED.equals(bore)) {
            return;
        }
        boolean isOneOfTwo = firearm.type().equals(FirearmType.COMBINATION_GUN)
                && firearm.calibres().size() != 1;
        if (isOneOfTwo || isSmoothThoughRifled(firearm, scope)) {
            scope.finding("bore");
        }
    }

    private static boolean isSmoothThoughRifled(Firearm firearm, Scope scope) {
        return Bore.SMOOTH.equals(firearm.bore())
                && RIFLED.contains(firearm.type())
                && !has(firearm, ConversionKind.RIFLED_TO_SMOOTH)
                && firearm.calibres().stream().noneMatch(calibre -> isAlien(calibre, firearm, scope));
    }

    /** Tells whether a firearm was altered in some way. */
    static boolean has(Firearm firearm, ConversionKind kind) {
        for (Conversion conversion : firearm.conversions()) {
            if (conversion.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static void markOnPartNotOfType(Firearm firearm, Scope scope) {
        Set<FirearmPart> alien = ALIEN_PARTS.get(firearm.type());
        if (alien == null) {
            return;
        }
        for (int i = 0; i < firearm.serials().size(); i++) {
            if (isOneOf(alien, firearm.serials().get(i).part())) {
                scope.finding("serials/" + i + "/part");
            }
        }
        for (int i = 0; i < firearm.markings().size(); i++) {
            if (isOneOf(alien, firearm.markings().get(i).part())) {
                scope.finding("markings/" + i + "/part");
            }
        }
    }

    private static boolean isOneOf(Set<FirearmPart> parts, @Nullable FirearmPart part) {
        return part != null && parts.contains(part);
    }

    /** Parts that are recorded on their own go by the same codes as those that bear a mark. */
    private static void componentNotOfType(Component component, Scope scope) {
        if (component.firearm() != null
                && scope.resolve(component.firearm()) instanceof Firearm firearm
                && isOneOf(
                        ALIEN_PARTS.getOrDefault(firearm.type(), Set.of()),
                        FirearmPart.of(component.type().value()))) {
            scope.finding("firearm");
        }
    }

    private static void barrelCountDiffers(Firearm firearm, Scope scope) {
        Integer count = firearm.barrelCount();
        if (count == null) {
            return;
        }
        int least = 0;
        for (FirearmFeature feature : firearm.features()) {
            least = Math.max(least, BARRELS.getOrDefault(feature, 0));
        }
        boolean isTooMany = least == 3 && count > 3;
        boolean isTooFew = count < least || (count == 1 && firearm.type().equals(FirearmType.COMBINATION_GUN));
        if (isTooMany || isTooFew) {
            scope.finding("barrelCount");
        }
    }

    private static void featuresContradict(Firearm firearm, Scope scope) {
        if (firearm.features().size() > 1 && ONE_OF.stream().anyMatch(firearm.features()::containsAll)) {
            scope.finding("features");
        }
    }

    private static void lengthUnitWrong(Firearm firearm, Scope scope) {
        judgeUnit(firearm.barrelLength(), "barrelLength/unit", scope);
        judgeUnit(firearm.overallLength(), "overallLength/unit", scope);
    }

    private static void judgeUnit(@Nullable Measure length, String path, Scope scope) {
        if (length != null && scope.isKnown(length.unit()) && !MILLIMETRES.containsKey(length.unit())) {
            scope.finding(path);
        }
    }

    private static void barrelLongerThanFirearm(Firearm firearm, Scope scope) {
        BigDecimal barrel = millimetres(firearm.barrelLength());
        BigDecimal overall = millimetres(firearm.overallLength());
        if (barrel != null && overall != null && barrel.compareTo(overall) > 0) {
            scope.finding("barrelLength");
        }
    }

    /** Gives a length in millimetres; null where it is an estimate or its unit is none of length. */
    private static @Nullable BigDecimal millimetres(@Nullable Measure length) {
        if (length == null || Boolean.TRUE.equals(length.estimated())) {
            return null;
        }
        BigDecimal factor = MILLIMETRES.get(length.unit());
        return factor == null ? null : length.value().multiply(factor);
    }

    private static void conversionButIndustrial(Firearm firearm, Scope scope) {
        if (ManufactureKind.INDUSTRIAL.equals(firearm.manufacture())
                && firearm.conversions().stream().map(Conversion::kind).anyMatch(CHANGING::contains)) {
            scope.finding("manufacture");
        }
    }

    private static void scrapButOperable(Firearm firearm, Scope scope) {
        Operability operability = firearm.operability();
        if (ItemCondition.SCRAP.equals(firearm.condition())
                && (Operability.OPERABLE.equals(operability) || Operability.OPERABLE_WITH_FAULTS.equals(operability))) {
            scope.finding("operability");
        }
    }

    @SafeVarargs
    private static <T> Set<T> union(Set<T>... sets) {
        Set<T> all = new HashSet<>();
        for (Set<T> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
