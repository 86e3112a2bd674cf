package org.openfex.examples.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Cartridge;
import org.openfex.code.Country;
import org.openfex.code.FirearmType;
import org.openfex.code.Maker;
import org.openfex.examples.benchmarks.synthetic.FirearmLine.Wording;

/**
 * What is met in the region, as lines of firearms.
 *
 * <p>Shapes of numbers, years and wordings are general knowledge, drawn together for tests and unchecked: no source of the
 * standard, and made apart from the tables that matching reads.
 */
final class FirearmLines {
    private static final Wording IZHMEKH = Wording.of(
            "Ижмех; Ижевский механический завод; ИМЗ; Ижевский мех. завод; Байкал",
            "Izhmekh; Izhevsk Mechanical Plant; Izhmeh; Baikal; Izhevsky Mekhanichesky Zavod");

    private static final Wording IZHMASH = Wording.of(
            "Ижмаш; Ижевский машиностроительный завод; Ижевский машзавод; НПО Ижмаш",
            "Izhmash; Izhevsk Machine-Building Plant; IZHMASH OAO; Izhevsk");

    private static final Wording TULA =
            Wording.of("ТОЗ; Тульский оружейный завод; Тула", "TOZ; Tula Arms Plant; Tula; Tulsky Oruzheiny Zavod");

    private static final Wording MOLOT =
            Wording.of("Молот; ВПО Молот; Вятско-Полянский завод Молот", "Molot; VPO Molot");

    private static final Wording NORINCO = Wording.of("Норинко", "Norinco; NORINCO; China North Industries");

    private static final Wording ARSENAL = Wording.of("Арсенал; Казанлык", "Arsenal; Kazanlak Arsenal");

    private static final Wording CZ = Wording.of("Чешска зброевка; ЧЗ", "CZ; Ceska zbrojovka; CZUB");

    private static final Wording ZASTAVA =
            Wording.of("Застава; Црвена Застава", "Zastava; Crvena Zastava; Zastava Arms");

    private static final Wording GLOCK = Wording.of("Глок", "Glock; GLOCK Ges.m.b.H.");

    private static final List<String> MAKAROV =
            List.of("9х18", "9x18", "9 мм", "9х18 ПМ", "9x18 Makarov", "9,0х18", "9 mm Makarov", "9*18");

    private static final List<String> M43 =
            List.of("7,62х39", "7.62x39", "7,62х39 обр. 1943 г.", "7.62 x 39 mm", "7,62*39", "7,62х39 мм");

    private static final List<String> M74 = List.of("5,45х39", "5.45x39", "5,45х39 мм", "5.45 x 39 mm", "5,45*39");

    private static final List<String> RIMMED =
            List.of("7,62х54R", "7.62x54R", "7,62х54", "7.62x54 mm R", "7,62х54 R", "7,62х53R");

    private static final List<String> TT = List.of("7,62х25", "7.62x25", "7,62х25 ТТ", "7.62x25 Tokarev", "7,62*25");

    private static final List<String> GAUGE12 = List.of("12/70", "12х70", "12 кал.", "12 ga", "12x70", "12 к.");

    private static final List<String> PARABELLUM =
            List.of("9x19", "9х19", "9 mm Luger", "9 mm Para", "9х19 Парабеллум", "9x19 Parabellum");

    private static final List<String> BLANK = List.of("9 mm P.A.", "9 мм Р.А.", "9mm PAK", "9 мм РА");

