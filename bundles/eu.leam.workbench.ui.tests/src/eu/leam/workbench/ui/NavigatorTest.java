package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.project.ProjectView;
import eu.leam.workbench.ui.run.RunsView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One selection for all views, and the way back over it. */
class NavigatorTest {
    private static final Ref MIXTURE = new Ref("mixtures/balanced");
    private static final Ref MALTESE = new Ref("datasets/udhr-mt");

    private final Desk desk = new Desk();

    @TempDir
    private Path temporary;

    @BeforeEach
    void open_a_project() throws IOException {
        Desk.sideBySide();
        List.of(ProjectView.ID, DocumentView.ID, RunsView.ID).forEach(Desk::show);
        var session = new FolderSession(SampleFolder.in(temporary));
        session.runs(List.of(new RunInfo(
                "balanced-s1", "balanced", "RUNNING", "", 1, 9, 2.5, 20, 30, Instant.EPOCH, Instant.EPOCH)));
        OpenProject.get().open(session.folder(), (folder, environment) -> session);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
        desk.until("its document is there", () -> title().equals("Prüfprojekt"));
    }

    @AfterEach
    void close_it() {
        OpenProject.get().show(new ProjectState.None());
    }

    private static String title() {
        return Desk.find(Label.class, "document.title").getText();
    }

    private static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, new Event());
    }

    @Test
    void what_is_opened_is_selected_in_every_view() {
        Navigator.get().open(MALTESE);
        desk.until("the document follows", () -> title().equals("Declaration mt"));
        assertThat(Desk.find(Tree.class, "project.tree").getSelection()[0].getText())
                .contains("Declaration mt");
        assertThat(Navigator.get().selection()).containsExactly(MALTESE);
    }

    @Test
    void a_run_opens_in_the_list_of_runs() {
        Desk.show(ProjectView.ID);
        Navigator.get().open(Ref.run("balanced-s1"));
        assertThat(Desk.page().getActivePart()).isInstanceOf(RunsView.class);
        assertThat(Desk.find(Table.class, "runs.table").getSelection()[0].getText())
                .isEqualTo("balanced-s1");
    }

    @Test
    void goes_back_and_forward_by_the_menus_commands() throws Exception {
        Navigator.get().open(MIXTURE);
        Navigator.get().open(MALTESE);
        command("org.eclipse.ui.navigate.backwardHistory");
        desk.until("the former document is there", () -> title().equals("Balanced"));
        assertThat(Navigator.get().selection()).containsExactly(MIXTURE);
        command("org.eclipse.ui.navigate.forwardHistory");
        desk.until("the later one is there again", () -> title().equals("Declaration mt"));
        assertThat(Navigator.get().canForward()).isFalse();
        // a view that gets the keyboard does not bring its former selection back
        Desk.show(ProjectView.ID);
        Desk.show(RunsView.ID);
        desk.rest(java.time.Duration.ofMillis(200));
        assertThat(Navigator.get().selection()).containsExactly(MALTESE);
    }
}
