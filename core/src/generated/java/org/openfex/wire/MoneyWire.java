// Generated from schema/standard/schemas/entities/money.json by schema/generator; do not edit.
package org.openfex.wire;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.openfex.model.JsonMembers;
import org.openfex.model.Money;

/** Reads and writes {@link Money}. */
@Generated("org.openfex.schema.generator")
final class MoneyWire {
    private static final WordTable NAMES = new WordTable("amount", "currency", "estimated", "extensions");

    private MoneyWire() {}

    static Money read(WireReader in) {
        BigDecimal amount = null;
        String currency = null;
        Boolean estimated = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> amount = in.decimal(0L, 1000000000000L);
                case 1 -> currency = in.text(TextFormats.CURRENCY, 3, 3);
                case 2 -> estimated = in.bool();
                case 3 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x3L);
        return new Money(amount, currency, estimated, extensions, null);
    }

    static void write(Money entity, WireWriter out) {
        WireWriter.require(entity.amount() != null && entity.currency() != null);
        out.open();
        out.name(NAMES, 0);
        out.decimal(entity.amount(), 0L, 1000000000000L);
        out.name(NAMES, 1);
        out.text(entity.currency(), TextFormats.CURRENCY, 3, 3);
        if (entity.estimated() != null) {
            out.name(NAMES, 2);
            out.bool(entity.estimated());
        }
        out.extensions(NAMES, 3, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
