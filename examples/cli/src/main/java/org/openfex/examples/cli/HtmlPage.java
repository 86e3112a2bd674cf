package org.openfex.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openfex.examples.cli.io.Output;

/** What all pages of HTML share: they open without a network, with no scripts, images or fonts, and their style inside. */
final class HtmlPage {
    private HtmlPage() {}

    /** Writes the beginning of a page, up to its heading. */
    static void begin(Appendable out, Words words, String title) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.locale().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                // Nothing is fetched, whatever a name of a file holds.
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<title>")
                .append(escape(title))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escape(title))
                .append("</h1>\n");
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("the program has no style for its page");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes text safe between tags and in attributes, and shows what would turn or hide it. */
    static String escape(String text) {
        return Output.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
