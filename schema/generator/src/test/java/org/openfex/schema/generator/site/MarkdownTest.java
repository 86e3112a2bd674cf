package org.openfex.schema.generator.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static String html(String markdown) {
        StringBuilder out = new StringBuilder();
        Markdown.read(markdown, name -> name.equals("known") || name.equals("1.2") ? name + ".html" : "")
                .write(out, "");
        return out.toString();
    }

    @Test
    void paragraphsGoOnAndHoldBoldAndNamesThatAreLinkedWhereKnown() {
        assertEquals(
                "<h2 id=\"the-a-b\">A, b</h2><p>one <strong>two</strong> <a href=\"known.html\"><code>known</code></a>"
                        + " <code>other</code></p>",
                html("## A, b\n\none **two**\n`known` `other`\n"));
    }

    @Test
    void listsHoldTablesThatAreIndentedAndGoOnAfterThem() {
        assertEquals(
                "<ol><li>a<table><caption></caption><thead><tr><th scope=\"col\">x</th><th scope=\"col\">y</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">1</th><td data-label=\"y\"><div><a href=\"1.2.html\">1.2</a>, 9.9</div></td>"
                        + "</tr></tbody></table></li><li>b</li></ol>",
                html("1. a\n\n   | x | y |\n   |---|---|\n   | 1 | 1.2, 9.9 |\n\n2. b\n"));
    }

    @Test
    void aFencedBlockIsKeptAsItIs() {
        assertEquals(
                "<ul><li>x</li></ul><pre tabindex=\"0\" role=\"region\" aria-label=\"\"><code>- a  &lt;b&gt;\n</code></pre>",
                html("- x\n\n```\n- a  <b>\n```\n"));
    }
}
