package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.ui.design.PoolView;
import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.project.ProjectView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of mixtures, experiments and datasets over a real project, driven as a user does. */
class DesignPagesTest {
    private final Desk desk = new Desk();

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void make_a_project() throws Exception {
        folder = DesignProject.make(temporary);
        List.of(ProjectView.ID, PoolView.ID, DocumentView.ID).forEach(Desk::show);
        OpenProject.get().open(folder, Sessions::open);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
        desk.until(
                "nothing of the former project is shown",
                () -> Desk.find(Label.class, "document.title").getText().equals("Entwürfe"));
    }

    @AfterEach
    void close_it() {
        Desk.theme(Desk.LIGHT);
        OpenProject.get().session().ifPresent(Session::close);
        OpenProject.get().show(new ProjectState.None());
    }

    private void select(String reference, String title) {
        var tree = Desk.page().findView(ProjectView.ID);
        Desk.page().activate(tree);
        tree.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Ref(reference)));
        desk.until(
                reference + " is shown",
                () -> Desk.find(Label.class, "document.title").getText().equals(title));
    }

    private void page(int index) {
        CTabFolder tabs = Desk.find(CTabFolder.class, "document.pages");
        tabs.setSelection(index);
        tabs.notifyListeners(SWT.Selection, new Event());
        desk.rest(java.time.Duration.ofMillis(400));
    }

    private static void fire(Control control, int type) {
        control.notifyListeners(type, new Event());
    }

    private static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, new Event());
    }

    private static String onDisk(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isDirty() {
        return Desk.page().findView(DocumentView.ID).getTitle().startsWith("*");
    }

    private Table mixture() {
        select("mixtures/mixed", "Gemischt");
        page(0);
        desk.until("the weights are there", () -> {
            Table table = Desk.find(Table.class, "mixture.table");
            return table.getItemCount() == 2 && !table.getItem(0).getText(5).equals("–");
        });
        return Desk.find(Table.class, "mixture.table");
    }

    @Test
    void a_slider_shows_the_distribution_live_and_one_release_is_one_undo_step() throws Exception {
        Table table = mixture();
        String before = table.getItem(0).getText(5);
        Scale slider = Desk.find(Scale.class, "mixture.temperature.slider");
        fire(slider, SWT.MouseDown);
        for (int place = 40; place <= 200; place += 40) {
            slider.setSelection(place);
            fire(slider, SWT.Selection);
        }
        desk.until("the share follows", () -> !table.getItem(0).getText(5).equals(before));
        assertThat(isDirty()).as("nothing is changed while dragging").isFalse();

        fire(slider, SWT.MouseUp);
        desk.until("it is kept", DesignPagesTest::isDirty);
        assertThat(Desk.find(Text.class, "mixture.temperature").getText()).isEqualTo("100");
        command("org.eclipse.ui.edit.undo");
        desk.until(
                "one undo takes all of it back",
                () -> table.getItem(0).getText(5).equals(before));
        assertThat(isDirty()).isFalse();
        command("org.eclipse.ui.edit.redo");
        desk.until("redo makes it again", DesignPagesTest::isDirty);
        command("org.eclipse.ui.file.save");
        desk.until("it is saved", () -> onDisk(folder.resolve("mixtures/mixed.yaml"))
                .contains("temperature: 100"));
    }

    @Test
    void a_bar_is_dragged_by_hand_and_the_last_commit_stays_as_a_mark() {
        Table table = mixture();
        Combo scheme = Desk.find(Combo.class, "mixture.scheme");
        scheme.select(2);
        fire(scheme, SWT.Selection);
        desk.until("it is weighed by hand", DesignPagesTest::isDirty);
        String before = table.getItem(0).getText(5);

        Rectangle bar = table.getItem(0).getBounds(4);
        drag(table, bar.x + bar.width / 2, bar.y + bar.height / 2, bar.x + bar.width / 4);

        desk.until(
                "the share is another one", () -> !table.getItem(0).getText(5).equals(before));
        assertThat(table.getItem(0).getText(6)).startsWith("−");
        assertThat(table.getItem(1).getText(6)).startsWith("+");
    }

    private static void drag(Table table, int from, int y, int to) {
        mouse(table, SWT.MouseDown, from, y);
        mouse(table, SWT.MouseMove, (from + to) / 2, y);
        mouse(table, SWT.MouseMove, to, y);
        mouse(table, SWT.MouseUp, to, y);
    }

    private static void mouse(Table table, int type, int x, int y) {
        var event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        table.notifyListeners(type, event);
    }

    @Test
    void the_history_lists_who_changed_the_mixture_and_why() {
        mixture();
        page(1);
        desk.until(
                "the commit is listed",
                () -> Desk.find(Table.class, "mixtureHistory.table").getItemCount() == 1);
        assertThat(Desk.find(Table.class, "mixtureHistory.table").getItem(0).getText(3))
                .contains("mixtures/mixed");
        assertThat(Desk.find(Label.class, "mixture.history.note").getText()).isNotEmpty();
    }

    @Test
    void a_field_says_at_its_place_why_a_value_is_refused_or_out_of_range() {
        select("experiments/small", "Wie klein geht es?");
        page(3);
        Text batch = Desk.find(Text.class, "experiment.training.training.batch");
        Label trouble = Desk.find(Label.class, "experiment.training.training.batch.trouble");
        assertThat(batch.getText()).isEqualTo("4");
        assertThat(Desk.find(Label.class, "experiment.training.training.batch.help")
                        .getText())
                .contains("4", "1000000");

        batch.setText("viele");
        fire(batch, SWT.DefaultSelection);
        desk.until("it is refused in words", () -> !trouble.getText().isEmpty());
        assertThat(isDirty()).isFalse();

        batch.setText("0");
        fire(batch, SWT.DefaultSelection);
        desk.until("the range is told", () -> trouble.getText().contains("training.batch"));
        batch.setText("8");
        fire(batch, SWT.DefaultSelection);
        desk.until("all is well again", () -> trouble.getText().isEmpty());
        assertThat(isDirty()).isTrue();
        page(0);
        assertThat(Desk.find(Button.class, "experiment.launch").getEnabled())
                .as("what is not saved is not launched")
                .isFalse();
    }

    @Test
    void the_pages_of_an_experiment_say_what_it_costs_and_what_it_draws() {
        select("experiments/small", "Wie klein geht es?");
        page(0);
        assertThat(Desk.find(Label.class, "experiment.cost.0").getText()).isEqualTo("468\u2009768");
        assertThat(Desk.find(Label.class, "experiment.cost.3").getText()).isEqualTo("–");
        desk.until("it can be launched", () -> Desk.find(Button.class, "experiment.launch")
                .getEnabled());
        page(2);
        desk.until(
                "the shares are there",
                () -> Desk.find(Table.class, "experimentData.table").getItemCount() == 2);
        page(4);
        assertThat(Desk.find(StyledText.class, "document.text").getText()).contains("mixture: mixed");
    }

    @Test
    void facets_narrow_the_pool_and_the_chosen_card_is_shown_with_its_first_documents() {
        Desk.show(PoolView.ID);
        Table pool = Desk.find(Table.class, "pool.table");
        desk.until("the cards are there", () -> pool.getItemCount() == 2);
        Tree facets = Desk.find(Tree.class, "pool.facets");
        var german = Arrays.stream(facets.getItem(0).getItems())
                .filter(item -> item.getText().startsWith("de"))
                .findFirst()
                .orElseThrow();
        german.setChecked(true);
        var event = new Event();
        event.item = german;
        event.detail = SWT.CHECK;
        facets.notifyListeners(SWT.Selection, event);
        assertThat(Arrays.stream(pool.getItems()).map(TableItem::getText)).containsExactly("de-web");

        pool.setSelection(0);
        fire(pool, SWT.Selection);
        desk.until(
                "its card is shown",
                () -> Desk.find(Label.class, "document.title").getText().equals("de-web"));
        page(0);
        assertThat(Desk.find(Text.class, "card.licence").getText()).isEqualTo("CC0-1.0");
        page(1);
        desk.until(
                "its documents are read",
                () -> Desk.find(StyledText.class, "card.preview.text").getText().contains("Das letzte & beste."));
    }

    @Test
    void every_page_stands_in_both_themes_and_small() {
        for (String theme : List.of(Desk.DARK, Desk.LIGHT)) {
            Desk.theme(theme);
            for (String document : List.of("mixtures/mixed", "experiments/small", "datasets/de-web")) {
                select(
                        document,
                        document.startsWith("m")
                                ? "Gemischt"
                                : document.startsWith("e") ? "Wie klein geht es?" : "de-web");
                CTabFolder tabs = Desk.find(CTabFolder.class, "document.pages");
                for (int i = 0; i < tabs.getItemCount(); i++) {
                    page(i);
                    var picture = Desk.pixels(Desk.widget(DocumentView.ID));
                    assertThat(Desk.colours(picture).size())
                            .as(document + " " + i)
                            .isGreaterThan(3);
                    if (theme.equals(Desk.DARK)) {
                        assertThat(Desk.nearlyWhite(picture))
                                .as(document + " " + i + " in the dark")
                                .isLessThan(0.1);
                    }
                }
            }
        }
    }
}
