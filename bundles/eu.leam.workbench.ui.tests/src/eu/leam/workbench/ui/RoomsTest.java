package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.ui.design.DesignPerspective;
import eu.leam.workbench.ui.design.PoolView;
import eu.leam.workbench.ui.evaluate.EvaluatePerspective;
import eu.leam.workbench.ui.evaluate.ScoresView;
import eu.leam.workbench.ui.release.ReleasePerspective;
import eu.leam.workbench.ui.release.ReleasesView;
import eu.leam.workbench.ui.run.RunPerspective;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four perspectives over a real project: what is in its files stands in their views. */
class RoomsTest {
    private static final List<String> PERSPECTIVES =
            List.of(DesignPerspective.ID, RunPerspective.ID, EvaluatePerspective.ID, ReleasePerspective.ID);

    private final Desk desk = new Desk();

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void make_a_project() throws Exception {
        folder = temporary.resolve("Räume");
        new NewProject(new Place(folder, Environment.system()), "Räume", false, 1000).call(Progress.NONE);
        write("datasets/de-web.yaml", "schema: 1\ntitle: Web\nlanguage: de\nlicence: CC0-1.0\nbytes: 2100000 bytes\n");
        write("datasets/mt-news.yaml", "schema: 1\ntitle: News\nlanguage: mt\n");
        write("models/leam-1/gpt-3.yaml", "schema: 1\ntitle: GPT-3\nbaseline: true\nsource: Brown et al. 2020\n");
        write("releases/second/release.yaml", "schema: 1\nmodel: leam-1/gpt-3\nsummary: A try.\n");
        List.of(PoolView.ID, ScoresView.ID, ReleasesView.ID).forEach(Desk::show);
        OpenProject.get().open(folder, Sessions::open);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
    }

    @AfterEach
    void close_it() {
        OpenProject.get().session().ifPresent(Session::close);
        OpenProject.get().show(new ProjectState.None());
    }

    private void write(String file, String text) throws java.io.IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> first(String table) {
        return Arrays.stream(Desk.find(Table.class, table).getItems())
                .map(TableItem::getText)
                .toList();
    }

    @Test
    void the_pool_lists_the_cards_with_what_they_say_and_do_not_say() {
        desk.until("the cards are there", () -> first("pool.table").equals(List.of("de-web", "mt-news")));
        TableItem web = Desk.find(Table.class, "pool.table").getItem(0);
        assertThat(web.getText(2)).isEqualTo("de");
        assertThat(web.getText(5)).isEqualTo("2.10\u2009M");
        assertThat(Desk.find(Table.class, "pool.table").getItem(1).getText(5)).isEqualTo("–");
    }

    @Test
    void the_scores_list_versions_that_nobody_measured() {
        desk.until("the version is there", () -> first("scores.table").equals(List.of("leam-1/gpt-3")));
        assertThat(Desk.find(Table.class, "scores.table").getItem(0).getText(5)).isEqualTo("–");
    }

    @Test
    void the_releases_stand_with_their_gates_judged() {
        desk.until("the release is there", () -> first("releases.table").equals(List.of("second")));
        TableItem release = Desk.find(Table.class, "releases.table").getItem(0);
        assertThat(release.getText(1)).isEqualTo("leam-1/gpt-3");
        assertThat(release.getText(2)).isEqualTo("not measured in full");
        assertThat(release.getText(4)).isEqualTo("0");
        assertThat(Integer.parseInt(release.getText(5))).isPositive();
    }

    @Test
    void a_card_selected_in_the_pool_is_the_selection_of_all_views() {
        Desk.show(PoolView.ID);
        desk.until("the cards are there", () -> first("pool.table").size() == 2);
        Table table = Desk.find(Table.class, "pool.table");
        table.setSelection(1);
        table.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertThat(RefSelection.of(Desk.page().getSelection())).containsExactly(new Ref("datasets/mt-news"));
        desk.until(
                "the document follows",
                () -> Desk.find(Label.class, "document.title").getText().equals("News"));
    }

    @Test
    void each_perspective_opens_with_views_that_all_work() throws Exception {
        try {
            for (String perspective : PERSPECTIVES) {
                PlatformUI.getWorkbench()
                        .showPerspective(perspective, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
                desk.rest(java.time.Duration.ofMillis(300));
                IViewReference[] views = Desk.page().getViewReferences();
                assertThat(views).hasSizeGreaterThan(3);
                for (IViewReference view : views) {
                    assertThat(view.getView(true)).as(view.getId()).isNotNull();
                    assertThat(view.getView(true).getClass().getSimpleName()).doesNotContain("Error");
                }
            }
        } finally {
            PlatformUI.getWorkbench()
                    .showPerspective(
                            DesignPerspective.ID, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        }
    }
}
