package org.openfex.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.rules.Samples.firearm;
import static org.openfex.rules.Samples.pointers;
import static org.openfex.rules.Samples.serial;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.FirearmAction;
import org.openfex.code.MatchMode;
import org.openfex.code.SearchField;
import org.openfex.code.SerialState;
import org.openfex.model.Firearm;
import org.openfex.model.RecordCheck;
import org.openfex.model.SearchCriterion;

/** How much a search must say of what it looks for. */
class SearchBreadthTest {
    private static List<String> judged(RecordCheck.Builder check) {
        return pointers("search-too-broad", check.build());
    }

    private static List<String> body(boolean isTold) {
        return isTold ? List.of("/body") : List.of();
    }

    private static Firearm.Builder known(SerialState state, boolean make, boolean action) {
        Firearm.Builder firearm = firearm("f1")
                .model(null)
                .calibres()
                .countryOfManufacture(null)
                .serials(serial().state(state).build());
        if (!make) {
            firearm.make(null);
        }
        return action ? firearm.action(FirearmAction.BOLT_ACTION) : firearm;
    }

    @ParameterizedTest
    @CsvSource({
        "full, false, false, false",
        "restored, false, false, false",
        "partial, true, true, false",
        "partial, true, false, true",
        "partial, false, true, true",
        "partial, false, false, true",
    })
    void searchByAPartOfANumberNeedsTwoOtherData(String state, boolean make, boolean action, boolean isTold) {
        Firearm.Builder firearm = known(SerialState.of(state), make, action);
        assertThat(judged(RecordCheck.builder().firearms(firearm.build()))).isEqualTo(body(isTold));
        // Without a number nothing makes up for it.
        assertThat(judged(RecordCheck.builder().firearms(firearm.serials().build())))
                .isEqualTo(body(true));
    }

    @ParameterizedTest
    @CsvSource({
        "serial-number:exact, false",
        "serial-number, false",
        "serial-number:partial, true",
        "serial-number:range, true",
        "serial-number:partial make, true",
        "serial-number:partial make model, false",
        "serial-number:range make model, false",
        "serial-number:partial serial-number:range make, true",
        "make model calibre, true",
    })
    void criteriaAreNarrowToo(String criteria, boolean isTold) {
        List<SearchCriterion> parts = Arrays.stream(criteria.split(" ", -1))
                .map(part -> part.split(":", -1))
                .map(part -> SearchCriterion.builder()
                        .field(SearchField.of(part[0]))
                        .value("44")
                        .match(part.length > 1 ? MatchMode.of(part[1]) : null)
                        .build())
                .toList();
        assertThat(judged(RecordCheck.builder().criteria(parts))).isEqualTo(body(isTold));
    }
}
