package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.at;
import static org.openfex.rules.Samples.envelope;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.message;
import static org.openfex.rules.Samples.on;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.request;
import static org.openfex.rules.Samples.response;
import static org.openfex.rules.Samples.result;
import static org.openfex.rules.Samples.seizure;
import static org.openfex.rules.Samples.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.ContactKind;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.DetentionStatus;
import org.openfex.code.IdentityDocumentKind;
import org.openfex.code.ItemRelation;
import org.openfex.code.LicenceKind;
import org.openfex.code.OrganizationKind;
import org.openfex.code.SearchResult;
import org.openfex.code.TimePrecision;
import org.openfex.code.TraceOutcome;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.CustodyTransfer;
import org.openfex.model.Detention;
import org.openfex.model.EventTime;
import org.openfex.model.IdentityDocument;
import org.openfex.model.Licence;
import org.openfex.model.Organization;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonContact;
import org.openfex.model.RegisterSearch;
import org.openfex.model.Relation;

class TimeRulesTest {
    private static final String REVERSED = "end-before-start";
    private static final String ORDER = "custody-out-of-order";

    private static List<String> reversed(EventTime.Builder time) {
        return pointers(
                REVERSED, report().seizure(seizure().time(time.build()).build()).build());
    }

    private static List<String> reversed(Person.Builder person) {
        return pointers(REVERSED, report().persons(person.build()).build());
    }

    /** Places out of order in a chain of custody whose events have these times; an empty one is absent. */
    private static List<String> disorder(String... times) {
        List<CustodyEvent> events = Arrays.stream(times)
                .map(time -> CustodyEvent.builder()
                        .kind(CustodyEventKind.RETAIL_SALE)
                        .time(time.isEmpty() ? null : time.contains("T") ? at(time) : on(time))
                        .build())
                .toList();
        return disorder(events);
    }

    private static List<String> disorder(List<CustodyEvent> events) {
        return pointers(
                ORDER,
                response()
                        .results(result(TraceOutcome.FOUND)
                                .chain(CustodyChain.builder().events(events).build())
                                .build())
                        .build());
    }

