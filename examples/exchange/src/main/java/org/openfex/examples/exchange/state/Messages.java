package org.openfex.examples.exchange.state;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.openfex.Fex;
import org.openfex.code.BasisKind;
import org.openfex.code.Cartridge;
import org.openfex.code.Country;
import org.openfex.code.FindingLayer;
import org.openfex.code.FindingSeverity;
import org.openfex.code.FirearmType;
import org.openfex.code.HandlingScheme;
import org.openfex.code.IllicitGround;
import org.openfex.code.Instrument;
import org.openfex.code.IntendedUse;
import org.openfex.code.LegalJustification;
import org.openfex.code.Maker;
import org.openfex.code.NotFoundReason;
import org.openfex.code.OnwardTransfer;
import org.openfex.code.Operation;
import org.openfex.code.PersonRole;
import org.openfex.code.Purpose;
import org.openfex.code.ReceiptOutcome;
import org.openfex.code.RecoveryMode;
import org.openfex.code.SearchResult;
import org.openfex.code.SerialState;
import org.openfex.code.TraceOutcome;
import org.openfex.code.TraceQuestion;
import org.openfex.model.Body;
import org.openfex.model.Calibre;
import org.openfex.model.EventTime;
import org.openfex.model.Firearm;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.Make;
import org.openfex.model.Message;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonName;
import org.openfex.model.Place;
import org.openfex.model.Question;
import org.openfex.model.Receipt;
import org.openfex.model.RegisterSearch;
import org.openfex.model.ReportedFinding;
import org.openfex.model.Seizure;
import org.openfex.model.SeizureReport;
import org.openfex.model.SerialNumber;
import org.openfex.model.StatementBasis;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;
import org.openfex.model.Verbatim;
import org.openfex.report.Finding;
import org.openfex.report.Report;
import org.openfex.security.PartyIdentity;

/** The messages of the exchange. Their contents are invented; a register builds them from its records. */
public final class Messages {
    static final List<LegalBasis> LEGAL_BASIS = List.of(LegalBasis.builder()
            .instrument(Instrument.FIREARMS_PROTOCOL)
            .clause("12(4)")
            .build());

    private Messages() {}

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Asks for the history of a pistol.
     *
     * @param from who asks
     * @param to who is asked
     * @param number which pistol
     * @return the request
     */
    public static Message traceRequest(Participant from, Participant to, int number) {
        TraceRequest body = TraceRequest.builder()
                .illicitGrounds(IllicitGround.ILLICIT_POSSESSION)
                .legalJustification(english("Held without a licence."))
                .intendedUses(IntendedUse.CRIMINAL_INVESTIGATION)
                .questions(Question.builder()
                        .id("history")
                        .code(TraceQuestion.CHAIN_OF_CUSTODY)
                        .about("pistol")
                        .build())
                .firearms(pistol(number))
                .build();
        return envelope(from, to, body, handling("green", OnwardTransfer.WITH_CONSENT))
                .senderCaseReference("TR-" + number)
                .build();
    }

    /** Answers a request: the numbers are in no register. */
    static Message traceResponse(Message message, TraceRequest request, Participant from) {
        TraceResponse body = TraceResponse.builder()
                .results(request.firearms().stream().map(Messages::notFound).toList())
                .build();
        return answer(message, from, body).build();
    }

    private static TraceResult notFound(Firearm firearm) {
        return TraceResult.builder()
                .subject(firearm.id())
                .outcome(TraceOutcome.NOT_FOUND)
                .notFoundReasons(NotFoundReason.NOT_IN_REGISTERS)
                .registersSearched(RegisterSearch.builder()
                        .register("Qurollarning davlat reyestri")
                        .searchedOn(LocalDate.now(ZoneOffset.UTC))
                        .result(SearchResult.NO_HIT)
                        .build())
                .build();
    }

