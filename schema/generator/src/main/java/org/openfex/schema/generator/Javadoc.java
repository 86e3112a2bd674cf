package org.openfex.schema.generator;

import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment in the making. */
final class Javadoc {
    private final String indent;
    private final List<List<String>> paragraphs = new ArrayList<>();
    private final List<List<String>> tags = new ArrayList<>();

    /** Starts a comment; the text is HTML. */
    Javadoc(String indent, String text) {
        this.indent = indent;
        paragraphs.add(words(text));
    }

    Javadoc paragraph(String html) {
        paragraphs.add(words("<p>" + html));
        return this;
    }

    /** A block tag, with its name where it has one, and its text. */
    Javadoc tag(String tag, String html) {
        tags.add(words(tag + " " + html));
        return this;
    }

    /** The comment; on one line where it has no tags and fits. */
    String[] lines() {
        String oneLine = indent + "/** " + String.join(" ", paragraphs.get(0)) + " */";
        if (paragraphs.size() == 1 && tags.isEmpty() && oneLine.length() <= JavaFile.WIDTH) {
            return new String[] {oneLine};
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + "/**");
        for (List<String> paragraph : paragraphs) {
            if (lines.size() > 1) {
                lines.add(indent + " *");
            }
            lines.addAll(JavaFile.wrap(indent + " * ", indent + " * ", paragraph));
        }
        if (!tags.isEmpty()) {
            lines.add(indent + " *");
        }
        for (List<String> tag : tags) {
            lines.addAll(JavaFile.wrap(indent + " * ", indent + " *     ", tag));
        }
        lines.add(indent + " */");
        return lines.toArray(String[]::new);
    }

    /** Splits at spaces, but keeps a link, a piece of code or the number of a clause together. */
    private static List<String> words(String html) {
        List<String> words = new ArrayList<>();
        for (String piece : html.split(" +", -1)) {
            int last = words.size() - 1;
            boolean inside = last >= 0 && words.get(last).matches(".*\\{@(link|code)[^}]*|FEX");
            if (inside) {
                words.set(last, words.get(last) + " " + piece);
            } else {
                words.add(piece);
            }
        }
        return words;
    }

    /** A text of the standard as HTML that no tool takes for a tag, an escape or the end of the comment. */
    static String escape(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }

    /** A text of the standard as HTML that ends a sentence. */
    static String sentence(String text) {
        String escaped = escape(text);
        return escaped.matches(".*[.!?]") ? escaped : escaped + ".";
    }
}
