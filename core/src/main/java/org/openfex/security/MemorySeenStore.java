package org.openfex.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;

/** A store in memory that forgets what has expired and nothing else. */
final class MemorySeenStore implements SeenStore {
    private final int capacity;
    private final Clock clock;
    private final Map<Key, String> seen = new LinkedHashMap<>();
    private final Queue<Entry> byTime = new PriorityQueue<>(Comparator.comparing(Entry::until));

    MemorySeenStore(int capacity, Clock clock) {
        if (capacity < 1) {
            throw new IllegalArgumentException("The capacity must be at least 1");
        }
        this.capacity = capacity;
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    private record Key(PartyIdentity sender, UUID id) {}

    private record Entry(Instant until, Key key) {}

    @Override
    public synchronized Outcome putIfAbsent(PartyIdentity sender, UUID id, Instant until, String sha256) {
        forget(clock.instant());
        Key key = new Key(sender, id);
        String known = seen.get(key);
        if (known != null) {
            return known.equals(sha256) ? Outcome.SAME : Outcome.OTHER;
        }
        if (seen.size() == capacity) {
            throw new IllegalStateException("The store is full");
        }
        seen.put(key, sha256);
        byTime.add(new Entry(until, key));
        return Outcome.NEW;
    }

    private void forget(Instant now) {
        for (Entry first = byTime.peek(); first != null && first.until().isBefore(now); first = byTime.peek()) {
            seen.remove(first.key());
            byTime.remove();
        }
    }

    /** Gives the number of messages. */
    @Override
    public synchronized String toString() {
        return "SeenStore[" + seen.size() + "]";
    }
}
