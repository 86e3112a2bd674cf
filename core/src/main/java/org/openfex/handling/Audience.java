package org.openfex.handling;

import java.util.List;
import org.openfex.code.AuthorityFunction;
import org.openfex.code.Purpose;
import org.openfex.model.Party;

/**
 * Who is to see content, and what for. Immutable.
 *
 * @param recipients the authorities that get it, each with its State or body and the function in which it acts
 * @param purposes the purposes for which they are to use it
 */
public record Audience(List<Party> recipients, List<Purpose> purposes) {

    /**
     * Copies the lists.
     *
     * @param recipients the authorities, at least one
     * @param purposes the purposes, at least one
     * @throws IllegalArgumentException if there is no recipient or no purpose
     */
    public Audience {
        recipients = List.copyOf(recipients);
        purposes = List.copyOf(purposes);
        if (recipients.isEmpty() || purposes.isEmpty()) {
            throw new IllegalArgumentException("an audience has at least one recipient and one purpose");
        }
    }

    /**
     * Gives an audience of one authority and one purpose.
     *
     * @param recipient the authority
     * @param purpose the purpose
     * @return the audience
     */
    public static Audience of(Party recipient, Purpose purpose) {
        return new Audience(List.of(recipient), List.of(purpose));
    }

    /** Whether content that is used so may come before a court. */
    boolean isJudicial() {
        return purposes.contains(Purpose.JUDICIAL_PROCEEDINGS)
                || recipients.stream().anyMatch(party -> AuthorityFunction.COURT.equals(party.function()));
    }

    /** Gives nothing of the parties. */
    @Override
    public String toString() {
        return "Audience[recipients=" + recipients.size() + "]";
    }
}
