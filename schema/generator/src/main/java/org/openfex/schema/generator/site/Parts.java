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
        return el("section", attr("aria-labelledby", id), el("h2", attr("id", id), text(title)), all(content));
    }

    /** Facts by their names; what is empty is left out. */
    static Html facts(Map<String, Html> facts) {
        return el(
                "dl",
                all(facts.entrySet().stream()
                        .filter(fact -> !fact.getValue().equals(Html.NONE))
                        .map(fact -> el("div", el("dt", fact.getKey()), el("dd", fact.getValue())))));
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

    /** The text of a clause, with the words of obligation set off. */
    static Html obligation(String text) {
        return marked(KEYWORD, text, match -> el("strong", match.group()));
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
