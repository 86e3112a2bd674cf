package org.openfex.examples.benchmarks.synthetic;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a synthetic person, in its parts: what it is made of is known, however it is written.
 *
 * @param language language of the name
 * @param isFemale whether a woman bears it
 * @param root the surname without its ending, in the national spelling
 * @param familyForm what is put behind the root
 * @param given the given name, in the national spelling
 * @param father the father's given name, in the national spelling
 * @param fatherForm how the father is named
 */
public record FullName(
        Language language,
        boolean isFemale,
        String root,
        FamilyForm familyForm,
        String given,
        String father,
        FatherForm fatherForm) {

    /** What a surname ends in. */
    public enum FamilyForm {
        /** Nothing: Серік, Раҳмон. */
        BARE,
        /** The Russian ending: Сериков, Рахмонова. */
        OV,
        /** As listed, with a Russian ending of its own: Ильинский, Жангелдин. */
        LISTED,
        /** The Tajik {@code -зода}, of men and women alike. */
        ZODA,
        /** The Tajik {@code -ӣ}, of men and women alike. */
        I
    }

    /** How the father is named. */
    public enum FatherForm {
        /** The Russian patronymic: Серикович, Серикқызы is not one. */
        RUSSIAN,
        /** The national one: Серікұлы, Асан уулу, Карим ўғли, Мырат оглы; in Tajik the bare name with {@code -зода}. */
        NATIONAL,
        /** Not at all. */
        NONE
    }

    private static final Pattern RUSSIAN_ENDING = Pattern.compile("(ов|ев|ёв|ин|ский)$");

    private static final String VOWELS = "аеёиоуыэюяіәөүұӣӯў";

    /** {@return the surname} */
    public String family() {
        return family(familyForm, isFemale);
    }

    /**
     * {@return the surname in a form}
     *
     * @param form the form
     * @param isFemale whether it takes the form of a woman's, where it has one
     */
    public String family(FamilyForm form, boolean isFemale) {
        return switch (form) {
            case BARE -> root;
            case OV -> withOv(root) + (isFemale ? "а" : "");
            case LISTED -> isFemale ? feminine(root) : root;
            case ZODA -> root + "зода";
            case I -> root.endsWith("ӣ") ? root : root + "ӣ";
        };
    }

    /** {@return the patronymic, empty where there is none} */
    public String patronymic() {
        return patronymic(fatherForm);
    }

    /**
     * {@return the patronymic in a form}
     *
     * @param form the form
     */
    public String patronymic(FatherForm form) {
        return switch (form) {
            case NONE -> "";
            case RUSSIAN -> russianPatronymic();
            case NATIONAL ->
                switch (language) {
                    case RU -> russianPatronymic();
                    case KK -> father + (isFemale ? "қызы" : "ұлы");
                    case KY -> father + (isFemale ? " кызы" : " уулу");
                    case TG -> father + "зода";
                    case UZ -> father + (isFemale ? " қизи" : " ўғли");
                    case TK -> father + (isFemale ? " гызы" : " оглы");
                };
        };
    }

    /** {@return the whole name as a register writes it: surname, given name, patronymic} */
    public String text() {
        return (family() + ' ' + given + ' ' + patronymic()).strip();
    }

    /** {@return what a listed surname is without its Russian ending, and any other root as it is} */
    public String bareRoot() {
        return familyForm == FamilyForm.LISTED ? RUSSIAN_ENDING.matcher(root).replaceFirst("") : root;
    }

    /** Tells whether a surname has a Russian ending; Нуриддин and Мўмин are given names. */
    static boolean hasRussianEnding(String surname, Language language) {
        boolean isName = surname.endsWith("ин") && (language == Language.TG || language == Language.UZ);
        return !isName && RUSSIAN_ENDING.matcher(surname).find();
    }

    private static String withOv(String root) {
        String lower = root.toLowerCase(Locale.ROOT);
        char last = lower.charAt(lower.length() - 1);
        if (last == 'й' || last == 'ь') {
            return root.substring(0, root.length() - 1) + "ев";
        }
        if (last == 'ӣ') {
            return root.substring(0, root.length() - 1) + "иев";
        }
        return root + (VOWELS.indexOf(last) >= 0 || "жчшщц".indexOf(last) >= 0 ? "ев" : "ов");
    }

    private static String feminine(String surname) {
        return surname.endsWith("ий") ? surname.substring(0, surname.length() - 2) + "ая" : surname + "а";
    }

    private String russianPatronymic() {
        String stem = NameLists.of(language).stems().get(father);
        return onStem(stem == null ? withOv(father) : stem);
    }

    /** Puts the ending behind a stem in -ов, -ев or, for fathers such as Илья, -ин. */
    private String onStem(String stem) {
        if (stem.endsWith("ин")) {
            return stem.substring(0, stem.length() - 1) + (isFemale ? "нична" : "ч");
        }
        return stem + (isFemale ? "на" : "ич");
    }
}
