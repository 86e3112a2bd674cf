package org.openfex.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfex.code.Country;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.model.Party;
import org.openfex.report.Catalogue;
import org.openfex.report.Layer;

/** The conversations of the conformance kit: where each request stands, step by step, and what is broken. */
class ConversationKitTest {

    @TestFactory
    Stream<DynamicTest> eachMessageIsValidByItself() {
        return each(entry -> entry.documents()
                .forEach(document -> assertThat(
                                Kit.FEX.inspect(document).report().findings())
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> standsWhereTheKitSaysStepByStep() {
        return each(entry -> {
            Conversation conversation = Conversation.of(entry.messages());

            assertThat(conversation.exchanges())
                    .extracting(exchange -> exchange.requestId() + " " + asked(exchange) + " " + exchange.state())
                    .isEqualTo(entry.exchanges());
            for (int i = 0; i < conversation.exchanges().size(); i++) {
                String history = conversation.exchanges().get(i).history().stream()
                        .map(step -> step.act() + " > " + step.state())
                        .collect(Collectors.joining(", "));
                assertThat(entry.history(i)).isIn("", history);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> breaksWhatTheKitSays() {
        return each(entry -> assertThat(Conversations.breaches(Conversation.of(entry.messages())))
                .isEqualTo(entry.breaches()));
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameInAnyOrder() {
        return each(entry -> {
            List<Message> messages = new ArrayList<>(entry.messages());
            String expected = Conversations.written(Conversation.of(messages));
            Random random = new Random(20260501);
            for (int i = 0; i < 20; i++) {
                Collections.shuffle(messages, random);
                assertThat(Conversations.written(Conversation.of(messages))).isEqualTo(expected);
            }
            Conversation one = Conversation.of(List.of());
            for (Message message : messages) {
                one = one.with(message);
            }
            assertThat(Conversations.written(one)).isEqualTo(expected);
        });
    }

    /** The history tells the truth: with the messages up to a step alone, the request stands where the step says. */
    @TestFactory
    Stream<DynamicTest> stoodThereWhenOnlyTheMessagesUpToAStepWereAtHand() {
        return each(entry -> {
            Conversation whole = Conversation.of(entry.messages());
            for (Exchange exchange : whole.exchanges()) {
                List<Message> messages = new ArrayList<>();
                for (Step step : exchange.history()) {
                    whole.messages().stream()
                            .filter(message -> message.id().equals(step.message()))
                            .forEach(messages::add);
                    assertThat(Conversation.of(messages).exchanges(exchange.requestId()))
                            .filteredOn(found -> asked(found).equals(asked(exchange)))
                            .extracting(Exchange::state)
                            .containsExactly(step.state());
                }
            }
        });
    }

    @Test
    void everyCodeIsShownByAConversationOfItsOwn() {
        Set<String> codes = new TreeSet<>();
        for (Catalogue.Entry entry : Catalogue.of("en").entries()) {
            if (entry.layer() == Layer.CONVERSATION) {
                codes.add(entry.code());
            }
        }
        Set<String> shown = new TreeSet<>();
        for (Conversations.Entry entry : Conversations.kit()) {
            for (String breach : entry.breaches()) {
                String code = breach.split(" ", -1)[2];
                assertThat(entry.name()).isEqualTo("breach-" + code);
                shown.add(code);
            }
        }
        assertThat(shown).isEqualTo(codes);
    }

    private static String asked(Exchange exchange) {
        List<Party> asked = exchange.asked();
        Country country = asked.isEmpty() ? null : asked.get(0).country();
        return country == null ? "-" : country.value();
    }

    private static Stream<DynamicTest> each(Consumer<Conversations.Entry> test) {
        return Conversations.kit().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> test.accept(entry)));
    }
}
