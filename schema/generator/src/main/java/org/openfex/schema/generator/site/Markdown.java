package org.openfex.schema.generator.site;

import static org.openfex.schema.generator.site.Html.all;
import static org.openfex.schema.generator.site.Html.attr;
import static org.openfex.schema.generator.site.Html.el;
import static org.openfex.schema.generator.site.Html.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the little Markdown that the documents of the standard use: headings, paragraphs, tables, lists, fenced blocks;
 * inside them bold and code.
 */
final class Markdown {
    private static final Pattern INLINE = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*");
    private static final Pattern HEADING = Pattern.compile("(#{1,4}) (.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:-|([0-9]+)\\.) (.*)");
    /** A cell of clause numbers and nothing else. */
    private static final Pattern CLAUSES = Pattern.compile("[0-9]+\\.[0-9]+([,–] ?[0-9]+\\.[0-9]+)*");

    private static final Pattern CLAUSE = Pattern.compile("[0-9]+\\.[0-9]+");

    private final Deque<String> lines;
    private final UnaryOperator<String> placeOfName;
    private String heading = "";

    private Markdown(String markdown, UnaryOperator<String> placeOfName) {
        this.lines = new ArrayDeque<>(markdown.lines().toList());
        this.placeOfName = placeOfName;
    }

    /**
     * The document as HTML; headings have anchors made of their words.
     *
     * @param markdown the document
     * @param placeOfName gives the page that explains a name set as code or the number of a clause; an empty text if none
     */
    static Html read(String markdown, UnaryOperator<String> placeOfName) {
        return new Markdown(markdown, placeOfName).blocks();
    }

    private Html blocks() {
        List<Html> blocks = new ArrayList<>();
        while (!lines.isEmpty()) {
            String line = lines.element();
            Matcher headed = HEADING.matcher(line);
            if (line.isBlank()) {
                lines.remove();
            } else if (headed.matches()) {
                lines.remove();
                heading = headed.group(2);
                blocks.add(el("h" + headed.group(1).length(), attr("id", anchor(heading)), inline(heading)));
            } else if (line.stripLeading().startsWith("```")) {
                blocks.add(fenced());
            } else if (line.stripLeading().startsWith("|")) {
                blocks.add(table());
            } else if (ITEM.matcher(line).matches()) {
                blocks.add(list());
            } else {
                blocks.add(el("p", inline(rest(lines.remove()))));
            }
        }
        return all(blocks);
    }

    private static String anchor(String heading) {
        String words = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.equals("verification-marks") ? "marks" : "the-" + words.replaceAll("^-|-$", "");
    }

    private Html fenced() {
        lines.remove();
        StringBuilder block = new StringBuilder();
        while (!lines.isEmpty() && !lines.element().stripLeading().startsWith("```")) {
            block.append(lines.remove()).append('\n');
        }
        lines.poll();
        return el(
                "pre",
                attr("tabindex", "0"),
                attr("role", "region"),
                attr("aria-label", heading),
                el("code", block.toString()));
    }

    private Html table() {
        List<List<String>> rows = new ArrayList<>();
        while (!lines.isEmpty() && lines.element().stripLeading().startsWith("|")) {
            String row = lines.remove().strip();
            rows.add(Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .toList());
        }
        // The second row holds the rule below the heads.
        return Html.table(
                heading,
                rows.get(0),
                rows.stream()
                        .skip(2)
                        .map(row ->
                                new Html.Row("", row.stream().map(this::cell).toList())));
    }

    private Html cell(String cell) {
        return CLAUSES.matcher(cell).matches() ? inline(CLAUSE.matcher(cell).replaceAll("`$0`")) : inline(cell);
    }

    /** A list; another kind of block that is indented belongs to the item above it. */
    private Html list() {
        boolean isNumbered = Character.isDigit(lines.element().strip().charAt(0));
        List<Html> items = new ArrayList<>();
        while (!lines.isEmpty()) {
            Matcher item = ITEM.matcher(lines.element());
            if (!item.matches()) {
                break;
            }
            lines.remove();
            Html content = inline(rest(item.group(2)));
            if (lines.size() > 1 && lines.element().isBlank() && isIndentedTable()) {
                lines.remove();
                content = all(content, table());
                lines.poll();
            }
            items.add(el("li", content));
        }
        return el(isNumbered ? "ol" : "ul", all(items));
    }

    private boolean isIndentedTable() {
        return lines.stream().skip(1).findFirst().orElse("").matches("\\s+\\|.*");
    }

    /** The line and those that go on with it. */
    private String rest(String first) {
        StringBuilder text = new StringBuilder(first);
        while (!lines.isEmpty() && goesOn(lines.element())) {
            text.append(' ').append(lines.remove().strip());
        }
        return text.toString();
    }

    private static boolean goesOn(String line) {
        String start = line.stripLeading();
        return !line.isBlank()
                && !start.startsWith("|")
                && !start.startsWith("```")
                && !ITEM.matcher(line).matches()
                && !HEADING.matcher(line).matches();
    }

    private Html inline(String text) {
        List<Html> pieces = new ArrayList<>();
        Matcher matcher = INLINE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            pieces.add(text(text.substring(end, matcher.start())));
            pieces.add(matcher.group(1) == null ? el("strong", inline(matcher.group(2))) : name(matcher.group(1)));
            end = matcher.end();
        }
        pieces.add(text(text.substring(end)));
        return all(pieces);
    }

    private Html name(String name) {
        String place = placeOfName.apply(name);
        if (CLAUSE.matcher(name).matches()) {
            return place.isEmpty() ? text(name) : Html.link(place, name);
        }
        return place.isEmpty() ? Html.code(name) : Html.codeLink(place, name);
    }
}
