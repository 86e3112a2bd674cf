package org.openfex.identity;

import java.util.Arrays;
import java.util.List;
import org.openfex.code.Cartridge;
import org.openfex.code.Country;
import org.openfex.code.FirearmType;
import org.openfex.code.IdentityDocumentKind;
import org.openfex.code.Maker;
import org.openfex.code.SerialRole;
import org.openfex.code.SerialState;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Firearm;
import org.openfex.model.IdentityDocument;
import org.openfex.model.Make;
import org.openfex.model.Model;
import org.openfex.model.PartialDate;
import org.openfex.model.Person;
import org.openfex.model.PersonName;
import org.openfex.model.SerialNumber;
import org.openfex.model.Verbatim;

/** Short ways to the invented firearms and persons of these tests. */
final class Records {
    private Records() {}

    static Firearm firearm(String... serials) {
        return Firearm.builder()
                .id("f")
                .serials(Arrays.stream(serials).map(Records::serial).toList())
                .build();
    }

    /** A Makarov pistol of 1973 by the works at Izhevsk. */
    static Firearm makarov(String serial) {
        return firearm(serial).toBuilder()
                .type(FirearmType.PISTOL)
                .make(Make.builder().code(Maker.of("izhmekh")).build())
                .model(Model.builder().name("ПМ").build())
                .calibres(List.of(
                        Calibre.builder().cartridge(Cartridge.of("9x18")).build()))
                .countryOfManufacture(Country.of("SUHH"))
                .manufacturedOn(List.of(date("1973")))
                .build();
    }

    static SerialNumber serial(String text) {
        return SerialNumber.builder()
                .state(text.contains("?") || text.contains("*") ? SerialState.PARTIAL : SerialState.FULL)
                .asMarked(text(text))
                .build();
    }

    static SerialNumber serial(String text, SerialRole role) {
        return serial(text).toBuilder().role(role).build();
    }

    static Verbatim text(String text) {
        return Verbatim.builder().text(text).build();
    }

    static ClaimedDate date(String date) {
        return ClaimedDate.builder().date(PartialDate.of(date)).build();
    }

    static Person person(String name, String... births) {
        return Person.builder()
                .id("p")
                .names(List.of(PersonName.builder().full(text(name)).build()))
                .births(Arrays.stream(births).map(Records::date).toList())
                .build();
    }

    static IdentityDocument passport(String number, String country) {
        return IdentityDocument.builder()
                .kind(IdentityDocumentKind.PASSPORT)
                .number(text(number))
                .issuingCountry(Country.of(country))
                .build();
    }
}
