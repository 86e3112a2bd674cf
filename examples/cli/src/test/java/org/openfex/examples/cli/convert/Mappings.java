package org.openfex.examples.cli.convert;

import java.nio.charset.StandardCharsets;

/** A mapping for the tests: one message for each row. */
final class Mappings {
    static final String GOOD = """
            {
              "format": "fex-mapping-1",
              "csv": {"encoding": "windows-1251", "delimiter": ";", "decimalComma": true},
              "dates": ["dd.MM.yyyy", "yyyy"],
              "offset": "+05:00",
              "empty": ["-"],
              "ignoreCase": true,
              "key": ["No"],
              "namespace": "6f1c0c52-5a0e-4d57-9d55-0c4b8f1f7a10",
              "message": {
                "type": "seizure-report",
                "sender": {"country": "KZ", "authority": "Customs Service", "function": "customs"},
                "recipients": [{"country": "UZ", "authority": "Firearms Control Centre", "function": "iti-contact-point"}],
                "operation": "new",
                "language": "ru",
                "legalBasis": [{"instrument": "untoc", "clause": "27"}],
                "handling": {"markings": [{"scheme": "tlp", "code": "green"}], "purposes": ["tracing"]},
                "body": {"seizure": {"mode": "found"}}
              },
              "columns": {
                "No": {"to": "/senderCaseReference"},
                "Date": {"to": "/body/seizure/time/date"},
                "Country": {"to": {"member": "/body/seizure/place/country", "names": true}, "required": true},
                "Type": {"to": {"member": "/body/firearms/-/type", "codes": "types", "otherwise": "unknown"}},
                "Serial": {
                  "when": {"б/н": {"/body/firearms/-/serials/0/state": "none"}},
                  "to": "/body/firearms/-/serials/0/asMarked/text",
                  "set": {"/body/firearms/-/serials/0/state": "full"},
                  "empty": {"/body/firearms/-/serials/0/state": "not-recorded"}
                },
                "Barrel": {
                  "to": "/body/firearms/-/barrelLength/value",
                  "set": {"/body/firearms/-/barrelLength/unit": "millimetre"}
                }
              },
              "ignored": ["Remark"],
              "codes": {"types": {"АК": "assault-rifle", "ПМ": "pistol"}}
            }
            """;

    static final String HEADER = "No;Date;Country;Type;Serial;Barrel;Remark\n";

    private Mappings() {}

    static Mapping good() throws InvalidMappingException {
        return MappingReader.read(GOOD.getBytes(StandardCharsets.UTF_8));
    }
}