    /**
     * Reports a pistol that was seized, with a suspect.
     *
     * @param from who reports
     * @param to who is told
     * @param passedOn whether the recipient may pass the report on
     * @return the report
     */
    public static Message seizureReport(Participant from, Participant to, boolean passedOn) {
        SeizureReport body = SeizureReport.builder()
                .seizure(Seizure.builder()
                        .mode(RecoveryMode.SEIZED)
                        .time(EventTime.builder()
                                .date(PartialDate.of(
                                        LocalDate.now(ZoneOffset.UTC).minusDays(2)))
                                .build())
                        .place(Place.builder().country(Country.KZ).build())
                        .legalJustification(LegalJustification.ILLICIT_POSSESSION)
                        .circumstances(english("Found under a seat of a bus."))
                        .build())
                .firearms(pistol(4417))
                .persons(Person.builder()
                        .id("passenger")
                        .role(PersonRole.SUSPECT)
                        .basis(StatementBasis.builder().kind(BasisKind.FACT).build())
                        .names(PersonName.builder()
                                .full(Verbatim.builder()
                                        .text("Примеров Образец Вымышленович")
                                        .language("ru")
                                        .script("Cyrl")
                                        .build())
                                .build())
                        .build())
                .build();
        Handling handling =
                passedOn ? handling("green", OnwardTransfer.PERMITTED) : handling("amber", OnwardTransfer.FORBIDDEN);
        return envelope(from, to, body, handling).build();
    }

    /** Tells a sender that its message is not valid, and why. */
    static Message rejection(Message message, Participant from, Report report) {
        Receipt body = Receipt.builder()
                .message(message.id())
                .receivedAt(now())
                .outcome(ReceiptOutcome.REJECTED)
                .findings(report.findings().stream().map(Messages::reported).toList())
                .build();
        return answer(message, from, body).build();
    }

    private static ReportedFinding reported(Finding finding) {
        return ReportedFinding.builder()
                .code(finding.code())
                .severity(FindingSeverity.of(finding.severity().name().toLowerCase(Locale.ROOT)))
                .layer(FindingLayer.of(finding.layer().name().toLowerCase(Locale.ROOT)))
                .pointer(finding.pointer())
                .build();
    }

    private static Message.Builder answer(Message to, Participant from, Body body) {
        return envelope(from, Participant.of(PartyIdentity.of(to.sender())), body, to.handling())
                .inReplyTo(to.id())
                .conversation(to.conversation() == null ? to.id() : to.conversation());
    }

    private static Message.Builder envelope(Participant from, Participant to, Body body, Handling handling) {
        return Message.builder()
                .fex(Fex.VERSION)
                .id(UUID.randomUUID())
                .issuedAt(now())
                .sender(from.party())
                .recipients(to.party())
                .operation(Operation.NEW)
                .language("en")
                .legalBasis(LEGAL_BASIS)
                .handling(handling)
                .body(body);
    }

    private static Handling handling(String tlp, OnwardTransfer onward) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Handling.builder()
                .markings(HandlingMarking.builder()
                        .scheme(HandlingScheme.TLP)
                        .code(tlp)
                        .build())
                .purposes(Purpose.TRACING, Purpose.CRIMINAL_INVESTIGATION)
                .onwardTransfer(onward)
                .reviewBy(today.plusYears(3))
                .weaponRecordEraseBy(today.plusYears(30))
                .build();
    }

    private static Firearm pistol(int number) {
        return Firearm.builder()
                .id("pistol")
                .type(FirearmType.PISTOL)
                .make(Make.builder().code(Maker.IZHMASH).build())
                .model(Model.builder().name("PM").build())
                .calibres(Calibre.builder().cartridge(Cartridge.of("9x18")).build())
                .serials(SerialNumber.builder()
                        .state(SerialState.FULL)
                        .asMarked(
                                Verbatim.builder().text("ТК " + (2000 + number)).build())
                        .build())
                .countryOfManufacture(Country.SUHH)
                .build();
    }

    private static LanguageText english(String text) {
        return LanguageText.builder().text(text).language("en").build();
    }
}
