package org.openfex.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.BasisKind;
import org.openfex.code.CodeLists;
import org.openfex.code.Country;
import org.openfex.code.FirearmType;
import org.openfex.code.HandlingScheme;
import org.openfex.code.IllicitGround;
import org.openfex.code.Instrument;
import org.openfex.code.IntendedUse;
import org.openfex.code.LegalJustification;
import org.openfex.code.Operation;
import org.openfex.code.PersonRole;
import org.openfex.code.Purpose;
import org.openfex.code.RecoveryMode;
import org.openfex.code.RequestStatus;
import org.openfex.code.SerialState;
import org.openfex.code.TraceOutcome;
import org.openfex.code.TraceQuestion;
import org.openfex.code.Unit;
import org.openfex.model.Answer;
import org.openfex.model.Body;
import org.openfex.model.Calibre;
import org.openfex.model.EventTime;
import org.openfex.model.Firearm;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.Make;
import org.openfex.model.Measure;
import org.openfex.model.Message;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.Party;
import org.openfex.model.Person;
import org.openfex.model.PersonName;
import org.openfex.model.Place;
import org.openfex.model.Question;
import org.openfex.model.RequestUpdate;
import org.openfex.model.Seizure;
import org.openfex.model.SeizureReport;
import org.openfex.model.SerialNumber;
import org.openfex.model.StatementBasis;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;
import org.openfex.model.Verbatim;
import org.openfex.report.Severity;

/** Messages that no rule finds fault with, for tests to spoil, and what the rules say of the spoiled ones. */
final class Samples {
    /** The present of all tests: a day after the samples were issued. */
    static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    private Samples() {}

    /** One finding as the rule book tells it. */
    record Told(String code, Severity severity, String pointer, Map<String, String> parameters) {}

    /** Everything that the rules find in a message, in the order told. */
    static List<Told> told(Message message) {
        List<Told> told = new ArrayList<>();
        RuleBook.standard()
                .judge(
                        message,
                        NOW,
                        CodeLists.standard(),
                        (code, severity, pointer, parameters) ->
                                told.add(new Told(code, severity, pointer, parameters)));
        return told;
    }

    /** What one rule finds in a message. */
    static List<Told> told(String code, Message message) {
        return told(message).stream().filter(told -> told.code().equals(code)).toList();
    }

    /** The places that one rule points to. */
    static List<String> pointers(String code, Message message) {
        return told(code, message).stream().map(Told::pointer).toList();
    }

    static List<String> pointers(String code, Body body) {
        return pointers(code, message(body));
    }

    static Message message(Body body) {
        return envelope(body).build();
    }

    static Message.Builder envelope(Body body) {
        Message.Builder envelope = Message.builder()
                .fex("1.0")
                .id(UUID.fromString("5f0c1e0a-6d1f-4c55-9d2e-0a8f3b1c7d10"))
                .issuedAt(time("2026-04-30T00:00:00Z"))
                .sender(party("KZ", "Customs").build())
                .recipients(party("UZ", "Ministry of Internal Affairs").build())
                .operation(Operation.NEW)
                .language("en")
                .legalBasis(LegalBasis.builder()
                        .instrument(Instrument.FIREARMS_PROTOCOL)
                        .clause("12(4)")
                        .build())
                .handling(handling(HandlingScheme.EUROPOL_HANDLING, "H1").build())
                .body(body);
        return body instanceof TraceResponse
                ? envelope.inReplyTo(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001"))
                : envelope;
    }

    static Handling.Builder handling(HandlingScheme scheme, String... codes) {
        List<HandlingMarking> markings = new ArrayList<>();
        for (String code : codes) {
            markings.add(HandlingMarking.builder()
                    .scheme(scheme)
                    .code(code)
                    .text(text("Only for the named unit."))
                    .build());
        }
        return Handling.builder()
                .markings(markings)
                .purposes(Purpose.CRIMINAL_INVESTIGATION)
                .reviewBy(LocalDate.parse("2029-01-01"));
    }

    static Party.Builder party(String country, String authority) {
        return Party.builder().country(Country.of(country)).authority(authority).function(AuthorityFunction.CUSTOMS);
    }

    static SeizureReport.Builder report() {
        return SeizureReport.builder().seizure(seizure().build());
    }

    static Seizure.Builder seizure() {
        return Seizure.builder()
                .mode(RecoveryMode.SEIZED)
                .time(at("2026-04-18T02:40:00+05:00"))
                .place(Place.builder().country(Country.of("KZ")).build())
                .legalJustification(LegalJustification.ILLICIT_TRAFFICKING);
    }

    static Firearm.Builder firearm(String id) {
        return Firearm.builder()
                .id(id)
                .type(FirearmType.RIFLE)
                .make(Make.builder().name("Izhmash").build())
                .model(Model.builder().name("AKM").build())
                .calibres(Calibre.builder().name("7,62x39").build())
                .countryOfManufacture(Country.of("SUHH"))
                .serials(serial().build());
    }

    static SerialNumber.Builder serial() {
        return SerialNumber.builder().state(SerialState.FULL).asMarked(asMarked("ЖБ 4417"));
    }

    static Person.Builder person(String id) {
        return Person.builder()
                .id(id)
                .role(PersonRole.SUSPECT)
                .basis(StatementBasis.builder().kind(BasisKind.FACT).build())
                .names(PersonName.builder().full(asMarked("A. Person")).build());
    }

    static TraceRequest.Builder request() {
        return TraceRequest.builder()
                .illicitGrounds(IllicitGround.ILLICIT_POSSESSION)
                .legalJustification(text("Seized under the customs code."))
                .intendedUses(IntendedUse.CRIMINAL_INVESTIGATION)
                .questions(question().build())
                .firearms(firearm("f1").build());
    }

    static Question.Builder question() {
        return Question.builder().id("q1").code(TraceQuestion.CHAIN_OF_CUSTODY);
    }

    static TraceResponse.Builder response() {
        return TraceResponse.builder()
                .answers(Answer.builder().question("q1").text(text("Yes.")).build());
    }

    static TraceResult.Builder result(TraceOutcome outcome) {
        return TraceResult.builder().subject("f1").outcome(outcome);
    }

    static RequestUpdate.Builder update(RequestStatus status) {
        return RequestUpdate.builder()
                .request(UUID.fromString("0d3d4a4e-2a70-4d0e-8a44-55e1c1e2f001"))
                .status(status);
    }

    static LanguageText text(String text) {
        return LanguageText.builder().text(text).language("en").build();
    }

    static Verbatim asMarked(String text) {
        return Verbatim.builder().text(text).build();
    }

    static OffsetDateTime time(String rfc3339) {
        return OffsetDateTime.parse(rfc3339);
    }

    static EventTime at(String rfc3339) {
        return EventTime.builder().at(time(rfc3339)).build();
    }

    static EventTime on(String partialDate) {
        return EventTime.builder().date(PartialDate.of(partialDate)).build();
    }

    static Measure measure(String value, Unit unit) {
        return Measure.builder().value(new BigDecimal(value)).unit(unit).build();
    }
}
