package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.ui.evaluate.EvaluatePerspective;
import eu.leam.workbench.ui.evaluate.comparison.ComparisonView;
import eu.leam.workbench.ui.evaluate.item.ItemsView;
import eu.leam.workbench.ui.evaluate.matrix.MatrixView;
import eu.leam.workbench.ui.evaluate.trial.TrialView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evaluate perspective over a measured project: from the cell to its items, to a comparison, to a trial. */
class EvaluateRoomTest {
    private final Desk desk = new Desk();

    @TempDir
    private Path temporary;

    @BeforeEach
    void open_a_measured_project() throws Exception {
        Path folder = temporary.resolve("gemessen");
        new MeasuredFolder(folder);
        PlatformUI.getWorkbench()
                .showPerspective(
                        EvaluatePerspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        List.of(ComparisonView.ID, ItemsView.ID, TrialView.ID, MatrixView.ID).forEach(Desk::show);
        OpenProject.get().open(folder, Sessions::open);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
        desk.until("the matrix is there", () -> Desk.find(Composite.class, "matrix")
                .isVisible());
    }

    @AfterEach
    void close_it() {
        Desk.theme(Desk.LIGHT);
        OpenProject.get().session().ifPresent(Session::close);
        OpenProject.get().show(new ProjectState.None());
        Desk.sideBySide();
    }

    @Test
    void the_matrix_is_walked_by_keys_and_tells_the_score_of_each_cell() {
        Canvas canvas = Desk.find(Canvas.class, "matrix.canvas");
        key(canvas, SWT.HOME);
        assertThat(label("score.title")).isEqualTo("leam-1/one");
        assertThat(label("score.part")).isEqualTo("Stereotyped share, all");
        key(canvas, SWT.ARROW_DOWN);
        key(canvas, SWT.ARROW_RIGHT);
        assertThat(label("score.title")).isEqualTo("leam-1/two");
        assertThat(label("score.part")).isEqualTo("Stereotyped, whole, all");
        assertThat(RefSelection.of(Desk.page().getSelection())).containsExactly(new Ref("models/leam-1/two"));
        choose("matrix.page", "Stereotyped share by category");
        key(canvas, SWT.END);
        assertThat(label("score.part")).startsWith("Stereotyped share, ");
        desk.until("the score stands beside it", () -> Desk.find(Button.class, "score.items")
                .isEnabled());
        key(canvas, SWT.ARROW_DOWN);
        assertThat(Desk.find(Button.class, "score.file").isEnabled())
                .as("GPT-3 was not measured")
                .isFalse();
        choose("matrix.page", "Overview of all benchmarks");
    }

    @Test
    void a_cell_leads_to_its_items_which_are_veiled_until_asked_for() {
        Canvas canvas = Desk.find(Canvas.class, "matrix.canvas");
        key(canvas, SWT.HOME);
        key(canvas, SWT.PAGE_UP);
        press("score.items");
        desk.until("the items are there", () -> rows("items.pairs.table") > 100);
        assertThat(Desk.find(Control.class, "items.warning").isVisible()).isTrue();
        Table table = Desk.find(Table.class, "items.pairs.table");
        assertThat(sentence(table)).contains("•").doesNotContainPattern("\\p{L}");
        press("items.reveal");
        assertThat(sentence(table)).doesNotContain("•");
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        StyledText full = Desk.find(StyledText.class, "items.full");
        assertThat(full.getText()).contains("Stereotyped sentence", "leam-1/one favours: ");
        assertThat(full.getStyleRanges()).as("both differing terms are marked").hasSize(2);
        press("items.reveal");
        assertThat(sentence(table)).contains("•");
        choose("items.second", "leam-1/two");
        desk.until("both stand side by side", () -> rows("items.pairs.two.table") > 100);
        choose("items.show", "Flips between the two");
        assertThat(label("items.summary")).matches("(\\d+) of 180 items, \\1 of them flip between the two versions");
    }

    @Test
    void two_versions_are_compared_with_verdict_figure_and_table() {
        Desk.show(ComparisonView.ID);
        desk.until("the differences are there", () -> rows("differences.table") == 24);
        assertThat(label("comparison.verdict")).startsWith("Stereotyped share, all: ");
        assertThat(Desk.find(Text.class, "comparison.notes").getText()).contains("95");
        Canvas figure = Desk.find(Canvas.class, "comparison.figure");
        RGB accent = Palette.ACCENT.color().getRGB();
        desk.until(
                "the figure is drawn", () -> Desk.colours(Desk.pixels(figure)).contains(accent));
        choose("comparison.metric", "Stereotyped, per byte");
        assertThat(label("comparison.verdict")).startsWith("Stereotyped, per byte, all: ");
        String before = Desk.find(Combo.class, "comparison.first").getText();
        press("comparison.swap");
        assertThat(Desk.find(Combo.class, "comparison.second").getText()).isEqualTo(before);
        desk.until("it is compared anew", () -> !label("comparison.verdict").isEmpty());
    }

    @Test
    void a_checkpoint_that_is_elsewhere_is_told_in_a_plain_sentence() {
        Desk.show(TrialView.ID);
        desk.until(
                "the versions are there",
                () -> Desk.find(Combo.class, "trial.first").getItemCount() == 2);
        assertThat(Desk.find(Combo.class, "trial.first").getItem(0)).isEqualTo("leam-1/one (not on this machine)");
        assertThat(label("trial.little")).contains("says little");
        press("trial.write");
        desk.until("it says so", () -> label("trial.first.state").contains("not on this machine:"));
        Button stop = Desk.find(Button.class, "trial.stop");
        desk.until("there is nothing to stop on either side", () -> !stop.isEnabled());
    }

    @Test
    void every_view_follows_the_theme_and_a_small_window() {
        for (String view : List.of(MatrixView.ID, ComparisonView.ID, ItemsView.ID, TrialView.ID)) {
            Desk.show(view);
            desk.rest(Duration.ofMillis(200));
            Desk.theme(Desk.DARK);
            desk.until(view + " is dark", () -> Desk.nearlyWhite(Desk.pixels(Desk.widget(view))) < 0.1);
            Desk.theme(Desk.LIGHT);
            RGB page = new RGB(255, 255, 255);
            desk.until(view + " is light again", () -> Desk.colours(Desk.pixels(Desk.widget(view)))
                    .contains(page));
        }
        var size = Desk.shell().getSize();
        Desk.shell().setSize(760, 520);
        desk.rest(Duration.ofMillis(300));
        Desk.shell().setSize(size);
        desk.rest(Duration.ofMillis(300));
        assertThat(desk.longestTurn()).isLessThan(Duration.ofMillis(500));
    }

    private static int rows(String id) {
        try {
            return Desk.find(Table.class, id).getItemCount();
        } catch (AssertionError none) { // the table comes with its items
            return 0;
        }
    }

    /** The stereotyped sentence of the first row. */
    private static String sentence(Table table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (table.getColumn(i).getText().equals("Stereotyped sentence")) {
                return table.getItem(0).getText(i);
            }
        }
        throw new AssertionError("no column of sentences");
    }

    private static String label(String id) {
        return Desk.find(Label.class, id).getText();
    }

    private static void press(String id) {
        Desk.find(Button.class, id).notifyListeners(SWT.Selection, new Event());
    }

    private static void choose(String id, String text) {
        Combo combo = Desk.find(Combo.class, id);
        int index = combo.indexOf(text);
        assertThat(index).as(text + " in " + List.of(combo.getItems())).isNotNegative();
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void key(Control control, int code) {
        var event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
