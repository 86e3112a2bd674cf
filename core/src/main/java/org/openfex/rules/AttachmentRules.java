package org.openfex.rules;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfex.code.AttachmentKind;
import org.openfex.model.Attachment;
import org.openfex.model.Message;
import org.openfex.report.Sha256;

/** Rules about the files that belong to a message. */
final class AttachmentRules {
    private static final String IMAGE = "image";
    private static final String VIDEO = "video";
    private static final String AUDIO = "audio";

    /** The first half of the media type of files that are one thing only; other kinds come in many formats. */
    private static final Map<AttachmentKind, String> MEDIA = Map.of(
            AttachmentKind.PHOTOGRAPH, IMAGE,
            AttachmentKind.MARK_PHOTOGRAPH, IMAGE,
            AttachmentKind.HEADSTAMP_PHOTOGRAPH, IMAGE,
            AttachmentKind.X_RAY_IMAGE, IMAGE,
            AttachmentKind.VIDEO, VIDEO,
            AttachmentKind.AUDIO, AUDIO);

    private static final Set<String> SEEN_OR_HEARD = Set.of(IMAGE, VIDEO, AUDIO);

    /** A place on a disk, or on the machine itself by its name or address. */
    private static final Pattern ON_OWN_MACHINE = Pattern.compile(
            "file:.*|[a-z0-9+.-]+://(localhost|127[.][0-9.]+|\\[::1])([:/?#].*)?", Pattern.CASE_INSENSITIVE);

    private AttachmentRules() {}

    /** Gives the rules about a type of entity, by its simple name. */
    static List<Rule> on(String type) {
        return switch (type) {
            case "Attachment" ->
                List.of(
                        Rule.on(Attachment.class, "attachment-size-differs", AttachmentRules::sizeDiffers)
                                .whereAny("content"),
                        Rule.on(Attachment.class, "attachment-digest-differs", AttachmentRules::digestDiffers)
                                .whereAny("content"),
                        Rule.on(Attachment.class, "attachment-empty", AttachmentRules::empty),
                        Rule.on(Attachment.class, "attachment-kind-differs", AttachmentRules::kindDiffers),
                        Rule.on(Attachment.class, "attachment-unreachable", AttachmentRules::unreachable)
                                .whereAny("location"));
            case "Message" ->
                List.of(Rule.on(Message.class, "attachment-repeated", AttachmentRules::repeated)
                        .whereAny("attachments"));
            default -> List.of();
        };
    }

    private static void sizeDiffers(Attachment attachment, Scope scope) {
        String content = attachment.content();
        if (content != null && decodedSize(content) != attachment.size()) {
            scope.finding("size");
        }
    }

    /** Four characters of base64 stand for three bytes; the digest rule decodes them, here their number is enough. */
    private static long decodedSize(String base64) {
        int padding = base64.indexOf('=');
        long characters = padding < 0 ? base64.length() : padding;
        return characters * 3 / 4;
    }

    private static void digestDiffers(Attachment attachment, Scope scope) {
        String content = attachment.content();
        if (content != null && !attachment.sha256().equals(digest(content))) {
            scope.finding("sha256");
        }
    }

    /** Gives the SHA-256 digest of the bytes in lower-case hexadecimal digits; null where the text does not stand for bytes. */
    private static @Nullable String digest(String base64) {
        try {
            return Sha256.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void empty(Attachment attachment, Scope scope) {
        // Where there is content, its size is judged.
        if (attachment.size() == 0 && attachment.content() == null) {
            scope.finding("size");
        }
    }

    private static void kindDiffers(Attachment attachment, Scope scope) {
        String expected = MEDIA.get(attachment.kind());
        String stated = attachment.mediaType().split("/", 2)[0];
        if (expected != null && SEEN_OR_HEARD.contains(stated) && !stated.equals(expected)) {
            scope.finding("mediaType");
        }
    }

    private static void unreachable(Attachment attachment, Scope scope) {
        String location = attachment.location();
        if (location != null
                && attachment.content() == null
                && ON_OWN_MACHINE.matcher(location).matches()) {
            scope.finding("location");
        }
    }

    private static void repeated(Message message, Scope scope) {
        Set<String> digests = new HashSet<>();
        for (int i = 0; i < message.attachments().size(); i++) {
            if (!digests.add(message.attachments().get(i).sha256())) {
                scope.finding("attachments/" + i);
            }
        }
    }
}
