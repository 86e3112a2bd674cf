package org.openfex.examples.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfex.Fex;
import org.openfex.model.Message;
import org.openfex.model.SeizureReport;

class BulkRunTest {
    @TempDir
    private Path folder;

    @Test
    void recordsAreValidAndNoTwoAreTheSame() throws Exception {
        List<Message> messages =
                write("a", 200).stream().map(Fex.create()::read).toList();

        assertThat(messages.stream().map(Message::id)).hasSize(200).doesNotHaveDuplicates();
        assertThat(messages.stream()
                        .map(message -> ((SeizureReport) message.body())
                                .firearms()
                                .get(0)
                                .serials()))
                .doesNotHaveDuplicates();
    }

    @Test
    void oneSeedGivesOneFileWhateverItsLength() throws Exception {
        assertThat(write("a", 20))
                .isEqualTo(write("b", 20))
                .isEqualTo(write("c", 30).subList(0, 20));
    }

    private List<String> write(String name, int records) throws Exception {
        Path file = folder.resolve(name);
        BulkRun.write(file, records);
        return Files.readAllLines(file);
    }
}
