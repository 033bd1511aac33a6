package eu.leam.workbench.core.edit;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.project.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingTest {
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

    private EditedDocument type(String from, String to) throws Exception {
        return editing.type(BALANCED, now().text().replace(from, to), now().basis());
    }

    private Saved save() throws Exception {
        return new SaveDocuments(editing, List.of(BALANCED), "").call(Progress.NONE);
    }

    @Test
    void names_each_change_and_takes_it_back_and_makes_it_again() throws Exception {
        type("temperature: 1", "temperature: 3");
        assertThat(editing.undoLabel()).isEqualTo("change of temperature (balanced)");
        editing.set(BALANCED, "entries[0].weight", "0.21");
        assertThat(editing.undoLabel()).isEqualTo("change of de-web weight (balanced)");
        assertThat(now().text()).isEqualTo(TEXT.replace("ture: 1", "ture: 3").replace("0.18", "0.21"));

        assertThat(editing.undo()).containsExactly(BALANCED);
        assertThat(now().text()).isEqualTo(TEXT.replace("ture: 1", "ture: 3"));
        assertThat(editing.redoLabel()).isEqualTo("change of de-web weight (balanced)");
        editing.undo();
        assertThat(now().text()).isEqualTo(TEXT);
        assertThat(now().dirty()).isFalse();
        assertThat(editing.undoLabel()).isEmpty();

        editing.redo();
        editing.redo();
        assertThat(now().text()).contains("weight: 0.21 # by hand");
        assertThat(editing.dirty()).containsExactly(BALANCED);
    }

    @Test
    void typing_what_stands_there_already_is_no_change() throws Exception {
        editing.type(BALANCED, TEXT, now().basis());

        assertThat(editing.undoLabel()).isEmpty();
    }

    @Test
    void a_save_is_a_commit_of_just_that_file_with_a_message_of_what_changed() throws Exception {
        Files.writeString(project.place.folder().resolve("notes.txt"), "staged");
        project.git("add", "notes.txt");
        project.write("datasets/de-web", "schema: 1\n");
        type("weight: 0.18", "weight:   0.21");

        Saved saved = save();

        assertThat(saved.note()).isEmpty();
        assertThat(project.head()).isEqualTo(saved.commit());
        assertThat(project.git("log", "-1", "--format=%B")).isEqualTo("balanced: de-web weight 0.18 -> 0.21");
        assertThat(project.text(BALANCED)).isEqualTo(TEXT.replace("0.18", "0.21"));
        assertThat(now().dirty()).isFalse();
        assertThat(now().text()).isEqualTo(project.text(BALANCED));
        assertThat(project.git("status", "--porcelain").lines()).containsExactly("A  notes.txt", "?? datasets/");
        assertThat(project.git("show", "--format=", "--name-only")).isEqualTo("mixtures/balanced.yaml");
    }

    @Test
    void undo_past_a_save_makes_dirty_again_and_never_touches_commits() throws Exception {
        type("temperature: 1", "temperature: 3");
        String commit = save().commit();

        editing.undo();

        assertThat(now().dirty()).isTrue();
        assertThat(project.head()).isEqualTo(commit);
        assertThat(project.text(BALANCED)).contains("temperature: 3");
        editing.redo();
        assertThat(now().dirty()).isFalse();
        editing.undo();
        assertThat(save().commit()).isNotEqualTo(commit);
        assertThat(project.text(BALANCED)).isEqualTo(TEXT);
    }

    @Test
    void an_edit_seen_before_an_own_save_still_goes_on_from_it() throws Exception {
        String basis = now().basis();
        type("temperature: 1", "temperature: 3");
        save();

        editing.type(BALANCED, TEXT.replace("temperature: 1", "temperature: 4"), basis);

        assertThat(now().state()).isEqualTo(EditedDocument.State.SOUND);
        save();
        assertThat(project.text(BALANCED)).contains("temperature: 4");
    }

    @Test
    void what_cannot_be_read_again_is_not_saved_and_says_the_line_and_is_kept() throws Exception {
        EditedDocument broken = type("temperature: 1", "temperature: [1");
        assertThat(broken.findings()).anyMatch(finding -> finding.subject().startsWith("mixtures/balanced.yaml:"));

        assertThatThrownBy(this::save).isInstanceOfSatisfying(DeedException.class, e -> {
            assertThat(e.getMessage()).containsPattern("balanced\\.yaml.*\\d+");
            assertThat(e.findings()).isNotEmpty();
        });

        assertThat(project.text(BALANCED)).isEqualTo(TEXT);
        assertThat(now().text()).contains("temperature: [1");
        assertThat(now().dirty()).isTrue();
    }

    @Test
    void wrong_weights_and_a_budget_of_nothing_are_findings_with_their_field() throws Exception {
        type("weight: 0.18", "weight: -1");
        assertThat(now().findings()).extracting(Finding::field).contains("entries[0].weight");
        type("weight: -1", "weight: .nan");
        assertThat(now().findings()).extracting(Finding::rule).contains("mixture.weightNotFinite");
        type("500000 tokens", "0 tokens");
        assertThat(now().findings()).extracting(Finding::field).contains("tokenBudget");
        type("en-web", "nowhere");
        assertThat(now().findings()).extracting(Finding::field).contains("entries[1].dataset");
    }

    @Test
    void refuses_a_field_that_is_not_there_and_a_value_that_is_none() {
        assertThatThrownBy(() -> editing.set(BALANCED, "entries[7].weight", "1"))
                .isInstanceOf(DeedException.class)
                .hasMessageContaining("entries[7].weight");
        assertThatThrownBy(() -> editing.set(BALANCED, "temperature", "warm"))
                .isInstanceOf(DeedException.class)
                .hasMessageContaining("warm");
        assertThat(editing.undoLabel()).isEmpty();
    }

    @Test
    void files_that_are_broken_or_too_new_open_read_only() throws Exception {
        project.write("mixtures/broken", "schema: 1\ntitle: [\n");
        project.write("mixtures/newer", "schema: 99\ntitle: From the future\n");
        for (String reference : List.of("mixtures/broken", "mixtures/newer")) {
            String before = project.text(reference);
            EditedDocument opened = editing.open(reference);

            assertThat(opened.readOnly()).contains(reference + ".yaml");
            assertThat(opened.text()).isEqualTo(before);
            assertThatThrownBy(() -> editing.type(reference, "schema: 1\n", opened.basis()))
                    .isInstanceOf(DeedException.class);
            assertThatThrownBy(() -> new SaveDocuments(editing, List.of(reference), "").call(Progress.NONE))
                    .isInstanceOf(DeedException.class);
            assertThat(project.text(reference)).isEqualTo(before);
        }
    }

    @Test
    void on_a_detached_head_the_file_is_written_and_the_reason_told_and_later_committed() throws Exception {
        project.git("checkout", "-q", "--detach");
        type("temperature: 1", "temperature: 3");

        Saved saved = save();

        assertThat(saved.commit()).isEmpty();
        assertThat(saved.note()).isNotEmpty();
        assertThat(project.text(BALANCED)).contains("temperature: 3");
        assertThat(now().dirty()).isFalse();
        project.git("checkout", "-q", "main");
        assertThat(save().commit()).isNotEmpty();
        assertThat(project.git("log", "-1", "--format=%B")).isEqualTo("balanced: temperature 1 -> 3");
    }

    @Test
    void nothing_is_changed_or_saved_once_the_project_is_anothers() throws Exception {
        type("temperature: 1", "temperature: 3");

        editing.stop("Erika took it over.");

        assertThat(now().readOnly()).isEqualTo("Erika took it over.");
        assertThat(now().text()).contains("temperature: 3");
        assertThatThrownBy(this::save).isInstanceOf(DeedException.class).hasMessageContaining("Erika");
        assertThatThrownBy(() -> type("3", "4")).isInstanceOf(DeedException.class);
        assertThat(editing.undo()).isEmpty();
        assertThat(project.text(BALANCED)).isEqualTo(TEXT);
    }
}
