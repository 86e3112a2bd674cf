// Generated from schema/standard/schemas/entities/group-member.json by schema/generator; do not edit.
package org.openfex.wire;

import javax.annotation.processing.Generated;
import org.openfex.code.GroupRole;
import org.openfex.model.GroupMember;
import org.openfex.model.JsonMembers;
import org.openfex.model.PartialDate;
import org.openfex.model.StatementBasis;

/** Reads and writes {@link GroupMember}. */
@Generated("org.openfex.schema.generator")
final class GroupMemberWire {
    private static final WordTable NAMES = new WordTable("member", "role", "since", "until", "basis", "extensions");

    private GroupMemberWire() {}

    static GroupMember read(WireReader in) {
        String memberValue = null;
        GroupRole role = null;
        PartialDate since = null;
        PartialDate until = null;
        StatementBasis basis = null;
        JsonMembers extensions = null;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> memberValue = in.text(TextFormats.LOCAL_REF, 1, 64);
                case 1 -> role = (GroupRole) in.code(WireCodes.GROUP_ROLE, TextFormats.CODE, 64);
                case 2 -> since = in.partialDate();
                case 3 -> until = in.partialDate();
                case 4 -> basis = StatementBasisWire.read(in);
                case 5 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        WireReader.require(seen, 0x1L);
        return new GroupMember(memberValue, role, since, until, basis, extensions, null);
    }

    static void write(GroupMember entity, WireWriter out) {
        WireWriter.require(entity.member() != null);
        out.open();
        out.name(NAMES, 0);
        out.text(entity.member(), TextFormats.LOCAL_REF, 1, 64);
        if (entity.role() != null) {
            out.name(NAMES, 1);
            out.code(entity.role(), TextFormats.CODE, 64);
        }
        if (entity.since() != null) {
            out.name(NAMES, 2);
            out.partialDate(entity.since());
        }
        if (entity.until() != null) {
            out.name(NAMES, 3);
            out.partialDate(entity.until());
        }
        if (entity.basis() != null) {
            out.name(NAMES, 4);
            StatementBasisWire.write(entity.basis(), out);
        }
        out.extensions(NAMES, 5, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }
}
