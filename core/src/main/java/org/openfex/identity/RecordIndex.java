package org.openfex.identity;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.openfex.identity.Candidates.CappedBlock;

/**
 * The work behind {@link MatchIndex}: the packed records in slots, and which slots have which key. Thread-safe.
 *
 * @param <T> the record of the model
 * @param <F> what is kept of it
 */
final class RecordIndex<T, F> {
    private static final int MAGIC = 0x46455849;
    private static final int FORMAT = 1;
    private static final int MAX_BLOCK = 1 << 20;
    private static final int FIRST_CAPACITY = 1 << 8;

    private static final String DIGEST = "SHA-256";
    private static final byte[] NO_RECORD = {};

    private static final Comparator<Ranked> WORST_FIRST =
            Comparator.comparingDouble(Ranked::total).thenComparing(Ranked::id, Comparator.reverseOrder());

    private final RecordKind<T, F> kind;
    private final Matcher matcher;
    private final Weights.RecordWeights weights;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Postings postings = new Postings();

    /** The records, packed, each behind its identifier; an empty array where one was taken out. */
    private byte[][] records = new byte[FIRST_CAPACITY][];

    private int slots;
    private final Deque<Integer> freeSlots = new ArrayDeque<>();
    private final SharedValues shared = new SharedValues();

    RecordIndex(RecordKind<T, F> kind, Matcher matcher) {
        this.kind = kind;
        this.matcher = matcher;
        this.weights = matcher.weights().of(kind.name());
    }

    String kindName() {
        return kind.name();
    }

