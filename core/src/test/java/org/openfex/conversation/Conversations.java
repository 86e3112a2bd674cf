package org.openfex.conversation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openfex.kit.Kit;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The conversations of the conformance kit, and conversations written out so that two can be compared. */
final class Conversations {
    private Conversations() {}

    /** All conversations of the kit. */
    static List<Entry> kit() {
        List<Entry> entries = new ArrayList<>();
        Kit.MAPPER
                .readTree(Kit.bytes("kit/conversations.json"))
                .path("conversations")
                .forEach(node -> entries.add(new Entry(node)));
        return entries;
    }

    /** The messages of a conversation of the kit. */
    static List<Message> messages(String name) {
        return kit().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .messages();
    }

    /** All that a conversation says, but the texts of its findings. */
    static String written(Conversation conversation) {
        StringBuilder text = new StringBuilder();
        for (Exchange exchange : conversation.exchanges()) {
            text.append(exchange)
                    .append(exchange.asked().size())
                    .append('\n')
                    .append(exchange.history())
                    .append(exchange.mayFollow())
                    .append(exchange.questions())
                    .append(exchange.openQuestions())
                    .append('\n');
        }
        text.append(conversation.messages()).append(conversation.others()).append('\n');
        return text.append(String.join("\n", breaches(conversation))).toString();
    }

    /** What the messages of a conversation break, each as message, severity, code and pointer. */
    static List<String> breaches(Conversation conversation) {
        List<String> breaches = new ArrayList<>();
        conversation.report().reports().forEach((message, report) -> {
            for (Finding finding : report.findings()) {
                breaches.add(message + " " + finding.severity() + " " + finding.code() + " " + finding.pointer());
            }
        });
        return breaches;
    }

    /** One conversation of the kit. */
    record Entry(JsonNode node) {
        String name() {
            return node.path("name").stringValue();
        }

        /** The bytes of the messages, with the changes that the entry asks for. */
        List<byte[]> documents() {
            List<byte[]> documents = new ArrayList<>();
            for (JsonNode message : node.path("messages")) {
                documents.add(document(message));
            }
            return documents;
        }

        List<Message> messages() {
            return documents().stream().map(Kit.FEX::read).toList();
        }

        private static byte[] document(JsonNode message) {
            if (message.isString()) {
                return Kit.bytes("kit/" + message.stringValue());
            }
            ObjectNode root = (ObjectNode)
                    Kit.MAPPER.readTree(Kit.bytes("kit/" + message.path("file").stringValue()));
            message.path("set").propertyStream().forEach(change -> set(root, change.getKey(), change.getValue()));
            for (JsonNode pointer : message.path("remove")) {
                int name = pointer.stringValue().lastIndexOf('/');
                ((ObjectNode) root.at(pointer.stringValue().substring(0, name)))
                        .remove(pointer.stringValue().substring(name + 1));
            }
            return root.toString().getBytes(StandardCharsets.UTF_8);
        }

        private static void set(ObjectNode root, String pointer, JsonNode value) {
            int name = pointer.lastIndexOf('/');
            JsonNode parent = root.at(pointer.substring(0, name));
            if (parent instanceof ArrayNode array) {
                if (!pointer.endsWith("/-")) {
                    throw new IllegalArgumentException("A list is only added to: " + pointer);
                }
                array.add(value);
            } else {
                ((ObjectNode) parent).set(pointer.substring(name + 1), value);
            }
        }

        /** The exchanges that the entry expects, each as request, State asked and state. */
        List<String> exchanges() {
            return node.path("exchanges")
                    .valueStream()
                    .map(exchange -> exchange.path("request").stringValue() + " "
                            + exchange.path("asked").stringValue("-") + " "
                            + exchange.path("state").stringValue())
                    .toList();
        }

        /** The history that the entry expects of an exchange, empty where it states none. */
        String history(int exchange) {
            return node.path("exchanges")
                    .path(exchange)
                    .path("history")
                    .valueStream()
                    .map(step -> step.path("act").stringValue() + " > "
                            + step.path("state").stringValue())
                    .collect(Collectors.joining(", "));
        }

        /** What the entry expects its messages to break. */
        List<String> breaches() {
            return node.path("breaches")
                    .valueStream()
                    .map(breach -> UUID.fromString(breach.path("message").stringValue()) + " "
                            + breach.path("severity").stringValue() + " "
                            + breach.path("code").stringValue() + " "
                            + breach.path("pointer").stringValue())
                    .toList();
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
