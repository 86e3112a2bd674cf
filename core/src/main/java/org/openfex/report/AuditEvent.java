package org.openfex.report;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry of an audit trail: that a message was signed, verified, decrypted, redacted, passed on or refused, when, on
 * whose account and with which outcome (clause 22.9 of FEX).
 *
 * <p>It holds identifiers, codes and digests, and nothing else of a message. Made by {@link #builder}; immutable. Its
 * {@link #json() JSON} is one line, the same for equal events, and {@link AuditChain} ties the lines together.
 *
 * @param operation what was done
 * @param at when, by the clock of the calling program
 * @param messages identifiers of the messages concerned, the one acted upon first; empty when none could be read. Of a
 *     refused message they are what it claims
 * @param code why something was refused, null when it was not
 * @param sha256 SHA-256 of the bytes acted upon, 64 lower-case hexadecimal digits; null when there are none
 * @param actor on whose account and why
 * @param previous SHA-256 of the line of the event before, null when the event is the first of its chain or in none
 */
public record AuditEvent(
        AuditOperation operation,
        Instant at,
        List<UUID> messages,
        @Nullable String code,
        @Nullable String sha256,
        AuditActor actor,
        @Nullable String previous) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks codes and digests. Prefer {@link #builder}: a minor version may add components.
     *
     * @param operation see {@link #operation()}
     * @param at see {@link #at()}
     * @param messages see {@link #messages()}
     * @param code see {@link #code()}
     * @param sha256 see {@link #sha256()}
     * @param actor see {@link #actor()}
     * @param previous see {@link #previous()}
     * @throws IllegalArgumentException if a code is not of lower-case words with hyphens, or a digest is none
     */
    public AuditEvent {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        messages = List.copyOf(messages);
        require(code, CODE, "code");
        require(sha256, SHA256, "sha256");
        require(previous, SHA256, "previous");
    }

    private static void require(@Nullable String value, Pattern form, String name) {
        if (value != null && !form.matcher(value).matches()) {
            throw new IllegalArgumentException("The " + name + " of an audit event does not have its form");
        }
    }

    /**
     * Starts an event.
     *
     * @param operation what was done
     * @param at when
     * @param actor on whose account and why
     * @return a builder without messages, code and digest
     */
    public static Builder builder(AuditOperation operation, Instant at, AuditActor actor) {
        return new Builder(operation, at, actor);
    }

    /** {@return a builder with the values of this event} */
    public Builder toBuilder() {
        return new Builder(operation, at, actor)
                .messages(messages)
                .code(code)
                .sha256(sha256)
                .previous(previous);
    }

    /**
     * Gives the event as JSON.
     *
     * @return one object in one line: members in the order of the components, none that is null
     */
    public String json() {
        Writer text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("operation", operation.name());
            json.writeStringProperty("at", at.toString());
            json.writeArrayPropertyStart("messages");
            messages.forEach(id -> json.writeString(id.toString()));
            json.writeEndArray();
            optional(json, "code", code);
            optional(json, "sha256", sha256);
            json.writeStringProperty("actor", actor.id());
            json.writeStringProperty("reason", actor.reason());
            optional(json, "previous", previous);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    /**
     * Reads an event back.
     *
     * @param line what {@link #json()} gave
     * @return the event
     * @throws IllegalArgumentException if the line is not, character for character, one that {@link #json()} gives
     */
    public static AuditEvent parse(String line) {
        AuditEvent event = read(line);
        if (event == null || !event.json().equals(line)) {
            throw new IllegalArgumentException("The line is no audit event");
        }
        return event;
    }

    private static @Nullable AuditEvent read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            List<UUID> messages = new ArrayList<>();
            json.path("messages").forEach(id -> messages.add(UUID.fromString(id.stringValue())));
            return builder(
                            AuditOperation.valueOf(json.path("operation").stringValue()),
                            Instant.parse(json.path("at").stringValue()),
                            AuditActor.of(
                                    json.path("actor").stringValue(),
                                    json.path("reason").stringValue()))
                    .messages(messages)
                    .code(json.path("code").stringValue(null))
                    .sha256(json.path("sha256").stringValue(null))
                    .previous(json.path("previous").stringValue(null))
                    .build();
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // Their words quote the line.
            return null;
        }
    }

    /**
     * Gives the digest that the next event of a chain refers to.
     *
     * @return the SHA-256 of the line in UTF-8, 64 lower-case hexadecimal digits
     */
    public String digest() {
        return Sha256.of(json().getBytes(StandardCharsets.UTF_8));
    }

    /** Gives operation, messages and code, and nothing that the caller wrote. */
    @Override
    public String toString() {
        return "AuditEvent[" + operation + ", " + messages + (code == null ? "" : ", " + code) + "]";
    }

    /** Builds an {@link AuditEvent}; not thread-safe. */
    public static final class Builder {
        private final AuditOperation operation;
        private final Instant at;
        private final AuditActor actor;
        private List<UUID> messages = List.of();
        private @Nullable String code;
        private @Nullable String sha256;
        private @Nullable String previous;

        private Builder(AuditOperation operation, Instant at, AuditActor actor) {
            this.operation = operation;
            this.at = at;
            this.actor = actor;
        }

        /**
         * Sets {@link AuditEvent#messages()}.
         *
         * @param messages the identifiers, the message acted upon first
         * @return this builder
         */
        public Builder messages(List<UUID> messages) {
            this.messages = messages;
            return this;
        }

        /**
         * Sets {@link AuditEvent#messages()}.
         *
         * @param messages the identifiers, the message acted upon first
         * @return this builder
         */
        public Builder messages(UUID... messages) {
            return messages(List.of(messages));
        }

        /**
         * Sets {@link AuditEvent#code()}.
         *
         * @param code the code, null for none
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link AuditEvent#sha256()}.
         *
         * @param sha256 the digest, null for none
         * @return this builder
         */
        public Builder sha256(@Nullable String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /**
         * Sets {@link AuditEvent#sha256()} to the digest of the bytes acted upon.
         *
         * @param bytes the bytes; they are not kept
         * @return this builder
         */
        public Builder bytes(byte[] bytes) {
            return sha256(Sha256.of(bytes));
        }

        /**
         * Sets {@link AuditEvent#previous()}; {@link AuditChain} does it for its events.
         *
         * @param previous the digest, null for none
         * @return this builder
         */
        public Builder previous(@Nullable String previous) {
            this.previous = previous;
            return this;
        }

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if the code or a digest does not have its form
         */
        public AuditEvent build() {
            return new AuditEvent(operation, at, messages, code, sha256, actor, previous);
        }
    }
}
