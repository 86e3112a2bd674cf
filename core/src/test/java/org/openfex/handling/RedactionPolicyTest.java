package org.openfex.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.ContentKind;
import org.openfex.model.EntityShape;
import org.openfex.model.Person;
import org.openfex.model.Question;

class RedactionPolicyTest {
    private static final String OWN = "{\"profiles\":{\"own\":{\"releases\":[\"weapon\"]}}}";

    @TempDir
    Path folder;

    private static ContentKind kind(RedactionPolicy policy, String member) {
        return policy.kind(Person.class, EntityShape.of(Person.class).member(member));
    }

    @Test
    void standardHasItsProfiles() {
        assertThat(RedactionPolicy.standard().profiles())
                .containsExactly("full-without-free-text", "judicial", "tracing", "weapon-only");
        assertThat(RedactionPolicy.standard().released("weapon-only"))
                .containsExactlyInAnyOrder(ContentKind.WEAPON, ContentKind.PROCEDURE);
        assertThat(RedactionPolicy.standard())
                .hasToString("RedactionPolicy[full-without-free-text, judicial, tracing, weapon-only]")
                .isSameAs(RedactionPolicy.standard());
    }

    @Test
    void noProfileOfTheStandardReleasesWhatNobodyKnowsAndOneAloneFreeText() {
        for (String profile : RedactionPolicy.standard().profiles()) {
            assertThat(RedactionPolicy.standard().released(profile))
                    .doesNotContain(ContentKind.UNKNOWN, ContentKind.EXTENSION, ContentKind.REFERENCE);
            assertThat(RedactionPolicy.standard().released(profile).contains(ContentKind.FREE_TEXT))
                    .isEqualTo(profile.equals("judicial"));
        }
    }

