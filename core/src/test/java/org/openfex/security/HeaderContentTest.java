package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.REQUEST;
import static org.openfex.security.Seals.codeOf;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfex.security.TokenHeader.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of every member of the header, at both sides of each bound. */
class HeaderContentTest {
    private static final String LONG = "\uD83D\uDE00".repeat(200);

    @ParameterizedTest
    @MethodSource("forms")
    void formsAreKept(String code, String what, Consumer<ObjectNode> change) {
        ObjectNode header = Seals.header(REQUEST, SealAlgorithm.ES256);
        change.accept(header);
        assertThat(codeOf(() -> {
                    TokenHeader read =
                            TokenHeader.read(header.toString().getBytes(StandardCharsets.UTF_8), Kind.SIGNED);
                    read.kid();
                    read.message();
                }))
                .as(what)
                .isEqualTo(code);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                right("nothing changed", header -> {}),
                wrong("version", fex -> fex.put("version", "1")),
                wrong("version", fex -> fex.put("version", "0.1")),
                wrong("version", fex -> fex.put("version", "1.00")),
                wrong("version", fex -> fex.put("version", 1)),
                good("version", fex -> fex.put("version", "12.345")),
                wrong("id", fex -> fex.put("id", "9D3A1C70-0000-4000-8000-000000000002")),
                wrong("id", fex -> fex.put("id", "9d3a1c70-0-4000-8000-2")),
                wrong("type", fex -> fex.put("type", "Trace-Request")),
                wrong("type", fex -> fex.put("type", "trace--request")),
                wrong("type", fex -> fex.put("type", "a".repeat(65))),
                good("type", fex -> fex.put("type", "a".repeat(64))),
                wrong("issued", fex -> fex.put("issued", "2026-05-01T00:00:00+00:00")),
                wrong("issued", fex -> fex.put("issued", "2026-05-01T00:00:00.0Z")),
                wrong("issued", fex -> fex.put("issued", "2026-05-01T24:00:00Z")),
                wrong("issued", fex -> fex.put("issued", "2026-12-31T23:59:60Z")),
                wrong("issued", fex -> fex.put("issued", "2026-02-30T00:00:00Z")),
                wrong("issued", fex -> fex.put("issued", 1777593600)),
                wrong("expires", fex -> fex.put("expires", "2026-05-01")),
                wrong("recipients", fex -> fex.putArray("recipients")),
                wrong("recipients", fex -> fex.put("recipients", "UZ")),
                wrong("recipients", fex -> fex.putArray("recipients").add("UZ")),
                good("50 recipients", fex -> recipients(fex, 50)),
                wrong("51 recipients", fex -> recipients(fex, 51)),
                wrong("sender", fex -> fex.put("sender", "KZ")),
                party("member-unknown", party -> party.put("contact", "x")),
                party("member-missing", party -> party.remove("authority")),
                party("member-missing", party -> party.remove("function")),
                party("content-wrong", party -> party.put("country", "kz")),
                party("content-wrong", party -> party.put("country", "KZX")),
                party("", party -> party.put("country", "SUHH")),
                party("content-wrong", party -> party.put("internationalBody", "Interpol")),
                party("", party -> party.put("internationalBody", "interpol")),
                party("content-wrong", party -> party.put("authority", "")),
                party("content-wrong", party -> party.put("authority", LONG + "x")),
                party("", party -> party.put("authority", LONG)),
                party("content-wrong", party -> party.put("function", "Customs")),
                party("content-wrong", party -> party.put("unit", "")),
                party("content-wrong", party -> party.put("unit", 4)),
                party("", party -> party.put("unit", LONG)),
                wrong("answered", fex -> fex.put("answered", "x")),
                answered("member-missing", answered -> answered.remove("sha256")),
                answered("member-missing", answered -> answered.remove("id")),
                answered("member-unknown", answered -> answered.put("at", "x")),
                answered("content-wrong", answered -> answered.put("sha256", "A".repeat(64))),
                answered("content-wrong", answered -> answered.put("sha256", "a".repeat(63))),
                answered("content-wrong", answered -> answered.put("id", "x")),
                answered("", answered -> {}),
                right("kid", header -> header.put("kid", "!~".repeat(100))),
                Arguments.of("header-content-wrong", "kid", (Consumer<ObjectNode>) header -> header.put("kid", "a b")),
                Arguments.of("header-content-wrong", "kid", (Consumer<ObjectNode>)
                        header -> header.put("kid", "a".repeat(201))),
                Arguments.of("header-member-missing", "no id", (Consumer<ObjectNode>)
                        header -> ((ObjectNode) header.path("fex")).remove("id")),
                Arguments.of("header-member-missing", "no expires", (Consumer<ObjectNode>)
                        header -> ((ObjectNode) header.path("fex")).remove("expires")),
                Arguments.of("header-member-unknown", "more", (Consumer<ObjectNode>)
                        header -> ((ObjectNode) header.path("fex")).put("handling", "x")));
    }

    private static void recipients(ObjectNode fex, int number) {
        ArrayNode recipients = fex.putArray("recipients");
        for (int i = 0; i < number; i++) {
            recipients.addObject().put("authority", "x").put("function", "police");
        }
    }

    private static Arguments right(String what, Consumer<ObjectNode> change) {
        return Arguments.of("accepted", what, change);
    }

    private static Arguments good(String what, Consumer<ObjectNode> change) {
        return right(what, header -> change.accept((ObjectNode) header.path("fex")));
    }

    private static Arguments wrong(String what, Consumer<ObjectNode> change) {
        Consumer<ObjectNode> all = header -> change.accept((ObjectNode) header.path("fex"));
        return Arguments.of("header-content-wrong", what, all);
    }

    private static Arguments party(String code, Consumer<ObjectNode> change) {
        Consumer<ObjectNode> all = header -> change.accept((ObjectNode) header.at("/fex/sender"));
        return Arguments.of(code.isEmpty() ? "accepted" : "header-" + code, "sender", all);
    }

    private static Arguments answered(String code, Consumer<ObjectNode> change) {
        Consumer<ObjectNode> all = header -> {
            ObjectNode answered = ((ObjectNode) header.path("fex")).putObject("answered");
            change.accept(answered.put("id", Seals.REQUEST_ID.toString()).put("sha256", "a".repeat(64)));
        };
        return Arguments.of(code.isEmpty() ? "accepted" : "header-" + code, "answered", all);
    }

    @Test
    void sizeAndDepthOfAHeaderAreBounded() {
        String header = Seals.header(REQUEST, SealAlgorithm.ES256).toString();
        assertThat(read(header + " ".repeat(128 * 1024 - header.length()))).isEqualTo("accepted");
        assertThat(read(header + " ".repeat(128 * 1024 + 1 - header.length()))).isEqualTo("header-too-large");
        assertThat(read("{\"a\":" + "[".repeat(7) + "]".repeat(7) + "}")).isEqualTo("alg-not-allowed");
        assertThat(read("{\"a\":" + "[".repeat(8) + "]".repeat(8) + "}")).isEqualTo("header-too-deep");
    }

    @Test
    void mediaTypesAreNames() {
        assertThat(HeaderContent.isMediaType("vnd.fex+json")).isTrue();
        assertThat(HeaderContent.isMediaType("text/plain")).isTrue();
        assertThat(HeaderContent.isMediaType("a".repeat(65))).isFalse();
        assertThat(HeaderContent.isMediaType("a/b/c")).isFalse();
    }

    private static String read(String header) {
        return codeOf(() -> TokenHeader.read(header.getBytes(StandardCharsets.UTF_8), Kind.SIGNED));
    }
}
