package eu.leam.workbench.core.edit;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.edit.EditedDocument.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else changes a file while it is open here. */
class ChangedOnDiskTest {
    private static final String OURS = TEXT.replace("temperature: 1", "temperature: 3");
    private static final String THEIRS = TEXT.replace("title: Balanced", "title: Theirs");

    @TempDir
    Path temp;

    private EditedProject project;
    private Editing editing;

    @BeforeEach
    void a_project_with_a_mixture_open_for_editing() throws Exception {
        project = EditedProject.create(temp);
        editing = project.edit();
        editing.open(BALANCED);
    }

    @AfterEach
    void close() throws Exception {
        editing.close();
    }

    private EditedDocument now() {
        return editing.document(BALANCED).orElseThrow();
    }

    private void save() throws Exception {
        new SaveDocuments(editing, List.of(BALANCED), "").call(Progress.NONE);
    }

    private void overtaken() throws Exception {
        editing.type(BALANCED, OURS, now().basis());
        project.write(BALANCED, THEIRS);
    }

    @Test
    void a_document_without_edits_follows_the_file() throws Exception {
        project.write(BALANCED, THEIRS);

        editing.look();

        assertThat(now().text()).isEqualTo(THEIRS);
        assertThat(now().dirty()).isFalse();
        assertThat(editing.undoLabel()).isEmpty();
    }

    @Test
    void a_document_whose_edits_are_saved_follows_too_and_undo_says_so() throws Exception {
        editing.type(BALANCED, OURS, now().basis());
        save();
        project.write(BALANCED, THEIRS);

        editing.look();

        assertThat(now().text()).isEqualTo(THEIRS);
        assertThat(editing.undoLabel()).isEqualTo("change on disk (balanced)");
        editing.undo();
        assertThat(now().text()).isEqualTo(OURS);
        assertThat(now().dirty()).isTrue();
    }

    @Test
    void an_edit_is_never_saved_over_the_change_even_before_it_was_seen() throws Exception {
        overtaken();

        assertThatThrownBy(this::save).isInstanceOfSatisfying(DeedException.class, e -> assertThat(e.findings())
                .extracting(Finding::rule)
                .containsExactly("store.changedOnDisk"));

        assertThat(project.text(BALANCED)).isEqualTo(THEIRS);
        assertThat(now().text()).isEqualTo(OURS);
        assertThat(now().state()).isEqualTo(State.CHANGED_ON_DISK);
    }

    @Test
    void the_user_may_take_theirs_and_still_undo_that() throws Exception {
        overtaken();
        editing.look();

        editing.takeTheirs(BALANCED);

        assertThat(now().text()).isEqualTo(THEIRS);
        assertThat(now().dirty()).isFalse();
        assertThat(now().state()).isEqualTo(State.SOUND);
        editing.undo();
        assertThat(now().text()).isEqualTo(OURS);
    }

    @Test
    void the_user_may_keep_ours_and_save_it_in_the_place_of_theirs() throws Exception {
        overtaken();
        editing.look();

        editing.keepOurs(BALANCED);
        save();

        assertThat(project.text(BALANCED)).isEqualTo(OURS);
    }

    @Test
    void keeping_ours_holds_only_for_the_version_that_was_there_then() throws Exception {
        overtaken();
        editing.keepOurs(BALANCED);
        project.write(BALANCED, THEIRS.replace("Theirs", "Theirs again"));

        assertThatThrownBy(this::save).isInstanceOf(DeedException.class);

        assertThat(project.text(BALANCED)).contains("Theirs again");
    }

    @Test
    void what_was_typed_over_an_older_version_is_not_taken_for_an_edit_of_the_newer() throws Exception {
        String seen = now().basis();
        project.write(BALANCED, THEIRS);
        editing.look();

        editing.type(BALANCED, OURS, seen);

        assertThat(now().state()).isEqualTo(State.CHANGED_ON_DISK);
        assertThatThrownBy(this::save).isInstanceOf(DeedException.class);
        assertThat(project.text(BALANCED)).isEqualTo(THEIRS);
    }

    @Test
    void a_file_that_vanished_is_told_and_the_edit_kept() throws Exception {
        editing.type(BALANCED, OURS, now().basis());
        Files.delete(project.file(BALANCED));

        assertThatThrownBy(this::save).isInstanceOf(DeedException.class);

        assertThat(now().state()).isEqualTo(State.GONE_FROM_DISK);
        assertThat(project.file(BALANCED)).doesNotExist();
        editing.keepOurs(BALANCED);
        save();
        assertThat(project.text(BALANCED)).isEqualTo(OURS);
    }

    @Test
    void a_file_that_others_broke_is_never_written_over() throws Exception {
        editing.type(BALANCED, OURS, now().basis());
        project.write(BALANCED, "schema: 1\ntitle: [half-writ");
        editing.look();

        assertThatThrownBy(() -> editing.keepOurs(BALANCED)).isInstanceOf(DeedException.class);
        assertThatThrownBy(this::save).isInstanceOf(DeedException.class);

        assertThat(project.text(BALANCED)).isEqualTo("schema: 1\ntitle: [half-writ");
        assertThat(now().text()).isEqualTo(OURS);
    }
}
