package eu.leam.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartFolderTest {

    @Test
    void takes_the_first_argument_that_is_no_option_and_makes_it_absolute() {
        assertThat(StartFolder.of(new String[] {"-clean", "Mein Projekt mit Ü"}, "/last"))
                .hasValue(Path.of("Mein Projekt mit Ü").toAbsolutePath());
    }

    @Test
    void takes_the_folder_of_a_project_file_that_was_double_clicked() {
        assertThat(StartFolder.of(new String[] {"Mein Projekt/leam.yaml"}, ""))
                .hasValue(Path.of("Mein Projekt").toAbsolutePath());
    }

    @Test
    void never_takes_an_options_value_for_the_folder() {
        assertThat(StartFolder.of(new String[] {"-cssTheme", "eu.leam.dark", "-name", "LEAM", "p"}, ""))
                .hasValue(Path.of("p").toAbsolutePath());
        assertThat(StartFolder.of(new String[] {"-cssTheme", "eu.leam.dark"}, ""))
                .isEmpty();
    }

    @Test
    void comes_back_to_the_last_project_or_begins_with_none() {
        assertThat(StartFolder.of(new String[0], "/last"))
                .hasValue(Path.of("/last").toAbsolutePath());
        assertThat(StartFolder.of(new String[0], "")).isEmpty();
    }
}
