package org.openfex.examples.quickstart;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Country;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.DiversionMode;
import org.openfex.code.FirearmPart;
import org.openfex.code.HandlingScheme;
import org.openfex.code.IllicitGround;
import org.openfex.code.Instrument;
import org.openfex.code.IntendedUse;
import org.openfex.code.LicenceKind;
import org.openfex.code.Maker;
import org.openfex.code.Operation;
import org.openfex.code.OrganizationKind;
import org.openfex.code.Purpose;
import org.openfex.code.RequestStatus;
import org.openfex.code.SearchResult;
import org.openfex.code.TraceOutcome;
import org.openfex.code.TraceQuestion;
import org.openfex.code.Urgency;
import org.openfex.model.Answer;
import org.openfex.model.Body;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.EventTime;
import org.openfex.model.Firearm;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.Licence;
import org.openfex.model.Make;
import org.openfex.model.Message;
import org.openfex.model.Organization;
import org.openfex.model.PartialDate;
import org.openfex.model.Party;
import org.openfex.model.PointOfDiversion;
import org.openfex.model.Question;
import org.openfex.model.RegisterSearch;
import org.openfex.model.RequestUpdate;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;
import org.openfex.model.Verbatim;

/** The messages of the trace, built in Java as a national system would build them from its own records. */
final class Exchange {
    private static final Party KAZAKHSTAN = Party.builder()
            .country(Country.KZ)
            .authority("Департамент криминальной полиции Республики Казахстан")
            .authorityNames(english("Department of Criminal Police of the Republic of Kazakhstan"))
            .function(AuthorityFunction.POLICE)
            .build();

    private static final Party UZBEKISTAN = Party.builder()
            .country(Country.UZ)
            .authority("O‘zbekiston Respublikasi Qurol aylanmasini nazorat qilish markazi")
            .authorityNames(english("Firearms Control Centre of the Republic of Uzbekistan"))
            .function(AuthorityFunction.ITI_CONTACT_POINT)
            .build();

    private Exchange() {}

    /** The request for the history of a rifle that a seizure report told of. */
    static Message request(Message report, Firearm rifle) {
        TraceRequest body = TraceRequest.builder()
                .seizureReport(report.id())
                .illicitGrounds(IllicitGround.UNLICENSED_TRANSFER)
                .legalJustification(english("Seized by customs as contraband."))
                .circumstances(english("Found behind a false wall of the fuel tank of a truck."))
                .intendedUses(IntendedUse.CRIMINAL_INVESTIGATION)
                .questions(Question.builder()
                        .id("history")
                        .code(TraceQuestion.CHAIN_OF_CUSTODY)
                        .about(rifle.id())
                        .build())
                .firearms(rifle.toBuilder()
                        .make(Make.builder().code(Maker.IZHMASH).build())
                        .countryOfManufacture(Country.SUHH)
                        .build())
                .build();
        return envelope(
                        "c2a4f6b8-1d3e-4f50-8a62-7b94c0d1e2aa",
                        "2026-04-21T09:30:00+05:00",
                        KAZAKHSTAN,
                        UZBEKISTAN,
                        body)
                .urgency(Urgency.URGENT)
                .urgencyReasons(english("A suspect is held in custody until 18 June 2026."))
                .dueBy(OffsetDateTime.parse("2026-05-20T18:00:00+05:00"))
                .dueByReasons(english("The answer is needed before the hearing on custody."))
                .senderCaseReference("КП-2026/118")
                .build();
    }

    static Message acknowledgement(Message request) {
        RequestUpdate body = RequestUpdate.builder()
                .request(request.id())
                .status(RequestStatus.ACKNOWLEDGED)
                .reference("QN-26-0731")
                .build();
        return reply(
                request,
                "0e5b7a10-2c44-4a6f-9d31-5a1f60c9b3ab",
                "2026-04-23T10:00:00+05:00",
                UZBEKISTAN,
                KAZAKHSTAN,
                body);
    }

    static Message question(Message request) {
        RequestUpdate body = RequestUpdate.builder()
                .request(request.id())
                .status(RequestStatus.MORE_INFORMATION_ASKED)
                .questions(Question.builder()
                        .id("which-part")
                        .code(TraceQuestion.PART_BEARING_MARK)
                        .text(english("Which part of the rifle bears the mark UZ 2009 V0098812?"))
                        .about(rifle(request).id())
                        .build())
                .build();
        return reply(
                request,
                "2ad8f4b6-91e5-407c-b302-7e4cad69f2ac",
                "2026-04-24T15:45:00+05:00",
                UZBEKISTAN,
                KAZAKHSTAN,
                body);
    }

