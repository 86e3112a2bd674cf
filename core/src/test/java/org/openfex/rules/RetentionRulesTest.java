package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.handling;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AttachmentKind;
import org.openfex.code.HandlingScheme;
import org.openfex.model.Attachment;
import org.openfex.model.Handling;
import org.openfex.model.Message;
import org.openfex.rules.Samples.Told;

class RetentionRulesTest {
    private static Handling terms(@Nullable LocalDate review, @Nullable LocalDate erase, @Nullable LocalDate weapons) {
        return handling(HandlingScheme.TLP, "amber")
                .reviewBy(review)
                .eraseBy(erase)
                .weaponRecordEraseBy(weapons)
                .build();
    }

    private static Message message(Handling handling) {
        return envelope(report().build()).handling(handling).build();
    }

    @Test
    void personalDataHaveATerm() {
        String code = "retention-missing";
        Message.Builder withPerson =
                envelope(report().persons(person("p1").build()).build());
        assertThat(pointers(code, withPerson.handling(terms(null, null, null)).build()))
                .containsExactly("/handling");
        assertThat(pointers(code, message(terms(null, null, null)))).isEmpty();
        assertThat(pointers(
                        code,
                        withPerson
                                .handling(terms(null, LocalDate.parse("2030-01-01"), null))
                                .build()))
                .isEmpty();
    }

    @Test
    void biometricsHaveATermOfTheirOwnOrOfTheMessage() {
        Attachment.Builder file = Attachment.builder()
                .id("prints")
                .kind(AttachmentKind.FINGERPRINTS)
                .mediaType("image/png")
                .size(1L)
                .sha256("00");
        Message.Builder message = envelope(report().build()).handling(terms(null, null, null));
        String code = "biometrics-without-term";
        assertThat(pointers(code, message.attachments(file.build()).build())).containsExactly("/attachments/0");
        Handling own = terms(LocalDate.parse("2028-01-01"), null, null);
        assertThat(pointers(
                        code, message.attachments(file.handling(own).build()).build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        message.attachments(file.handling(null)
                                        .kind(AttachmentKind.PHOTOGRAPH)
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        message.attachments(
                                        file.kind(AttachmentKind.DNA_PROFILE).build())
                                .handling(own)
                                .build()))
                .isEmpty();
    }

    /** The message was issued at midnight on 30 April 2026 in UTC, and is read a day later. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-28, , , review-before-issue",
        "2026-04-29, , , ''",
        "2026-04-30, , , ''",
        ", 2026-04-28, , erasure-before-issue",
        ", 2026-04-29, , erasure-overdue",
        ", 2026-04-30, , ''",
        ", , 2026-04-28, erasure-before-issue",
        "2030-01-01, 2026-04-28, , erasure-before-issue",
        ", 2036-05-01, 2028-01-01, weapon-term-before-personal",
        "2030-01-02, 2030-01-01, , review-after-erasure",
        "2030-01-01, 2030-01-01, , ''",
        ", , 2036-04-28, weapon-term-short",
        ", , 2036-04-30, ''",
        ", 2040-01-02, 2040-01-01, weapon-term-before-personal",
        ", 2040-01-01, 2040-01-01, ''",
    })
    void termsAreInOrder(LocalDate review, LocalDate erase, LocalDate weapons, String codes) {
        Set<String> told = told(message(terms(review, erase, weapons))).stream()
                .map(Told::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(String.join(" ", told)).isEqualTo(codes);
    }

    @Test
    void contentIsErasedInTime() {
        String code = "erasure-overdue";
        Message.Builder early = envelope(report().build()).issuedAt(Samples.time("2026-03-01T00:00:00Z"));
        for (String inTime : List.of("2026-04-30", "2026-05-01")) {
            assertThat(pointers(
                            code,
                            early.handling(terms(null, LocalDate.parse(inTime), null))
                                    .build()))
                    .as(inTime)
                    .isEmpty();
        }
        assertThat(pointers(
                        code,
                        early.handling(terms(null, LocalDate.parse("2026-04-29"), null))
                                .build()))
                .containsExactly("/handling/eraseBy");
    }

    @Test
    void termIsAskedForOnce() {
        Attachment prints = Attachment.builder()
                .id("prints")
                .kind(AttachmentKind.FINGERPRINTS)
                .mediaType("image/png")
                .size(1L)
                .sha256("00")
                .build();
        Handling own = terms(LocalDate.parse("2028-01-01"), null, null);
        Message.Builder message = envelope(
                        report().persons(person("p1").build()).build())
                .handling(terms(null, null, null))
                .attachments(prints);
        assertThat(pointers("retention-missing", message.build())).containsExactly("/handling");
        assertThat(pointers("biometrics-without-term", message.build())).isEmpty();
        message.body(report().persons(person("p1").handling(own).build()).build());
        assertThat(pointers("retention-missing", message.build())).isEmpty();
        assertThat(pointers("biometrics-without-term", message.build())).containsExactly("/attachments/0");
    }
}
