// Generated from schema/standard/schemas/entities/contact-channel.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.ChannelKind;
import org.openfex.model.ContactChannel;
import org.openfex.model.JsonMembers;

/** Reads and writes {@link ContactChannel}. */
@Generated("org.openfex.schema.generator")
final class ContactChannelWire {
    private static final WordTable NAMES = new WordTable("channel", "address", "extensions");

    private ContactChannelWire() {}

    static ContactChannel read(WireReader in) {
        ChannelKind channel = null;
        String address = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> channel = (ChannelKind) in.code(WireCodes.CHANNEL_KIND, TextFormats.CODE, 64);
                case 1 -> address = in.text(TextFormats.LINE, 1, 200);
                case 2 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new ContactChannel(channel, address, extensions, null);
    }

    static void write(ContactChannel entity, WireWriter out) {
        WireWriter.require(entity.channel() != null && entity.address() != null);
        out.open();
        out.name(NAMES, 0);
        out.code(entity.channel(), TextFormats.CODE, 64);
        out.name(NAMES, 1);
        out.text(entity.address(), TextFormats.LINE, 1, 200);
        out.extensions(NAMES, 2, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