    static final List<FirearmLine> ALL = List.of(
            line("pm-izhmekh", 130, FirearmType.PISTOL, Maker.IZHMEKH, IZHMEKH)
                    .model("ПМ; Макаров; пистолет Макарова; ПМ (Макаров)", "PM; Makarov; Makarov PM; Makarova")
                    .calibre(Cartridge.CODE_9X18, MAKAROV)
                    .made(Country.SUHH, 1951, 1991, "@@ ####", "@@####", "@@-####"),
            line("pm-bulgaria", 15, FirearmType.PISTOL, Maker.ARSENAL_BG, ARSENAL)
                    .model("ПМ; Макаров", "Makarov; PM; Bulgarian Makarov")
                    .calibre(Cartridge.CODE_9X18, MAKAROV)
                    .made(Country.BG, 1975, 1999, "@@ ## ####", "@@######"),
            line("akm-izhmash", 110, FirearmType.ASSAULT_RIFLE, Maker.IZHMASH, IZHMASH)
                    .model("АКМ; автомат АКМ; АКМ 7,62", "AKM; AKM rifle")
                    .model("АКМС", "AKMS; AKM-S")
                    .calibre(Cartridge.CODE_7_62X39, M43)
                    .made(Country.SUHH, 1959, 1977, "@@ ####", "@@####", "@@ #####", "@@-####"),
            line("ak-izhmash", 25, FirearmType.ASSAULT_RIFLE, Maker.IZHMASH, IZHMASH)
                    .model("АК; АК-47; АК47", "AK; AK-47; AK47")
                    .model("АКС", "AKS; AKS-47")
                    .calibre(Cartridge.CODE_7_62X39, M43)
                    .made(Country.SUHH, 1949, 1959, "@@ ####", "@@####", "@ ####", "@@ ######"),
            line("ak74-izhmash", 55, FirearmType.ASSAULT_RIFLE, Maker.IZHMASH, IZHMASH)
                    .model("АК-74; АК74", "AK-74; AK74")
                    .model("АКС-74; АКС74", "AKS-74; AKS74")
                    .model("АК-74М", "AK-74M; AK74M")
                    .calibre(Cartridge.CODE_5_45X39, M74)
                    .made(Country.SUHH, 1974, 1991, "######", "#######", "@@ ####"),
            line("aks74u-tula", 20, FirearmType.ASSAULT_RIFLE, Maker.TOZ, TULA)
                    .model("АКС-74У; АКС74У; АКСУ", "AKS-74U; AKS74U; AKSU")
                    .calibre(Cartridge.CODE_5_45X39, M74)
                    .made(Country.SUHH, 1979, 1991, "######", "#######"),
            line("sks-tula", 70, FirearmType.CARBINE, Maker.TOZ, TULA)
                    .model("СКС; СКС-45; карабин Симонова; ОП-СКС", "SKS; SKS-45; Simonov; Simonov SKS")
                    .calibre(Cartridge.CODE_7_62X39, M43)
                    .made(Country.SUHH, 1949, 1956, "@@ ####", "@@####", "@@ ###", "@@-####"),
            line("mosin", 60, FirearmType.RIFLE, Maker.IZHMASH, IZHMASH)
                    .model("Мосина; винтовка Мосина; 91/30; обр. 1891/30 г.", "Mosin; Mosin-Nagant; M91/30")
                    .model("КО-44; карабин Мосина", "KO-44; M44")
                    .calibre(Cartridge.CODE_7_62X54R, RIMMED)
                    .made(Country.SUHH, 1931, 1946, "@@ ####", "@@ ###", "#####", "######", "@@####"),
            line("tt-tula", 40, FirearmType.PISTOL, Maker.TOZ, TULA)
                    .model("ТТ; ТТ-33; Токарев", "TT; TT-33; Tokarev")
                    .calibre(Cartridge.CODE_7_62X25, TT)
                    .made(Country.SUHH, 1933, 1953, "@@ ####", "@@ ###", "@@####"),
            line("nagant-tula", 15, FirearmType.REVOLVER, Maker.TOZ, TULA)
                    .model("Наган; револьвер Нагана; обр. 1895 г.", "Nagant; M1895; Nagant 1895")
                    .calibre(
                            Cartridge.CODE_7_62X38R,
                            List.of("7,62х38R", "7.62x38R", "7,62 мм Наган", "7.62 Nagant", "7,62х38"))
                    .made(Country.SUHH, 1930, 1945, "@@ ###", "@@####", "#####"),
            line("svd", 12, FirearmType.SNIPER_RIFLE, Maker.IZHMASH, IZHMASH)
                    .model("СВД; винтовка Драгунова", "SVD; Dragunov")
                    .calibre(Cartridge.CODE_7_62X54R, RIMMED)
                    .made(Country.SUHH, 1963, 1991, "@@ ###", "@@####", "######"),
            line("toz-shotgun", 70, FirearmType.SHOTGUN, Maker.TOZ, TULA)
                    .model("ТОЗ-34; ТОЗ34", "TOZ-34; TOZ34")
                    .model("ТОЗ-34Р", "TOZ-34R")
                    .model("ТОЗ-63; ТОЗ 63", "TOZ-63")
                    .model("ТОЗ-БМ", "TOZ-BM")
                    .calibre(Cartridge.CODE_12_70, GAUGE12)
                    .made(Country.SUHH, 1965, 1991, "@ #####", "@@ #####", "%-#####", "######"),
            line("toz-smallbore", 20, FirearmType.SMALL_BORE_RIFLE, Maker.TOZ, TULA)
                    .model("ТОЗ-8; ТОЗ 8", "TOZ-8")
                    .model("ТОЗ-8М", "TOZ-8M")
                    .model("ТОЗ-16", "TOZ-16")
                    .model("ТОЗ-17", "TOZ-17")
                    .calibre(
                            Cartridge.CODE_5_6X15R,
                            List.of(
                                    "5,6 мм",
                                    "5.6 mm",
                                    "5,6х15R",
                                    ".22 LR",
                                    "22 LR",
                                    "5,6 мм кольцевого воспламенения"))
                    .made(Country.SUHH, 1947, 1990, "@ ####", "@@ ####", "#####"),
            line("izh-shotgun", 80, FirearmType.SHOTGUN, Maker.IZHMEKH, IZHMEKH)
                    .model("ИЖ-27; ИЖ27; Иж-27", "IZH-27; IZh-27; IJ-27")
                    .model("ИЖ-43; Иж-43", "IZH-43; IJ-43")
                    .model("ИЖ-58; ИЖ58", "IZH-58; IZh-58")
                    .model("ИЖ-18; Иж-18", "IZH-18; IJ-18")
                    .calibre(Cartridge.CODE_12_70, GAUGE12)
                    .made(Country.SUHH, 1970, 1991, "@ #####", "@@ #####", "@#####", "#######"),
            line("mp-shotgun", 50, FirearmType.SHOTGUN, Maker.IZHMEKH, IZHMEKH)
                    .model("МР-27М; МР27М", "MP-27M; MR-27M")
                    .model("МР-43", "MP-43; MR-43")
                    .model("МР-153; МР153", "MP-153; MR-153")
                    .model("МР-18", "MP-18")
                    .calibre(Cartridge.CODE_12_70, GAUGE12)
                    .made(Country.RU, 1998, 2022, "%27#####", "%153#####", "%43######", "%########"),
            line("saiga", 60, FirearmType.CARBINE, Maker.IZHMASH, IZHMASH)
                    .model("Сайга-МК; Сайга МК", "Saiga-MK; Saiga MK; Sajga-MK")
                    .model("Сайга; Сайга 7,62", "Saiga; Sajga")
                    .model("Сайга-М", "Saiga-M")
                    .calibre(Cartridge.CODE_7_62X39, M43)
                    .made(Country.RU, 1995, 2020, "Н%######", "########", "H%######"),
            line("saiga-12", 30, FirearmType.SHOTGUN, Maker.IZHMASH, IZHMASH)
                    .model("Сайга-12; Сайга 12", "Saiga-12; Saiga 12")
                    .model("Сайга-12С", "Saiga-12S")
                    .model("Сайга-12К", "Saiga-12K")
                    .calibre(Cartridge.CODE_12_76, List.of("12/76", "12х76", "12 кал.", "12 ga", "12x76"))
                    .made(Country.RU, 1997, 2020, "%4#####", "H%######", "Н%######"),
            line("vepr", 25, FirearmType.CARBINE, Maker.MOLOT, MOLOT)
                    .model("Вепрь; Вепрь-КМ", "Vepr; Vepr-KM")
                    .model("ВПО-133; ВПО 133", "VPO-133")
                    .model("ВПО-136", "VPO-136; VPO136")
                    .calibre(Cartridge.CODE_7_62X39, M43)
                    .made(Country.RU, 1996, 2020, "@@ ####", "@@####", "@@-##-####"),
            line("mp79-trauma", 40, FirearmType.PISTOL, Maker.IZHMEKH, IZHMEKH)
                    .model("ИЖ-79-9Т; ИЖ-79 9Т", "IZH-79-9T")
                    .model("МР-79-9ТМ", "MP-79-9TM; MR-79-9TM")
                    .model("МР-80-13Т", "MP-80-13T")
                    .calibre(Cartridge.CODE_9PA, BLANK)
                    .made(Country.RU, 2004, 2019, "%337#####", "%339#####", "@%#####"),
            line("norinco-54", 25, FirearmType.PISTOL, Maker.NORINCO, NORINCO)
                    .model("Тип 54; ТТ (Китай)", "Type 54; M20; T54; Model 54-1")
                    .calibre(Cartridge.CODE_7_62X25, TT)
                    .made(Country.CN, 1955, 1990, "########", "&&######", "######"),
            line("type-56", 45, FirearmType.ASSAULT_RIFLE, Maker.NORINCO, NORINCO)
                    .model("Тип 56; АКМ (Китай)", "Type 56; T56; M22")
                    .model("Тип 56-1", "Type 56-1; 56-1")
                    .calibre(Cartridge.CODE_7_62X39, M43)
                    .made(Country.CN, 1958, 1992, "########", "#######", "&#####", "&######", "%-######"),
            line("cz-75", 25, FirearmType.PISTOL, Maker.CZ, CZ)
                    .model("ЧЗ 75; ЧЗ-75", "CZ 75; CZ-75; CZ75")
                    .model("ЧЗ-75Б", "CZ 75B; CZ-75 B")
                    .calibre(Cartridge.CODE_9X19, PARABELLUM)
                    .made(Country.CZ, 1993, 2020, "&####", "&&####", "#####", "&######"),
            line("cz-52", 15, FirearmType.PISTOL, Maker.CZ, CZ)
                    .model("ЧЗ-52; ЧЗ 52", "CZ 52; CZ-52; vz. 52")
                    .calibre(Cartridge.CODE_7_62X25, TT)
                    .made(Country.CSHH, 1952, 1956, "&#####", "&&####"),
            line("zastava-m70", 20, FirearmType.ASSAULT_RIFLE, Maker.ZASTAVA, ZASTAVA)
                    .model("М70; М-70", "M70; M-70; Zastava M70")
                    .model("М-70АБ2; М70АБ2", "M70AB2; M-70AB2")
                    .calibre(Cartridge.CODE_7_62X39, M43)
                    .made(Country.YUCS, 1970, 1991, "######", "&-######", "&######"),
            line("zastava-m57", 12, FirearmType.PISTOL, Maker.ZASTAVA, ZASTAVA)
                    .model("М57; М-57", "M57; M-57; Zastava M57")
                    .calibre(Cartridge.CODE_7_62X25, TT)
                    .made(Country.YUCS, 1957, 1991, "@-######", "&-######", "@-#####"),
            line("glock-17", 30, FirearmType.PISTOL, Maker.GLOCK, GLOCK)
                    .model("Глок 17; Глок-17", "Glock 17; 17; G17")
                    .model("Глок-19; Глок 19", "Glock 19; G19; 19")
                    .calibre(Cartridge.CODE_9X19, PARABELLUM)
                    .made(Country.AT, 1985, 2023, "&&&###", "&&&&###"),
            line("beretta-92", 12, FirearmType.PISTOL, Maker.BERETTA, Wording.of("Беретта", "Beretta; P. Beretta"))
                    .model("Беретта 92; 92ФС", "92FS; Beretta 92; M9; 92 FS")
                    .calibre(Cartridge.CODE_9X19, PARABELLUM)
                    .made(Country.IT, 1980, 2018, "&#####Z", "######Z"),
            line("walther-pp", 8, FirearmType.PISTOL, Maker.WALTHER, Wording.of("Вальтер", "Walther; Carl Walther"))
                    .model("Вальтер ПП; ПП", "PP; Walther PP")
                    .model("Вальтер ППК; ППК", "PPK; Walther PPK")
                    .calibre(
                            Cartridge.CODE_7_65X17SR,
                            List.of("7,65 мм", "7.65 mm", ".32 ACP", "7,65х17", "7.65 Browning", "32 Auto"))
                    .made(Country.DE, 1930, 1990, "######", "######&", "######A"),
            line("mauser-98", 15, FirearmType.RIFLE, Maker.MAUSER, Wording.of("Маузер", "Mauser; Mauser-Werke"))
                    .model("Маузер 98к; К98", "K98k; Mauser 98; Kar98k; M98")
                    .calibre(
                            Cartridge.CODE_7_92X57,
                            List.of("7,92х57", "7.92x57", "8x57 IS", "7,92 мм Маузер", "8 mm Mauser", "7.92x57 Mauser"))
                    .made(Country.DE, 1935, 1945, "####~", "#### ~", "####"),
            line("hatsan-escort", 25, FirearmType.SHOTGUN, Maker.HATSAN, Wording.of("Хатсан", "Hatsan; Hatsan Arms"))
                    .model("Эскорт", "Escort")
                    .model("Эскорт Магнум", "Escort Magnum")
                    .calibre(Cartridge.CODE_12_76, List.of("12/76", "12х76", "12 кал.", "12 ga", "12x76"))
                    .made(Country.TR, 2002, 2023, "######", "T0620-%&#####", "0#####"),
            line(
                            "ata-neo",
                            15,
                            FirearmType.SHOTGUN,
                            Maker.ATAARMS,
                            Wording.of("АТА Армс; Ата", "ATA Arms; ATA Silah; ATA"))
                    .model("Нео 12; Нео", "Neo 12; NEO")
                    .calibre(Cartridge.CODE_12_76, List.of("12/76", "12х76", "12 кал.", "12 ga", "12x76"))
                    .made(Country.TR, 2010, 2023, "&#####", "T1000-%&#####"),
            line(
                            "sarsilmaz",
                            15,
                            FirearmType.PISTOL,
                            Maker.SARSILMAZ,
                            Wording.of("Сарсылмаз; Сарсилмаз", "Sarsilmaz; SAR"))
                    .model("Килинч 2000", "Kilinc 2000; Kilinc-2000")
                    .model("СТ10; СТ-10", "ST10; ST-10")
                    .calibre(Cartridge.CODE_9X19, PARABELLUM)
                    .made(Country.TR, 2000, 2023, "T1102-%&#####", "T1102%&#####"),
            line(
                            "ekol-blank",
                            25,
                            FirearmType.BLANK_FIRING_PISTOL,
                            Maker.EKOL,
                            Wording.of("Экол; Экол Волга", "Ekol; EKOL Voltran; Voltran"))
                    .model("Фират Магнум; Фират", "Firat Magnum; Firat")
                    .model("Спешл 99; Экол Спешл 99", "Special 99; Ekol Special 99")
                    .calibre(Cartridge.CODE_9PA, BLANK)
                    .made(Country.TR, 2005, 2022, "EF-%######", "EV-%######", "ES%######"),
            line(
                            "atak-zoraki",
                            20,
                            FirearmType.BLANK_FIRING_PISTOL,
                            Maker.ATAK,
                            Wording.of("Атак; Зораки", "Atak; Atak Silah; Zoraki"))
                    .model("Зораки 914; Сталкер 914", "Zoraki 914; M914; Stalker 914")
                    .model("Зораки 906", "Zoraki 906; M906")
                    .calibre(Cartridge.CODE_9PA, BLANK)
                    .made(Country.TR, 2005, 2022, "%##-######", "##%-######"),
            line(
                            "remington-870",
                            10,
                            FirearmType.SHOTGUN,
                            Maker.REMINGTON,
                            Wording.of("Ремингтон", "Remington; Remington Arms"))
                    .model("870; Ремингтон 870", "870; 870 Express; Remington 870; M870")
                    .calibre(Cartridge.CODE_12_76, List.of("12/76", "12х76", "12 кал.", "12 ga", "12x76"))
                    .made(Country.US, 1985, 2020, "&######M", "&&######M", "RS#####&"));

