package org.openfex.security;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openfex.json.Limits;
import org.openfex.json.StrictJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The protected header of a token, read strictly and held against what FEX allows before any library sees it (clause
 * 22.2). Immutable.
 */
final class TokenHeader {
    /** The three kinds of tokens; the value of {@code typ} keeps one from being taken for another. */
    @SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of
    enum Kind {
        /** A signed message. */
        SIGNED("vnd.fex.signed+jws", List.of("fex"), List.of("alg", "crit", "fex", "kid", "typ")),
        /** A signed message, encrypted. */
        ENCRYPTED("vnd.fex.encrypted+jwe", List.of(), List.of("alg", "cty", "enc", "kid", "typ", "epk")),
        /** The signature of a file, apart from the file. */
        FILE("vnd.fex.file+jws", List.of("b64", "fex"), List.of("alg", "b64", "crit", "cty", "fex", "kid", "typ"));

        private final String typ;
        private final List<String> crit;
        private final List<String> members;

        Kind(String typ, List<String> crit, List<String> members) {
            this.typ = typ;
            this.crit = crit;
            this.members = members;
        }

        String typ() {
            return typ;
        }

        /** What JOSE says of a signature, in the order of the alphabet. */
        void write(JsonGenerator out, SealKey key, @Nullable String mediaType) {
            out.writeStringProperty("alg", key.algorithm().identifier());
            if (this == FILE) {
                out.writeBooleanProperty("b64", false);
            }
            out.writeArrayPropertyStart("crit");
            crit.forEach(out::writeString);
            out.writeEndArray();
            if (mediaType != null) {
                out.writeStringProperty("cty", mediaType);
            }
            out.writeStringProperty("kid", key.kid());
            out.writeStringProperty("typ", typ);
        }
    }

    /** The one way in which content is encrypted. */
    static final String ENC = "A256GCM";

    private static final int MAX_BYTES = 128 * 1024;

    private static final Limits LIMITS =
            Limits.builder().maxBytes(MAX_BYTES).maxDepth(8).build();

    /** What no header may hold, in the order in which it is looked for. */
    private static final Map<SealFault, List<String>> FORBIDDEN = new EnumMap<>(Map.of(
            SealFault.HEADER_KEY_EMBEDDED,
            List.of("jwk", "jku", "x5c", "x5u", "x5t", "x5t#S256"),
            SealFault.HEADER_ZIP,
            List.of("zip"),
            SealFault.HEADER_PBES2,
            List.of("p2c", "p2s")));

    private final JsonNode json;
    private final SealAlgorithm algorithm;

    private TokenHeader(JsonNode json, SealAlgorithm algorithm) {
        this.json = json;
        this.algorithm = algorithm;
    }

    /** Reads the bytes of a header; the first fault, in the order of the page, decides. */
    static TokenHeader read(byte[] bytes, Kind kind) {
        JsonNode json = parse(bytes);
        FORBIDDEN.forEach((fault, names) -> refuse(names.stream().anyMatch(json::has), fault));
        refuse(kind != Kind.FILE && json.has("b64"), SealFault.HEADER_B64);
        SealAlgorithm algorithm = algorithm(json.path("alg").stringValue(""), kind != Kind.ENCRYPTED);
        if (kind == Kind.ENCRYPTED) {
            refuse(!json.path("enc").stringValue("").equals(ENC), SealFault.ENC_NOT_ALLOWED);
        } else {
            refuse(!strings(json.path("crit")).equals(kind.crit), SealFault.CRIT_WRONG);
        }
        refuse(!json.path("typ").stringValue("").equals(kind.typ), SealFault.TYP_WRONG);
        if (kind == Kind.ENCRYPTED) {
            refuse(!json.path("cty").stringValue("").equals(Kind.SIGNED.typ), SealFault.CTY_WRONG);
        }
        boolean ephemeral = algorithm == SealAlgorithm.ECDH_ES_A256KW;
        List<String> members =
                kind == Kind.ENCRYPTED && !ephemeral ? kind.members.subList(0, kind.members.size() - 1) : kind.members;
        HeaderContent.requireMembers(json, members, members.size());
        // Present and false: the only value for which RFC 7797 has a use.
        refuse(
                kind == Kind.FILE
                        && !(json.path("b64").isBoolean() && !json.path("b64").booleanValue()),
                SealFault.HEADER_B64);
        return new TokenHeader(json, algorithm);
    }

    private static JsonNode parse(byte[] bytes) {
        refuse(bytes.length > MAX_BYTES, SealFault.HEADER_TOO_LARGE);
        StrictJson.Outcome outcome = StrictJson.object(bytes, LIMITS);
        refuse("name-repeated".equals(outcome.fault()), SealFault.HEADER_NAME_REPEATED);
        refuse("nesting-too-deep".equals(outcome.fault()), SealFault.HEADER_TOO_DEEP);
        refuse(outcome.fault() != null, SealFault.HEADER_MALFORMED);
        return Objects.requireNonNull(outcome.root());
    }

    private static SealAlgorithm algorithm(String alg, boolean signature) {
        refuse(alg.toLowerCase(Locale.ROOT).equals("none"), SealFault.ALG_NONE);
        boolean symmetric = alg.equals("dir") || alg.startsWith("HS") || alg.startsWith("A") || alg.startsWith("PBES2");
        refuse(symmetric, SealFault.ALG_SYMMETRIC);
        return SealAlgorithm.of(alg, signature).orElseThrow(() -> new SealException(SealFault.ALG_NOT_ALLOWED));
    }

    private static List<String> strings(JsonNode array) {
        return array.isArray()
                ? array.valueStream().map(value -> value.stringValue("")).toList()
                : List.of();
    }

    private static void refuse(boolean wrong, SealFault fault) {
        if (wrong) {
            throw new SealException(fault);
        }
    }

    SealAlgorithm algorithm() {
        return algorithm;
    }

    String kid() {
        return HeaderContent.kid(json);
    }

    SealHeader message() {
        return HeaderContent.message(json.path("fex"));
    }

    FileHeader file() {
        return HeaderContent.file(json.path("fex"));
    }

    String mediaType() {
        return HeaderContent.mediaType(json);
    }

    /** The ephemeral key of the sender; a public key on a curve and nothing else. */
    void requireEphemeralKey() {
        if (algorithm == SealAlgorithm.ECDH_ES_A256KW) {
            JsonNode epk = json.path("epk");
            boolean right = epk.isObject()
                    && List.copyOf(epk.propertyNames()).size() == 4
                    && epk.path("kty").stringValue("").equals("EC")
                    && List.of("crv", "x", "y").stream()
                            .allMatch(name -> epk.path(name).isString());
            refuse(!right, SealFault.EPK_WRONG);
        }
    }
}
