package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.on;
import static org.openfex.rules.Samples.person;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.report;
import static org.openfex.rules.Samples.response;
import static org.openfex.rules.Samples.result;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.CustodyEventKind;
import org.openfex.code.DocumentStatus;
import org.openfex.code.IdentityDocumentKind;
import org.openfex.code.Lawfulness;
import org.openfex.code.LicenceKind;
import org.openfex.code.TraceOutcome;
import org.openfex.model.ClaimedDate;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.IdentityDocument;
import org.openfex.model.Licence;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;

class DocumentRulesTest {
    private static IdentityDocument.Builder document(String status) {
        return IdentityDocument.builder()
                .kind(IdentityDocumentKind.PASSPORT)
                .status(status == null ? null : DocumentStatus.of(status));
    }

    private static List<String> judged(String code, Person.Builder person) {
        return pointers(code, report().persons(person.build()).build());
    }

    private static ClaimedDate born(String date) {
        return ClaimedDate.builder().date(PartialDate.of(date)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "1974-05-02, 1984-03-11, , true",
        "1974-05-02, 1984-03-11, not-checked, true",
        "1974-05-02, 1984-03-11, forged, false",
        "1984-03-11, 1984-03-11, , false",
        "1984-03-10, 1984, , false",
        "1974-05-02, 1984~, , false",
    })
    void documentComesAfterTheBirth(LocalDate issue, String birth, String status, boolean told) {
        List<String> expected = told ? List.of("/body/persons/0/documents/0/issuedOn") : List.of();
        Person.Builder person =
                person("p1").documents(document(status).issuedOn(issue).build());
        assertThat(judged("document-before-birth", person)).isEmpty();
        assertThat(judged("document-before-birth", person.births(born(birth)))).isEqualTo(expected);
        assertThat(judged("document-before-birth", person.births(born(birth), born("1960"))))
                .isEmpty();
    }

    /** The message was issued at midnight of 30 April 2026 in UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-30, , false",
        "2026-05-02, , true",
        "2026-05-02, valid, true",
        "2026-05-02, suspected-forged, false",
        "2026-05-02, fictitious, false",
    })
    void documentComesBeforeTheMessage(LocalDate issue, String status, boolean told) {
        assertThat(judged(
                                "document-issued-in-future",
                                person("p1")
                                        .documents(
                                                document(status).issuedOn(issue).build()))
                        .isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({
        "valid, 2026-04-28, true",
        "valid, 2026-04-30, false",
        "valid, , false",
        "expired, 2026-04-28, false",
        "expired, 2026-05-02, true",
        "revoked, 2026-04-28, false",
        ", 2026-04-28, false",
    })
    void statusAgreesWithTheExpiry(String status, LocalDate expiry, boolean told) {
        List<String> expected = told ? List.of("/body/persons/0/documents/0/status") : List.of();
        assertThat(judged(
                        "document-status-differs",
                        person("p1")
                                .documents(document(status).expiresOn(expiry).build())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-31, , expiresOn",
        "2013-01-30, , ''",
        "2013, , ''",
        "2013-03, lawful, expiresOn",
        "2013-03, unlawful, ''",
        "2008-12, , issuedOn",
        "2009-02-01, , ''",
    })
    void actIsWithinTheTermOfTheLicence(String time, String lawfulness, String member) {
        CustodyEvent event = CustodyEvent.builder()
                .kind(CustodyEventKind.RETAIL_SALE)
                .time(on(time))
                .lawfulness(lawfulness == null ? null : Lawfulness.of(lawfulness))
                .licence(Licence.builder()
                        .kind(LicenceKind.TRADE)
                        .issuedOn(LocalDate.parse("2009-02-01"))
                        .expiresOn(LocalDate.parse("2013-01-30"))
                        .build())
                .build();
        List<String> found = pointers(
                "licence-not-in-force",
                response()
                        .results(result(TraceOutcome.FOUND)
                                .chain(CustodyChain.builder().events(event).build())
                                .build())
                        .build());
        assertThat(found)
                .isEqualTo(member.isEmpty() ? List.of() : List.of("/body/results/0/chain/events/0/licence/" + member));
    }

    @Test
    void dateThatIsWrongInItselfIsReportedOnce() {
        Person.Builder person = person("p1")
                .births(born("2084-03-11"))
                .documents(
                        document(null).issuedOn(LocalDate.parse("2004-05-02")).build());
        assertThat(judged("document-before-birth", person)).isEmpty();
        CustodyEvent.Builder event =
                CustodyEvent.builder().kind(CustodyEventKind.RETAIL_SALE).time(on("2013-03"));
        Licence.Builder licence = Licence.builder().kind(LicenceKind.TRADE).issuedOn(LocalDate.parse("2090-02-01"));
        for (Licence wrong : List.of(
                licence.build(),
                licence.issuedOn(LocalDate.parse("2012-01-01"))
                        .expiresOn(LocalDate.parse("2011-01-01"))
                        .build())) {
            CustodyChain chain =
                    CustodyChain.builder().events(event.licence(wrong).build()).build();
            assertThat(pointers(
                            "licence-not-in-force",
                            response()
                                    .results(result(TraceOutcome.FOUND)
                                            .chain(chain)
                                            .build())
                                    .build()))
                    .isEmpty();
        }
    }
}
