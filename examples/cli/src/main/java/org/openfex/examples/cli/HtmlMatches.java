package org.openfex.examples.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.openfex.identity.Candidates.CappedBlock;
import org.openfex.identity.FieldEvidence;

/** A page with a section for each record that has candidates. */
final class HtmlMatches implements MatchResults {
    private final Appendable out;
    private final Words words;
    private final String language;

    HtmlMatches(Appendable out, Words words, String language, String weights) throws IOException {
        this.out = out;
        this.words = words;
        this.language = language;
        HtmlPage.begin(out, words, words.get("match.title"));
        out.append("<p>").append(text("match.review-by-person")).append("</p>\n");
        line("match.weights", weights);
    }

    @Override
    public void add(Found found) throws IOException {
        if (found.candidates().isEmpty()) {
            return;
        }
        out.append("<section>\n<h2><span class=\"verdict\">")
                .append(text("match." + found.kind()))
                .append("</span> ")
                .append(HtmlPage.escape(found.of().place().name(words)))
                .append("</h2>\n");
        values(found.of());
        for (CappedBlock block : found.capped()) {
            line("match.capped", block.kind() + " " + block.looked() + " / " + block.size());
        }
        for (Found.Match match : found.candidates()) {
            match(match);
        }
        out.append("</section>\n");
    }

    private void match(Found.Match match) throws IOException {
        String band = match.evidence().band().name().toLowerCase(Locale.ROOT);
        out.append("<article class=\"")
                .append(band)
                .append("\">\n<h3><span>")
                .append(text("match." + band))
                .append("</span> ")
                .append(weight(match.evidence().total()))
                .append(" · ")
                .append(HtmlPage.escape(match.with().place().name(words)))
                .append("</h3>\n");
        values(match.with());
        out.append("<dl>\n");
        for (FieldEvidence field : match.evidence().fields()) {
            if (field.isCompared()) {
                out.append("<dt>")
                        .append(text("match.field." + field.field()))
                        .append(' ')
                        .append(weight(field.weight()))
                        .append("</dt><dd>")
                        .append(HtmlPage.escape(field.explanation(language)))
                        .append("</dd>\n");
            }
        }
        out.append("</dl>\n</article>\n");
    }

    private void values(Found.Listed listed) throws IOException {
        if (!listed.text().isEmpty()) {
            out.append("<p>").append(HtmlPage.escape(listed.text())).append("</p>\n");
        }
    }

    private static String weight(double weight) {
        return String.format(Locale.ROOT, "%+.1f", weight).replace('-', '\u2212');
    }

    @Override
    public void end(MatchCounts counts) throws IOException {
        // The style moves the summary to the top of the page.
        out.append("</main>\n<footer>\n<dl>\n");
        for (Map.Entry<String, MatchCounts.Kind> kind : counts.kinds().entrySet()) {
            String name = words.get("match." + kind.getKey());
            MatchCounts.Kind count = kind.getValue();
            fact(name + " A", count.asked());
            fact(name + " B", count.against());
            fact(words.get("match.hit"), count.hits());
            fact(words.get("match.review"), count.reviews());
            fact(words.get("match.without"), count.without());
        }
        for (Map.Entry<String, MatchCounts.Capped> capped : counts.capped().entrySet()) {
            fact(
                    words.get("match.capped") + ": " + capped.getKey(),
                    capped.getValue().queries());
        }
        out.append("</dl>\n</footer>\n</body>\n</html>\n");
    }

    private void line(String key, String value) throws IOException {
        out.append("<p>")
                .append(text(key))
                .append(": ")
                .append(HtmlPage.escape(value))
                .append("</p>\n");
    }

    private void fact(String name, long value) throws IOException {
        out.append("<dt>")
                .append(HtmlPage.escape(name))
                .append("</dt><dd>")
                .append(Long.toString(value))
                .append("</dd>\n");
    }

    private String text(String key) {
        return HtmlPage.escape(words.get(key));
    }

    @Override
    public void close() {
        // Whoever opened the file ends it.
    }
}
