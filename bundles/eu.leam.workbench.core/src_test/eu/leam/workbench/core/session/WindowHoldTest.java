package eu.leam.workbench.core.session;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.edit.SaveDocuments;
import eu.leam.workbench.core.project.TakeoverProject;
import eu.leam.workbench.store.EditJournal;
import eu.leam.workbench.store.ProjectLock;
import eu.leam.workbench.store.Unsaved;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that nobody has told yet that another computer took its project: it does not look, it only writes. */
class WindowHoldTest {
    private static final String EDITED = TEXT.replace("temperature: 1", "temperature: 3");

    @TempDir
    Path temp;

    private EditedProject project;
    private WindowHold hold;
    private Editing editing;

    @BeforeEach
    void a_window_with_a_document_open() throws Exception {
        project = EditedProject.create(temp);
        hold = new WindowHold(project.place, (kind, id) -> true, () -> {});
        hold.look();
        editing = hold.editing().orElseThrow();
        editing.open(BALANCED);
    }

    private void type() throws Exception {
        editing.type(BALANCED, EDITED, editing.document(BALANCED).orElseThrow().basis());
    }

    private List<Unsaved> journal() throws Exception {
        try (var journal = EditJournal.open(project.place.folder(), project.place.environment())) {
            return journal.unsaved();
        }
    }

    @Test
    void does_not_save_into_a_project_that_was_taken_over_and_becomes_read_only() throws Exception {
        type();
        String before = project.head();
        new TakeoverProject(project.from("elsewhere")).call(Progress.NONE);

        var save = new SaveDocuments(editing, List.of(BALANCED), "");

        assertThatThrownBy(() -> save.call(Progress.NONE))
                .isInstanceOfSatisfying(
                        DeedException.class, e -> assertThat(e.nextStep()).contains("open the project again"));
        assertThat(project.text(BALANCED)).isEqualTo(TEXT);
        assertThat(project.head()).isEqualTo(before);
        assertThat(hold.readOnly()).isNotEmpty();
        assertThat(editing.document(BALANCED).orElseThrow().readOnly()).isEqualTo(hold.readOnly());
        assertThat(editing.document(BALANCED).orElseThrow().text()).isEqualTo(EDITED);
        assertThat(hold.look()).as("the window is told").isTrue();
        hold.close();
    }

    @Test
    void does_not_write_into_the_journal_that_is_another_windows_now() throws Exception {
        var elsewhere = project.from("elsewhere");
        var theirs = (ProjectLock.Mine) ProjectLock.takeOver(elsewhere.folder(), elsewhere.environment());
        type();

        hold.close();

        assertThat(hold.readOnly()).contains("eva", "elsewhere");
        assertThat(journal()).isEmpty();
        assertThat(theirs.lock().isHeld()).isTrue();
        theirs.lock().close();
    }

    @Test
    void leaves_what_it_noted_before_to_the_next_window() throws Exception {
        type();
        hold.close();

        assertThat(journal()).extracting(Unsaved::text).containsExactly(EDITED);
    }
}