    int size() {
        lock.readLock().lock();
        try {
            return slots - freeSlots.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    void add(String id, T item) {
        F features = kind.features(item, matcher.resolver());
        lock.writeLock().lock();
        try {
            PackWriter writer = new PackWriter();
            writer.text(id);
            writer.number(shared.number(kind.shared(features)));
            kind.pack(features, writer);
            removeLocked(id);
            put(id, features, writer.toBytes());
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void put(String id, F features, byte[] packed) {
        int slot = freeSlots.isEmpty() ? slots++ : freeSlots.pop();
        if (slot == records.length) {
            records = Arrays.copyOf(records, slot + (slot >> 1));
        }
        records[slot] = packed;
        postings.add(hashOfId(id), slot);
        kind.keys(features, matcher, (keyKind, text) -> postings.add(hash(keyKind, text), slot));
    }

    boolean remove(String id) {
        lock.writeLock().lock();
        try {
            return removeLocked(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean removeLocked(String id) {
        long hash = hashOfId(id);
        for (int at = postings.first(hash); at >= 0; at = postings.next(at)) {
            int slot = postings.slot(at);
            PackReader reader = new PackReader(records[slot]);
            if (reader.text().equals(id)) {
                postings.remove(hash, slot);
                kind.keys(unpack(reader), matcher, (keyKind, text) -> postings.remove(hash(keyKind, text), slot));
                records[slot] = NO_RECORD;
                freeSlots.push(slot);
                return true;
            }
        }
        return false;
    }

    /** Reads a record behind its identifier. */
    private F unpack(PackReader reader) {
        Object common = shared.value(reader.number());
        return kind.unpack(reader, common);
    }

    Candidates query(T item, int most) {
        F wanted = kind.features(item, matcher.resolver());
        lock.readLock().lock();
        try {
            Query query = new Query(wanted, most);
            kind.keys(wanted, matcher, (keyKind, text) -> {
                if (keyKind.isTelling()) {
                    query.key(keyKind, text);
                }
            });
            query.compare();
            if (!query.hasHit) {
                kind.widerKeys(wanted, query);
                query.compare();
            }
            return query.answer();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** A candidate on its way: what it scored, without words. */
    private record Ranked(double total, String id, Score score) {}

    /** One query; made under the read lock and gone with it. */
    private final class Query implements KeySink {
        private final F wanted;
        private final int most;
        private final PriorityQueue<Ranked> best = new PriorityQueue<>(WORST_FIRST);
        private final List<CappedBlock> capped = new ArrayList<>();
        private int[] found = new int[64];
        private int foundSize;
        /** The slots that were compared, sorted; the wider look finds many of them again. */
        private int[] compared = {};

        private boolean hasHit;

        Query(F wanted, int most) {
            this.wanted = wanted;
            this.most = most;
        }

        @Override
        public void all(KeyKind keyKind, Collection<String> texts) {
            texts.stream()
                    .min(Comparator.comparingInt(text -> postings.size(hash(keyKind, text))))
                    .ifPresent(text -> key(keyKind, text));
        }

        private void found(int slot) {
            if (foundSize == found.length) {
                found = Arrays.copyOf(found, foundSize * 2);
            }
            found[foundSize++] = slot;
        }

        @Override
        public void key(KeyKind keyKind, String text) {
            long hash = hash(keyKind, text);
            int looked = 0;
            for (int at = postings.first(hash); at >= 0; at = postings.next(at)) {
                if (looked == keyKind.cap()) {
                    capped.add(new CappedBlock(keyKind.label(), postings.size(hash), looked));
                    return;
                }
                found(postings.slot(at));
                looked++;
            }
        }

        void compare() {
            Arrays.sort(found, 0, foundSize);
            int[] all = Arrays.copyOf(compared, compared.length + foundSize);
            int added = compared.length;
            for (int i = 0; i < foundSize; i++) {
                boolean isNew = (i == 0 || found[i] != found[i - 1]) && Arrays.binarySearch(compared, found[i]) < 0;
                if (isNew) {
                    compare(records[found[i]]);
                    all[added++] = found[i];
                }
            }
            compared = Arrays.copyOf(all, added);
            Arrays.sort(compared);
            foundSize = 0;
        }

        private void compare(byte[] packed) {
            PackReader reader = new PackReader(packed);
            String id = reader.text();
            Object common = shared.value(reader.number());
            Score score = kind.candidate(wanted, reader, common, matcher);
            if (score == null) {
                return;
            }
            double total = score.total(weights);
            hasHit = hasHit || score.band(weights) == Band.HIT;
            Ranked ranked = new Ranked(total, id, score);
            if (best.size() < most) {
                best.add(ranked);
            } else if (WORST_FIRST.compare(best.element(), ranked) < 0) {
                best.remove();
                best.add(ranked);
            }
        }

        Candidates answer() {
            List<Candidate> list = best.stream()
                    .sorted(WORST_FIRST.reversed())
                    .map(ranked -> new Candidate(ranked.id(), ranked.score().evidence(weights)))
                    .toList();
            return new Candidates(list, compared.length, capped);
        }
    }

    void save(OutputStream out) throws IOException {
        lock.readLock().lock();
        try {
            MessageDigest digest = digest();
            DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(out, digest)));
            data.writeInt(MAGIC);
            data.writeInt(FORMAT);
            data.writeUTF(kind.name());
            data.writeUTF(kind.keysVersion(matcher));
            data.writeInt(shared.all().size());
            for (Object value : shared.all()) {
                PackWriter writer = new PackWriter();
                kind.packShared(value, writer);
                writeBlock(data, writer.toBytes());
            }
            data.writeInt(slots - freeSlots.size());
            for (int slot = 0; slot < slots; slot++) {
                if (records[slot].length > 0) {
                    writeBlock(data, records[slot]);
                }
            }
            data.flush();
            out.write(digest.digest());
            out.flush();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Fills this index, which is new and not known to anybody yet. */
    void load(InputStream in) {
        MessageDigest digest = digest();
        BufferedInputStream buffered = new BufferedInputStream(in);
        DataInputStream data = new DataInputStream(new DigestInputStream(buffered, digest));
        try {
            readHeader(data);
            List<byte[]> common = readBlocks(data);
            List<byte[]> packed = readBlocks(data);
            byte[] expected = digest.digest();
            byte[] stated = buffered.readNBytes(expected.length);
            if (stated.length < expected.length) {
                throw new EOFException();
            }
            if (!MessageDigest.isEqual(expected, stated)) {
                throw new InvalidIndexException("index-changed", "the checksum differs from what was saved");
            }
            if (buffered.read() >= 0) {
                throw new InvalidIndexException("index-malformed", "something follows the index");
            }
            putAll(common, packed);
        } catch (EOFException e) {
            throw new InvalidIndexException("index-truncated", "the stream ends within the index");
        } catch (IOException e) {
            throw new InvalidIndexException("index-unreadable", "the stream cannot be read");
        }
    }

    private void readHeader(DataInputStream data) throws IOException {
        if (data.readInt() != MAGIC) {
            throw new InvalidIndexException("index-malformed", "this is no saved index");
        }
        if (data.readInt() != FORMAT) {
            throw new InvalidIndexException("index-of-other-version", "the index was saved in another form");
        }
        if (!data.readUTF().equals(kind.name())) {
            throw new InvalidIndexException("index-of-other-kind", "the index holds other records");
        }
        if (!data.readUTF().equals(kind.keysVersion(matcher))) {
            throw new InvalidIndexException("index-of-other-version", "the index was saved with other keys");
        }
    }

    private static void writeBlock(DataOutputStream data, byte[] block) throws IOException {
        data.writeInt(block.length);
        data.write(block);
    }

    private static List<byte[]> readBlocks(DataInputStream data) throws IOException {
        List<byte[]> blocks = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            int length = data.readInt();
            if (length < 1 || length > MAX_BLOCK) {
                throw new InvalidIndexException("index-malformed", "a record has no possible length");
            }
            byte[] block = new byte[length];
            data.readFully(block);
            blocks.add(block);
        }
        return blocks;
    }

    /** The checksum keeps accidents out, not a file that somebody made up: what such a file breaks on is told as a fault of it. */
    private void putAll(List<byte[]> common, List<byte[]> packed) {
        try {
            for (byte[] value : common) {
                shared.number(kind.unpackShared(new PackReader(value)));
            }
            for (byte[] record : packed) {
                PackReader reader = new PackReader(record);
                String id = reader.text();
                removeLocked(id);
                put(id, unpack(reader), record);
            }
        } catch (RuntimeException e) {
            throw new InvalidIndexException("index-malformed", "a record cannot be read");
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java without " + DIGEST, e);
        }
    }

    private static long hashOfId(String id) {
        return hash(0, id);
    }

    private static long hash(KeyKind keyKind, String text) {
        return hash(keyKind.salt(), text);
    }

    /** 64 bits of FNV-1a over the kind and the text, mixed once more so that the low bits are as good as the high ones. */
    private static long hash(int salt, String text) {
        long hash = (0xCBF29CE484222325L ^ salt) * 0x100000001B3L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }
}
