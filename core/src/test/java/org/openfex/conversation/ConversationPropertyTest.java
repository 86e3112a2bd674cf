package org.openfex.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.openfex.code.Operation;
import org.openfex.code.RequestStatus;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.model.RequestUpdate;

/** Whatever messages come together in whatever order: nothing is thrown, and the same messages say the same. */
class ConversationPropertyTest {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<Message> ALL = all();

    private static List<Message> all() {
        List<Message> messages = new ArrayList<>();
        Kit.valid().forEach(entry -> messages.add(Kit.FEX.read(entry.bytes())));
        Conversations.kit().forEach(entry -> messages.addAll(entry.messages()));
        return messages;
    }

    @Test
    void allMessagesOfTheKitTogether() {
        same(new ArrayList<>(ALL), new Random(1));
    }

    @RepeatedTest(50)
    void anySubset(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        same(subset(random), random);
    }

    /** Links between messages are redrawn, so that circles, chains and strangers arise. */
    @RepeatedTest(150)
    void anySubsetWithAnyLinks(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        List<Message> messages = new ArrayList<>();
        List<Message> drawn = subset(random);
        for (Message message : drawn) {
            Message.Builder changed = message.toBuilder();
            if (random.nextInt(3) == 0) {
                changed.inReplyTo(id(drawn, random));
            }
            if (random.nextInt(3) == 0) {
                List<Operation> operations = Operation.values();
                changed.operation(operations.get(random.nextInt(operations.size())));
                changed.supersedes(id(drawn, random));
            }
            if (random.nextInt(4) == 0) {
                changed.id(id(drawn, random));
            }
            if (random.nextInt(4) == 0) {
                changed.issuedAt(drawn.get(random.nextInt(drawn.size())).issuedAt());
            }
            if (message.body() instanceof RequestUpdate update && random.nextBoolean()) {
                List<RequestStatus> statuses = RequestStatus.values();
                changed.body(update.toBuilder()
                        .request(id(drawn, random))
                        .status(statuses.get(random.nextInt(statuses.size())))
                        .build());
            }
            if (random.nextInt(4) == 0) {
                changed.sender(message.recipients().get(0)).recipients(message.sender());
            }
            messages.add(changed.build());
        }
        same(messages, random);
    }

    private static List<Message> subset(Random random) {
        List<Message> messages = new ArrayList<>(ALL);
        Collections.shuffle(messages, random);
        return new ArrayList<>(messages.subList(0, 1 + random.nextInt(random.nextBoolean() ? 12 : 60)));
    }

    private static UUID id(List<Message> messages, Random random) {
        return messages.get(random.nextInt(messages.size())).id();
    }

    private static void same(List<Message> messages, Random random) {
        Conversation first = Conversation.of(messages);
        String expected = written(first);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(messages, random);
            assertThat(written(Conversation.of(messages))).isEqualTo(expected);
        }
        // Each message is found in the exchanges or among the others, and never in both.
        for (Message message : first.messages()) {
            boolean inExchange = first.exchanges().stream()
                    .flatMap(exchange -> exchange.history().stream())
                    .anyMatch(step -> step.message().equals(message.id()));
            assertThat(first.others().contains(message)).isNotEqualTo(inExchange);
        }
    }

    private static String written(Conversation conversation) {
        StringBuilder text = new StringBuilder(Conversations.written(conversation));
        for (Exchange exchange : conversation.exchanges()) {
            text.append(exchange.overdue(NOW)).append(exchange.overdueAfter(NOW, Duration.ofDays(7)));
        }
        return text.append(conversation.report().text()).toString();
    }
}
