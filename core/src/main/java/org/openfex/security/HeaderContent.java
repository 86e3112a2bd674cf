package org.openfex.security;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** The member {@code fex} of headers, read strictly and written in one way. */
final class HeaderContent {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,2}\\.(0|[1-9][0-9]{0,2})");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,20}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|[A-Z]{4}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    private static final Pattern KID = Pattern.compile("[!-~]{1,200}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,63}(/[a-z0-9][a-z0-9.+-]{0,63})?");
    private static final int MAX_CODE = 64;
    private static final int MAX_NAME = 200;
    private static final int MAX_RECIPIENTS = 50;

    private HeaderContent() {}

    static boolean isKid(String text) {
        return KID.matcher(text).matches();
    }

    static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    // ---- reading ----

    static SealHeader message(JsonNode json) {
        List<String> allowed =
                List.of("version", "id", "type", "sender", "recipients", "issued", "expires", "answered");
        requireMembers(json, allowed, allowed.size() - 1);
        JsonNode answered = json.get("answered");
        return new SealHeader(
                text(json, "version", VERSION, MAX_CODE),
                uuid(json),
                text(json, "type", CODE, MAX_CODE),
                party(json.path("sender")),
                parties(json.path("recipients")),
                time(json, "issued"),
                time(json, "expires"),
                answered == null ? null : answered(answered));
    }

    static FileHeader file(JsonNode json) {
        requireMembers(json, List.of("version", "sender", "issued"), 3);
        return new FileHeader(
                text(json, "version", VERSION, MAX_CODE), party(json.path("sender")), time(json, "issued"));
    }

    /** Refuses members that are not allowed, and the absence of one of the first {@code required}. */
    static void requireMembers(JsonNode json, List<String> allowed, int required) {
        if (!json.isObject()) {
            throw new SealException(SealFault.HEADER_CONTENT_WRONG);
        }
        if (!allowed.containsAll(json.propertyNames())) {
            throw new SealException(SealFault.HEADER_MEMBER_UNKNOWN);
        }
        if (!json.propertyNames().containsAll(allowed.subList(0, required))) {
            throw new SealException(SealFault.HEADER_MEMBER_MISSING);
        }
    }

    private static SealHeader.Answered answered(JsonNode json) {
        requireMembers(json, List.of("id", "sha256"), 2);
        return new SealHeader.Answered(uuid(json), text(json, "sha256", SHA256, MAX_CODE));
    }

    private static List<PartyIdentity> parties(JsonNode json) {
        if (!json.isArray() || json.isEmpty() || json.size() > MAX_RECIPIENTS) {
            throw new SealException(SealFault.HEADER_CONTENT_WRONG);
        }
        List<PartyIdentity> parties = new ArrayList<>();
        json.forEach(party -> parties.add(party(party)));
        return parties;
    }

    private static PartyIdentity party(JsonNode json) {
        requireMembers(json, List.of("authority", "function", "country", "internationalBody", "unit"), 2);
        return new PartyIdentity(
                json.has("country") ? text(json, "country", COUNTRY, MAX_CODE) : null,
                json.has("internationalBody") ? text(json, "internationalBody", CODE, MAX_CODE) : null,
                text(json, "authority", null, MAX_NAME),
                text(json, "function", CODE, MAX_CODE),
                json.has("unit") ? text(json, "unit", null, MAX_NAME) : null);
    }

    private static UUID uuid(JsonNode json) {
        return UUID.fromString(text(json, "id", UUID_FORM, MAX_CODE));
    }

    private static Instant time(JsonNode json, String name) {
        String text = text(json, name, TIME, MAX_CODE);
        try {
            Instant time = Instant.parse(text);
            // The platform reads 24:00:00 and leap seconds as other times.
            if (time.toString().equals(text)) {
                return time;
            }
        } catch (DateTimeException e) {
            // No such day. Its words quote the text.
        }
        throw new SealException(SealFault.HEADER_CONTENT_WRONG);
    }

    /** A text of a form, or of any form when that is null; never empty. */
    static String text(JsonNode json, String name, @Nullable Pattern form, int maxLength) {
        JsonNode value = json.path(name);
        String text = value.isString() ? value.stringValue() : "";
        boolean right = !text.isEmpty() && text.codePointCount(0, text.length()) <= maxLength;
        if (!right || (form != null && !form.matcher(text).matches())) {
            throw new SealException(SealFault.HEADER_CONTENT_WRONG);
        }
        return text;
    }

    static String kid(JsonNode json) {
        return text(json, "kid", KID, MAX_NAME);
    }

    static String mediaType(JsonNode json) {
        return text(json, "cty", MEDIA_TYPE, MAX_NAME);
    }

    // ---- writing ----

    /** A whole header: what JOSE says of the signature, then the member {@code fex}. */
    static byte[] write(Consumer<JsonGenerator> jose, Consumer<JsonGenerator> fex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            jose.accept(out);
            out.writeObjectPropertyStart("fex");
            fex.accept(out);
            out.writeEndObject();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static void write(JsonGenerator out, SealHeader header) {
        out.writeStringProperty("version", header.version());
        out.writeStringProperty("id", header.id().toString());
        out.writeStringProperty("type", header.type());
        write(out, "sender", header.sender());
        out.writeArrayPropertyStart("recipients");
        header.recipients().forEach(party -> write(out, null, party));
        out.writeEndArray();
        out.writeStringProperty("issued", header.issued().toString());
        out.writeStringProperty("expires", header.expires().toString());
        SealHeader.Answered answered = header.answered();
        if (answered != null) {
            out.writeObjectPropertyStart("answered");
            out.writeStringProperty("id", answered.id().toString());
            out.writeStringProperty("sha256", answered.sha256());
            out.writeEndObject();
        }
    }

    static void write(JsonGenerator out, FileHeader header) {
        out.writeStringProperty("version", header.version());
        write(out, "sender", header.sender());
        out.writeStringProperty("issued", header.issued().toString());
    }

    private static void write(JsonGenerator out, @Nullable String name, PartyIdentity party) {
        if (name != null) {
            out.writeName(name);
        }
        out.writeStartObject();
        optional(out, "country", party.country());
        optional(out, "internationalBody", party.internationalBody());
        out.writeStringProperty("authority", party.authority());
        out.writeStringProperty("function", party.function());
        optional(out, "unit", party.unit());
        out.writeEndObject();
    }

    private static void optional(JsonGenerator out, String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }
}
