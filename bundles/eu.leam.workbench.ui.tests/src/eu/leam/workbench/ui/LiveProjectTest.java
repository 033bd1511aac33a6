package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import eu.leam.workbench.ui.run.CurvesView;
import eu.leam.workbench.ui.run.RunsView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over a real session: from the file that a trainer writes to the pixel. */
class LiveProjectTest {
    private static final String RUN = "balanced-s1";

    private final Desk desk = new Desk();
    private LiveFolder project;

    @TempDir
    private Path temporary;

    @BeforeEach
    void make_a_project_with_a_run_of_two_hundred_steps() throws IOException {
        Desk.sideBySide();
        List.of(ProjectView.ID, DocumentView.ID, CurvesView.ID, RunsView.ID, LogView.ID)
                .forEach(Desk::show);
        Desk.show(RunsView.ID);
        project = new LiveFolder(temporary);
        project.run(RUN, 0);
        for (int step = 1; step <= 200; step++) {
            project.loss(RUN, step, 2 + 3.0 / step);
        }
    }

    @AfterEach
    void close_it() {
        OpenProject.get().session().ifPresent(Session::close);
        OpenProject.get().show(new ProjectState.None());
    }

    @Test
    void draws_a_point_within_a_second_of_its_writing() throws IOException {
        open(200);
        Canvas canvas = Desk.find(Canvas.class, "curves.canvas");
        List<Duration> taken = new ArrayList<>();
        for (int step = 201; step <= 205; step++) {
            desk.rest(Duration.ofMillis(370));
            byte[] before = Desk.pixels(canvas).data;
            project.loss(RUN, step, step % 2 == 0 ? 9 : 1);
            taken.add(desk.until("the point is drawn", () -> !Arrays.equals(before, Desk.pixels(canvas).data)));
        }
        taken.sort(null);
        assertThat(taken.get(2)).isLessThan(Desk.isQuiet() ? Duration.ofSeconds(1) : Duration.ofSeconds(6));
        waitForPoints(205);
    }

    @Test
    void follows_a_run_that_was_killed_and_went_on_from_its_checkpoint_without_doubling_a_point() throws IOException {
        open(200);
        // given a trainer that was killed at step 200 and goes on behind its checkpoint of step 150, after half a line
        project.append(RUN, "{\"step\":201,\"lo");
        desk.rest(Duration.ofMillis(600));
        project.append(RUN, System.lineSeparator());
        for (int step = 151; step <= 220; step++) {
            project.loss(RUN, step, 2 + 3.0 / step);
        }
        // then each step stands once
        waitForPoints(220);
        assertThat(Desk.find(Label.class, "curves.note").getText()).startsWith("220 ");
    }

    @Test
    void tells_a_damaged_metric_file_as_a_finding_of_the_project() throws IOException {
        open(200);
        project.append(RUN, "no JSON at all\n");
        project.loss(RUN, 201, 2);
        waitForPoints(201);
        desk.until("the tree marks the project", () -> Desk.find(Tree.class, "project.tree")
                .getItem(0)
                .getImage()
                .equals(Icons.PROJECT.image(Mark.CAUTION)));
        Tree tree = Desk.find(Tree.class, "project.tree");
        tree.setSelection(tree.getItem(0));
        tree.notifyListeners(SWT.Selection, new Event());
        desk.until("the document tells it", () -> Desk.find(Control.class, "document.findings")
                .isVisible());
    }

    @Test
    void touches_neither_files_nor_sockets_on_the_windows_thread() throws IOException {
        open(200);
        drive();
        try (DiskProbe probe = new DiskProbe()) {
            OpenProject.get().open(project.path(), Sessions::open);
            desk.rest(Duration.ofSeconds(2));
            drive();
            desk.rest(Duration.ofSeconds(1));
            assertThat(probe.accesses()).isEmpty();
            assertThat(probe.ofOtherThreads()).isPositive();
        }
    }

    @Test
    void opens_a_large_project_without_keeping_the_window_busy() throws IOException {
        project.datasets(500);
        open(200);
        OpenProject.get().show(new ProjectState.None());
        desk.rest(Duration.ofMillis(500));
        desk.forgetTurns();
        open(200);
        desk.rest(Duration.ofSeconds(1));
        assertThat(desk.longestTurn()).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void says_what_to_do_where_a_folder_holds_no_project_and_where_there_is_none() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        for (Path folder : List.of(empty, temporary.resolve("moved away"))) {
            OpenProject.get().open(folder, Sessions::open);
            desk.until("it is refused", () -> OpenProject.get().state() instanceof ProjectState.Failed);
            Label what = Desk.find(Label.class, "project.empty.what");
            assertThat(what.getText()).contains(folder.toString());
            assertThat(Desk.find(Label.class, "project.empty.next").getText()).isNotBlank();
            assertThat(Desk.find(Control.class, "project.empty.deed").isVisible())
                    .isTrue();
        }
    }

    /** Does what a user does: selects documents and runs, filters, hides a line, changes the smoothing. */
    private void drive() {
        Tree tree = Desk.find(Tree.class, "project.tree");
        for (int i = 0; i < tree.getItemCount(); i++) {
            tree.setSelection(
                    tree.getItem(i).getItemCount() > 0 ? tree.getItem(i).getItem(0) : tree.getItem(i));
            tree.notifyListeners(SWT.Selection, new Event());
            desk.rest(Duration.ofMillis(150));
        }
        Text filter = Desk.find(Text.class, "project.filter");
        filter.setText("mt");
        desk.rest(Duration.ofMillis(100));
        filter.setText("");
        Table runs = Desk.find(Table.class, "runs.table");
        runs.setSelection(0);
        runs.notifyListeners(SWT.Selection, new Event());
        Control scale = Desk.find(Control.class, "curves.smoothing");
        ((org.eclipse.swt.widgets.Scale) scale).setSelection(50);
        scale.notifyListeners(SWT.Selection, new Event());
        desk.rest(Duration.ofMillis(700));
    }

    private void open(int points) {
        OpenProject.get().open(project.path(), Sessions::open);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
        waitForPoints(points);
        desk.rest(Duration.ofMillis(800));
    }

    private void waitForPoints(int points) {
        Label note = Desk.find(Label.class, "curves.note");
        desk.until(points + " points are drawn", () -> note.getText().startsWith(points + " "));
    }
}
