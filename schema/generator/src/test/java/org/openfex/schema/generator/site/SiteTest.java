package org.openfex.schema.generator.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static Library library;
    private static SortedMap<String, byte[]> files;
    private static SortedMap<String, Document> pages;
    private static Map<String, Set<String>> anchors;

    @BeforeAll
    static void makeTheSite() throws Exception {
        files = Site.files(ROOT);
        library = Library.read(ROOT.resolve("schema/standard"));
        pages = new TreeMap<>();
        anchors = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                pages.put(file.getKey(), parse(file.getValue()));
                anchors.put(file.getKey(), new HashSet<>());
            }
        }
    }

    @Test
    void everyPageIsWellFormedAndItsIdentifiersAreItsOwn() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            Set<String> seen = new HashSet<>();
            for (Element element : elements(page, "*")) {
                String id = element.getAttribute("id");
                if (element.hasAttribute("id") && (!seen.add(id) || !id.matches("\\S+"))) {
                    faults.add(path + " #" + id);
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everySchemaAndListAndSectionAndFindingAndProfileHasItsPage() {
        Stream<String> expected = Stream.of(
                        library.schemas().values().stream().map(Library.Schema::page),
                        library.codeLists().keySet().stream().map(CodePages::place),
                        library.clauses().keySet().stream()
                                .map(number -> "clauses/" + Library.section(number) + ".html"),
                        library.findings().keySet().stream().map(FindingPages::place),
                        library.profiles().keySet().stream().map(ProfilePages::place),
                        Stream.of(
                                "index.html",
                                "types.html",
                                "kit.html",
                                "conformance.html",
                                "sources.html",
                                "search.html"))
                .flatMap(paths -> paths);
        assertEquals(
                List.of(), expected.filter(path -> !pages.containsKey(path)).toList());
    }

    @Test
    void everyMemberAndCodeAndTypeAndClauseAndDemandHasItsAnchor() {
        List<String> places = new ArrayList<>();
        library.schemas().values().forEach(schema -> schema.members().forEach(member -> places.add(member.place())));
        library.types().keySet().forEach(type -> places.add(SchemaPages.typePlace(type)));
        library.clauses().keySet().forEach(number -> places.add(Parts.clausePlace(number)));
        library.profiles()
                .forEach((name, profile) -> Library.demands(profile)
                        .forEach(demand -> places.add(ProfilePages.place(name, Library.text(demand, "code")))));
        library.codeLists()
                .forEach((name, list) -> list.path("codes")
                        .forEach(code -> places.add(CodePages.place(name, Library.text(code, "code")))));
        assertEquals(
                List.of(), places.stream().filter(place -> !resolves(place)).toList());
    }

    @Test
    void everyLinkLeadsSomewhereInTheSite() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : elements(page, "*")) {
                for (String name : List.of("href", "src", "action")) {
                    String target = element.getAttribute(name);
                    if (element.hasAttribute(name) && !target.equals("data:,") && !leads(path, target)) {
                        faults.add(path + ": " + target);
                    }
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    private static boolean leads(String path, String target) {
        return target.startsWith("#")
                ? resolves(path + target)
                : resolves(URI.create(path).resolve(target).toString());
    }

    private static boolean resolves(String place) {
        String[] parts = place.split("#", 2);
        if (parts.length == 1 || !files.containsKey(parts[0])) {
            return files.containsKey(parts[0]);
        }
        Set<String> known = anchors.getOrDefault(parts[0], new HashSet<>());
        Document page = pages.get(parts[0]);
        if (known.isEmpty() && page != null) {
            elements(page, "*").forEach(element -> known.add(element.getAttribute("id")));
        }
        return known.contains(parts[1]);
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        String style = text("site.css");
        String script = text("site.js");
        assertTrue(!style.contains("url(") && !style.contains("@import"), "the style loads something");
        assertTrue(!script.matches("(?s).*(fetch\\(|XMLHttp|import ?\\(|://).*"), "the script loads something");
        pages.forEach((path, page) -> {
            assertEquals(List.of(), elements(page, "img"), path);
            assertEquals(List.of(), elements(page, "iframe"), path);
            assertTrue(
                    elements(page, "*").stream().noneMatch(e -> e.hasAttribute("style") || e.hasAttribute("onclick")),
                    path);
        });
    }

    @Test
    void headingsAreInOrderAndTheReaderIsLed() {
        List<String> faults = new ArrayList<>();
        pages.forEach((path, page) -> {
            int level = 0;
            for (Element element : elements(page, "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int next = element.getTagName().charAt(1) - '0';
                    if (next > level + 1 || (next == 1 && level > 0)) {
                        faults.add(path + ": h" + next + " after h" + level);
                    }
                    level = next;
                }
            }
            if (level == 0 || !page.getDocumentElement().getAttribute("lang").equals("en")) {
                faults.add(path + ": no heading, or no language");
            }
            for (Element table : elements(page, "table")) {
                if (table.getElementsByTagName("caption")
                        .item(0)
                        .getTextContent()
                        .isBlank()) {
                    faults.add(path + ": a table without a name");
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void aTextInRussianSaysThatItIs() {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            // Documents quote; codes, aliases, mappings and examples are data.
            for (String name : List.of("h1", "h2", "h3", "dt", "p")) {
                for (Element element : elements(page.getValue(), name)) {
                    if (element.getTextContent().matches("(?s).*\\p{IsCyrillic}{4}.*") && !isMarked(element)) {
                        faults.add(page.getKey() + ": " + element.getTextContent());
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static boolean isMarked(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.getAttribute("lang").equals("ru")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anUnverifiedSourceIsCalledSo() {
        String page = text("clauses/10.html");
        assertTrue(page.contains("ITI 17(b) ") && page.contains(">[M] unverified</a>"), "ITI 17(b) [M]");
        pages.keySet().stream()
                .filter(path -> !path.equals("sources.html") && !path.equals("index.html"))
                .forEach(path -> assertTrue(
                        !text(path).matches("(?s).*>\\[[MKU]\\]<.*"),
                        path + " shows an unverified mark as a mark only"));
    }

    @Test
    void textsAreEscapedByConstruction() throws Exception {
        StringBuilder out = new StringBuilder();
        Html.el("p", Html.attr("title", "\"<&>"), Html.text("<script>&\u0000\uFFFE \"x\"</script>"))
                .write(out, "");
        assertEquals(
                "<p title=\"&quot;&lt;&amp;&gt;\">&lt;script&gt;&amp;\uFFFD\uFFFD &quot;x&quot;&lt;/script&gt;</p>",
                out.toString());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString())));
    }

    @Test
    void theIndexOfFindingsNamesThemAllWhateverTheirLayer() {
        String index = text("findings/index.html");
        assertEquals(
                List.of(),
                library.findings().keySet().stream()
                        .filter(code -> !index.contains("<code>" + code + "</code>"))
                        .toList());
    }

    @Test
    void anExampleShowsNumbersAsTheKitWritesThem() throws Exception {
        String kit = Files.readString(ROOT.resolve("schema/standard/kit/valid/full-seizure-report.json"));
        Matcher number = Pattern.compile("\"latitude\" ?: ?([0-9.]+)").matcher(kit);
        assertTrue(number.find() && text("entities/place.html").contains(": " + number.group(1)), "latitude");
    }

    @Test
    void aFindingNamesTheMessagesOrConversationsThatShowIt() {
        assertTrue(text("findings/serial-value-missing.html").contains("kit/invalid/rule-serial-value-missing.json\""));
        assertTrue(text("findings/purpose-wider.html").contains("<code>breach-purpose-wider</code>"));
    }

    @Test
    void aFindingTellsSeverityClauseSourcesAndTexts() {
        String page = words("findings/legal-basis-not-of-sender.html");
        assertTrue(page.contains("WARNING for SHOULD"), "severity");
        assertTrue(page.contains(Library.text(library.clauses().get("2.19"), "text")), "text of the clause");
        JsonNode russian = Objects.requireNonNull(library.findings().get("legal-basis-not-of-sender"))
                .path("texts")
                .path("ru");
        assertTrue(page.contains(Library.text(russian, "remedy")), "text in Russian");
        assertTrue(words("findings/serial-value-missing.html").contains("ERROR for MUST"));
    }

    @Test
    void theRulesAreGroupedBySectionsOfClauses() {
        Document index = pages.get("findings/index.html");
        library.findings().forEach((code, finding) -> {
            if (Library.text(finding, "layer").equals("RULE")) {
                String anchor = "rule-" + Library.section(Library.text(finding, "clause"));
                assertTrue(
                        elements(index, "section").stream()
                                .filter(section ->
                                        section.getAttribute("aria-labelledby").equals(anchor))
                                .anyMatch(section -> section.getTextContent().contains(code)),
                        code);
            }
        });
    }

    @Test
    void aDemandIsToldInWordsAndShownFailingAndPassing() {
        String page = words("profiles/protocol-party.html");
        assertTrue(page.contains("Speaks of Disposition in Report on disposal"), "subject");
        assertTrue(page.contains("kind is deactivated or dismantled or sold or state-use"), "condition");
        assertTrue(page.contains("Asks that method is there"), "what is asked");
        library.profiles().keySet().forEach(name -> {
            for (Element heading : elements(pages.get(ProfilePages.place(name)), "h3")) {
                if (heading.getTextContent().startsWith("Messages of the kit")) {
                    Node list = heading.getNextSibling();
                    assertTrue(list.getFirstChild() != null, name + ": " + heading.getTextContent());
                }
            }
        });
        assertTrue(text("kit.html").contains("profiles/eu.html#eu-year-missing"), "the kit names demands");
    }

    @Test
    void theProfileThatTheReadmeShowsIsToldWhole() throws Exception {
        String readme = Files.readString(ROOT.resolve("schema/standard/profiles/README.md"));
        Matcher block = Pattern.compile("(?s)```json\n(.*?)```").matcher(readme);
        assertTrue(block.find(), "no profile in the README");
        SortedMap<String, JsonNode> profiles = new TreeMap<>(library.profiles());
        profiles.put("xx-border", new JsonMapper().readTree(block.group(1)));
        Library more = new Library(
                library.folder(),
                library.version(),
                library.schemas(),
                library.types(),
                library.codeLists(),
                library.sections(),
                library.clauses(),
                profiles,
                library.findings(),
                library.manifest(),
                library.conversations());
        Page page = new ProfilePages(more, new References(more))
                .pages(Html.NONE).stream()
                        .filter(each -> each.path().equals("profiles/xx-border.html"))
                        .findFirst()
                        .orElseThrow();
        String words = words(parse(page.html("1.0").getBytes(StandardCharsets.UTF_8)));
        Stream.of(
                        "Extends protocol-party",
                        "import-mark-without-year INFO protocol-party-manufacture-mark-incomplete INFO",
                        "Leaves out retention-missing",
                        "Speaks of Seizure in Seizure report",
                        "When mode is found or seized",
                        "Speaks of Firearm in all messages",
                        "Asks that type, where it is there, is pistol or revolver or xx-service-pistol",
                        "Asks that not: barrelCount is at least 4")
                .forEach(told -> assertTrue(words.contains(told), told));
    }

    @Test
    void aConditionOfAProfileHoldsAsItSays() {
        JsonMapper mapper = new JsonMapper();
        JsonNode entity = mapper.readTree(
                "{\"type\":\"pistol\",\"barrelCount\":2,\"serials\":[{\"state\":\"partial\"},{\"state\":\"full\"}]}");
        Map<String, Boolean> conditions = new TreeMap<>();
        conditions.put("{\"member\":\"type\",\"in\":[\"rifle\",\"pistol\"]}", true);
        conditions.put("{\"member\":\"type\",\"in\":[\"rifle\"]}", false);
        conditions.put("{\"member\":\"serials.state\",\"in\":[\"full\"]}", true);
        conditions.put("{\"member\":\"serials.value\",\"present\":true}", false);
        conditions.put("{\"member\":\"model\",\"absent\":true}", true);
        conditions.put("{\"member\":\"barrelCount\",\"atLeast\":2,\"atMost\":2}", true);
        conditions.put("{\"member\":\"barrelCount\",\"atLeast\":3}", false);
        conditions.put("{\"member\":\"type\",\"atMost\":3}", false);
        conditions.put("{\"not\":{\"member\":\"type\",\"present\":true}}", false);
        conditions.put(
                "{\"any\":[{\"member\":\"make\",\"present\":true},{\"member\":\"type\",\"present\":true}]}", true);
        conditions.put(
                "{\"all\":[{\"member\":\"make\",\"present\":true},{\"member\":\"type\",\"present\":true}]}", false);
        conditions.forEach((condition, holds) -> assertEquals(
                holds, new Condition(library, "firearm", mapper.readTree(condition)).holds(entity), condition));
    }

    @Test
    void theSearchKnowsCodesAndLabelsInBothLanguages() {
        String index = text("search-index.js");
        assertTrue(
                index.contains("[\"Code\",\"rifle\",\"Rifle · Винтовка\",\"codes/firearm-type.html#code-rifle\""),
                "rifle");
        assertTrue(index.contains("\"entities/serial-number.html#member-asMarked\""), "asMarked");
        assertTrue(index.contains("[\"Profile\",\"eu\",\"Directive (EU) 2021/555 · Директива (ЕС) 2021/555\""), "eu");
        assertTrue(index.contains("\"profiles/eu.html#eu-year-missing\""), "eu-year-missing");
    }

    @Test
    void theSameSourcesGiveTheSameSite(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("codes"));
        Path stale = Files.writeString(folder.resolve("codes/no-list.html"), "stale");
        assertEquals(files.size(), GenerateSite.write(ROOT, folder));
        assertTrue(!Files.exists(stale), "a page of an earlier standard stays");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())), file.getKey());
        }
    }

    private static Document parse(byte[] page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page));
    }

    private static String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** What a reader reads, with single spaces. */
    private static String words(String path) {
        return words(pages.get(path));
    }

    private static String words(Document page) {
        StringBuilder words = new StringBuilder();
        collect(page.getDocumentElement(), words);
        return words.toString().replaceAll("\\s+", " ");
    }

    private static void collect(Node node, StringBuilder words) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getTextContent());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, words);
        }
        if (List.of("dt", "dd", "li", "p").contains(node.getNodeName())) {
            words.append(' ');
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
