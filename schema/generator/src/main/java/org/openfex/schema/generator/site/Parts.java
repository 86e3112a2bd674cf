package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.attr;
import static org.openfex.schema.generator.site.Html.css;
import static org.openfex.schema.generator.site.Html.details;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.link;
import static org.openfex.schema.generator.site.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfex.schema.generator.Json;
import org.openfex.schema.generator.site.Library.Member;
import tools.jackson.databind.JsonNode;

/** What several kinds of pages are put together from. */
final class Parts {
    private static final Pattern MARK = Pattern.compile("\\[(V|V-part|V2|S|M|K|U|X)\\]");
    private static final Set<String> UNVERIFIED = Set.of("M", "K", "U");
    private static final Pattern KEYWORD = Pattern.compile("\\b(MUST NOT|MUST|SHOULD NOT|SHOULD|MAY)\\b");
    private static final int MANY = 12;

    private Parts() {}

    /** A heading with the name that the thing has in messages. */
    static Html heading(String title, String name) {
        return el("h1", text(title), name.isEmpty() ? Html.NONE : all(text(" "), Html.code(name)));
    }

    static Html lead(String text) {
        return el("p", css("lead"), text(text));
    }

    static Html section(String id, String title, Html... content) {
        return part("h2", id, text(title), content);
    }

    static Html part(String level, String id, Html title, Html... content) {
        return el("section", attr("aria-labelledby", id), el(level, attr("id", id), title), all(content));
    }

    /** A fact with its name; nothing if it is empty. */
    static Html fact(String name, Html fact) {
        return fact.equals(Html.NONE) ? Html.NONE : el("div", el("dt", name), el("dd", fact));
    }

    static Html facts(Html... facts) {
        return el("dl", facts);
    }

    /** The Russian one of titles or labels. */
    static Html inRussian(JsonNode titles) {
        return Html.inLanguage("span", "ru", Library.text(titles, "ru"));
    }

    /** A link to something with a title, and the name that it has in messages. */
    static Html titled(String place, String title, String name) {
        return all(link(place, title), text(" "), el("span", css("name"), Html.code(name)));
    }

    static Html severity(String severity) {
        return el("span", css("severity " + severity.toLowerCase(Locale.ROOT)), text(severity));
    }

    /** A severity with the word of RFC 2119 that it stands for. */
    static Html severityInWords(String severity) {
        return all(
                severity(severity),
                obligation(
                        switch (severity) {
                            case "ERROR" -> " for MUST";
                            case "WARNING" -> " for SHOULD";
                            default -> " for what is only worth knowing";
                        }));
    }

    /**
     * The texts of a finding in each language.
     *
     * @param id the beginning of the anchors
     * @param level the heading
     * @param texts the texts by language
     */
    static Html texts(String id, String level, JsonNode texts) {
        return all(Library.LANGUAGES.entrySet().stream().map(language -> {
            String key = language.getKey();
            boolean isRussian = key.equals("ru");
            JsonNode told = texts.path(key);
            return el(
                    "div",
                    attr("lang", key),
                    part(
                            level,
                            id + key,
                            text(language.getValue()),
                            facts(
                                    fact(isRussian ? "Сообщение" : "Message", text(Library.text(told, "message"))),
                                    fact(isRussian ? "Почему" : "Why", text(Library.text(told, "explanation"))),
                                    fact(
                                            isRussian ? "Что делать" : "What to do",
                                            text(Library.text(told, "remedy"))))));
        }));
    }

    /** A source with its verification mark; that it is unverified is said in words. Nothing for an empty text. */
    static Html source(String source) {
        if (source.isEmpty()) {
            return Html.NONE;
        }
        return marked(MARK, source, match -> {
            boolean isUnverified = UNVERIFIED.contains(match.group(1));
            return el(
                    "a",
                    Html.place("href", "sources.html#marks"),
                    css(isUnverified ? "mark unverified" : "mark"),
                    text(isUnverified ? match.group() + " unverified" : match.group()));
        });
    }

    static Html sources(Stream<String> sources) {
        return Html.flow(sources.map(Parts::source));
    }

    /** The sources of a clause; FEX itself is the source of one that has none. */
    static Html grounds(JsonNode clause) {
        Html sources = sources(Library.texts(clause.path("sources")).stream());
        return fact("Sources", sources.equals(Html.NONE) ? text("FEX itself") : sources);
    }

    /** The clause that something rests on, and the sources of it. */
    static Html clauseAndSources(Library library, String number) {
        JsonNode clause = library.clauses().get(number);
        return all(fact("Clause", clause(library, number, true)), clause == null ? Html.NONE : grounds(clause));
    }

    /** A text of the standard, with the words of obligation set off. */
    static Html obligation(String text) {
        return marked(KEYWORD, text, match -> el("strong", match.group()));
    }

    static Html clauseText(JsonNode clause) {
        return el("p", css("clause"), obligation(Library.text(clause, "text")));
    }

    private static Html marked(Pattern pattern, String text, Function<Matcher, Html> mark) {
        List<Html> pieces = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.add(text(text.substring(end, matcher.start())));
            pieces.add(mark.apply(matcher));
            end = matcher.end();
        }
        pieces.add(text(text.substring(end)));
        return all(pieces);
    }

    static String clausePlace(String number) {
        return "clauses/" + Library.section(number) + ".html#clause-" + number;
    }

    /** A link to a message type or an entity, by its title. */
    static Html schema(Library library, String name) {
        Library.Schema schema = library.schemas().get(name);
        return schema == null ? text(name) : link(schema.page(), schema.title());
    }

    static Html schemas(Library library, JsonNode names) {
        return Html.joined(
                ", ",
                names.valueStream()
                        .map(name -> schema(library, name.asString()))
                        .toList());
    }

    /** A link to a clause: by its number only, or with its title. */
    static Html clause(Library library, String number, boolean withTitle) {
        JsonNode clause = library.clauses().get(number);
        if (clause == null) {
            return text(number);
        }
        String title = Library.text(clause, "title");
        return withTitle
                ? link(clausePlace(number), number + " " + title)
                : el("a", Html.place("href", clausePlace(number)), attr("title", title), text(number));
    }

    /** The members that use something, one line for each entity or message type; nothing if there are none. */
    static Html users(List<Member> users) {
        if (users.isEmpty()) {
            return Html.NONE;
        }
        Map<String, List<Member>> byOwner = users.stream()
                .collect(Collectors.groupingBy(member -> member.owner().name(), TreeMap::new, Collectors.toList()));
        Html list = el(
                "ul",
                css("users"),
                all(byOwner.values().stream()
                        .map(members -> el(
                                "li",
                                link(
                                        members.get(0).owner().page(),
                                        members.get(0).owner().title()),
                                text(": "),
                                Html.joined(
                                        ", ",
                                        members.stream()
                                                .map(m -> Html.codeLink(m.place(), m.name()))
                                                .toList())))));
        return byOwner.size() > MANY ? details(users.size() + " members in " + byOwner.size() + " places", list) : list;
    }

    /** JSON as it stands in a message; what is long is opened by the reader. */
    static Html json(JsonNode json, String name) {
        String text = Json.write(json);
        long lines = text.lines().count();
        Html block =
                el("pre", attr("tabindex", "0"), attr("role", "region"), attr("aria-label", name), el("code", text));
        return lines > 60 ? details(name + ", " + lines + " lines", block) : block;
    }

    static Html kitFile(String file) {
        return link("standard/kit/" + file, el("code", file));
    }

    static Html sourceFile(String file) {
        return link("standard/" + file, el("code", file.substring(file.lastIndexOf('/') + 1)));
    }
}
