package eu.leam.workbench.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.core.project.CheckProject;
import eu.leam.workbench.model.dossier.GateState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held against what, whose decision stands where, and what is said when it could not be committed. */
class DecisionsTest {
    private static final String MODEL = "leam-1/small-s1";
    private static final String TWIN = "leam-1/twin-s1";

    @TempDir
    Path temp;

    private EditedProject project;

    @BeforeEach
    void two_versions_of_the_same_weights() throws Exception {
        project = EditedProject.create(temp);
        for (String model : List.of(MODEL, TWIN)) {
            project.write("models/" + model, "schema: 1\ntitle: Small\nsha256: \"" + "ab".repeat(32) + "\"\n");
        }
        project.commit("Add models");
    }

    private void release() throws Exception {
        new NewRelease(project.place, "first", MODEL, "", "The first.").call(Progress.NONE);
    }

    @Test
    void a_version_is_not_put_up_beside_itself_or_a_twin() throws Exception {
        for (String previous : List.of(MODEL, TWIN)) {
            assertThatThrownBy(() -> new NewRelease(project.place, "second", MODEL, previous, "").call(Progress.NONE))
                    .isInstanceOf(LeamException.class)
                    .hasMessageContaining(previous)
                    .hasMessageContaining("same weights");
            assertThat(project.file("releases/second")).doesNotExist();

            project.write("releases/second", "schema: 1\nmodel: " + MODEL + "\nprevious: " + previous + "\n");
            assertThat(new CheckProject(project.place).call(Progress.NONE))
                    .extracting(Finding::rule)
                    .contains("release.previous");
            assertThat(new CheckRelease(project.place, "second")
                            .call(Progress.NONE)
                            .gates())
                    .filteredOn(gate -> gate.id().equals("comparable"))
                    .singleElement()
                    .satisfies(gate -> {
                        assertThat(gate.state()).isEqualTo(GateState.NOT_MEASURED);
                        assertThat(gate.evidence().getFirst()).contains(previous, "shows nothing");
                    });
            Files.delete(project.file("releases/second"));
        }
    }

    @Test
    void the_decision_of_one_never_takes_the_place_of_anothers() throws Exception {
        release();
        for (String email : List.of("j.müller@x.de", "j.möller@x.de", "a+b@x", "a-b@x")) {
            decideAs(email);
        }
        assertThat(approvals()).hasSize(4);
        decideAs("J.Müller@X.de");
        assertThat(approvals()).hasSize(4);
        assertThat(new ListReleases(project.place)
                        .call(Progress.NONE)
                        .getFirst()
                        .decisions())
                .hasSize(4);
    }

    @Test
    void a_decision_of_an_earlier_version_without_the_hash_is_read_and_replaced_by_its_own_person_alone()
            throws Exception {
        release();
        decideAs("j.müller@x.de");
        Path old = project.file("releases/first").resolveSibling("approvals/j.m-ller-at-x.de.yaml");
        Files.move(approvals().getFirst(), old);
        project.commit("As an earlier version named it");

        decideAs("j.möller@x.de");
        assertThat(approvals()).hasSize(2);
        assertThat(Files.readString(old)).contains("j.müller@x.de");
        decideAs("j.müller@x.de");
        assertThat(approvals()).hasSize(2).contains(old);
    }

    @Test
    void a_file_of_the_same_name_that_holds_anothers_decision_is_left_alone() throws Exception {
        release();
        decideAs("j.müller@x.de");
        Path own = approvals().getFirst();
        Files.writeString(own, Files.readString(own).replace("j.müller@x.de", "ada@x.de"));
        project.commit("A clash of hashes");
        assertThatThrownBy(() -> decideAs("j.müller@x.de"))
                .isInstanceOf(LeamException.class)
                .hasMessageContaining("ada@x.de")
                .hasMessageContaining(own.getFileName().toString());
        assertThat(Files.readString(own)).contains("ada@x.de");
    }

    @Test
    void a_deed_whose_files_could_not_be_committed_names_git_and_no_save_that_is_not_there() throws Exception {
        Files.writeString(project.place.folder().resolve(".git/MERGE_HEAD"), project.head() + "\n");
        String note = new NewRelease(project.place, "first", MODEL, "", "The first.")
                .call(Progress.NONE)
                .note();
        assertThat(note)
                .contains("git merge --continue", "git add", "git commit")
                .doesNotContain("save again");
    }

    private void decideAs(String email) throws Exception {
        Files.writeString(temp.resolve(".gitconfig"), "[user]\n\tname = J. M.\n\temail = " + email + "\n");
        new ApproveRelease(project.place, "first", "", "It is the first.").call(Progress.NONE);
    }

    private List<Path> approvals() throws Exception {
        try (Stream<Path> files = Files.list(project.file("releases/first").resolveSibling("approvals"))) {
            return files.sorted().toList();
        }
    }
}
