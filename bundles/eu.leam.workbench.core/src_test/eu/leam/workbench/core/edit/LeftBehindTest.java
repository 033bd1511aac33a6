package eu.leam.workbench.core.edit;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.edit.EditedDocument.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits that a window did not save come back in the next one. */
class LeftBehindTest {
    private static final String OURS = TEXT.replace("temperature: 1", "temperature: 3");

    @TempDir
    Path temp;

    private EditedProject project;

    @BeforeEach
    void a_window_that_ended_with_an_edit() throws Exception {
        project = EditedProject.create(temp);
        try (Editing editing = project.edit()) {
            editing.type(BALANCED, OURS, editing.open(BALANCED).basis());
        }
    }

    @Test
    void is_on_the_disk_within_two_seconds_and_off_the_callers_thread() throws Exception {
        Path journal = project.place.folder().resolve(".leam/journal/edits.log");
        try (Editing editing = project.edit()) {
            editing.restore(BALANCED);
            long start = System.nanoTime();
            editing.type(
                    BALANCED,
                    OURS.replace("ture: 3", "ture: 7"),
                    editing.open(BALANCED).basis());
            while (!Files.readString(journal).contains("temperature: 7")) {
                assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
                Thread.sleep(10);
            }
        }
    }

    @Test
    void is_offered_and_restored_as_a_change_that_can_be_undone() throws Exception {
        try (Editing editing = project.edit()) {
            assertThat(editing.left()).containsExactly(BALANCED);
            EditedDocument offered = editing.open(BALANCED);
            assertThat(offered.state()).isEqualTo(State.LEFT_BEHIND);
            assertThat(offered.text()).isEqualTo(TEXT);
            assertThat(offered.left()).isNotNull();

            EditedDocument restored = editing.restore(BALANCED);

            assertThat(restored.text()).isEqualTo(OURS);
            assertThat(restored.dirty()).isTrue();
            assertThat(restored.state()).isEqualTo(State.SOUND);
            assertThat(editing.left()).isEmpty();
            new SaveDocuments(editing, List.of(BALANCED), "").call(Progress.NONE);
            assertThat(project.text(BALANCED)).isEqualTo(OURS);
            editing.undo();
            assertThat(editing.document(BALANCED).orElseThrow().text()).isEqualTo(TEXT);
        }
    }

    @Test
    void given_up_is_gone_for_good() throws Exception {
        try (Editing editing = project.edit()) {
            editing.open(BALANCED);
            editing.giveUp(BALANCED);
            assertThat(editing.document(BALANCED).orElseThrow().state()).isEqualTo(State.SOUND);
        }
        try (Editing editing = project.edit()) {
            assertThat(editing.left()).isEmpty();
            assertThat(editing.open(BALANCED).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void is_offered_again_while_nobody_decided_and_not_edited_over_meanwhile() throws Exception {
        try (Editing editing = project.edit()) {
            String basis = editing.open(BALANCED).basis();
            assertThatThrownBy(() -> editing.type(BALANCED, TEXT + "# more\n", basis))
                    .isInstanceOf(DeedException.class);
        }
        try (Editing editing = project.edit()) {
            assertThat(editing.restore(BALANCED).text()).isEqualTo(OURS);
        }
    }

    @Test
    void restored_over_a_file_that_others_changed_waits_for_the_users_choice() throws Exception {
        String theirs = TEXT.replace("Balanced", "Theirs");
        project.write(BALANCED, theirs);
        try (Editing editing = project.edit()) {
            assertThat(editing.restore(BALANCED).state()).isEqualTo(State.CHANGED_ON_DISK);

            assertThatThrownBy(() -> new SaveDocuments(editing, List.of(BALANCED), "").call(Progress.NONE))
                    .isInstanceOf(DeedException.class);
            assertThat(project.text(BALANCED)).isEqualTo(theirs);
        }
    }

    @Test
    void a_document_that_was_deleted_meanwhile_can_be_restored() throws Exception {
        Files.delete(project.file(BALANCED));
        try (Editing editing = project.edit()) {
            assertThat(editing.restore(BALANCED).state()).isEqualTo(State.GONE_FROM_DISK);
            editing.keepOurs(BALANCED);
            new SaveDocuments(editing, List.of(BALANCED), "").call(Progress.NONE);
            assertThat(project.text(BALANCED)).isEqualTo(OURS);
        }
    }

    @Test
    void what_was_saved_or_undone_is_not_offered() throws Exception {
        try (Editing editing = project.edit()) {
            editing.restore(BALANCED);
            new SaveDocuments(editing, List.of(BALANCED), "").call(Progress.NONE);
            editing.type(BALANCED, TEXT, editing.open(BALANCED).basis());
            editing.undo();
        }
        try (Editing editing = project.edit()) {
            assertThat(editing.left()).isEmpty();
        }
    }
}