    static Message answer(Message request, Message question) {
        String asked = ((RequestUpdate) question.body()).questions().get(0).id();
        RequestUpdate body = RequestUpdate.builder()
                .request(request.id())
                .status(RequestStatus.INFORMATION_GIVEN)
                .answers(Answer.builder()
                        .question(asked)
                        .part(FirearmPart.RECEIVER)
                        .text(english("The receiver, left side, below the old number."))
                        .build())
                .build();
        return reply(
                question,
                "3be9a5c7-a2f6-418d-8413-8f5dbe7aa3ad",
                "2026-04-25T09:10:00+05:00",
                KAZAKHSTAN,
                UZBEKISTAN,
                body);
    }

    /** The chain of custody, from the factory to the theft: the point of diversion. */
    static Message history(Message request) {
        CustodyChain chain = CustodyChain.builder()
                .events(
                        event("made", CustodyEventKind.MANUFACTURE, "1973")
                                .to("factory")
                                .build(),
                        event("stored", CustodyEventKind.STATE_STOCK_ENTRY, null)
                                .from("factory")
                                .to("arsenal")
                                .build(),
                        event("sold", CustodyEventKind.TRANSFER_TO_CIVILIAN, "2009")
                                .from("arsenal")
                                .to("dealer")
                                .licence(Licence.builder()
                                        .kind(LicenceKind.TRADE)
                                        .number("QS-2009-0144")
                                        .build())
                                .build(),
                        event("marked", CustodyEventKind.MARKING, "2009")
                                .to("dealer")
                                .build(),
                        event("stolen", CustodyEventKind.THEFT, "2014")
                                .from("dealer")
                                .build())
                .pointOfDiversion(PointOfDiversion.builder()
                        .event("stolen")
                        .mode(DiversionMode.THEFT_FROM_DEALER)
                        .build())
                .lastLawfulHolder("dealer")
                .build();
        TraceResponse body = TraceResponse.builder()
                .results(TraceResult.builder()
                        .subject(rifle(request).id())
                        .outcome(TraceOutcome.FOUND)
                        .chain(chain)
                        .registersSearched(RegisterSearch.builder()
                                .register("Qurollarning davlat reyestri")
                                .searchedOn(LocalDate.of(2026, 4, 28))
                                .result(SearchResult.HIT)
                                .build())
                        .build())
                .organizations(
                        organization("factory", OrganizationKind.MANUFACTURER, "Ижевский машиностроительный завод"),
                        organization("arsenal", OrganizationKind.STATE_STOCKPILE, "Davlat arsenali"),
                        organization("dealer", OrganizationKind.DEALER, "Sarbon Ov Qurollari MChJ"))
                .build();
        return reply(
                request,
                "4cfa16d8-b307-429e-9524-906ecf8b12ae",
                "2026-04-29T11:05:00+05:00",
                UZBEKISTAN,
                KAZAKHSTAN,
                body);
    }

    private static Message reply(Message to, String id, String issuedAt, Party sender, Party recipient, Body body) {
        return envelope(id, issuedAt, sender, recipient, body)
                .inReplyTo(to.id())
                .conversation(to.conversation() == null ? to.id() : to.conversation())
                .build();
    }

    private static Message.Builder envelope(String id, String issuedAt, Party sender, Party recipient, Body body) {
        return Message.builder()
                .fex(Fex.VERSION)
                .id(UUID.fromString(id))
                .issuedAt(OffsetDateTime.parse(issuedAt))
                .sender(sender)
                .recipients(recipient)
                .operation(Operation.NEW)
                .language("en")
                .legalBasis(LegalBasis.builder()
                        .instrument(Instrument.ITI)
                        .clause("16")
                        .build())
                .handling(Handling.builder()
                        .markings(HandlingMarking.builder()
                                .scheme(HandlingScheme.EUROPOL_HANDLING)
                                .code("H2")
                                .build())
                        .purposes(Purpose.TRACING, Purpose.CRIMINAL_INVESTIGATION)
                        .build())
                .body(body);
    }

    private static Firearm rifle(Message request) {
        return ((TraceRequest) request.body()).firearms().get(0);
    }

    private static CustodyEvent.Builder event(String id, CustodyEventKind kind, @Nullable String year) {
        CustodyEvent.Builder event = CustodyEvent.builder().id(id).kind(kind);
        return year == null
                ? event
                : event.time(EventTime.builder().date(PartialDate.of(year)).build());
    }

    private static Organization organization(String id, OrganizationKind kind, String name) {
        return Organization.builder()
                .id(id)
                .kind(kind)
                .names(Verbatim.builder().text(name).build())
                .build();
    }

    private static LanguageText english(String text) {
        return LanguageText.builder().text(text).language("en").build();
    }
}
