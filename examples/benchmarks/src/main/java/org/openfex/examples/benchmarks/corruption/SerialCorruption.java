package org.openfex.examples.benchmarks.corruption;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openfex.examples.benchmarks.synthetic.Draw;
import org.openfex.examples.benchmarks.synthetic.FirearmEntry;
import org.openfex.model.SerialNumber;

/** Ways in which a serial number is written otherwise than it is marked. */
public enum SerialCorruption {
    /** As marked. */
    IDENTITY("as marked", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            return serial;
        }
    },
    /** All letters replaced by their twins of the other script. */
    COPIED_BY_LOOK("copied by look, twins", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            Map<String, String> twins = isCyrillic(serial) ? SerialLetters.TWINS : SerialLetters.LATIN_TWINS;
            return hasOnly(serial, twins) ? replace(serial, twins) : serial;
        }
    },
    /** Letters replaced by what one sees in them who does not read the script, some of which has no twin. */
    COPIED_BY_SHAPE("copied by look, shapes", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            boolean isCyrillic = isCyrillic(serial);
            Map<String, String> twins = isCyrillic ? SerialLetters.TWINS : SerialLetters.LATIN_TWINS;
            if (hasOnly(serial, twins)) {
                return serial;
            }
            return replace(
                    replace(serial, draw.of(isCyrillic ? SerialLetters.SHAPES : SerialLetters.LATIN_SHAPES)), twins);
        }
    },
    /** Letters written in the other script by sound. */
    BY_SOUND("by sound", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            return replace(serial, draw.of(isCyrillic(serial) ? SerialLetters.SOUNDS : SerialLetters.LATIN_SOUNDS));
        }
    },
    /** One of several letters typed in the other script. */
    MIXED_SCRIPT("one letter of the other script", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            Map<String, String> twins = isCyrillic(serial) ? SerialLetters.TWINS : SerialLetters.LATIN_TWINS;
            List<Integer> places = places(serial, twins);
            boolean isWhole = serial.chars().filter(Character::isLetter).count() < 2;
            return places.isEmpty() || isWhole ? serial : replaceAt(serial, draw.of(places), twins);
        }
    },
    /** Small letters. */
    LOWER_CASE("small letters", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            return serial.toLowerCase(Locale.ROOT);
        }
    },
    /** Spaces, hyphens, points and strokes put in or left out. */
    SPACING("spaces and hyphens", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            return respaced(serial, draw);
        }
    },
    /** A sign for "number" in the number. */
    NUMBER_SIGN("number sign", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int digits = firstDigit(serial);
            return digits == 0 || draw.chance(70)
                    ? draw.of(NUMBER_SIGNS) + serial
                    : serial.substring(0, digits) + draw.of(INNER_SIGNS) + serial.substring(digits);
        }
    },
    /** Several habits of one clerk at once. */
    CLERK("several habits at once", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            String written = respaced(serial, draw);
            Map<String, String> twins = isCyrillic(serial) ? SerialLetters.TWINS : SerialLetters.LATIN_TWINS;
            if (draw.chance(60)) {
                written = replace(written, twins);
            }
            if (draw.chance(50)) {
                written = written.toLowerCase(Locale.ROOT);
            }
            return draw.chance(50) ? draw.of(NUMBER_SIGNS) + written : written;
        }
    },
    /** A digit that a scanner took for a letter. */
    DIGIT_AS_LETTER("scanner: digit as letter", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            List<Integer> places = places(serial, SerialLetters.DIGIT_AS_LETTER);
            int place = draw.of(places);
            char letter = draw.of(SerialLetters.DIGIT_AS_LETTER.getOrDefault(serial.substring(place, place + 1), "O"));
            return serial.substring(0, place) + letter + serial.substring(place + 1);
        }
    },
    /** A letter that a scanner took for a digit. */
    LETTER_AS_DIGIT("scanner: letter as digit", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            List<Integer> places = places(serial, SerialLetters.LETTER_AS_DIGIT);
            return places.isEmpty() ? serial : replaceAt(serial, draw.of(places), SerialLetters.LETTER_AS_DIGIT);
        }
    },
    /** The year of manufacture typed into the number. */
    YEAR_TYPED_IN("year typed in", Group.WRITING) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            String year = String.valueOf(entry.year());
            String two = year.substring(2);
            return draw.of(List.of(
                    serial + ' ' + year,
                    serial + '-' + year,
                    serial + '/' + year,
                    serial + ' ' + year + "г.",
                    serial + ' ' + year + " г.",
                    serial + ", " + year + " г.в.",
                    serial + " (" + year + ')',
                    serial + '-' + two,
                    serial + '/' + two,
                    year + ' ' + serial,
                    year + '-' + serial,
                    year + "г. " + serial,
                    two + ' ' + serial));
        }
    },
    /** The model typed into the number. */
    MODEL_TYPED_IN("model typed in", Group.MISFILLED) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            String model = draw.of(
                    draw.chance(60) ? entry.model().cyrillic() : entry.model().latin());
            return draw.of(List.of(
                    model + ' ' + serial, model + " № " + serial, model + '-' + serial, serial + " (" + model + ')'));
        }
    },
    /** Digits before letters. */
    PARTS_REVERSED("digits before letters", Group.MISFILLED) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int digits = firstDigit(serial);
            boolean isTwoParts = digits > 0 && serial.substring(digits).chars().allMatch(Character::isDigit);
            return isTwoParts
                    ? serial.substring(digits)
                            + draw.of(SEPARATORS)
                            + serial.substring(0, digits).strip()
                    : serial;
        }
    },
    /** Zeros that a spreadsheet dropped at the beginning. */
    ZEROS_DROPPED("leading zeros dropped", Group.MISFILLED) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            return serial.replaceFirst("^0+(?=[1-9])", "");
        }
    },
    /** The number of the maker and the second one in one text. */
    BOTH_NUMBERS("two numbers in one text", Group.MISFILLED) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            List<SerialNumber> serials = entry.firearm().serials();
            if (serials.size() < 2) {
                return serial;
            }
            String second = FirearmEntry.text(serials.get(1));
            return draw.of(List.of(serial + " / " + second, serial + ", " + second, second + " (" + serial + ')'));
        }
    },
    /** Only the number that was put on later. */
    SECOND_NUMBER("only the second number", Group.MISFILLED) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            List<SerialNumber> serials = entry.firearm().serials();
            return serials.size() < 2 ? serial : FirearmEntry.text(serials.get(1));
        }
    },
    /** Letters before and behind the digits left out. */
    LETTERS_DROPPED("letters dropped", Group.LOSS) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            return serial.replaceAll("[^0-9]+$|^[^0-9]+", "");
        }
    },
    /** One or two characters that cannot be read. */
    PARTIAL("partly unreadable", Group.LOSS) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            StringBuilder read = new StringBuilder(serial);
            int gaps = draw.between(1, 2);
            for (int i = 0; i < gaps; i++) {
                int place = draw.below(read.length());
                if (Character.isLetterOrDigit(read.charAt(place))) {
                    read.setCharAt(place, '?');
                }
            }
            return read.toString();
        }
    },
    /** An unreadable run at one end. */
    RUN_UNREADABLE("run unreadable", Group.LOSS) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int lost = draw.between(1, 2);
            return serial.length() < 6
                    ? serial
                    : draw.chance(50)
                            ? serial.substring(0, serial.length() - lost) + '*'
                            : '*' + serial.substring(lost + 1).strip();
        }
    },
    /** A character with two readings. */
    ALTERNATIVES("two readings of one character", Group.LOSS) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int place = draw.of(places(serial, SerialLetters.DIGIT_AS_DIGIT));
            String digit = serial.substring(place, place + 1);
            char other = draw.of(SerialLetters.DIGIT_AS_DIGIT.getOrDefault(digit, "0"));
            return serial.substring(0, place)
                    + '['
                    + (draw.chance(50) ? digit + other : other + digit)
                    + ']'
                    + serial.substring(place + 1);
        }
    },
    /** One digit wrong. */
    DIGIT_WRONG("one digit wrong", Group.SLIP) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int place = draw.of(places(serial, SerialLetters.DIGIT_AS_DIGIT));
            int other = (serial.charAt(place) - '0' + draw.between(1, 9)) % 10;
            return serial.substring(0, place) + other + serial.substring(place + 1);
        }
    },
    /** One digit taken for one like it. */
    DIGIT_MISREAD("one digit misread", Group.SLIP) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int place = draw.of(places(serial, SerialLetters.DIGIT_AS_DIGIT));
            char other = draw.of(SerialLetters.DIGIT_AS_DIGIT.getOrDefault(serial.substring(place, place + 1), "0"));
            return serial.substring(0, place) + other + serial.substring(place + 1);
        }
    },
    /** Two neighbouring digits in each other's place. */
    TRANSPOSED("two digits transposed", Group.SLIP) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int start = draw.below(serial.length());
            for (int i = 0; i < serial.length() - 1; i++) {
                int place = (start + i) % (serial.length() - 1);
                char left = serial.charAt(place);
                char right = serial.charAt(place + 1);
                if (Character.isDigit(left) && Character.isDigit(right) && left != right) {
                    return serial.substring(0, place) + right + left + serial.substring(place + 2);
                }
            }
            return serial;
        }
    },
    /** One digit left out. */
    DIGIT_LOST("one digit lost", Group.SLIP) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int place = draw.of(places(serial, SerialLetters.DIGIT_AS_DIGIT));
            return serial.substring(0, place) + serial.substring(place + 1);
        }
    },
    /** One digit typed twice. */
    DIGIT_DOUBLED("one digit doubled", Group.SLIP) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            int place = draw.of(places(serial, SerialLetters.DIGIT_AS_DIGIT));
            return serial.substring(0, place) + serial.charAt(place) + serial.substring(place);
        }
    },
    /** Typed while the keyboard was set to the other script. */
    OTHER_LAYOUT("keyboard of the other script", Group.SLIP) {
        @Override
        String write(String serial, FirearmEntry entry, Draw draw) {
            return isCyrillic(serial) ? replace(serial, SerialLetters.OTHER_LAYOUT) : serial;
        }
    };

    /** What a corruption does to the number. */
    public enum Group {
        /** All of it is there, in another writing. */
        WRITING,
        /** All of it is there, in another order or with what belongs elsewhere; or another number of the firearm is. */
        MISFILLED,
        /** Some of it is missing. */
        LOSS,
        /** Some of it is wrong, so that it may be the number of another firearm. */
        SLIP
    }

    private static final List<String> NUMBER_SIGNS =
            List.of("№ ", "№", "N ", "No. ", "No ", "S/N ", "SN: ", "сер. № ", "зав. № ", "#", "номер ");

    private static final List<String> INNER_SIGNS = List.of(" № ", "№", " No ", "-№");

    private static final List<String> SEPARATORS = List.of("", " ", "-", " - ", "/", ".", "  ", "–");

    private final String label;
    private final Group group;

    SerialCorruption(String label, Group group) {
        this.label = label;
        this.group = group;
    }

    /** {@return what it is called in a report} */
    public String label() {
        return label;
    }

    /** {@return what it does to the number} */
    public Group group() {
        return group;
    }

    /**
     * {@return the maker's number of a firearm as it is written then; the same number where this cannot happen to it}
     *
     * @param entry the firearm
     * @param draw chooses between variants
     */
    public String of(FirearmEntry entry, Draw draw) {
        return write(entry.serial(), entry, draw);
    }

    abstract String write(String serial, FirearmEntry entry, Draw draw);

    private static boolean isCyrillic(String serial) {
        return serial.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static boolean hasOnly(String serial, Map<String, String> letters) {
        return serial.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> letters.containsKey(Character.toString(c)));
    }

    private static List<Integer> places(String serial, Map<String, String> of) {
        return IntStream.range(0, serial.length())
                .filter(i -> of.containsKey(serial.substring(i, i + 1)))
                .boxed()
                .toList();
    }

    private static String replaceAt(String serial, int place, Map<String, String> by) {
        String letter = serial.substring(place, place + 1);
        return serial.substring(0, place) + by.getOrDefault(letter, letter) + serial.substring(place + 1);
    }

    private static String replace(String serial, Map<String, String> by) {
        StringBuilder replaced = new StringBuilder();
        for (int i = 0; i < serial.length(); i++) {
            String letter = serial.substring(i, i + 1);
            replaced.append(by.getOrDefault(letter, letter));
        }
        return replaced.toString();
    }

    private static int firstDigit(String serial) {
        int i = 0;
        while (i < serial.length() && !Character.isDigit(serial.charAt(i))) {
            i++;
        }
        return i == serial.length() ? 0 : i;
    }

    /** Puts other separators between letters and digits, and at times into a long run of digits. */
    private static String respaced(String serial, Draw draw) {
        String plain = serial.replace(" ", "").replace("-", "");
        int digits = firstDigit(plain);
        String letters = plain.substring(0, digits);
        String rest = plain.substring(digits);
        if (draw.chance(40) && rest.length() >= 4) {
            int middle = rest.length() / 2;
            rest = rest.substring(0, middle) + draw.of(List.of(" ", "-")) + rest.substring(middle);
        }
        String separator = letters.isEmpty() ? "" : draw.of(SEPARATORS);
        return letters + separator + rest;
    }
}
