package org.openfex.examples.benchmarks.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfex.model.Firearm;

class FirearmRegisterTest {
    private static final FirearmRegister REGISTER = new FirearmRegister(7, 3000, 1);

    @Test
    void oneSeedGivesOneRegister() {
        assertThat(REGISTER.entries()).isEqualTo(new FirearmRegister(7, 3000, 1).entries());
        assertThat(REGISTER.entries()).isNotEqualTo(new FirearmRegister(8, 3000, 1).entries());
        assertThat(new FirearmRegister(7, 500, 1).entries())
                .isEqualTo(REGISTER.entries().subList(0, 500));
    }

    @Test
    void holdsAllLinesAndNoFirearmTwice() {
        List<FirearmEntry> entries = REGISTER.entries();
        assertThat(entries).hasSize(3000);
        assertThat(entries.stream().map(entry -> entry.line().name()).distinct())
                .hasSameSizeAs(FirearmLines.ALL);
        assertThat(entries.stream()
                        .map(entry -> entry.line().name() + entry.serial().replaceAll("[ -]", "")))
                .doesNotHaveDuplicates();
        assertThat(entries.stream().map(FirearmEntry::script).distinct()).contains("Cyrillic", "Latin", "digits only");
        assertThat(entries.stream().map(FirearmEntry::firearm))
                .anyMatch(firearm -> firearm.serials().size() > 1)
                .anyMatch(firearm -> firearm.make() == null)
                .anyMatch(firearm -> firearm.calibres().isEmpty());
    }

    @Test
    void allAreMarkedSynthetic() {
        assertThat(REGISTER.entries()).allMatch(entry -> entry.firearm().id().startsWith("synthetic-"));
    }

    @Test
    void densityMakesConsecutiveNumbers() {
        assertThat(neighbours(new FirearmRegister(7, 3000, 20)))
                .isGreaterThan(2000)
                .isGreaterThan(10 * neighbours(REGISTER));
        assertThatThrownBy(() -> new FirearmRegister(7, 10, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FirearmRegister(7, -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long neighbours(FirearmRegister register) {
        Set<String> all = register.entries().stream()
                .map(entry -> entry.line().name() + entry.serial())
                .collect(Collectors.toSet());
        return register.entries().stream()
                .filter(entry -> all.contains(entry.line().name() + Serials.neighbour(entry.serial(), 1)))
                .count();
    }

    @Test
    void neighboursKeepTheShape() {
        assertThat(Serials.neighbour("ЖБ 4417", 1)).isEqualTo("ЖБ 4418");
        assertThat(Serials.neighbour("A00999Z", 1)).isEqualTo("A01000Z");
        assertThat(Serials.neighbour("ЖБ 9999", 1)).isEqualTo("ЖБ 9999");
        assertThat(Serials.neighbour("0000", -1)).isEqualTo("0000");
        assertThat(Serials.neighbour("none", 1)).isEqualTo("none");
    }

    @Test
    void recordsAreValid() {
        List<Firearm> firearms = new FirearmRegister(7, 400, 3)
                .entries().stream().map(FirearmEntry::firearm).toList();
        assertThat(Messages.errors(firearms, List.of())).isEmpty();
    }
}
