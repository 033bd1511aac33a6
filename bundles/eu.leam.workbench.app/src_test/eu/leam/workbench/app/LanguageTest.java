package eu.leam.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {
    @TempDir
    private Path home;

    @Test
    void a_choice_stands_where_the_start_script_reads_it_and_the_systems_leaves_no_trace() throws Exception {
        var environment = new Environment(Clock.systemUTC(), "erika", "host", home, Map.of());
        Language.DE.write(environment);
        assertThat(home.resolve(".leam-workbench/language")).hasContent("de");
        Language.SYSTEM.write(environment);
        assertThat(home.resolve(".leam-workbench/language")).doesNotExist();
        Language.SYSTEM.write(environment);
    }
}
