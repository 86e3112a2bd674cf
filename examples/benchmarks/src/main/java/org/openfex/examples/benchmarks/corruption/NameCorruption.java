package org.openfex.examples.benchmarks.corruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FullName;
import org.openfex.examples.benchmarks.synthetic.FullName.FamilyForm;
import org.openfex.examples.benchmarks.synthetic.FullName.FatherForm;
import org.openfex.examples.benchmarks.synthetic.Language;
import org.openfex.examples.benchmarks.synthetic.PersonEntry;
import org.openfex.examples.benchmarks.synthetic.RussianSpelling;

/** Ways in which the name of a person is written otherwise than in the register. */
public enum NameCorruption {
    /** As in the register. */
    IDENTITY("as registered", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return entry.spelt(entry.name().text());
        }
    },
    /** Latin letters as machine-readable passports have them. */
    LATIN_ICAO("Latin: machine-readable passport", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return latin(source(entry, draw), NameLetters.ICAO, draw);
        }
    },
    /** Latin letters as British and American papers have them. */
    LATIN_BGN("Latin: BGN", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return latin(source(entry, draw), NameLetters.BGN, draw);
        }
    },
    /** Latin letters by the Russian standard. */
    LATIN_GOST_B("Latin: GOST, system B", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return latin(source(entry, draw), NameLetters.GOST_B, draw);
        }
    },
    /** Latin letters as Soviet passports had them. */
    LATIN_FRENCH("Latin: older, French", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return latin(source(entry, draw), NameLetters.FRENCH, draw);
        }
    },
    /** The Latin alphabet or habit of the State. */
    LATIN_NATIONAL("Latin: national", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            return latin(parts(name), NameLetters.national(name.language(), draw), draw);
        }
    },
    /** Uzbek, hard and soft signs with one of the signs that stand for the apostrophe. */
    APOSTROPHES("Latin: apostrophes", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            String text = String.join(" ", parts(entry.name()));
            String apostrophe = draw.of(NameLetters.APOSTROPHES);
            boolean isUzbek = entry.name().language() == Language.UZ;
            String marked = text.replace("ъ", apostrophe)
                    .replace("ь", apostrophe)
                    .replace("ў", isUzbek ? "o" + apostrophe : "ў")
                    .replace("Ў", isUzbek ? "O" + apostrophe : "Ў")
                    .replace("ғ", isUzbek ? "g" + apostrophe : "ғ")
                    .replace("Ғ", isUzbek ? "G" + apostrophe : "Ғ");
            return marked.equals(text)
                    ? entry.spelt(entry.name().text())
                    : NameLetters.write(
                            marked, NameLetters.national(entry.name().language(), draw), draw);
        }
    },
    /** A letter doubled in Latin, or a double one written once. */
    DOUBLED("Latin: doubled letters", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            String latin = latin(source(entry, draw), NameLetters.ICAO, draw);
            String single = DOUBLE.matcher(latin).replaceAll("$1");
            return single.equals(latin) ? latin.replaceFirst("(?<=[aeiouy])([sml])(?=[aeiouy])", "$1$1") : single;
        }
    },
    /** The machine-readable zone, typed as it stands. */
    MACHINE_ZONE("Latin: machine-readable zone", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            List<String> parts = source(entry, draw);
            String given = String.join("<", parts.subList(1, draw.chance(60) ? 2 : parts.size()));
            String zone = NameLetters.write(parts.get(0) + "<<" + given, NameLetters.ICAO, draw)
                    .toUpperCase(Locale.ROOT)
                    .replace(' ', '<');
            return zone.length() > ZONE ? zone.substring(0, ZONE) : zone;
        }
    },
    /** Latin letters by any way, in any order, with another form of the patronymic or without it, as papers combine them. */
    LATIN_COMBINED("Latin: combined", Group.LATIN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            List<Map<String, String>> ways = List.of(
                    NameLetters.ICAO, NameLetters.BGN, NameLetters.GOST_B, NameLetters.national(name.language(), draw));
            List<String> parts = new ArrayList<>();
            parts.add(name.family());
            parts.add(name.given());
            String father = name.patronymic(draw.of(List.of(FatherForm.values())));
            if (!father.isEmpty() && name.fatherForm() != FatherForm.NONE) {
                parts.add(father);
            }
            if (draw.chance(50)) {
                parts.replaceAll(RussianSpelling::of);
            }
            return latin(ordered(parts, draw), draw.of(ways), draw);
        }
    },
    /** The national spelling for the Russian one, or a Russian one. */
    OTHER_CYRILLIC("Cyrillic: other spelling", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            String text = entry.name().text();
            return entry.name().language() == Language.RU
                    ? text.replace('ё', 'е').replace('Ё', 'Е')
                    : entry.isRussified() ? text : RussianSpelling.of(text, draw);
        }
    },
    /** Another form of the patronymic. */
    PATRONYMIC_FORM("Cyrillic: form of the patronymic", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            FatherForm other = name.fatherForm() == FatherForm.NATIONAL ? FatherForm.RUSSIAN : FatherForm.NATIONAL;
            return name.fatherForm() == FatherForm.NONE
                    ? entry.spelt(name.text())
                    : entry.spelt(name.family() + ' ' + name.given() + ' ' + name.patronymic(other));
        }
    },
    /** Another order of the parts. */
    ORDER("Cyrillic: order", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return entry.spelt(String.join(" ", ordered(parts(entry.name()), draw)));
        }
    },
    /** Two parts joined, or one part in two. */
    JOINED("Cyrillic: joined or split parts", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            String father = name.patronymic();
            if (father.contains(" ") && draw.chance(60)) {
                return entry.spelt(name.family() + ' ' + name.given() + ' ' + father.replace(" ", ""));
            }
            return draw.chance(50) && !father.isEmpty()
                    ? entry.spelt(name.family() + ' ' + name.given() + father.replace(" ", ""))
                    : entry.spelt(name.family() + ' ' + compound(name.given(), " ") + ' ' + father)
                            .strip();
        }
    },
    /** A hyphen inside a name of two words, or behind the father's name. */
    HYPHENS("Cyrillic: hyphens", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            String father = name.patronymic().replace(' ', '-');
            return entry.spelt(name.family() + ' ' + compound(name.given(), "-") + ' ' + father)
                    .strip();
        }
    },
    /** The Russian ending of the surname put behind it, or left out. */
    FAMILY_ENDING("Cyrillic: ending of the surname", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            if (name.language() == Language.RU) {
                return entry.spelt(name.text());
            }
            boolean isBare = name.familyForm() == FamilyForm.BARE;
            String family = isBare
                    ? name.family(FamilyForm.OV, name.isFemale())
                    : name.language() == Language.TG && draw.chance(40) ? name.bareRoot() + "зода" : name.bareRoot();
            return entry.spelt((family + ' ' + name.given() + ' ' + name.patronymic()).strip());
        }
    },
    /** A woman's surname in the form of a man's. */
    WOMANS_FORM("Cyrillic: a woman's surname as a man's", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            String family = name.family(name.familyForm(), false);
            return entry.spelt((family + ' ' + name.given() + ' ' + name.patronymic()).strip());
        }
    },
    /** One letter typed on the keyboard of the other script. */
    MIXED_LETTER("Cyrillic: one Latin letter", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            String text = entry.spelt(entry.name().text());
            int start = draw.below(text.length());
            for (int i = 0; i < text.length(); i++) {
                int place = (start + i) % text.length();
                String twin = NameLetters.TWINS.get(text.substring(place, place + 1));
                if (twin != null) {
                    return text.substring(0, place) + twin + text.substring(place + 1);
                }
            }
            return text;
        }
    },
    /** Capitals. */
    CAPITALS("Cyrillic: capitals", Group.CYRILLIC) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return entry.spelt(entry.name().text()).toUpperCase(Locale.ROOT);
        }
    },
    /** No patronymic. */
    NO_PATRONYMIC("no patronymic", Group.LOSS) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            List<String> parts = parts(entry.name()).subList(0, 2);
            return draw.chance(50)
                    ? entry.spelt(String.join(" ", parts))
                    : latin(parts, draw.chance(50) ? NameLetters.ICAO : NameLetters.BGN, draw);
        }
    },
    /** Initials for all but the surname. */
    INITIALS("initials", Group.LOSS) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            FullName name = entry.name();
            String given = name.given().substring(0, 1);
            String father = name.patronymic().isEmpty() ? "" : name.father().substring(0, 1);
            String point = draw.chance(80) ? "." : " ";
            String initials = given + point + (father.isEmpty() ? "" : (draw.chance(50) ? " " : "") + father + point);
            String text = draw.chance(60) ? name.family() + ' ' + initials : initials + ' ' + name.family();
            return entry.spelt(text.strip());
        }
    },
    /** Latin letters as German papers have them. */
    LATIN_GERMAN("Latin: German, no passport", Group.FOREIGN) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            return latin(source(entry, draw), NameLetters.GERMAN, draw);
        }
    },
    /** One letter wrong, left out or in its neighbour's place. */
    TYPING_SLIP("one typing slip", Group.SLIP) {
        @Override
        String write(PersonEntry entry, Draw draw) {
            String text = entry.spelt(entry.name().text());
            int place = draw.between(1, entry.spelt(entry.name().family()).length() - 2);
            return switch (draw.below(3)) {
                case 0 -> text.substring(0, place) + text.substring(place + 1);
                case 1 ->
                    text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
                default -> text.substring(0, place) + draw.of("аеиоукнрст") + text.substring(place + 1);
            };
        }
    };

    /** What a corruption does to the name. */
    public enum Group {
        /** All of it is there, in Cyrillic letters. */
        CYRILLIC,
        /** All of it but perhaps the patronymic is there, in Latin letters by a lawful way. */
        LATIN,
        /** Some of it is missing. */
        LOSS,
        /** Latin letters by a way that no paper of the region has. */
        FOREIGN,
        /** Some of it is wrong. */
        SLIP
    }

    /** The names in a machine-readable zone have so many places. */
    private static final int ZONE = 39;

    private static final Pattern DOUBLE = Pattern.compile("([bdfgklmnprst])\\1");

    private static final Pattern FIRST_OF_COMPOUND = Pattern.compile(
            "(Абду|Мухаммад|Муҳаммад|Маҳмад|Нур|Нұр|Бек|Гул|Гүл|Ай|Мир|Саид|Мырза|Зеб|Шоҳ)(\\p{L}{3,})");

    private static final Pattern SECOND_OF_COMPOUND = Pattern.compile(
            "(\\p{L}{3,})(бек|жан|жон|ҷон|хан|бай|али|алӣ|гүл|мырат|гелди|берди|улло|улла|гулы|сұлу|саид)");

    private final String label;
    private final Group group;

    NameCorruption(String label, Group group) {
        this.label = label;
        this.group = group;
    }

    /** {@return what it is called in a report} */
    public String label() {
        return label;
    }

    /** {@return what it does to the name} */
    public Group group() {
        return group;
    }

    /**
     * {@return the name of a person as it is written then; as the register has it where this cannot happen to it}
     *
     * @param entry the person
     * @param draw chooses between variants
     */
    public String of(PersonEntry entry, Draw draw) {
        return write(entry, draw);
    }

    abstract String write(PersonEntry entry, Draw draw);

    private static List<String> parts(FullName name) {
        String father = name.patronymic();
        return father.isEmpty() ? List.of(name.family(), name.given()) : List.of(name.family(), name.given(), father);
    }

    /** The parts that a passport was written from: in the national or the Russian spelling, often without the patronymic. */
    private static List<String> source(PersonEntry entry, Draw draw) {
        List<String> parts = parts(entry.name());
        List<String> told = parts.subList(0, draw.chance(40) ? 2 : parts.size());
        return draw.chance(50) ? told : told.stream().map(RussianSpelling::of).toList();
    }

    private static String latin(List<String> parts, Map<String, String> table, Draw draw) {
        String latin = NameLetters.write(String.join(" ", parts), table, draw);
        return draw.chance(50) ? latin.toUpperCase(Locale.ROOT) : latin;
    }

    /** Puts the given name first, with the patronymic behind it or behind the surname, or the surname first with a comma. */
    private static List<String> ordered(List<String> parts, Draw draw) {
        String family = parts.get(0);
        String given = parts.get(1);
        String father = parts.size() > 2 ? parts.get(2) : "";
        List<String> ordered = switch (draw.below(3)) {
            case 0 -> List.of(given, father, family);
            case 1 -> List.of(given, family, father);
            default -> List.of(family + ',', given, father);
        };
        return ordered.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Parts a name of two words, where it is one. */
    private static String compound(String name, String by) {
        String first = FIRST_OF_COMPOUND.matcher(name).matches()
                ? FIRST_OF_COMPOUND.matcher(name).replaceFirst("$1" + by + "$2")
                : name;
        return first.equals(name) && SECOND_OF_COMPOUND.matcher(name).matches()
                ? SECOND_OF_COMPOUND.matcher(name).replaceFirst("$1" + by + "$2")
                : first;
    }
}
