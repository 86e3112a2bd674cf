package org.openfex.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of a small object in their order, in one array: the memory of an entry of a hash table would hold five. */
final class FewMembers extends AbstractMap<String, JsonNode> {
    /** A name, its value, the next name and so on. */
    private final Object[] members;

    FewMembers(Map<String, JsonNode> members) {
        this.members = new Object[2 * members.size()];
        int at = 0;
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            this.members[at++] = member.getKey();
            this.members[at++] = member.getValue();
        }
    }

    @Override
    public int size() {
        return members.length / 2;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable JsonNode get(@Nullable Object name) {
        for (int i = 0; i < members.length; i += 2) {
            if (members[i].equals(name)) {
                return (JsonNode) members[i + 1];
            }
        }
        return null;
    }

    @Override
    public Set<Entry<String, JsonNode>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return FewMembers.this.size();
            }

            @Override
            public Iterator<Entry<String, JsonNode>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, JsonNode>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < members.length;
        }

        @Override
        public Entry<String, JsonNode> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry((String) members[next - 2], (JsonNode) members[next - 1]);
        }
    }
}
