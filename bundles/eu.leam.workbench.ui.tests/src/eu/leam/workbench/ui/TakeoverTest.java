package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.ui.document.DocumentView;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes a project over from a computer that is gone, by the link in the banner and by that in the status line. */
class TakeoverTest {
    private final Desk desk = new Desk();

    @TempDir
    private Path temporary;

    private Path lock;

    @BeforeEach
    void open_a_project_whose_lock_names_another_computer() throws Exception {
        Path folder = temporary.resolve("Projekt für Größeres");
        new NewProject(new Place(folder, Environment.system()), "Prüfung", false, 1000).call(Progress.NONE);
        lock = Files.createDirectories(folder.resolve(".leam")).resolve("window.lock");
        Files.writeString(lock, "erika\nlbg-7.example\n4711\n2026-01-01T00:00:00Z\n2026-01-01T00:00:01Z\n");
        Desk.show(DocumentView.ID);
        OpenProject.get().open(folder, Sessions::open);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
        desk.until("the document is there", () -> text().getText().contains("tokenBudget: 1000"));
        desk.until("it says who holds it", () -> words().contains("lbg-7.example"));
    }

    @AfterEach
    void close_it() {
        OpenProject.get().session().ifPresent(Session::close);
        OpenProject.get().show(new ProjectState.None());
    }

    private static StyledText text() {
        return Desk.find(StyledText.class, "document.text");
    }

    private static String words() {
        return Desk.find(Label.class, "document.readOnly").getText();
    }

    private static void press(String link) {
        Desk.find(Link.class, link).notifyListeners(SWT.Selection, new Event());
    }

    private String holder() throws Exception {
        return Files.exists(lock) ? Files.readString(lock) : "";
    }

    @Test
    void asks_in_the_banner_and_then_lets_the_document_be_edited() throws Exception {
        assertThat(text().getEditable()).isFalse();

        press("document.banner.TAKE_OVER");
        desk.until("it asks", () -> words().contains("not saved"));
        assertThat(words()).contains("erika", "lbg-7.example", "2026");
        assertThat(holder()).as("nothing is taken by the question").startsWith("erika");

        press("document.banner.TAKE_OVER_NOW");
        desk.until("it can be edited", () -> text().getEditable());
        assertThat(holder()).contains(Long.toString(ProcessHandle.current().pid()));
        assertThat(Desk.find(CLabel.class, "status.takeover").isVisible()).isFalse();
    }

    @Test
    void asks_from_the_status_line_too_and_leaves_the_project_alone_when_the_answer_is_no() throws Exception {
        CLabel takeover = Desk.find(CLabel.class, "status.takeover");
        assertThat(takeover.isVisible()).isTrue();
        Rectangle place = takeover.getBounds();
        assertThat(place.width).isGreaterThanOrEqualTo(takeover.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        assertThat(place.x + place.width)
                .as("a long reason does not push it out of the line")
                .isLessThanOrEqualTo(takeover.getParent().getClientArea().width);

        var click = new Event();
        click.button = 1;
        takeover.notifyListeners(SWT.MouseUp, click);
        desk.until("it asks", () -> words().contains("not saved"));
        press("document.banner.LEAVE");
        desk.until("it asks no more", () -> !words().contains("not saved"));

        assertThat(words()).contains("lbg-7.example");
        assertThat(text().getEditable()).isFalse();
        assertThat(holder()).startsWith("erika");
    }
}
