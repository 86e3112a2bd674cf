package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.AttachmentKind;
import org.openfex.model.Attachment;

class AttachmentRulesTest {
    private static Attachment.Builder file(String kind) {
        return Attachment.builder()
                .id("a1")
                .kind(AttachmentKind.of(kind))
                .mediaType("image/jpeg")
                .size(7L)
                .sha256("00");
    }

    private static List<String> judged(String code, Attachment.Builder... files) {
        return pointers(
                code,
                envelope(report().build())
                        .attachments(List.of(files).stream()
                                .map(Attachment.Builder::build)
                                .toList())
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "photograph, image/jpeg, false",
        "photograph, audio/mpeg, true",
        "photograph, application/pdf, false",
        "audio, video/mp4, true",
        "video, video/mp4, false",
        "statement, audio/mpeg, false",
        "hologram, audio/mpeg, false",
    })
    void mediaTypeFitsTheKind(String kind, String mediaType, boolean told) {
        assertThat(judged("attachment-kind-differs", file(kind).mediaType(mediaType)))
                .isEqualTo(told ? List.of("/attachments/0/mediaType") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "file:///C:/photo.jpg, true",
        "http://localhost:8080/photo.jpg, true",
        "http://LOCALHOST/photo.jpg, true",
        "https://127.0.0.1/photo.jpg, true",
        "https://[::1]/photo.jpg, true",
        "https://files.authority.example/photo.jpg, false",
        "urn:example:photo, false",
        "http://not a uri, false",
    })
    void placeIsOneThatOthersReach(String location, boolean told) {
        assertThat(judged("attachment-unreachable", file("photograph").location(location)))
                .isEqualTo(told ? List.of("/attachments/0/location") : List.of());
        assertThat(judged(
                        "attachment-unreachable",
                        file("photograph").location(location).content("YWJjZA==")))
                .isEmpty();
    }

    @Test
    void fileIsNamedOnceAndNotEmpty() {
        assertThat(judged(
                        "attachment-repeated",
                        file("photograph"),
                        file("photograph").id("a2")))
                .containsExactly("/attachments/1");
        assertThat(judged(
                        "attachment-repeated",
                        file("photograph"),
                        file("photograph").id("a2").sha256("01")))
                .isEmpty();
        assertThat(judged("attachment-empty", file("photograph").size(0L))).containsExactly("/attachments/0/size");
    }
}
