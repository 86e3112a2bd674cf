package org.openfex.examples.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a mapping is told before a row is read, with its place. */
class MappingReaderTest {

    /** What is replaced in a mapping that is right, by what, where the fault is told, and a part of what is told. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("\"format\": \"fex-mapping-1\",", "", "", "format is missing"),
                fault("fex-mapping-1", "fex-mapping-2", "/format", "fex-mapping-1"),
                fault("\"ignored\"", "\"ignore\"", "/ignore", "no such member"),
                fault("\"to\": \"/senderCaseReference\"", "\"too\": \"/x\"", "/columns/No/too", "no such member"),
                fault("\"delimiter\": \";\"", "\"delimiter\": \";;\"", "/csv/delimiter", "one sign"),
                fault("\"delimiter\": \";\"", "\"delimiter\": \"\\\"\"", "/csv/quote", "another sign"),
                fault("windows-1251", "windows-9999", "/csv/encoding", "not known"),
                fault("windows-1251", "two words", "/csv/encoding", "not known"),
                fault("\"delimiter\": \";\"", "\"header\": false", "/csv/columns", "exactly when header is false"),
                fault("\"delimiter\": \";\"", "\"header\": 1", "/csv/header", "true or false"),
                fault("dd.MM.yyyy", "dd.MM.yy", "/dates/0", "date pattern"),
                fault("dd.MM.yyyy", "dd.yyyy", "/dates/0", "has a year"),
                fault("dd.MM.yyyy", "dd.dd.yyyy", "/dates/0", "once only"),
                fault("+05:00", "+0500", "/offset", "+05:00"),
                fault("seizure-report", "seizure", "/message/type", "message type"),
                fault("\"operation\"", "\"id\": \"x\", \"operation\"", "/message/id", "itself"),
                fault("\"operation\"", "\"operations\"", "/message/operations", "no such member"),
                fault("\"customs\"", "\"custom\"", "/message/sender/function", "does not hold"),
                fault("\"Customs Service\"", "5", "/message/sender/authority", "text"),
                fault("\"Customs Service\"", "\" Customs\"", "/message/sender/authority", "form"),
                fault("\"new\"", "[]", "/message/operation", "a code"),
                fault("[\"tracing\"]", "[]", "/message/handling/purposes", "not empty"),
                fault("\"mode\": \"found\"", "", "", "The member /body/seizure/mode must be there"),
                fault(", \"function\": \"customs\"", "", "", "The member /sender/function must be there"),
                fault("\"language\": \"ru\",", "", "", "The member /language must be there"),
                fault("\"/senderCaseReference\"", "\"/sendersCase\"", "/columns/No/to", "no member sendersCase"),
                fault("\"/senderCaseReference\"", "\"senderCaseReference\"", "/columns/No/to", "JSON pointer"),
                fault("\"/senderCaseReference\"", "\"/id\"", "/columns/No/to", "itself"),
                fault("\"/senderCaseReference\"", "\"/operation\"", "/columns/No/to", "template has"),
                fault("\"/senderCaseReference\"", "\"/body/seizure\"", "/columns/No/to", "template has"),
                fault("\"/senderCaseReference\"", "\"/body/seizure/place\"", "/columns/No/to", "no members of its own"),
                fault("\"/senderCaseReference\"", "\"/language/x\"", "/columns/No/to", "has no members"),
                fault(
                        "\"/senderCaseReference\"",
                        "\"/body/firearms/x/type\"",
                        "/columns/No/to",
                        "followed by an index"),
                fault("\"/senderCaseReference\"", "\"/body/firearms/-/serials/-/position\"", "/columns/No/to", "once"),
                fault("\"/senderCaseReference\"", "\"/body/firearms/-/serials/2/position\"", "", "leave a gap"),
                fault("\"/senderCaseReference\"", "\"/body/firearms/0/type\"", "", "either numbered"),
                fault("\"/senderCaseReference\"", "\"/extensions\"", "/columns/No/to", "reverse-domain"),
                fault("\"/senderCaseReference\"", "[]", "/columns/No", "to or when"),
                fault("\"/senderCaseReference\"", "7", "/columns/No/to", "place in the message"),
                fault(
                        "\"/senderCaseReference\"",
                        "\"/body/seizure/place/country\"",
                        "/columns/Country/to",
                        "column No fills"),
                fault("\"codes\": \"types\"", "\"codes\": \"kinds\"", "/columns/Type/to/codes", "no such table"),
                fault("\"codes\": \"types\", ", "", "/codes/types", "No column uses"),
                fault("\"assault-rifle\"", "\"assault\"", "/codes/types/АК", "does not hold"),
                fault("\"assault-rifle\"", "\"rifle\", \"ак\": \"rifle\"", "/codes/types/ак", "twice"),
                fault("\"otherwise\": \"unknown\"", "\"otherwise\": \"?\"", "/columns/Type/to/otherwise", "hold"),
                fault("\"otherwise\": \"unknown\"", "\"dates\": [\"yyyy\"]", "/columns/Type/to/dates", "no date"),
                fault(
                        "\"/body/firearms/-/serials/0/asMarked/text\"",
                        "{\"member\": \"/body/firearms/-/serials/0/asMarked/text\", \"names\": true}",
                        "/columns/Serial/to/names",
                        "no code list"),
                fault(
                        "\"none\"",
                        "\"nothing\"",
                        "/columns/Serial/when/б~1н/~1body~1firearms~1-~1serials~10~1state",
                        "hold"),
                fault("\"key\": [\"No\"],", "", "/namespace", "name the columns of the key"),
                fault("\"key\": [\"No\"],", "\"oneMessagePer\": \"key\",", "/oneMessagePer", "needs the columns"),
                fault(
                        "\"key\": [\"No\"],",
                        "\"key\": [\"No\"], \"oneMessagePer\": \"day\",",
                        "/oneMessagePer",
                        "row or key"),
                fault("6f1c0c52", "6F1C0C52", "/namespace", "UUID"),
                fault("[\"Remark\"]", "[\"Remark\", \"No\"]", "/ignored/1", "is mapped"),
                fault("[\"Remark\"]", "[\"Remark\", \"Remark\"]", "/ignored/1", "twice"),
                fault("[\"Remark\"]", "\"Remark\"", "/ignored", "array"),
                fault("\"required\": true", "\"required\": true, \"empty\": {}", "/columns/Country/empty", "required"),
                fault(
                        "\"/senderCaseReference\"",
                        "\"/handling/priorNotification\"",
                        "/columns/No/to",
                        "table of codes"));
    }

    private static Arguments fault(String from, String to, String pointer, String text) {
        return Arguments.of(from, to, pointer, text);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsTheFault(String from, String to, String pointer, String text) {
        assertThat(Mappings.GOOD).contains(from);

        List<MappingFault> faults = faults(Mappings.GOOD.replace(from, to));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.text()).contains(text);
        });
        assertThat(faults).doesNotHaveDuplicates();
    }

    @Test
    void tellsAllFaultsAtOnce() {
        String mapping = Mappings.GOOD
                .replace("\"assault-rifle\"", "\"assault\"")
                .replace("/senderCaseReference", "/sendersCase")
                .replace("dd.MM.yyyy", "dd.MM.yy");

        assertThat(faults(mapping))
                .extracting(MappingFault::pointer)
                .containsExactly("/dates/0", "/columns/No/to", "/codes/types/АК");
    }

    @Test
    void tellsWhereTheJsonBreaks() {
        assertThat(faults("{\n \"format\": ,}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("line 2"));
        assertThat(faults("{\"format\": 1, \"format\": 2}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("repeats a name"));
        assertThat(faults("[]"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("JSON object"));
        assertThat(faults("")).isNotEmpty();
    }

    @Test
    void aTimeNeedsAnOffset() {
        String mapping = Mappings.GOOD.replace("/body/seizure/time/date", "/body/seizure/time/at");

        assertThat(faults(mapping.replace("\"offset\": \"+05:00\",", "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.text()).contains("offset"));
    }

    @Test
    void theGoodMappingIsGood() throws InvalidMappingException {
        Mapping mapping = Mappings.good();

        assertThat(mapping.columns()).hasSize(6);
        assertThat(mapping.localIds()).extracting(Mapping.LocalId::prefix).containsExactly("firearm");
    }

    private static List<MappingFault> faults(String mapping) {
        return catchThrowableOfType(
                        InvalidMappingException.class,
                        () -> MappingReader.read(mapping.getBytes(StandardCharsets.UTF_8)))
                .faults();
    }
}
