package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.project.ProjectView;
import eu.leam.workbench.ui.run.CurvesView;
import eu.leam.workbench.ui.run.RunsView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {
    private static final List<String> VIEWS = List.of(ProjectView.ID, DocumentView.ID, CurvesView.ID, RunsView.ID);
    private static final List<String> PANES =
            List.of("project.tree", "document.text", "curves.canvas", "curves.legend", "runs.table");

    private final Desk desk = new Desk();
    private FolderSession session;

    @TempDir
    private Path temporary;

    @BeforeEach
    void open_a_project_with_a_running_run_in_all_views() throws IOException {
        Desk.sideBySide();
        VIEWS.forEach(Desk::show);
        session = new FolderSession(SampleFolder.in(temporary));
        session.runs(List.of(run("balanced-s2", "PENDING", 0), run("balanced-s1", "RUNNING", 500)));
        session.loss("balanced-s1", falling(500));
        OpenProject.get().open(session.folder(), (folder, environment) -> session);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
        desk.until("the document is there", () -> !text().getText().isEmpty());
        desk.rest(Duration.ofMillis(600));
    }

    @AfterEach
    void close_it() {
        Desk.theme(Desk.LIGHT);
        OpenProject.get().show(new ProjectState.None());
    }

    @Test
    void draws_something_in_every_view_in_both_themes_and_nothing_white_in_the_dark() {
        for (String theme : List.of(Desk.LIGHT, Desk.DARK)) {
            Desk.theme(theme);
            desk.rest(Duration.ofMillis(1500));
            for (String pane : PANES) {
                var control = Desk.find(Control.class, pane);
                desk.until(
                        pane + " shows something",
                        () -> Desk.colours(Desk.pixels(control)).size() > 8);
                if (theme.equals(Desk.DARK)) {
                    desk.until(pane + " is dark", () -> Desk.nearlyWhite(Desk.pixels(control)) < 0.05);
                }
            }
        }
    }

    @Test
    void shows_documents_by_kind_and_marks_what_is_wrong() {
        Tree tree = Desk.find(Tree.class, "project.tree");
        assertThat(Arrays.stream(tree.getItems()).map(TreeItem::getText))
                .startsWith("Prüfprojekt")
                .anyMatch(text -> text.endsWith("4"));
        TreeItem datasets = tree.getItem(1);
        assertThat(datasets.getImage()).isSameAs(Icons.DATASET.image(Mark.CAUTION));
        assertThat(Arrays.stream(datasets.getItems()).map(TreeItem::getText))
                .anyMatch(t -> t.contains("Declaration mt"));
    }

    @Test
    void filters_the_tree() {
        Desk.find(Text.class, "project.filter").setText("declaration MT");
        Tree tree = Desk.find(Tree.class, "project.tree");
        assertThat(tree.getItem(1).getItemCount()).isEqualTo(1);
        Desk.find(Text.class, "project.filter").setText("");
        assertThat(tree.getItem(1).getItemCount()).isEqualTo(4);
    }

    @Test
    void shows_the_selected_document_with_its_findings_and_reads_it_off_the_windows_thread() {
        select("Nobody");
        desk.until("its text is there", () -> text().getText().contains("Nobody knows whose"));
        assertThat(session.textReadOn).isNotSameAs(Display.getCurrent().getThread());
        assertThat(Desk.find(Label.class, "document.title").getText()).isEqualTo("Nobody knows whose");
        assertThat(Desk.find(Control.class, "document.findings").isVisible()).isTrue();
    }

    @Test
    void says_who_holds_the_project() {
        session.readOnly = "Erika has it open on lbg-7.";
        select("Balanced");
        desk.until("its text is there", () -> text().getText().contains("temperature"));
        assertThat(Desk.find(Label.class, "document.readOnly").getText()).contains("Erika");
    }

    @Test
    void draws_new_points_within_a_second() {
        Canvas canvas = Desk.find(Canvas.class, "curves.canvas");
        byte[] before = Desk.pixels(canvas).data;
        session.loss("balanced-s1", falling(2000));
        Duration taken = desk.until("the picture changed", () -> !Arrays.equals(before, Desk.pixels(canvas).data));
        assertThat(taken).isLessThan(Desk.isQuiet() ? Duration.ofSeconds(1) : Duration.ofSeconds(6));
    }

    @Test
    void keeps_the_selected_run_when_runs_change_and_shows_its_curve_alone() {
        Table runs = Desk.find(Table.class, "runs.table");
        runs.setSelection(1);
        runs.notifyListeners(SWT.Selection, new Event());
        session.runs(List.of(
                run("balanced-s3", "PENDING", 0),
                run("balanced-s2", "RUNNING", 1),
                run("balanced-s1", "RUNNING", 600)));
        desk.until("the new run is listed", () -> runs.getItemCount() == 3);
        assertThat(runs.getSelection()).hasSize(1);
        assertThat(runs.getSelection()[0].getText()).isEqualTo("balanced-s1");
        Table legend = Desk.find(Table.class, "curves.legend");
        desk.until("the legend shows it alone", () -> legend.getItemCount() == 1);
        assertThat(legend.getItem(0).getText()).isEqualTo("balanced-s1");
    }

    @Test
    void survives_changes_of_theme_while_runs_come_and_go() {
        for (int round = 0; round < 12; round++) {
            List<RunInfo> some = new java.util.ArrayList<>();
            for (int i = 0; i <= round * 7 % 23; i++) {
                some.add(run("r" + i, "RUNNING", i));
                session.loss("r" + i, 3, 2, 1);
            }
            session.runs(some);
            desk.rest(Duration.ofMillis(120));
            Desk.theme(round % 2 == 0 ? Desk.DARK : Desk.LIGHT);
        }
        Table runs = Desk.find(Table.class, "runs.table");
        desk.until("the last runs are listed", () -> runs.getItemCount() == 11 * 7 % 23 + 1);
    }

    @Test
    void misses_nothing_that_the_session_finds_while_the_views_fill_themselves() throws IOException {
        var slow = new FolderSession(SampleFolder.in(temporary.resolve("other")));
        Table runs = Desk.find(Table.class, "runs.table");
        // A listener behind the views' own: they have read the session, and only then does it find its run.
        ProjectListener late = new ProjectListener() {
            @Override
            public void projectChanged(ProjectState state) {
                if (state instanceof ProjectState.Open open && open.session() == slow) {
                    slow.runs(List.of(run("found-late", "COMPLETED", 9)));
                }
            }
        };
        OpenProject.get().listen(runs, late);
        OpenProject.get().open(slow.folder(), (folder, environment) -> slow);
        desk.until(
                "the run is listed",
                () -> runs.getItemCount() == 1 && runs.getItem(0).getText().equals("found-late"));
    }

    @Test
    void survives_being_small_and_large() {
        var size = Desk.shell().getSize();
        for (int width : new int[] {320, 1400, 700, size.x}) {
            Desk.shell().setSize(width, width * 5 / 8);
            desk.rest(Duration.ofMillis(300));
        }
        Desk.shell().setSize(size);
        var canvas = Desk.find(Canvas.class, "curves.canvas");
        desk.until(
                "the curves are there again",
                () -> Desk.colours(Desk.pixels(canvas)).size() > 8);
    }

    @Test
    void never_keeps_the_window_busy_for_long_while_two_hundred_runs_report() {
        List<RunInfo> many = new java.util.ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(run("r" + i, "RUNNING", i));
        }
        session.runs(many);
        desk.rest(Duration.ofMillis(500));
        desk.forgetTurns();
        for (int round = 0; round < 8; round++) {
            session.loss("r" + round, falling(3000 + round));
            session.runs(many);
            desk.rest(Duration.ofMillis(250));
        }
        assertThat(desk.longestTurn()).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void says_why_a_project_could_not_be_opened_and_offers_another() {
        OpenProject.get()
                .show(new ProjectState.Failed(temporary, "No leam.yaml lies in there.", "Choose another folder."));
        assertThat(Desk.find(Label.class, "project.empty.what").getText()).isEqualTo("No leam.yaml lies in there.");
        assertThat(Desk.find(Control.class, "project.empty.deed").isVisible()).isTrue();
    }

    private StyledText text() {
        return Desk.find(StyledText.class, "document.text");
    }

    private void select(String title) {
        Desk.show(ProjectView.ID);
        Tree tree = Desk.find(Tree.class, "project.tree");
        for (TreeItem kind : tree.getItems()) {
            for (TreeItem item : kind.getItems()) {
                if (item.getText().contains(title)) {
                    tree.setSelection(item);
                    tree.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        }
        throw new AssertionError(title + " is not in the tree");
    }

    private static double[] falling(int steps) {
        double[] loss = new double[steps];
        Arrays.setAll(loss, i -> 2 + 3 * Math.exp(-i / 150.0) + 0.05 * Math.sin(i * 1.7));
        return loss;
    }

    private static RunInfo run(String id, String state, long step) {
        return new RunInfo(
                id,
                "balanced",
                state,
                "",
                step,
                1000,
                2.5,
                20_000,
                30,
                Instant.EPOCH.plusSeconds(id.hashCode()),
                Instant.EPOCH);
    }
}
