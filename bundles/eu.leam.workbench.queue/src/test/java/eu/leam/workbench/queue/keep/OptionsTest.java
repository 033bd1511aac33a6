package eu.leam.workbench.queue.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.queue.job.Refusal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void reads_all_and_takes_a_slot_for_each_core_where_none_are_given() throws Exception {
        Options some = Options.parse(List.of("--folder", "/q"));
        Options all =
                Options.parse(List.of("--slots", "3", "--folder", "/q", "--idle-seconds", "0", "--grace-seconds", "7"));

        assertThat(some.slots()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(some.idle()).isEqualTo(Duration.ofSeconds(60));
        assertThat(all).isEqualTo(new Options(Path.of("/q"), 3, Duration.ZERO, Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--folder", "--folder /q --slots 0", "--folder /q --slots x", "--folder /q --what 1"})
    void refuses_what_it_does_not_understand(String line) {
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));

        assertThatThrownBy(() -> Options.parse(arguments)).isInstanceOf(Refusal.class);
    }
}
