package org.openfex.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of the standard, and with them the labels and national codes that a ministry adds.
 *
 * <pre>{@code
 * CodeLists lists = CodeLists.standard().with(Path.of("firearm-type.kk.json"));
 * lists.label(FirearmType.RIFLE, "kk");
 * }</pre>
 *
 * <p>There is no registry: who wants the additions passes these lists on, to {@code Fex.builder().codeLists(lists)} for
 * example. A file of additions is UTF-8 JSON, an object for one list or an array of such objects:
 *
 * <pre>{@code
 * {"list": "firearm-type", "language": "kk", "title": "Қару түрі",
 *  "labels": {"rifle": "Винтовка"},
 *  "codes": [{"code": "kz-training-rifle", "label": {"kk": "Оқу винтовкасы"}, "definition": "Rifle cut open for lessons.",
 *             "source": "…", "aliases": ["…"], "mappings": [{"scheme": "…", "version": "…", "code": "…"}]}]}
 * }</pre>
 *
 * <p>A national code begins with the ISO 3166-1 code of its State in lower case and a hyphen, has a label in the language of
 * the file, and a definition. A label replaces one that the list has in the same language. Immutable and thread-safe. FEX
 * clause 4.7.
 */
public final class CodeLists {
    private static final Set<String> NAMES = Set.copyOf(CodeListNames.ALL);

    /** The lists of the standard that were asked for; only names of {@link #NAMES} come in. */
    private static final Map<String, CodeList> READ = new ConcurrentHashMap<>();

    private static final CodeLists STANDARD = new CodeLists(Map.of());

    private final Map<String, CodeList> changed;

    private CodeLists(Map<String, CodeList> changed) {
        this.changed = changed;
    }

    /**
     * {@return the lists as the standard publishes them}
     */
    public static CodeLists standard() {
        return STANDARD;
    }

    /**
     * {@return these lists with the additions of a file}
     *
     * @param additions the file
     * @throws InvalidCodesException if it cannot be read, or anything in it is not as it must be; nothing is passed over
     */
    public CodeLists with(Path additions) {
        try {
            return with(Files.readAllBytes(additions));
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * {@return these lists with the additions that a stream gives, which is read to its end and not closed}
     *
     * @param additions the stream
     * @throws InvalidCodesException if it cannot be read, or anything in it is not as it must be; nothing is passed over
     */
    public CodeLists with(InputStream additions) {
        try {
            return with(additions.readAllBytes());
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private CodeLists with(byte[] additions) {
        Map<String, CodeList> lists = new HashMap<>(changed);
        CodeAdditions.read(
                additions,
                name -> NAMES.contains(name) ? lists.computeIfAbsent(name, this::list) : null,
                added -> lists.computeIfPresent(added.list(), (name, list) -> list.with(added)));
        return new CodeLists(Map.copyOf(lists));
    }

    private static InvalidCodesException unreadable() {
        return new InvalidCodesException("additions-unreadable", "", "the file cannot be read");
    }

    /**
     * {@return the names of all lists, such as {@code firearm-type}, sorted}
     */
    public List<String> names() {
        return CodeListNames.ALL;
    }

    /**
     * {@return a list by its name}
     *
     * @param name the name, such as {@code firearm-type}
     * @throws IllegalArgumentException if the standard has no such list
     */
    public CodeList list(String name) {
        CodeList list = find(Objects.requireNonNull(name, "name"));
        if (list == null) {
            throw new IllegalArgumentException("The FEX standard has no code list of this name");
        }
        return list;
    }

    private @Nullable CodeList find(String name) {
        CodeList list = changed.get(name);
        if (list == null) {
            list = READ.get(name);
        }
        return list != null || !NAMES.contains(name) ? list : READ.computeIfAbsent(name, CodeList::read);
    }

    /**
     * {@return what these lists say of a code, empty when they do not hold it}
     *
     * @param code a code of any list
     */
    public Optional<CodeList.Entry> entry(Code code) {
        CodeList list = find(code.list());
        return list == null ? Optional.empty() : list.entry(code);
    }

    /**
     * {@return the label of a code, in English where it has none in the language asked for; empty when these lists do not
     * hold the code}
     *
     * @param code a code of any list
     * @param language a BCP 47 language tag, such as {@code kk} or {@code ru-KZ}
     */
    public Optional<String> label(Code code, String language) {
        return entry(code).map(entry -> entry.label(language));
    }

    /**
     * {@return whether these lists hold a code: one of the standard, or one that was added}
     *
     * @param code a code of any list
     */
    public boolean isKnown(Code code) {
        return code.isKnown() || (!changed.isEmpty() && entry(code).isPresent());
    }

    /**
     * {@return how many lists have additions, for logs}
     */
    @Override
    public String toString() {
        return "CodeLists[" + changed.size() + " with additions]";
    }
}