    private FirearmLines() {}

    private static Start line(String name, int weight, FirearmType type, @Nullable Maker maker, Wording makes) {
        return new Start(name, weight, type, maker, makes);
    }

    /** Gathers what makes a line, in the order in which the table above reads. */
    private static final class Start {
        private final String name;
        private final int weight;
        private final FirearmType type;
        private final @Nullable Maker maker;
        private final Wording makes;
        private final List<Wording> models = new ArrayList<>();
        private Cartridge cartridge = Cartridge.CODE_9X18;
        private List<String> calibres = List.of();

        Start(String name, int weight, FirearmType type, @Nullable Maker maker, Wording makes) {
            this.name = name;
            this.weight = weight;
            this.type = type;
            this.maker = maker;
            this.makes = makes;
        }

        Start model(String cyrillic, String latin) {
            models.add(Wording.of(cyrillic, latin));
            return this;
        }

        Start calibre(Cartridge cartridge, List<String> calibres) {
            this.cartridge = cartridge;
            this.calibres = calibres;
            return this;
        }

        FirearmLine made(Country country, int firstYear, int lastYear, String... shapes) {
            return new FirearmLine(
                    name,
                    weight,
                    type,
                    maker,
                    makes,
                    List.copyOf(models),
                    cartridge,
                    calibres,
                    country,
                    firstYear,
                    lastYear,
                    List.of(shapes));
        }
    }
}
