package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.ui.document.DocumentView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types into a document of a real project and saves, undoes and redoes by the menu's commands. */
class EditDocumentTest {
    private final Desk desk = new Desk();

    @TempDir
    private Path temporary;

    private Path file;

    @BeforeEach
    void open_a_real_project() throws Exception {
        Path folder = temporary.resolve("Projekt für Größeres");
        new NewProject(new Place(folder, Environment.system()), "Prüfung", false, 1000).call(Progress.NONE);
        file = folder.resolve("leam.yaml");
        Desk.show(DocumentView.ID);
        OpenProject.get().open(folder, Sessions::open);
        desk.until("the project is open", () -> OpenProject.get().session().isPresent());
        desk.until(
                "the document is there",
                () -> text().getEditable() && text().getText().contains("tokenBudget: 1000"));
    }

    @AfterEach
    void close_it() {
        OpenProject.get().session().ifPresent(Session::close);
        OpenProject.get().show(new ProjectState.None());
    }

    private static StyledText text() {
        return Desk.find(StyledText.class, "document.text");
    }

    private static String partName() {
        return Desk.page().findView(DocumentView.ID).getTitle();
    }

    private static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, new Event());
    }

    private void type(String from, String to) {
        int at = text().getText().indexOf(from);
        text().replaceTextRange(at, from.length(), to);
    }

    private String onDisk() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saves_what_was_typed_and_undo_past_the_save_makes_it_dirty_again() throws Exception {
        type("1000 tokens", "2000 tokens");
        desk.until("the part is marked", () -> partName().startsWith("*"));

        command("org.eclipse.ui.file.save");
        desk.until("it is on the disk", () -> onDisk().contains("tokenBudget: 2000 tokens"));
        desk.until("the mark is gone", () -> !partName().startsWith("*"));

        command("org.eclipse.ui.edit.undo");
        desk.until("the former text is there", () -> text().getText().contains("1000 tokens"));
        desk.until("the part is marked again", () -> partName().startsWith("*"));
        assertThat(onDisk()).contains("2000 tokens");

        command("org.eclipse.ui.edit.redo");
        desk.until("all is as saved", () -> !partName().startsWith("*"));
        assertThat(text().getText()).contains("2000 tokens");
    }

    @Test
    void a_change_of_somebody_else_is_told_and_not_written_over() throws Exception {
        type("1000 tokens", "3000 tokens");
        desk.until("the part is marked", () -> partName().startsWith("*"));
        String theirs = onDisk().replace("Prüfung", "Von anderen");
        Files.writeString(file, theirs);

        command("org.eclipse.ui.file.save");

        desk.until("the choice is offered", () -> Desk.find(Control.class, "document.banner")
                .isVisible());
        assertThat(onDisk()).isEqualTo(theirs);
        assertThat(text().getText()).contains("3000 tokens");
        Desk.find(Link.class, "document.banner.TAKE_THEIRS")
                .notifyListeners(org.eclipse.swt.SWT.Selection, new Event());
        desk.until("theirs is shown", () -> text().getText().contains("Von anderen"));
        desk.until("nothing is unsaved", () -> !partName().startsWith("*"));
    }
}
