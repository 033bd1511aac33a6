package eu.leam.workbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestEnvironmentTest {
    @TempDir
    Path home;

    @Test
    void stands_still_in_a_home_of_its_own() {
        Environment environment = TestEnvironment.in(home).with("LANG", "C").environment();

        assertThat(environment.clock().instant()).isEqualTo(TestEnvironment.NOW);
        assertThat(environment.stateFolder()).isEqualTo(home.resolve("state"));
        assertThat(environment.variables()).containsEntry("LANG", "C").containsEntry("HOME", home.toString());
        Instant later = TestEnvironment.NOW.plusSeconds(60);
        assertThat(TestEnvironment.in(home).at(later).environment().clock().instant())
                .isEqualTo(later);
    }

    @Test
    void shared_fixtures_are_found_above_the_working_folder_or_where_the_variable_says() throws Exception {
        Path file = home.resolve("shared/data/x.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        Path deep = Files.createDirectories(home.resolve("main/bundles/room"));

        assertThat(SharedFixtures.find("data/x.txt", null, deep)).contains(file);
        assertThat(SharedFixtures.find("data/none.txt", null, deep)).isEmpty();
        assertThat(SharedFixtures.find("x.txt", home.resolve("shared/data").toString(), deep))
                .contains(file);
        assertThat(SharedFixtures.find("data/x.txt", home.resolve("elsewhere").toString(), deep))
                .isEmpty();
    }
}
