package org.openfex.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.bulk.BulkFiles.LINE;
import static org.openfex.bulk.BulkFiles.gzip;
import static org.openfex.bulk.BulkFiles.lines;
import static org.openfex.bulk.BulkFiles.withTrailer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openfex.Reading;
import org.openfex.kit.Kit;

/** Whatever the lines and however many threads: each line is judged as it would be by itself. */
@Timeout(120)
class BulkReaderPropertyTest {
    private static final int FILES = 12;

    @Test
    void linesAreJudgedAsIfEachStoodAlone() {
        Random random = new Random(2311);
        int bad = 0;
        for (int i = 0; i < FILES; i++) {
            List<String> content = content(random);
            byte[] body = lines(content.toArray(String[]::new));
            List<String> expected = new ArrayList<>();
            long offset = 0;
            for (int number = 1; number <= content.size(); number++) {
                byte[] line = content.get(number - 1).getBytes(UTF_8);
                if (!content.get(number - 1).isBlank()) {
                    expected.add(judgement(number, offset, Kit.FEX.inspect(line)));
                }
                offset += line.length + 1;
            }
            byte[] plain = withTrailer(body, expected.size());
            bad += (int)
                    expected.stream().filter(text -> text.contains("NOT VALID")).count();
            byte[] file = random.nextBoolean() ? plain : gzip(plain);

            int threads = 1 + random.nextInt(4);
            assertThat(judgements(file, threads, true)).isEqualTo(expected);
            assertThat(judgements(file, threads, false)).isEqualTo(expected);
        }
        assertThat(bad).isGreaterThan(FILES);
    }

    private static List<String> judgements(byte[] file, int threads, boolean ordered) {
        List<BulkLine> lines = new ArrayList<>();
        BulkReport report = BulkFiles.tolerant()
                .threads(threads)
                .ordered(ordered)
                .build()
                .read(new ByteArrayInputStream(file), lines::add);
        assertThat(report.isComplete()).isTrue();
        assertThat(report.records()).isEqualTo(lines.size());
        assertThat(report.invalid())
                .isEqualTo(lines.stream().filter(line -> !line.isValid()).count());
        if (!ordered) {
            lines.sort(Comparator.comparingLong(BulkLine::number));
        }
        return lines.stream()
                .map(line -> judgement(line.number(), line.offset(), line.reading()))
                .toList();
    }

    private static String judgement(long number, long offset, Reading reading) {
        return number + " " + offset + " " + reading.report().text() + reading.message();
    }

    /** Good lines, and lines that were cut, changed, put together or left empty. */
    private static List<String> content(Random random) {
        List<String> content = new ArrayList<>();
        int size = random.nextInt(1_000);
        for (int i = 0; i < size; i++) {
            int place = random.nextInt(LINE.length());
            content.add(
                    switch (random.nextInt(40)) {
                        case 0 -> LINE;
                        case 1 -> LINE + "\r";
                        case 2 -> LINE.substring(0, place);
                        case 3 -> LINE.substring(0, place) + "\r\u2028\u0085" + LINE.substring(place);
                        case 4 -> LINE + LINE;
                        case 5 -> "";
                        case 6 -> " \t\r";
                        case 7 -> "\uFEFF" + LINE;
                        case 8 -> " ".repeat(random.nextInt(100_000)) + LINE;
                        case 9 -> LINE.substring(0, place) + (char) random.nextInt(0xD800) + LINE.substring(place);
                        default -> "[" + i + "]";
                    });
        }
        content.removeIf(line -> line.contains("\n"));
        return content;
    }

    /** Memory does not grow with the file: what were kept of each line would not fit. */
    @Test
    void manyLinesAreReadInLittleMemory() throws Exception {
        Process child = BulkChild.start("read", "-Xmx24m", "100000");
        String output = BulkChild.errors(child);
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).contains("BulkReport[WITHOUT_TRAILER, records=100000, invalid=100000,");
    }
}
