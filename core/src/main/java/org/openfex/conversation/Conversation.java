package org.openfex.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openfex.model.Message;
import org.openfex.report.Catalogue;
import org.openfex.report.FindingPolicy;

/**
 * Messages that belong together, whatever order they came in: requests, what is answered to them, and where each stands.
 *
 * <pre>{@code
 * Conversation conversation = Conversation.of(messages);
 * for (Exchange exchange : conversation.exchanges()) {
 *     exchange.state();          // such as more-information-asked
 *     exchange.mayFollow();      // what either side may send next
 *     exchange.overdue(now);     // by the times that the messages state
 * }
 * conversation.report().text();  // duplicates, answers to unknown requests, steps that may not follow …
 * }</pre>
 *
 * <p>Messages are put in order by their time of issue, and found to belong together by what they name: the request of an
 * update, the message that an answer replies to, the one that a receipt confirms or that a correction supersedes. The same
 * messages give the same conversation in any order. Validate messages before ({@link org.openfex.Fex#read(byte[])} does): a
 * conversation judges them together, not each by itself.
 *
 * <p>Immutable and thread-safe. Making one takes time that grows with the number of messages, and where messages replace
 * others, with its square in the worst case; {@link #with} makes all anew. FEX clauses 2.4, 2.5, 2.14, 2.15 and 10.7 to 10.10.
 */
public final class Conversation {
    /** As they came, repeated ones too. */
    private final List<Message> given;

    private final List<Message> messages;
    private final List<Exchange> exchanges;
    private final List<Message> others;
    private final Map<UUID, List<Breach>> breaches;

    private Conversation(List<Message> given) {
        given.forEach(Conversation::requireEnvelope);
        Assembly assembly = new Assembly(given);
        this.given = given;
        this.messages = List.copyOf(assembly.messages());
        this.exchanges = List.copyOf(assembly.exchanges());
        this.others = assembly.others();
        this.breaches = assembly.breaches();
    }

    /**
     * Makes a conversation.
     *
     * @param messages valid messages in any order; one that came twice may stand here twice, and is told
     * @return the conversation
     * @throws NullPointerException if a message lacks id, time of issue, sender, operation, handling or body
     */
    public static Conversation of(Collection<Message> messages) {
        return new Conversation(List.copyOf(messages));
    }

    /**
     * Gives this conversation with one more message.
     *
     * @param message a valid message
     * @return the new conversation; this one stays as it is
     * @throws NullPointerException if the message lacks id, time of issue, sender, operation, handling or body
     */
    public Conversation with(Message message) {
        List<Message> more = new ArrayList<>(given);
        more.add(message);
        return new Conversation(List.copyOf(more));
    }

    private static void requireEnvelope(Message message) {
        Objects.requireNonNull(message.id(), "id");
        Objects.requireNonNull(message.issuedAt(), "issuedAt");
        Objects.requireNonNull(message.sender(), "sender");
        Objects.requireNonNull(message.operation(), "operation");
        Objects.requireNonNull(message.handling(), "handling");
        Objects.requireNonNull(message.body(), "body");
    }

    /**
     * {@return all messages, each once, in order of issue; at one time, what is answered before its answer}
     */
    public List<Message> messages() {
        return messages;
    }

    /**
     * {@return one exchange for each request and each State or body that it asks, in the order of the first messages; also for
     *     a request that is not at hand but is spoken of}
     */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    /**
     * Gives the exchanges about one request.
     *
     * @param requestId the identifier of the request, as first sent
     * @return one exchange for each State or body asked; empty where the conversation does not know the request
     */
    public List<Exchange> exchanges(UUID requestId) {
        return exchanges.stream()
                .filter(exchange -> exchange.requestId().equals(requestId))
                .toList();
    }

    /**
     * {@return the messages that belong to no request, such as reports and notices, in order of issue}
     */
    public List<Message> others() {
        return others;
    }

    /**
     * Judges the messages together, in English and with the severities of the standard.
     *
     * @return what each message breaks
     */
    public ConversationReport report() {
        return report("en", FindingPolicy.standard());
    }

    /**
     * Judges the messages together.
     *
     * @param language the language of the texts as a BCP 47 tag; English where there are no texts in it
     * @param policy which findings are reported, and how severe they are; its cap is for each message
     * @return what each message breaks
     */
    public ConversationReport report(String language, FindingPolicy policy) {
        return new ConversationReport(breaches, Catalogue.of(language), policy);
    }

    /** Gives the number of messages and of exchanges. */
    @Override
    public String toString() {
        return "Conversation[messages=" + messages.size() + ", exchanges=" + exchanges.size() + "]";
    }
}
