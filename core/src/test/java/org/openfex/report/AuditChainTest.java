package org.openfex.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest {
    private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");
    private static final AuditActor ACTOR = AuditActor.of("account-17", "case 7/26");
    private static final UUID FIRST = UUID.fromString("0b7c3a52-6f0e-4f8e-9d55-0a1b2c3d4e5f");
    private static final UUID SECOND = UUID.fromString("1b7c3a52-6f0e-4f8e-9d55-0a1b2c3d4e5f");

    private final List<AuditEvent> written = new ArrayList<>();

    @Test
    void anEventIsOneLineOfJson() {
        AuditEvent event = AuditEvent.builder(AuditOperation.REDACT, AT, ACTOR)
                .messages(FIRST, SECOND)
                .code("key-unknown")
                .bytes("abc".getBytes(StandardCharsets.US_ASCII))
                .previous("f".repeat(64))
                .build();
        assertThat(event.json())
                .isEqualTo("{\"operation\":\"REDACT\",\"at\":\"2026-11-24T08:00:00Z\",\"messages\":[\"" + FIRST
                        + "\",\""
                        + SECOND + "\"],\"code\":\"key-unknown\",\"sha256\":"
                        + "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\","
                        + "\"actor\":\"account-17\",\"reason\":\"case 7/26\",\"previous\":\"" + "f".repeat(64) + "\"}");
        assertThat(AuditEvent.parse(event.json())).isEqualTo(event);
        assertThat(event.toBuilder().build()).isEqualTo(event);
        assertThat(event).hasToString("AuditEvent[REDACT, [" + FIRST + ", " + SECOND + "], key-unknown]");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        AuditEvent event = AuditEvent.builder(AuditOperation.SIGN, AT, ACTOR).build();
        assertThat(event.json())
                .isEqualTo("{\"operation\":\"SIGN\",\"at\":\"2026-11-24T08:00:00Z\",\"messages\":[],"
                        + "\"actor\":\"account-17\",\"reason\":\"case 7/26\"}");
        assertThat(AuditEvent.parse(event.json())).isEqualTo(event);
        assertThat(event).hasToString("AuditEvent[SIGN, []]");
        assertThat(ACTOR).hasToString("AuditActor[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "{}",
                "{\"operation\":\"STEAL\"}",
                "{\"operation\":\"SIGN\",\"at\":\"yesterday\",\"messages\":[],\"actor\":\"a\",\"reason\":\"b\"}",
                "{\"operation\":\"SIGN\",\"at\":\"2026-11-24T08:00:00Z\",\"messages\":[7],\"actor\":\"a\",\"reason\":\"b\"}",
                "{\"operation\":\"SIGN\",\"at\":\"2026-11-24T08:00:00Z\",\"messages\":[],\"actor\":\" \",\"reason\":\"b\"}",
                "{\"operation\":\"SIGN\",\"at\":\"2026-11-24T08:00:00Z\",\"messages\":[],\"actor\":\"a\",\"reason\":\"b\"} ",
                "{\"operation\":\"SIGN\",\"at\":\"2026-11-24T08:00:00Z\",\"messages\":[],\"actor\":\"a\",\"reason\":\"b\",\"x\":1}"
            })
    void whatIsNoEventIsNotRead(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditEvent.parse(line))
                .withMessage("The line is no audit event")
                .withNoCause();
    }

    @Test
    void formOfCodesAndDigestsIsChecked() {
        AuditEvent.Builder builder = AuditEvent.builder(AuditOperation.SIGN, AT, ACTOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.code("Ivan Ivanov").build())
                .withMessageContaining("code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.code(null).sha256("F".repeat(64)).build())
                .withMessageContaining("sha256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.sha256(null).previous("f".repeat(63)).build())
                .withMessageContaining("previous");
        assertThatIllegalArgumentException().isThrownBy(() -> AuditActor.of(" ", "case"));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditActor.of("account", ""));
    }

    @Test
    void eachEventHoldsTheDigestOfTheOneBefore() {
        AuditChain chain = AuditChain.to(written::add);
        assertThat(chain.last()).isEmpty();
        fill(chain, 3);
        assertThat(written.get(0).previous()).isNull();
        assertThat(written.get(1).previous()).isEqualTo(written.get(0).digest());
        assertThat(written.get(2).previous()).isEqualTo(written.get(1).digest());
        assertThat(chain.last()).contains(written.get(2).digest());
        assertThat(AuditChain.firstBroken(written)).isEmpty();
        assertThat(AuditChain.firstBroken(written, written.get(2).digest())).isEmpty();
        assertThat(AuditChain.firstBroken(List.of())).isEmpty();
    }

    @Test
    void digestIsThatOfTheLine() {
        AuditEvent event = AuditEvent.builder(AuditOperation.SIGN, AT, AuditActor.of("счёт-1", "дело 7/26"))
                .build();
        String expected = AuditEvent.builder(AuditOperation.SIGN, AT, ACTOR)
                .bytes(event.json().getBytes(StandardCharsets.UTF_8))
                .build()
                .sha256();
        assertThat(event.digest()).isEqualTo(expected);
    }

    @Test
    void aChainGoesOnWhereItEnded() {
        AuditChain chain = AuditChain.to(written::add);
        fill(chain, 2);
        fill(AuditChain.resume(written::add, chain.last().orElseThrow()), 2);
        assertThat(written).hasSize(4);
        assertThat(AuditChain.firstBroken(written)).isEmpty();
    }

    @Test
    void firstBrokenLinkIsNamed() {
        fill(AuditChain.to(written::add), 6);
        String last = written.get(5).digest();
        for (int i = 0; i < 5; i++) {
            List<AuditEvent> changed = new ArrayList<>(written);
            changed.set(i, written.get(i).toBuilder().code("expired").build());
            assertThat(AuditChain.firstBroken(changed)).hasValue(i + 1);

            List<AuditEvent> removed = new ArrayList<>(written);
            removed.remove(i);
            assertThat(AuditChain.firstBroken(removed)).hasValue(i);

            List<AuditEvent> doubled = new ArrayList<>(written);
            doubled.add(i, written.get(i));
            assertThat(AuditChain.firstBroken(doubled, last)).hasValue(i == 0 ? 1 : i + 1);
        }
        List<AuditEvent> swapped = new ArrayList<>(written);
        swapped.add(2, swapped.remove(3));
        assertThat(AuditChain.firstBroken(swapped)).hasValue(2);
    }

    @Test
    void endOfAChainIsCheckedAgainstWhatSomebodyElseKept() {
        fill(AuditChain.to(written::add), 3);
        String last = written.get(2).digest();
        List<AuditEvent> cut = written.subList(0, 2);
        assertThat(AuditChain.firstBroken(cut)).isEmpty();
        assertThat(AuditChain.firstBroken(cut, last)).hasValue(2);
        assertThat(AuditChain.firstBroken(List.of(), last)).hasValue(0);
        List<AuditEvent> changed = new ArrayList<>(written);
        changed.set(2, written.get(2).toBuilder().code("expired").build());
        assertThat(AuditChain.firstBroken(changed, last)).hasValue(3);
    }

    @Test
    void anEventThatTheSinkRefusesIsNoPartOfTheChain() {
        boolean[] full = {false};
        AuditChain chain = AuditChain.to(event -> {
            if (full[0]) {
                throw new IllegalStateException("disk full");
            }
            written.add(event);
        });
        fill(chain, 1);
        full[0] = true;
        assertThatThrownBy(() -> fill(chain, 1)).isInstanceOf(IllegalStateException.class);
        full[0] = false;
        fill(chain, 1);
        assertThat(written).hasSize(2);
        assertThat(AuditChain.firstBroken(written)).isEmpty();
    }

    private static void fill(AuditSink sink, int number) {
        for (int i = 0; i < number; i++) {
            sink.accept(AuditEvent.builder(AuditOperation.VERIFY, AT.plusSeconds(i), ACTOR)
                    .messages(FIRST)
                    .build());
        }
    }
}
