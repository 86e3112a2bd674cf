package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.party;
import static org.openfex.rules.Samples.pointers;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.ContactFunction;
import org.openfex.code.Country;
import org.openfex.model.Contact;
import org.openfex.model.ContactPoint;
import org.openfex.model.ContactPointEntry;

class ContactRulesTest {
    private static final Contact REACHABLE =
            Contact.builder().phones("+7 700 000-00-01").build();

    private static ContactPointEntry.Builder entry(ContactFunction function, Contact contact) {
        return ContactPointEntry.builder()
                .function(function)
                .authority(party("KZ", "Prosecutor General").contact(contact).build());
    }

    private static ContactPoint.Builder notice(ContactPointEntry... entries) {
        return ContactPoint.builder().country(Country.of("KZ")).entries(entries);
    }

    @Test
    void centralAuthoritySaysInWhichLanguagesItIsAsked() {
        String code = "central-authority-without-languages";
        ContactFunction central = ContactFunction.UNTOC_CENTRAL_AUTHORITY;
        String place = "/body/entries/0";
        assertThat(pointers(code, notice(entry(central, null).build()).build())).containsExactly(place);
        assertThat(pointers(code, notice(entry(central, REACHABLE).build()).build()))
                .containsExactly(place);
        Contact inRussian = Contact.builder().languages("ru").build();
        assertThat(pointers(code, notice(entry(central, inRussian).build()).build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        notice(entry(central, null).build()).languages("ru").build()))
                .isEmpty();
        assertThat(pointers(
                        code,
                        notice(entry(ContactFunction.ATT_CONTACT_POINT, null).build())
                                .build()))
                .isEmpty();
    }

    /** The notice was issued on 30 April 2026. */
    @ParameterizedTest
    @CsvSource({"2026-04-28, true", "2026-04-29, false", "2027-01-01, false", ", false"})
    void entryThatHasEndedIsTold(LocalDate last, boolean isTold) {
        String code = "contact-point-ended";
        ContactPointEntry ended = entry(ContactFunction.ATT_CONTACT_POINT, REACHABLE)
                .validUntil(last)
                .build();
        ContactPointEntry other =
                entry(ContactFunction.UNTOC_CENTRAL_AUTHORITY, REACHABLE).build();
        ContactPointEntry next =
                entry(ContactFunction.ATT_CONTACT_POINT, REACHABLE).build();
        assertThat(pointers(code, notice(ended, other).build()))
                .isEqualTo(isTold ? List.of("/body/entries/0/validUntil") : List.of());
        assertThat(pointers(code, notice(ended, next).build())).isEmpty();
    }
}
