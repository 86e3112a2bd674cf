package org.openfex.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.code.CodeLists;
import org.openfex.identity.SerialKeys;
import org.openfex.model.FexVersion;
import org.openfex.model.Message;
import org.openfex.model.Seizure;
import org.openfex.report.Severity;

/**
 * What a rule sees besides its subject (the message, the present, the entities around it), and where it reports.
 *
 * <p>A path is a JSON pointer from the subject on, without the first slash: {@code asMarked}, {@code recipients/2}. Made for
 * one run over one message; not thread-safe.
 */
final class Scope {
    private final Message message;
    private final Instant now;
    private final CodeLists codes;
    private final Entities entities;
    private final RuleFindings out;
    private final Span issue;

    /** These are made when they are first asked for: many a message has no date that comes near them. */
    private @Nullable Moment present;

    private @Nullable Span recovery;

    /** One entry for each text whose keys were asked for: several rules ask for those of one number. */
    private final Map<String, SerialKeys> keys = new HashMap<>();

    private Place place;
    private String code = "";

    Scope(Message message, Instant now, CodeLists codes, Entities entities, RuleFindings out) {
        this.message = message;
        this.now = now;
        this.codes = codes;
        this.entities = entities;
        this.out = out;
        this.issue = Span.of(message.issuedAt());
        this.place = entities.places().get(0);
    }

    /** Judges the entity at a place by a rule. */
    void judge(Rule rule, Place at) {
        place = at;
        code = rule.code();
        rule.check().judge(at.entity(), this);
    }

    /** Gives the message that the subject is part of. */
    Message message() {
        return message;
    }

    /** Gives the moment when the message was issued. */
    Span issue() {
        return issue;
    }

    /** Gives the time that the rules take for the present. */
    Instant now() {
        return now;
    }

    /** Gives the time that the rules take for the present, as a moment in UTC. */
    Moment present() {
        Moment made = present;
        if (made == null) {
            made = new Moment(LocalDateTime.ofInstant(now, ZoneOffset.UTC), ZoneOffset.UTC);
            present = made;
        }
        return made;
    }

    /** Gives when the items of the message were recovered; of several recoveries it is not said which item is of which. */
    Span recovery() {
        Span made = recovery;
        if (made == null) {
            List<Seizure> seizures = all(Seizure.class);
            made = seizures.size() == 1 ? Span.of(seizures.get(0).time()) : Span.OPEN;
            recovery = made;
        }
        return made;
    }

    /**
     * Gives the severity of what may be right in the version of the message, which is newer than this library: a code, an
     * entity or a kind of reference that it added. Null, the severity of the catalogue, when the version is known.
     */
    @Nullable
    Severity informationWhereNewer() {
        boolean isNewer =
                FexVersion.parse(message.fex()).map(FexVersion::isNewer).orElse(false);
        return isNewer ? Severity.INFO : null;
    }

    /** Gives the entity that holds the subject, null when the subject is the message. */
    @Nullable
    Record parent() {
        Place parent = place.parent();
        return parent == null ? null : parent.entity();
    }

    /** Tells whether the code lists of the caller hold a code. */
    boolean isKnown(Code candidate) {
        return codes.isKnown(candidate);
    }

    /** Gives what the code lists of the caller say of a code, empty when they do not hold it. */
    Optional<CodeList.Entry> entry(Code candidate) {
        return codes.entry(candidate);
    }

    /** Gives a code list of the caller by its name. */
    CodeList list(String name) {
        return codes.list(name);
    }

    /** Gives what the subject is by its type. */
    Subject subject() {
        return place.subject();
    }

    /** Gives those of some members that the subject has, each by the bit of its place. */
    long present(long members) {
        return place.present() & members;
    }

    /** Tells whether an entity earlier in the document has the local identifier of the subject. */
    boolean isIdRepeated() {
        String id = place.id();
        return id != null && entities.byId(id) != place;
    }

    /** Gives the first entity that has a local identifier, null when there is none. */
    @Nullable
    Record resolve(String id) {
        Place found = entities.byId(id);
        return found == null ? null : found.entity();
    }

    /** Gives the keys of a serial number, or of what may have been written for one. */
    SerialKeys keys(String text) {
        return keys.computeIfAbsent(text, SerialKeys::of);
    }

    /** Gives the places of all entities of the message, in the order of the document. */
    List<Place> places() {
        return entities.places();
    }

    /** Gives all entities of a type that the message holds, in the order of the document. */
    <T extends Record> List<T> all(Class<T> type) {
        return entities.ofType(type);
    }

    /** Reports the subject itself. */
    void finding() {
        finding("");
    }

    /** Reports the subject itself, with parameters. */
    void finding(Map<String, String> parameters) {
        finding("", parameters, null);
    }

    /** Reports a place within the subject. */
    void finding(String path) {
        finding(path, Map.of(), null);
    }

    /** Reports a place within the subject, with parameters; a severity of null is that of the catalogue. */
    void finding(String path, Map<String, String> parameters, @Nullable Severity severity) {
        String pointer = place.pointer();
        out.add(code, severity, path.isEmpty() ? pointer : pointer + "/" + path, parameters);
    }
}
