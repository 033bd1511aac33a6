package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.design.PoolView;
import eu.leam.workbench.ui.document.DocumentView;
import eu.leam.workbench.ui.evaluate.ScoresView;
import eu.leam.workbench.ui.log.LogView;
import eu.leam.workbench.ui.project.ProjectView;
import eu.leam.workbench.ui.release.ReleasesView;
import eu.leam.workbench.ui.run.CurvesView;
import eu.leam.workbench.ui.run.RunsView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every view in both languages and both themes, filled and resized. */
class LanguagesTest {
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
    private static final List<String> VIEWS = List.of(
            ProjectView.ID,
            DocumentView.ID,
            CurvesView.ID,
            RunsView.ID,
            PoolView.ID,
            ScoresView.ID,
            ReleasesView.ID,
            PROGRESS,
            LogView.ID);

    private final Desk desk = new Desk();
    private final Locale before = Locale.getDefault();
    private FolderSession session;

    @TempDir
    private Path temporary;

    @BeforeEach
    void make_a_session() throws IOException {
        Desk.sideBySide();
        session = new FolderSession(SampleFolder.in(temporary));
        double[] loss = new double[1200];
        Arrays.setAll(loss, i -> 2 + 3 * Math.exp(-i / 150.0));
        session.runs(List.of(run("balanced-s1", "RUNNING"), run("balanced-s2", "OUT_OF_MEMORY")));
        session.loss("balanced-s1", loss);
        session.loss("balanced-s2", loss);
    }

    @AfterEach
    void speak_as_before() {
        speak(before);
        Desk.theme(Desk.LIGHT);
        OpenProject.get().show(new ProjectState.None());
    }

    @Test
    void every_view_speaks_english() {
        speak(Locale.ENGLISH);
        assertThat(headers("runs.table")).startsWith("Run", "State", "Experiment", "Progress", "Loss, nats/token");
        assertThat(headers("curves.legend")).containsExactly("Run", "Smoothed", "Last");
        assertThat(headers("pool.table")).contains("Dataset", "Licence", "Size, bytes");
        assertThat(headers("scores.table")).contains("Model version", "Score", "n");
        assertThat(headers("releases.table")).contains("Release", "Gates passed");
        assertThat(headers("log.table")).containsExactly("Time", "What happened", "Source");
        assertThat(Desk.find(Combo.class, "curves.metric").getText()).isEqualTo("Loss, nats per token");
        assertThat(Desk.find(Label.class, "curves.note").getText()).startsWith("1\u2009200 points");
        assertThat(row("runs.table", "balanced-s1")).contains("running", "2.500", "20\u2009000", "30 s");
        assertThat(Desk.find(Tree.class, "project.tree").getItem(1).getText()).startsWith("Datasets");
    }

    @Test
    void every_view_speaks_german() {
        speak(Locale.GERMANY);
        assertThat(headers("runs.table")).startsWith("Lauf", "Zustand", "Experiment", "Fortschritt");
        assertThat(headers("curves.legend")).containsExactly("Lauf", "Geglättet", "Zuletzt");
        assertThat(headers("pool.table")).contains("Datensatz", "Lizenz", "Größe, Byte");
        assertThat(headers("scores.table")).contains("Modellversion", "Wert", "n");
        assertThat(headers("releases.table")).contains("Freigabe", "Bestanden");
        assertThat(headers("log.table")).containsExactly("Zeit", "Was geschehen ist", "Quelle");
        assertThat(Desk.find(Combo.class, "curves.metric").getText()).isEqualTo("Verlust, Nat je Token");
        assertThat(Desk.find(Label.class, "curves.note").getText()).startsWith("1\u2009200 Punkte");
        assertThat(row("runs.table", "balanced-s1")).contains("läuft", "2,500", "20\u2009000", "30 s");
        assertThat(Desk.find(Tree.class, "project.tree").getItem(1).getText()).startsWith("Datensätze");
    }

    @Test
    void every_view_shows_itself_in_both_languages_themes_and_at_every_size() {
        var size = Desk.shell().getSize();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMANY)) {
            speak(language);
            for (String theme : List.of(Desk.LIGHT, Desk.DARK)) {
                Desk.theme(theme);
                for (int width : new int[] {700, 1400}) {
                    Desk.shell().setSize(width, width * 5 / 8);
                    desk.rest(Duration.ofMillis(300));
                    VIEWS.forEach(view -> look(view, theme));
                }
            }
        }
        Desk.shell().setSize(size);
    }

    /** Looks at one view: something is drawn, nothing is white in the dark, no text lacks its words, no control is cut off. */
    private void look(String view, String theme) {
        Desk.show(view);
        Control widget = Desk.widget(view);
        desk.until(
                view + " shows something",
                () -> Desk.colours(Desk.pixels(widget)).size() > 3);
        if (theme.equals(Desk.DARK)) {
            desk.until(view + " is dark", () -> Desk.nearlyWhite(Desk.pixels(widget)) < 0.05);
        }
        assertWorded(widget);
        Composite bar = Desk.find(Composite.class, "curves.bar");
        for (Control child : bar.getChildren()) {
            boolean inside = child.getLocation().x + child.getSize().x <= bar.getSize().x;
            assertThat(inside || bar.getSize().x < 400)
                    .as("%s stands within %s", child, bar.getSize())
                    .isTrue();
        }
    }

    private static void assertWorded(Control control) {
        String text =
                switch (control) {
                    case Label label -> label.getText();
                    case Button button -> button.getText();
                    case Table table -> String.join("|", texts(table));
                    default -> "";
                };
        assertThat(text).doesNotContainPattern("!\\w+_\\w+!");
        if (control instanceof Composite composite) {
            Arrays.stream(composite.getChildren()).forEach(LanguagesTest::assertWorded);
        }
    }

    /** Opens all views anew in a language. */
    private void speak(Locale language) {
        Locale.setDefault(language);
        Texts.initialize(Messages.class);
        Texts.initialize(eu.leam.workbench.ui.design.Messages.class);
        Texts.initialize(eu.leam.workbench.ui.run.Messages.class);
        Texts.initialize(eu.leam.workbench.ui.evaluate.Messages.class);
        Texts.initialize(eu.leam.workbench.ui.release.Messages.class);
        VIEWS.forEach(Desk::hide);
        VIEWS.forEach(Desk::show);
        Platform.getLog(LanguagesTest.class)
                .log(new Status(IStatus.WARNING, "eu.leam.workbench.ui", "Something to show in the log."));
        if (OpenProject.get().session().isEmpty()) {
            OpenProject.get().open(session.folder(), (folder, environment) -> session);
        }
        Label note = Desk.find(Label.class, "curves.note");
        desk.until("the curves are there", () -> note.getText().startsWith("1\u2009200"));
        desk.until("the log is there", () -> Desk.find(Table.class, "log.table").getItemCount() > 0);
        Desk.show(RunsView.ID);
        desk.rest(Duration.ofMillis(400));
    }

    private static List<String> headers(String table) {
        return texts(Desk.find(Table.class, table));
    }

    private static List<String> texts(Table table) {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
    }

    private static List<String> row(String id, String first) {
        Table table = Desk.find(Table.class, id);
        return Arrays.stream(table.getItems())
                .filter(item -> item.getText().equals(first))
                .flatMap(item -> java.util.stream.IntStream.range(0, table.getColumnCount())
                        .mapToObj(item::getText))
                .toList();
    }

    private static RunInfo run(String id, String state) {
        return new RunInfo(id, "balanced", state, "", 500, 1000, 2.5, 20_000, 30, Instant.EPOCH, Instant.EPOCH);
    }
}
