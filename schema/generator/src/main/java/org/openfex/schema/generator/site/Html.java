package org.openfex.schema.generator.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A piece of a page. Texts are escaped when they are written and by no other way, so that none can be forgotten; what is
 * written is XML as well as HTML.
 */
sealed interface Html {
    /** Nothing at all. */
    Html NONE = new Group(List.of());

    /**
     * Writes the piece.
     *
     * @param out takes it
     * @param up the way from the page to the root of the site: {@code ../} or nothing
     */
    void write(StringBuilder out, String up);

    static Html text(String text) {
        return new Text(text);
    }

    static Html all(List<Html> pieces) {
        return new Group(List.copyOf(pieces));
    }

    static Html all(Html... pieces) {
        return all(List.of(pieces));
    }

    static Html all(Stream<Html> pieces) {
        return all(pieces.toList());
    }

    /** The pieces with a text between each two. */
    static Html joined(String separator, List<Html> pieces) {
        return all(Stream.iterate(0, i -> i < pieces.size(), i -> i + 1)
                .flatMap(i -> i == 0 ? Stream.of(pieces.get(0)) : Stream.of(text(separator), pieces.get(i))));
    }

    static Html el(String name, Html... content) {
        return new Element(name, List.of(content));
    }

    static Html el(String name, String text) {
        return el(name, text(text));
    }

    /** An attribute of the element in whose content it stands; it stands before all else. */
    static Html attr(String name, String value) {
        return new Attribute(name, value, false);
    }

    /** An attribute that names a file of the site by its path from the root. */
    static Html place(String name, String path) {
        return new Attribute(name, path, true);
    }

    static Html css(String name) {
        return attr("class", name);
    }

    static Html link(String path, Html... content) {
        return el("a", place("href", path), all(content));
    }

    static Html link(String path, String text) {
        return link(path, text(text));
    }

    /** A text of the standard's technical language: a name, a code, a pattern. */
    static Html code(String text) {
        return el("code", text);
    }

    /** A link to something that has a name in the standard. */
    static Html codeLink(String path, String name) {
        return link(path, code(name));
    }

    static Html inLanguage(String element, String language, String text) {
        return el(element, attr("lang", language), text(text));
    }

    static Html list(Stream<Html> items) {
        return el("ul", all(items.map(item -> el("li", item))));
    }

    /** A list that stands in one line where there is room; nothing for no items. */
    static Html flow(Stream<Html> items) {
        List<Html> all = items.map(item -> el("li", item)).toList();
        return all.isEmpty() ? NONE : el("ul", css("flow"), all(all));
    }

    /** A part that the reader opens. */
    static Html details(String summary, Html content) {
        return el("details", el("summary", summary), content);
    }

    /**
     * A table; on a narrow screen each row becomes a block, whose cells bear the names of their columns.
     *
     * @param name what the table holds, for those who do not see it
     * @param columns the names of the columns; the first column names the row
     * @param rows the rows
     */
    static Html table(String name, List<String> columns, Stream<Row> rows) {
        return el(
                "table",
                el("caption", name),
                el("thead", el("tr", all(columns.stream().map(c -> el("th", attr("scope", "col"), text(c)))))),
                el("tbody", all(rows.map(row -> row.html(columns)))));
    }

    /** A row without an anchor. */
    static Row row(Html... cells) {
        return new Row("", cells);
    }

    /**
     * A row of a table.
     *
     * @param id its anchor, or an empty text
     * @param cells its cells
     */
    record Row(String id, List<Html> cells) {
        Row(String id, Html... cells) {
            this(id, List.of(cells));
        }

        private Html html(List<String> columns) {
            return el(
                    "tr",
                    id.isEmpty() ? NONE : attr("id", id),
                    all(Stream.iterate(0, i -> i < cells.size(), i -> i + 1).map(i -> cell(i, columns.get(i)))));
        }

        private Html cell(int index, String column) {
            Html cell = cells.get(index);
            if (index == 0) {
                return el("th", attr("scope", "row"), cell);
            }
            return cell.equals(NONE) ? el("td", css("empty")) : el("td", attr("data-label", column), el("div", cell));
        }
    }

    /** A text as it is read, not as it is written. */
    record Text(String text) implements Html {
        @Override
        public void write(StringBuilder out, String up) {
            escape(text, out);
        }
    }

    /** An attribute. */
    record Attribute(String name, String value, boolean isPlace) implements Html {
        @Override
        public void write(StringBuilder out, String up) {
            out.append(' ').append(name).append("=\"").append(isPlace ? up : "");
            escape(value, out);
            out.append('"');
        }
    }

    /** Pieces one after another. */
    record Group(List<Html> pieces) implements Html {
        @Override
        public void write(StringBuilder out, String up) {
            pieces.forEach(piece -> piece.write(out, up));
        }
    }

    /** An element: its attributes stand first in the content. */
    record Element(String name, List<Html> content) implements Html {
        private static final Set<String> VOID = Set.of("meta", "link", "input");

        @Override
        public void write(StringBuilder out, String up) {
            out.append('<').append(name);
            content.stream().filter(Attribute.class::isInstance).forEach(attribute -> attribute.write(out, up));
            if (VOID.contains(name)) {
                out.append("/>");
                return;
            }
            out.append('>');
            content.stream().filter(piece -> !(piece instanceof Attribute)).forEach(piece -> piece.write(out, up));
            out.append("</").append(name).append('>');
        }
    }

    private static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append((char) c);
                default -> {
                    // What XML cannot hold, not even escaped.
                    boolean isForeign = c < ' ' || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
                    out.appendCodePoint(isForeign ? 0xFFFD : c);
                }
            }
        });
    }
}
