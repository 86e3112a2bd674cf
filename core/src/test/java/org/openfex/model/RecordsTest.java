package org.openfex.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.FirearmType;
import org.openfex.code.MessageType;
import org.openfex.code.SerialState;
import org.openfex.code.Unit;

class RecordsTest {

    @Test
    void aRecordIsBuiltAndRebuilt() {
        SerialNumber serial = SerialNumber.builder().state(SerialState.FULL).build();
        Firearm rifle = Firearm.builder()
                .id("f1")
                .type(FirearmType.RIFLE)
                .serials(serial)
                .extensions(JsonMembers.NONE.with("org.example.rack", JsonText.of("7")))
                .unknownMembers(JsonMembers.NONE.with("colour", JsonText.of("\"black\"")))
                .build();
        assertEquals(rifle, rifle.toBuilder().build());
        assertEquals(List.of(serial), rifle.serials());
        assertEquals(
                FirearmType.PISTOL,
                rifle.toBuilder().type(FirearmType.PISTOL).build().type());
    }

    @Test
    void anAbsentListIsEmptyAndAbsentMembersAreNone() {
        Firearm draft = Firearm.builder().build();
        assertEquals(List.of(), draft.serials());
        assertSame(JsonMembers.NONE, draft.extensions());
        assertSame(JsonMembers.NONE, draft.unknownMembers());
        assertNull(draft.id());
        assertNull(draft.make());
    }

    @Test
    void aListIsCopiedAndCannotBeChanged() {
        List<SerialNumber> serials = new ArrayList<>();
        Firearm.Builder builder = Firearm.builder().serials(serials);
        serials.add(SerialNumber.builder().build());
        assertEquals(List.of(), builder.build().serials());
        assertThrows(
                UnsupportedOperationException.class,
                () -> builder.build().serials().add(SerialNumber.builder().build()));
        assertThrows(NullPointerException.class, () -> builder.serials(Arrays.asList((SerialNumber) null)));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "100, 100", "1E+3, 1000", "2.50, 2.50", "0.0, 0", "-90.000, -90", "0.1, 0.1", "1.2E+3, 1200"})
    void aWholeNumberHasNoFractionAndAnyOtherKeepsItsLiteral(BigDecimal given, String held) {
        Measure measure = Measure.builder().value(given).unit(Unit.of("gram")).build();
        assertEquals(held, measure.value().toString());
    }

    @Test
    void anAbsurdExponentIsHeldAndNotWrittenOut() {
        BigDecimal absurd = new BigDecimal("1E+1000000000");
        assertSame(absurd, Records.number(absurd));
        assertEquals(new BigDecimal("1E-1000000000"), Records.number(new BigDecimal("1E-1000000000")));
        assertSame(null, Records.number(null));
    }

    @Test
    void theTextOfARecordTellsTypeAndAHashOfItsLocalId() {
        String text = Firearm.builder().id("secret").importer("secret").build().toString();
        assertTrue(text.matches("Firearm\\[#[0-9a-f]{4}]"), text);
        assertEquals("Firearm[]", Firearm.builder().build().toString());
        assertEquals("Verbatim[]", Verbatim.builder().text("secret").build().toString());
    }

    @Test
    void theTextOfAMessageTellsItsIdentifier() {
        UUID id = UUID.fromString("0b8a4bd1-57a3-4d3c-9f43-1f4f1d7c2a10");
        assertEquals("Message[" + id + "]", Message.builder().id(id).build().toString());
        assertEquals("Message[]", Message.builder().build().toString());
    }

    @Test
    void theBodyTellsTheTypeOfTheMessage() {
        Message.Builder message = Message.builder();
        assertNull(message.build().type());
        assertEquals(
                MessageType.RECEIPT,
                message.body(Receipt.builder().build()).build().type());
        MessageType unknown = MessageType.of("future-type");
        Body body = new UnknownBody(unknown, JsonText.of("{\"a\":\"secret\"}"));
        assertEquals(unknown, message.body(body).build().type());
        assertEquals("UnknownBody[]", body.toString());
    }

    @Test
    void eachMessageTypeHasItsRecord() {
        for (MessageType type : MessageType.values()) {
            Class<? extends Body> body = Body.classOf(type);
            assertTrue(EntityShape.isEntity(body), body.getName());
        }
        assertSame(SeizureReport.class, Body.classOf(MessageType.SEIZURE_REPORT));
        assertSame(UnknownBody.class, Body.classOf(MessageType.of("future-type")));
    }
}