    @Test
    void timesAreComparedAsInstants() {
        assertThat(reversed(EventTime.builder()
                        .at(time("2026-04-18T02:40:00+05:00"))
                        .until(time("2026-04-17T21:39:59Z"))))
                .containsExactly("/body/seizure/time/until");
        assertThat(reversed(EventTime.builder()
                        .at(time("2026-04-18T02:40:00+05:00"))
                        .until(time("2026-04-17T21:40:00Z"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-18, 2026-04-17, true",
        "2026-04-18, 2026-04-18, false",
        "2026-04, 2026-03-31, true",
        "2026-04, 2026-04-01, false",
        "2026-04-18, 2026, false",
        "1974, 1973, true",
        "1974, 197X, false",
        "1980, 197X, true",
        "1974, 1973?, false",
        "1974~, 1973, false",
    })
    void datesAreComparedWhereOneIsSurelyBefore(String start, String end, boolean isReversed) {
        List<String> expected = isReversed ? List.of("/body/seizure/time/untilDate") : List.of();
        assertThat(reversed(EventTime.builder().date(PartialDate.of(start)).untilDate(PartialDate.of(end))))
                .isEqualTo(expected);
    }

    /** A date has no time zone: it is over on earth when it is over twelve hours behind UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-18T12:00:00Z, 2026-04-17, true",
        "2026-04-18T11:59:59Z, 2026-04-17, false",
        "2026-04-18T02:40:00+05:00, 2026-04-17, false",
        "2026-04-18T02:40:00+05:00, 2026-04-16, true",
    })
    void timeAndDateAreComparedWhateverTheZone(String start, String end, boolean isReversed) {
        List<String> expected = isReversed ? List.of("/body/seizure/time/untilDate") : List.of();
        assertThat(reversed(EventTime.builder().at(time(start)).untilDate(PartialDate.of(end))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "exact, true",
        "between, true",
        "minute, true",
        "hour, false",
        "part-of-day, false",
        "day, false",
        "month, false",
        "year, false",
        "approximate, false",
        "not-before, false",
        "not-after, false",
        "to-the-fortnight, false",
    })
    void precisionWidensATime(String precision, boolean isReversed) {
        List<String> expected = isReversed ? List.of("/body/seizure/time/until") : List.of();
        assertThat(reversed(EventTime.builder()
                        .at(time("2026-04-18T02:40:00Z"))
                        .until(time("2026-04-18T02:10:00Z"))
                        .precision(TimePrecision.of(precision))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "minute, 2026-04-18T02:39:59Z",
        "hour, 2026-04-18T01:59:59Z",
        "part-of-day, 2026-04-17T23:59:59Z",
        "day, 2026-04-17T23:59:59Z",
        "month, 2026-03-31T23:59:59Z",
        "year, 2025-12-31T23:59:59Z",
    })
    void precisionWidensNoFurtherThanItsUnit(String precision, String end) {
        assertThat(reversed(EventTime.builder()
                        .at(time("2026-04-18T02:40:30Z"))
                        .until(time(end))
                        .precision(TimePrecision.of(precision))))
                .containsExactly("/body/seizure/time/until");
    }

    @Test
    void detentionEndsAfterItBegan() {
        Detention.Builder detention = Detention.builder()
                .status(DetentionStatus.DETAINED)
                .since(on("2026-04-18"))
                .until(at("2026-04-16T12:00:00Z"));
        assertThat(reversed(person("p1").detention(detention.build())))
                .containsExactly("/body/persons/0/detention/until");
        assertThat(reversed(
                        person("p1").detention(detention.until(on("2026-04-18")).build())))
                .isEmpty();
        assertThat(reversed(person("p1").detention(detention.since(null).build())))
                .isEmpty();
    }

    @Test
    void relationAndUseEndAfterTheyBegan() {
        Relation relation = Relation.builder()
                .to("p1")
                .relation(ItemRelation.OWNER)
                .since(PartialDate.of("2014"))
                .until(PartialDate.of("2013-12"))
                .build();
        PersonContact contact = PersonContact.builder()
                .kind(ContactKind.MOBILE_PHONE)
                .value("+998 00 000 00 00")
                .usedFrom(PartialDate.of("2020-02"))
                .usedUntil(PartialDate.of("2020-01"))
                .build();
        assertThat(reversed(person("p1").relations(relation).contacts(contact)))
                .containsExactlyInAnyOrder("/body/persons/0/relations/0/until", "/body/persons/0/contacts/0/usedUntil");
        assertThat(reversed(person("p1")
                        .relations(relation.toBuilder().until(null).build())
                        .contacts(contact.toBuilder()
                                .usedUntil(PartialDate.of("2020"))
                                .build())))
                .isEmpty();
    }

    @Test
    void recordsOfARegisterEndAfterTheyBegin() {
        RegisterSearch.Builder search = RegisterSearch.builder()
                .register("Arsenal books")
                .result(SearchResult.NO_HIT)
                .periodFrom(PartialDate.of("1992"))
                .periodUntil(PartialDate.of("1991"));
        assertThat(pointers(REVERSED, request().domesticSearches(search.build()).build()))
                .containsExactly("/body/domesticSearches/0/periodUntil");
        assertThat(pointers(
                        REVERSED,
                        request()
                                .domesticSearches(search.periodFrom(PartialDate.of("1991"))
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void documentExpiresAfterItsIssue() {
        String code = "document-expiry-before-issue";
        LocalDate issue = LocalDate.parse("2020-05-01");
        IdentityDocument.Builder passport = IdentityDocument.builder()
                .kind(IdentityDocumentKind.PASSPORT)
                .issuedOn(issue)
                .expiresOn(issue.minusDays(1));
        Licence.Builder licence =
                Licence.builder().kind(LicenceKind.TRADE).issuedOn(issue).expiresOn(issue.minusDays(1));
        Organization dealer = Organization.builder()
                .id("o1")
                .kind(OrganizationKind.DEALER)
                .names(Samples.asMarked("Dealer"))
                .licences(licence.build(), licence.expiresOn(null).build())
                .build();
        assertThat(pointers(
                        code,
                        report().persons(person("p1")
                                        .documents(
                                                passport.build(),
                                                passport.expiresOn(issue).build(),
                                                passport.issuedOn(null).build())
                                        .build())
                                .organizations(dealer)
                                .build()))
                .containsExactly("/body/persons/0/documents/0/expiresOn", "/body/organizations/0/licences/0/expiresOn");
    }

    @Test
    void transfersAreInTheOrderOfTime() {
        CustodyTransfer.Builder transfer = CustodyTransfer.builder()
                .from(party("KZ", "Customs").build())
                .to(party("KZ", "Police").build());
        assertThat(pointers(
                        ORDER,
                        report().seizure(seizure()
                                        .transfers(
                                                transfer.at(at("2026-04-19T10:00:00+05:00"))
                                                        .build(),
                                                transfer.at(at("2026-04-19T04:00:00Z"))
                                                        .build(),
                                                transfer.at(at("2026-04-20T04:00:00Z"))
                                                        .build())
                                        .build())
                                .build()))
                .containsExactly("/body/seizure/transfers/1");
    }

    @Test
    void firstEventOutOfOrderIsTold() {
        assertThat(disorder("1973", "1991", "2009-03", "2014-06-02")).isEmpty();
        assertThat(disorder("1973", "2009", "1991", "1990")).containsExactly("/body/results/0/chain/events/2");
    }

    @Test
    void eventIsComparedWithAllAheadOfIt() {
        assertThat(disorder("2010", "", "2005")).containsExactly("/body/results/0/chain/events/2");
        assertThat(disorder("2013", "201X", "2012")).containsExactly("/body/results/0/chain/events/2");
        assertThat(disorder("2009-01-05", "2009-01-09T10:00:00Z", "2009-01-06"))
                .containsExactly("/body/results/0/chain/events/2");
        assertThat(disorder("2009-01-09T10:00:00Z", "2009-01-05T10:00:00Z", "2009-01-02"))
                .containsExactly("/body/results/0/chain/events/1");
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 2009-01-01",
        "2009-06, 2009",
        "200X, 2001",
        "2009?, 1973",
        "2009, 1973~",
        "2009-01-09, 2009-01-09",
        "2009-01-09, 2009-01-08T11:00:00Z",
    })
    void orderThatMayBeRightIsNotTold(String first, String second) {
        assertThat(disorder(first, second)).isEmpty();
    }

    @Test
    void eventThatLastsBeyondTheNextIsInOrder() {
        CustodyEvent storage = CustodyEvent.builder()
                .kind(CustodyEventKind.RETAIL_SALE)
                .time(EventTime.builder()
                        .date(PartialDate.of("1992"))
                        .untilDate(PartialDate.of("2009"))
                        .build())
                .build();
        CustodyEvent check = storage.toBuilder().time(on("2000")).build();
        assertThat(disorder(List.of(storage, check))).isEmpty();
        assertThat(disorder(List.of(check, storage))).isEmpty();
    }

    @Test
    void eventHasATimeOrADate() {
        String code = "time-missing";
        assertThat(pointers(
                        code,
                        report().seizure(seizure()
                                        .time(EventTime.builder()
                                                .until(time("2026-04-18T02:40:00Z"))
                                                .build())
                                        .build())
                                .build()))
                .containsExactly("/body/seizure/time");
        assertThat(pointers(code, envelope(report().build()).build())).isEmpty();
        assertThat(pointers(
                        code,
                        message(report().seizure(seizure().time(on("2026")).build())
                                .firearms(firearm("f1").build())
                                .build())))
                .isEmpty();
    }
}
