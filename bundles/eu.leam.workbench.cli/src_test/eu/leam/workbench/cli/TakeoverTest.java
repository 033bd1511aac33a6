package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeoverTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int leam(String... arguments) {
        var line = Leam.commandLine("en").setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void frees_a_project_that_a_window_on_another_machine_holds_and_says_whose_it_was(@TempDir Path temp)
            throws Exception {
        Path project = temp.resolve("project");
        assertThat(leam("project", "new", project.toString())).isEqualTo(ExitCode.DONE);
        Path lock = Files.createDirectories(project.resolve(".leam")).resolve("window.lock");
        Files.writeString(lock, "eva\nelsewhere\n4711\n2026-01-01T00:00:00Z\n2026-01-01T00:00:01Z\n");

        assertThat(leam("project", "takeover", "-C", project.toString())).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("eva", "elsewhere", "4711", "2026-01-01T00:00:01Z");
        assertThat(lock).doesNotExist();
        assertThat(leam("project", "takeover", "-C", project.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("No window holds");
    }

    @Test
    void is_refused_while_a_window_on_this_machine_holds_the_project(@TempDir Path temp) throws Exception {
        Path project = temp.resolve("project");
        assertThat(leam("project", "new", project.toString())).isEqualTo(ExitCode.DONE);
        try (Session window = Sessions.open(project, Environment.system())) {
            assertThat(leam("project", "takeover", "-C", project.toString())).isEqualTo(ExitCode.REFUSED);

            assertThat(err.toString()).contains("runs on this computer", "Close that window");
            assertThat(window.readOnly()).isEmpty();
        }
    }
}
