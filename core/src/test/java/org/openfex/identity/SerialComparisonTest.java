package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfex.identity.SerialComparison.Level;
import org.openfex.identity.SerialComparison.Relation;
import org.openfex.schema.FexStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SerialComparisonTest {
    private static final List<String> SHAPES = List.of("LL", "L", "DL", "LDDL", "LLL");
    private static final Set<Level> WORSE =
            Set.of(Level.ONE_DIFFERENT, Level.TRANSPOSED, Level.DIFFERENT, Level.NOT_COMPARABLE);
    private static final Set<Level> COPIES =
            Set.of(Level.SAME_BY_LOOK, Level.SAME_BY_SOUND, Level.SAME_BY_LOOK_AND_SOUND, Level.CONFUSED);

    private static JsonNode letters() {
        try (InputStream in = FexStandard.open("identity/fk1.json")) {
            return JsonMapper.shared().readTree(in).path("letters");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static SerialComparison compare(String one, String other) {
        return SerialComparison.compare(SerialKeys.of(one), SerialKeys.of(other));
    }

    private static List<String> texts(JsonNode json, String member) {
        List<String> texts = new ArrayList<>();
        json.path(member).forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

    private static List<String> looks(JsonNode row) {
        List<String> looks = new ArrayList<>(texts(row, "look"));
        if (row.has("twin")) {
            looks.add(row.path("twin").stringValue());
        }
        if (row.has("base")) {
            looks.add(row.path("base").stringValue());
        }
        return looks;
    }

    /** A number with a text in the place of its first letter, the other letters given. */
    private static String number(String shape, String first, String others) {
        StringBuilder number = new StringBuilder();
        boolean isFirst = true;
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) == 'D') {
                number.append('4');
            } else {
                number.append(isFirst ? first : others);
                isFirst = false;
            }
        }
        return number + "7305";
    }

    @Test
    void everyCopyOfEveryLetterHasABlockOfItsOriginalAndIsOneOfItsLevels() {
        for (JsonNode row : letters()) {
            String letter = row.path("letter").stringValue();
            boolean isCyrillic = row.path("script").stringValue().equals("Cyrl");
            List<String> copies = new ArrayList<>(looks(row));
            copies.addAll(texts(row, "sounds"));
            copies.addAll(texts(row, "digits"));
            for (String shape : SHAPES) {
                for (String copy : copies) {
                    // The other letters stay the same, so that the copy is in one script.
                    boolean staysCyrillic = copy.charAt(0) >= 0x400 || copy.charAt(0) <= '9';
                    String original = number(shape, letter, isCyrillic ? "М" : "M");
                    String copied = number(shape, copy, isCyrillic && staysCyrillic ? "М" : "M");
                    SerialKeys keys = SerialKeys.of(original);
                    SerialKeys keysOfCopy = SerialKeys.of(copied);
                    assertThat(keys.blocks()).as("%s %s", original, copied).containsAnyElementsOf(keysOfCopy.blocks());
                    assertThat(SerialComparison.compare(keys, keysOfCopy).level())
                            .as("%s %s", original, copied)
                            .isIn(COPIES);
                }
            }
        }
    }

    @Test
    void copyByLookAndCopyBySoundOfOneLetterHaveABlockInCommon() {
        for (JsonNode row : letters()) {
            for (String look : looks(row)) {
                // Letters of other alphabets have sounds that lie further apart.
                char letter = row.path("letter").stringValue().charAt(0);
                if (letter >= 'А' && letter <= 'Я' && row.has("sounds") && look.charAt(0) < 0x80) {
                    String one = look + "M7305";
                    String other = texts(row, "sounds").get(0) + "M7305";
                    assertThat(SerialKeys.of(one).blocks())
                            .as("%s %s", one, other)
                            .containsAnyElementsOf(SerialKeys.of(other).blocks());
                    assertThat(compare(one, other).level())
                            .as("%s %s", one, other)
                            .isIn(Level.SAME, Level.SAME_BY_LOOK_AND_SOUND);
                }
            }
        }
    }

    /** What a clerk who knows one way makes of a whole number. */
    @Test
    void numbersCopiedWholeHaveABlockOfTheirOriginal() {
        Random random = new Random(5);
        List<JsonNode> cyrillic = new ArrayList<>();
        letters().forEach(row -> {
            if (row.path("script").stringValue().equals("Cyrl") && !looks(row).isEmpty() && row.has("sounds")) {
                cyrillic.add(row);
            }
        });
        for (int i = 0; i < 5000; i++) {
            StringBuilder original = new StringBuilder();
            StringBuilder byLook = new StringBuilder();
            StringBuilder bySound = new StringBuilder();
            for (int j = 0; j < 2; j++) {
                JsonNode row = cyrillic.get(random.nextInt(cyrillic.size()));
                original.append(row.path("letter").stringValue());
                byLook.append(looks(row).stream()
                        .filter(look -> look.charAt(0) < 0x80)
                        .findFirst()
                        .orElse(row.path("letter").stringValue()));
                bySound.append(texts(row, "sounds").get(0));
            }
            String digits = String.format("%04d", random.nextInt(10_000));
            SerialKeys keys = SerialKeys.of(original + digits);
            assertThat(keys.blocks())
                    .as("%s by look", original)
                    .containsAnyElementsOf(SerialKeys.of(byLook + digits).blocks());
            assertThat(keys.blocks())
                    .as("%s by sound", original)
                    .containsAnyElementsOf(SerialKeys.of(bySound + digits).blocks());
            assertThat(SerialComparison.compare(keys, SerialKeys.of(bySound + digits))
                            .level())
                    .as("%s %s", original, bySound)
                    .isIn(Level.SAME_BY_SOUND, Level.SAME_BY_LOOK, Level.SAME_BY_LOOK_AND_SOUND);
        }
    }

    @Test
    void consecutiveNumbersAreNeverMoreThanAlmostTheSame() {
        Random random = new Random(77);
        List<String> heads = List.of("", "АБ", "ВН", "AB", "SH", "Ж", "ZH", "Ю", "IU", "1971", "КЕ 19", "O", "О0", "X");
        for (int i = 0; i < 20_000; i++) {
            String head = heads.get(random.nextInt(heads.size()));
            String otherHead = random.nextBoolean() ? head : heads.get(random.nextInt(heads.size()));
            int length = 3 + random.nextInt(6);
            int number = random.nextInt((int) Math.pow(10, length) - 1);
            String format = "%0" + length + "d";
            Integer year = 1965 + random.nextInt(40);
            SerialKeys one = SerialKeys.of(head + String.format(format, number), year);
            SerialKeys next = SerialKeys.of(
                    (length > 4 ? otherHead : head) + String.format(format, number + 1), year + random.nextInt(2));
            assertThat(SerialComparison.compare(one, next).level())
                    .as("%s %s", one.strict(), next.strict())
                    .satisfiesAnyOf(
                            level -> assertThat(level).isIn(WORSE),
                            level -> assertThat(head).isNotEqualTo(otherHead));
        }
    }

    @Test
    void whichNumberComesFirstDoesNotMatter() {
        Random random = new Random(11);
        String characters = "АБВЖЮХ ABVZHIUX 0123458 ?*";
        for (int i = 0; i < 20_000; i++) {
            SerialKeys one = SerialKeys.of(text(random, characters), 1945);
            SerialKeys other = SerialKeys.of(text(random, characters));
            SerialComparison there = SerialComparison.compare(one, other);
            SerialComparison back = SerialComparison.compare(other, one);
            assertThat(back.level()).isEqualTo(there.level());
            assertThat(back.relations()).isEqualTo(there.relations());
            assertThat(back.bits()).isEqualTo(there.bits());
            int counted = 0;
            for (Relation relation : Relation.values()) {
                counted += there.count(relation);
            }
            assertThat(counted).isEqualTo(there.size());
            assertThat(there.bits()).isGreaterThanOrEqualTo(0);
        }
    }

    private static String text(Random random, String characters) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(8); length > 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    @Test
    void numberIsTheSameAsItself() {
        for (String number : List.of("АБ1234", "SH123456", "1971", "É12", "გ12", "ЩЮ10")) {
            assertThat(compare(number, number).level()).isEqualTo(Level.SAME);
        }
    }

    @Test
    void digitsAreEqualOrDifferent() {
        for (char one = '0'; one <= '9'; one++) {
            for (char other = '0'; other <= '9'; other++) {
                assertThat(compare("77" + one, "77" + other).relation(2))
                        .isEqualTo(one == other ? Relation.EQUAL : Relation.DIFFERENT);
            }
        }
    }

    @Test
    void longNumbersAreComparedWithinTheirBounds() {
        String runs = String.join("*", Collections.nCopies(32, "1"));
        assertThat(compare(runs, "1".repeat(64)).level()).isEqualTo(Level.COMPATIBLE);
        assertThat(compare("Д".repeat(63) + "1", "D".repeat(63) + "1").level()).isEqualTo(Level.SAME_BY_SOUND);
        assertThat(compare("Ж".repeat(32), "ZH".repeat(32)).level()).isEqualTo(Level.SAME_BY_SOUND);
    }
}
