package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.HandlingScheme;
import org.openfex.model.Contact;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.LanguageText;
import org.openfex.model.Message;
import org.openfex.model.Note;
import org.openfex.model.SeizureReport;

class LanguageRulesTest {
    private static LanguageText in(String language) {
        return LanguageText.builder().text("-").language(language).build();
    }

    /** A message with a remark in some languages; none when there is none. */
    private static Message.Builder message(String language, String texts) {
        List<LanguageText> all = Arrays.stream(texts.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(LanguageRulesTest::in)
                .toList();
        SeizureReport.Builder report = report();
        return envelope(
                        all.isEmpty()
                                ? report.build()
                                : report.remarks(Note.builder().text(all).build())
                                        .build())
                .handling(Handling.builder()
                        .markings(HandlingMarking.builder()
                                .scheme(HandlingScheme.TLP)
                                .code("amber")
                                .build())
                        .build())
                .language(language);
    }

    @ParameterizedTest
    @CsvSource({"ru, ru en, false", "ru, en, true", "RU, ru, false", "ru-KZ, ru-Cyrl, false", "ru, '', false"})
    void mainLanguageIsThatOfATextWhereThereAreTexts(String language, String texts, boolean told) {
        assertThat(pointers("language-not-used", message(language, texts).build()))
                .isEqualTo(told ? List.of("/language") : List.of());
    }

    @Test
    void namesOfAuthoritiesAreNoTextsOfTheMessage() {
        Message message = message("en", "")
                .sender(party("KZ", "Customs").authorityNames(in("ru")).build())
                .build();
        assertThat(pointers("language-not-used", message)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, en, ru uz, true",
        "en, en, '', false",
        "en, en, uz EN, false",
        "kk, kk ru, ru uz, false",
        "kk, kk, ru kk-Latn, false",
        "kk, '', ru, false",
    })
    void someTextIsInALanguageThatTheRecipientAccepts(String language, String texts, String accepted, boolean told) {
        Contact contact = Contact.builder()
                .languages(Arrays.stream(accepted.split(" ", -1))
                        .filter(tag -> !tag.isEmpty())
                        .toList())
                .build();
        Message message = message(language, texts)
                .recipients(
                        party("KG", "Police").build(),
                        party("UZ", "Police").contact(contact).build())
                .build();
        assertThat(pointers("language-not-accepted", message))
                .isEqualTo(told ? List.of("/recipients/1/contact/languages") : List.of());
    }
}
