package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.run.RunsView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the status line says, and where a click on it goes. */
class StatusTest {
    private final Desk desk = new Desk();
    private FolderSession session;

    @TempDir
    private Path temporary;

    @BeforeEach
    void open_a_project() throws IOException {
        Desk.sideBySide();
        session = new FolderSession(SampleFolder.in(temporary));
        OpenProject.get().open(session.folder(), (folder, environment) -> session);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
    }

    @AfterEach
    void close_it() {
        OpenProject.get().show(new ProjectState.None());
    }

    private static CLabel item(String id) {
        return Desk.find(CLabel.class, id);
    }

    private static void click(String id) {
        var event = new Event();
        event.button = 1;
        item(id).notifyListeners(SWT.MouseUp, event);
    }

    private static RunInfo run(String id, String state, Instant seen) {
        return new RunInfo(id, "balanced", state, "", 1, 9, 2.5, 20, 30, Instant.EPOCH, seen);
    }

    @Test
    void says_project_and_branch_runs_and_how_old_the_clusters_news_are() {
        assertThat(item("status.project").getText()).isEqualTo("Prüfprojekt, branch main");
        assertThat(item("status.cluster").getText()).isEqualTo("This machine");
        Instant now = Instant.now();
        session.runs(List.of(run("a", "RUNNING", now.minusSeconds(190)), run("b", "PENDING", now.minusSeconds(200))));
        desk.until("runs are counted", () -> item("status.runs").getText().equals("1 running, 1 pending"));
        desk.until("their age is told", () -> item("status.cluster").getText().equals("This machine, 3 min ago"));
        assertThat(item("status.memory").getText()).endsWith(" MiB");
    }

    @Test
    void a_click_goes_to_what_it_speaks_of() {
        click("status.project");
        assertThat(Navigator.get().selection()).containsExactly(new Ref("leam.yaml"));
        assertThat(Desk.page().getActivePart()).isInstanceOf(DocumentView.class);
        click("status.runs");
        assertThat(Desk.page().getActivePart()).isInstanceOf(RunsView.class);
        assertThat(Desk.page().getPerspective().getId()).isEqualTo("eu.leam.workbench.ui.run.perspective");
    }

    @Test
    void without_a_project_it_says_so_and_nothing_of_runs() {
        OpenProject.get().show(new ProjectState.None());
        assertThat(item("status.project").getText()).isEqualTo("No project");
        assertThat(item("status.runs").getText()).isEmpty();
    }
}
