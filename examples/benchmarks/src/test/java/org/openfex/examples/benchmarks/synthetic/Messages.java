package org.openfex.examples.benchmarks.synthetic;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.openfex.Fex;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Country;
import org.openfex.code.HandlingScheme;
import org.openfex.code.InformationCategory;
import org.openfex.code.Instrument;
import org.openfex.code.Operation;
import org.openfex.code.Purpose;
import org.openfex.model.Firearm;
import org.openfex.model.Handling;
import org.openfex.model.HandlingMarking;
import org.openfex.model.InformationNotice;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.model.Person;
import org.openfex.report.Finding;
import org.openfex.report.Severity;

/** A message around synthetic records, to have them judged. */
public final class Messages {
    private Messages() {}

    /** The errors that a message with these records has. */
    public static List<String> errors(List<Firearm> firearms, List<Person> persons) {
        Message message = Message.builder()
                .fex(Fex.VERSION)
                .id(UUID.fromString("5f0c1e0a-6d1f-4c55-9d2e-0a8f3b1c7d10"))
                .issuedAt(OffsetDateTime.parse("2026-04-30T00:00:00Z"))
                .sender(party(Country.KZ))
                .recipients(party(Country.UZ))
                .operation(Operation.NEW)
                .language("en")
                .legalBasis(LegalBasis.builder()
                        .instrument(Instrument.FIREARMS_PROTOCOL)
                        .clause("12(4)")
                        .build())
                .handling(Handling.builder()
                        .markings(HandlingMarking.builder()
                                .scheme(HandlingScheme.EUROPOL_HANDLING)
                                .code("H2")
                                .build())
                        .purposes(Purpose.CRIMINAL_INVESTIGATION)
                        .build())
                .body(InformationNotice.builder()
                        .categories(InformationCategory.OTHER)
                        .subject(text("Synthetic records"))
                        .facts(text("None of this happened."))
                        .firearms(firearms)
                        .persons(persons)
                        .build())
                .build();
        return Fex.create().validate(message).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Messages::told)
                .distinct()
                .toList();
    }

    private static String told(Finding finding) {
        return finding.code() + ' ' + finding.pointer();
    }

    private static Party party(Country country) {
        return Party.builder()
                .country(country)
                .authority("Customs")
                .function(AuthorityFunction.CUSTOMS)
                .build();
    }

    private static LanguageText text(String text) {
        return LanguageText.builder().text(text).language("en").build();
    }
}
