// Generated from schema/standard/schemas/entities/contact.json by schema/generator; do not edit.
package org.openfex.wire;

import java.util.List;
import javax.annotation.processing.Generated;
import org.openfex.model.Contact;
import org.openfex.model.ContactChannel;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.Place;

/** Reads and writes {@link Contact}. */
@Generated("org.openfex.schema.generator")
final class ContactWire {
    private static final WordTable NAMES = new WordTable("personName", "position", "phones", "emails", "channels",
            "address", "languages", "availability", "extensions");

    private ContactWire() {}

    static Contact read(WireReader in) {
        String personName = null;
        String position = null;
        List<String> phones = null;
        List<String> emails = null;
        List<ContactChannel> channels = null;
        Place address = null;
        List<String> languages = null;
        List<LanguageText> availability = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> personName = in.text(TextFormats.LINE, 1, 200);
                case 1 -> position = in.text(TextFormats.LINE, 1, 200);
                case 2 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.PHONE, 4, 32))) {
                        // the next item
                    }
                    phones = in.list(mark, 10);
                }
                case 3 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.EMAIL, 3, 254))) {
                        // the next item
                    }
                    emails = in.list(mark, 10);
                }
                case 4 -> {
                    int mark = in.openList();
                    while (in.more(ContactChannelWire.read(in))) {
                        // the next item
                    }
                    channels = in.list(mark, 10);
                }
                case 5 -> address = PlaceWire.read(in);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(in.text(TextFormats.LANGUAGE, 2, 35))) {
                        // the next item
                    }
                    languages = in.list(mark, 10);
                }
                case 7 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    availability = in.list(mark, 5);
                }
                case 8 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x0L);
        return new Contact(personName, position, phones, emails, channels, address, languages, availability, extensions,
                null);
    }

    static void write(Contact entity, WireWriter out) {
        out.open();
        if (entity.personName() != null) {
            out.name(NAMES, 0);
            out.text(entity.personName(), TextFormats.LINE, 1, 200);
        }
        if (entity.position() != null) {
            out.name(NAMES, 1);
            out.text(entity.position(), TextFormats.LINE, 1, 200);
        }
        List<String> phones = entity.phones();
        if (out.openList(NAMES, 2, phones, 10)) {
            for (int i = 0; i < phones.size(); i++) {
                out.item(i);
                out.text(phones.get(i), TextFormats.PHONE, 4, 32);
            }
            out.closeList();
        }
        List<String> emails = entity.emails();
        if (out.openList(NAMES, 3, emails, 10)) {
            for (int i = 0; i < emails.size(); i++) {
                out.item(i);
                out.text(emails.get(i), TextFormats.EMAIL, 3, 254);
            }
            out.closeList();
        }
        List<ContactChannel> channels = entity.channels();
        if (out.openList(NAMES, 4, channels, 10)) {
            for (int i = 0; i < channels.size(); i++) {
                out.item(i);
                ContactChannelWire.write(channels.get(i), out);
            }
            out.closeList();
        }
        if (entity.address() != null) {
            out.name(NAMES, 5);
            PlaceWire.write(entity.address(), out);
        }
        List<String> languages = entity.languages();
        if (out.openList(NAMES, 6, languages, 10)) {
            for (int i = 0; i < languages.size(); i++) {
                out.item(i);
                out.text(languages.get(i), TextFormats.LANGUAGE, 2, 35);
            }
            out.closeList();
        }
        List<LanguageText> availability = entity.availability();
        if (out.openList(NAMES, 7, availability, 5)) {
            for (int i = 0; i < availability.size(); i++) {
                out.item(i);
                LanguageTextWire.write(availability.get(i), out);
            }
            out.closeList();
        }
        out.extensions(NAMES, 8, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