    @Test
    void unknownProfileIsRefused() {
        assertThatThrownBy(() -> RedactionPolicy.standard().released("none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the policy has no such profile; it has [full-without-free-text, judicial, tracing, weapon-only]");
    }

    @Test
    void ownFileSaysWhatIsDifferent() {
        RedactionPolicy own = RedactionPolicy.of("{\"members\":{\"person\":{\"person-sensitive\":[\"nationalities\"],"
                + "\"always\":[\"detention\"]}},"
                + "\"codes\":{\"person.sex\":{\"person-sensitive\":[\"female\"]}},"
                + "\"needs\":{\"question\":[[\"text\"]]},"
                + "\"profiles\":{\"own\":{\"releases\":[\"weapon\"]},\"tracing\":{\"releases\":[\"custody\"]}}}");
        assertThat(kind(RedactionPolicy.standard(), "nationalities")).isEqualTo(RedactionPolicy.ALWAYS);
        assertThat(kind(own, "nationalities")).isEqualTo(ContentKind.PERSON_SENSITIVE);
        assertThat(kind(RedactionPolicy.standard(), "detention")).isEqualTo(ContentKind.PERSON_SENSITIVE);
        assertThat(kind(own, "detention")).isEqualTo(RedactionPolicy.ALWAYS);
        assertThat(kind(own, "warnings")).isEqualTo(ContentKind.PERSON_SENSITIVE);
        assertThat(own.codes().get(Person.class)).containsKeys("role", "sex");
        assertThat(RedactionPolicy.standard().codes().get(Person.class)).containsOnlyKeys("role");
        assertThat(own.needs(Question.class)).hasSize(1).first().asString().isEqualTo("[text]");
        assertThat(RedactionPolicy.standard().needs(Question.class).get(0)).containsExactlyInAnyOrder("code", "text");
        assertThat(own.needs(Person.class)).isEmpty();
        assertThat(own.profiles())
                .containsExactly("full-without-free-text", "judicial", "own", "tracing", "weapon-only");
        assertThat(own.released("tracing")).containsExactly(ContentKind.CUSTODY);
    }

    @Test
    void memberWithoutEntryIsUnknownContent() {
        RedactionPolicy empty = new PolicyReader(new RedactionPolicy(Map.of(), Map.of(), Map.of(), new TreeMap<>()))
                .read(OWN.getBytes(StandardCharsets.UTF_8));
        assertThat(kind(empty, "names")).isEqualTo(ContentKind.UNKNOWN);
    }

    @Test
    void isReadFromFileAndStream() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), OWN);
        assertThat(RedactionPolicy.read(file).profiles()).contains("own", "tracing");
        assertThat(RedactionPolicy.read(new ByteArrayInputStream(OWN.getBytes(StandardCharsets.UTF_8)))
                        .profiles())
                .contains("own", "tracing");
        expectFault("policy-unreadable", "", () -> RedactionPolicy.read(folder.resolve("zqcanaryzq.json")));
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        expectFault("policy-unreadable", "", () -> RedactionPolicy.read(closed));
        expectFault(
                "policy-malformed",
                "",
                () -> RedactionPolicy.read(new ByteArrayInputStream(new byte[] {'"', (byte) 0xff, '"'})));
    }

    private static void expectFault(String code, String pointer, Runnable reading) {
        InvalidPolicyException fault = catchThrowableOfType(InvalidPolicyException.class, reading::run);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.pointer()).isEqualTo(pointer);
        assertThat(fault)
                .hasNoCause()
                .hasMessageStartingWith(code + (pointer.isEmpty() ? ": " : " at " + pointer + ": "));
        assertThat(fault.getMessage()).doesNotContain("zqcanaryzq");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy-malformed   |                             | {'profiles':",
                "policy-malformed   |                             | {'profiles':{},'profiles':{}}",
                "policy-malformed   |                             | {} {}",
                "policy-malformed   |                             | ",
                "text-empty         | /profiles/a/releases/0      | {'profiles':{'a':{'releases':['']}}}",
                "text-malformed     | /profiles/a/releases/0      | {'profiles':{'a':{'releases':['a\\u0007']}}}",
                "type-wrong         |                             | []",
                "member-unknown     | /x~1y                       | {'x/y':1}",
                "type-wrong         | /members                    | {'members':[]}",
                "entity-unknown     | /members/rifle              | {'members':{'rifle':{}}}",
                "type-wrong         | /members/person             | {'members':{'person':1}}",
                "kind-unknown       | /members/person/secret      | {'members':{'person':{'secret':['names']}}}",
                "kind-fixed         | /members/person/reference   | {'members':{'person':{'reference':['names']}}}",
                "type-wrong         | /members/person/person      | {'members':{'person':{'person':'names'}}}",
                "list-empty         | /members/person/person      | {'members':{'person':{'person':[]}}}",
                "type-wrong         | /members/person/person/0    | {'members':{'person':{'person':[1]}}}",
                "member-unknown     | /members/person/person/1    | {'members':{'person':{'person':['names','x']}}}",
                "member-unknown     | /members/person/person/0    | {'members':{'person':{'person':['extensions']}}}",
                "member-repeated    | /members/person/case/0      | {'members':{'person':{'person':['names'],'case':['names']}}}",
                "type-wrong         | /codes                      | {'codes':1}",
                "entity-unknown     | /codes/rifle.type           | {'codes':{'rifle.type':{}}}",
                "member-unknown     | /codes/person               | {'codes':{'person':{}}}",
                "member-unknown     | /codes/person.x             | {'codes':{'person.x':{}}}",
                "member-unknown     | /codes/person.occupation    | {'codes':{'person.occupation':{}}}",
                "type-wrong         | /codes/person.role          | {'codes':{'person.role':[]}}",
                "kind-unknown       | /codes/person.role/always   | {'codes':{'person.role':{'always':['witness']}}}",
                "code-unknown       | /codes/person.role/case/0   | {'codes':{'person.role':{'case':['zq']}}}",
                "member-repeated    | /codes/person.role/case/1   | {'codes':{'person.role':{'case':['witness','witness']}}}",
                "type-wrong         | /needs                      | {'needs':1}",
                "entity-unknown     | /needs/rifle                | {'needs':{'rifle':[]}}",
                "type-wrong         | /needs/question             | {'needs':{'question':{}}}",
                "list-empty         | /needs/question             | {'needs':{'question':[]}}",
                "list-empty         | /needs/question/0           | {'needs':{'question':[[]]}}",
                "member-unknown     | /needs/question/0/1         | {'needs':{'question':[['text','x']]}}",
                "member-unknown     | /needs/question/0/0         | {'needs':{'question':[['extensions']]}}",
                "type-wrong         | /profiles                   | {'profiles':1}",
                "name-malformed     | /profiles/A                 | {'profiles':{'A':{}}}",
                "name-malformed     | /profiles/a-                | {'profiles':{'a-':{}}}",
                "type-wrong         | /profiles/a                 | {'profiles':{'a':1}}",
                "member-unknown     | /profiles/a/x               | {'profiles':{'a':{'x':1}}}",
                "member-missing     | /profiles/a/releases        | {'profiles':{'a':{}}}",
                "kind-unknown       | /profiles/a/releases/0      | {'profiles':{'a':{'releases':['always']}}}",
                "kind-fixed         | /profiles/a/releases/1      | {'profiles':{'a':{'releases':['case','reference']}}}",
                "code-unknown       | /profiles/a/functions/0     | {'profiles':{'a':{'releases':['case'],'functions':['zq']}}}",
                "code-unknown       | /profiles/a/purposes/1      | {'profiles':{'a':{'releases':['case'],'purposes':['tracing','zq']}}}",
                "list-empty         | /profiles/a/purposes        | {'profiles':{'a':{'releases':['case'],'purposes':[]}}}"
            })
    void faultIsNamedWithItsPlace(String code, String pointer, String json) {
        String text = json == null ? "" : json.replace('\'', '"');
        expectFault(code, pointer == null ? "" : pointer, () -> RedactionPolicy.of(text));
    }

    @Test
    void nameIsOfAtMost64Characters() {
        String longest = "{\"profiles\":{\"" + "a".repeat(64) + "\":{\"releases\":[\"case\"]}}}";
        assertThat(RedactionPolicy.of(longest).profiles()).contains("a".repeat(64));
        expectFault(
                "name-malformed",
                "/profiles/" + "a".repeat(65),
                () -> RedactionPolicy.of(longest.replace("aaaa\"", "aaaaa\"")));
    }

    @Test
    void malformedFileIsToldWithLineAndColumn() {
        assertThatThrownBy(() -> RedactionPolicy.of("{\n  zqcanaryzq}"))
                .hasMessage("policy-malformed: the file is not strict JSON, or repeats a name, in line 2, column 3");
    }
}
