package org.openfex.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Country;
import org.openfex.code.InternationalBody;
import org.openfex.model.LanguageText;
import org.openfex.model.Message;
import org.openfex.model.Party;

/**
 * Who takes part in an exchange. A party is known by its State or international body: each side writes the names of
 * authorities in its own language, and answers may come from another office. Names count only between authorities of one
 * State.
 */
final class Parties {
    private final Party requesting;

    /** One list of authorities for each State asked; inside the requesting State, one for each authority. */
    private final List<List<Party>> asked = new ArrayList<>();

    /** Takes the parties from a request and from the referrals in what was answered to it. */
    Parties(Message request, List<Party> referredTo) {
        this.requesting = request.sender();
        request.recipients().forEach(this::add);
        referredTo.forEach(this::add);
    }

    private void add(Party party) {
        boolean domestic = isSameState(party, requesting);
        for (List<Party> group : asked) {
            Party first = group.get(0);
            if (isSameState(first, party) && (!domestic || shareName(first, party))) {
                group.add(party);
                return;
            }
        }
        asked.add(new ArrayList<>(List.of(party)));
    }

    /** Gives how many sides are asked. */
    int size() {
        return asked.size();
    }

    /** Gives the authorities of one side that is asked. */
    List<Party> asked(int index) {
        return List.copyOf(asked.get(index));
    }

    /** Tells from which side a message comes. */
    Side sideOf(Message message) {
        if (indexOf(message.sender()) >= 0) {
            return Side.REQUESTED;
        }
        return isSameState(message.sender(), requesting) && !isAnotherOfOurs(message.sender())
                ? Side.REQUESTING
                : Side.OTHER;
    }

    /** Gives the index of the side asked that a party belongs to, -1 for none. */
    int indexOf(Party party) {
        boolean domestic = isSameState(party, requesting);
        if (domestic && shareName(party, requesting)) {
            return -1;
        }
        int ours = -1;
        int count = 0;
        for (int i = 0; i < asked.size(); i++) {
            List<Party> group = asked.get(i);
            if (!isSameState(group.get(0), party)) {
                continue;
            }
            if (!domestic || group.stream().anyMatch(one -> shareName(one, party))) {
                return i;
            }
            ours = i;
            count++;
        }
        // The only authority that was asked in this State, under a name that it was not addressed by.
        return count == 1 ? ours : -1;
    }

    /** Inside one State, a name that nobody bears so far tells no side when several authorities were asked. */
    private boolean isAnotherOfOurs(Party party) {
        return !shareName(party, requesting) && asked.stream().anyMatch(group -> isSameState(group.get(0), requesting));
    }

    /** Tells whether a message is addressed to the requesting side. */
    boolean reachesRequesting(Message message) {
        return message.recipients().stream().anyMatch(party -> isSameState(party, requesting));
    }

    /** Tells whether a message is addressed to a side that is asked. */
    boolean reachesAsked(Message message, int index) {
        return message.recipients().stream().anyMatch(party -> indexOf(party) == index);
    }

    /** Tells whether two parties belong to one State or international body. */
    static boolean isSameState(Party one, Party other) {
        return state(one).equals(state(other));
    }

    /** Gives the State or international body as text that two parties share exactly when they belong to one. */
    static String state(Party party) {
        Country country = party.country();
        InternationalBody body = party.internationalBody();
        return (country == null ? "" : country.value()) + "/" + (body == null ? "" : body.value());
    }

    private static boolean shareName(Party one, Party other) {
        Set<@Nullable String> shared = names(one);
        shared.retainAll(names(other));
        return !shared.isEmpty();
    }

    private static Set<@Nullable String> names(Party party) {
        Set<@Nullable String> names = new HashSet<>();
        names.add(party.authority());
        party.authorityNames().stream().map(LanguageText::text).forEach(names::add);
        return names;
    }
}
