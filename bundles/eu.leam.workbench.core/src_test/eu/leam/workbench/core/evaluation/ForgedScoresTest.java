package eu.leam.workbench.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.core.project.CheckProject;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.release.ApproveRelease;
import eu.leam.workbench.core.release.CheckRelease;
import eu.leam.workbench.core.release.NewRelease;
import eu.leam.workbench.core.release.RefuseRelease;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that were written into the files of scores pass no gate, and nobody decides over what is not committed. */
class ForgedScoresTest {
    private static final String MODEL = "leam-1/small-s1";
    private static final String WEIGHTS = "ab".repeat(32);

    @TempDir
    Path temp;

    private EditedProject project;
    private Evaluation measured;

    @BeforeEach
    void a_release_whose_bias_was_measured() throws Exception {
        project = EditedProject.create(temp);
        project.write("models/" + MODEL, "schema: 1\ntitle: Small\nsha256: \"" + WEIGHTS + "\"\n");
        Files.writeString(
                project.place.folder().resolve("leam.yaml"), "schema: 1\nname: Test\npolicy: {licences: [CC0-1.0]}\n");
        project.commit("Add a model");
        ModelVersion version = Project.open(project.place).load(Kind.MODEL, MODEL, ModelVersion.class);
        var raw = new FileRef(".leam/cache/scored.jsonl", Sha256.of("scored"), 6);
        measured = new Evaluations(project.place)
                .save(version, BigramPairs.measure("all human beings are born free"), raw, Map.of())
                .evaluation();
        new NewRelease(project.place, "first", MODEL, "", "The first.").call(Progress.NONE);
    }

    private Path scores() {
        return project.place.folder().resolve(measured.items().uri().replace(".items.gz", ".json"));
    }

    private void forge() throws Exception {
        String text = Files.readString(scores());
        Files.writeString(scores(), text.replaceAll("\"value\" : 0\\.[0-9]+", "\"value\" : 0.5037"));
        assertThat(Files.readString(scores())).isNotEqualTo(text);
    }

    private Gate gate(String id) throws Exception {
        return new CheckRelease(project.place, "first")
                .call(Progress.NONE).gates().stream()
                        .filter(gate -> gate.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void scores_as_they_were_measured_are_worked_out_again_and_agree() throws Exception {
        assertThat(gate("hashes").state()).isEqualTo(GateState.NOT_MEASURED); // there is no run
        assertThat(gate("hashes").evidence()).anyMatch(sentence -> sentence.startsWith("scores: those of 1"));
        assertThat(gate("bias-measured").state()).isEqualTo(GateState.PASSED);
    }

    @Test
    void a_forged_score_fails_the_hash_gate_even_when_it_was_committed() throws Exception {
        forge();
        project.commit("Mend the scores");
        Gate hashes = gate("hashes");
        assertThat(hashes.state()).isEqualTo(GateState.FAILED);
        assertThat(hashes.evidence().getFirst())
                .contains("evaluations/" + MODEL + "/minimal-pairs", "stereotyped_share", "0.5037");
        assertThat(hashes.evidence()).anyMatch(sentence -> sentence.contains("more scores"));
    }

    @Test
    void neither_approval_nor_refusal_stands_on_files_that_the_last_commit_does_not_have() throws Exception {
        forge();
        String head = project.head();
        String file = project.place.folder().relativize(scores()).toString();
        assertThatThrownBy(() -> approve("It is the first."))
                .isInstanceOfSatisfying(DeedException.class, refused -> {
                    assertThat(refused.findings()).extracting(Finding::subject).containsExactly(file);
                    assertThat(refused.nextStep()).contains("git add", "git commit", "window");
                })
                .hasMessageContaining(file);
        assertThatThrownBy(() -> new RefuseRelease(project.place, "first", "", "No.").call(Progress.NONE))
                .isInstanceOf(DeedException.class)
                .hasMessageContaining(file);
        assertThat(project.head()).isEqualTo(head);
        assertThat(project.place.folder().resolve("releases/first/approvals")).doesNotExist();

        project.git("checkout", "-q", "--", ".");
        approve("It is the first.");
        assertThat(project.head()).isNotEqualTo(head);
    }

    @Test
    void untracked_ignored_overlooked_and_deleted_files_are_named_as_well() throws Exception {
        Path folder = scores().getParent();
        Files.copy(scores(), folder.resolve("minimal-pairs-later.json"));
        assertRefused("minimal-pairs-later.json");
        Files.writeString(project.place.folder().resolve(".gitignore"), "*-later.json\n.leam/\n");
        assertRefused("minimal-pairs-later.json");
        Files.delete(folder.resolve("minimal-pairs-later.json"));

        project.git("update-index", "--assume-unchanged", "leam.yaml");
        Path leam = project.place.folder().resolve("leam.yaml");
        Files.writeString(leam, Files.readString(leam).replace("CC0-1.0", "MIT"));
        assertRefused("leam.yaml");
        project.git("update-index", "--no-assume-unchanged", "leam.yaml");
        project.git("checkout", "-q", "--", "leam.yaml");

        Files.delete(scores());
        assertRefused(scores().getFileName().toString());
    }

    @Test
    void other_work_that_is_not_committed_stands_in_no_ones_way() throws Exception {
        project.write(EditedProject.BALANCED, EditedProject.TEXT.replace("Balanced", "Other"));
        Files.writeString(project.place.folder().resolve("notes.txt"), "mine");
        approve("It is the first.");
    }

    private void assertRefused(String name) {
        assertThatThrownBy(() -> approve("It is the first."))
                .isInstanceOf(DeedException.class)
                .hasMessageContaining(name);
    }

    private void approve(String reason) throws Exception {
        new ApproveRelease(project.place, "first", "", reason).call(Progress.NONE);
    }

    @Test
    void an_imported_bias_suite_is_not_measured_on_this_checkpoint() throws Exception {
        Files.writeString(
                project.place.folder().resolve("leam.yaml"),
                "schema: 1\nname: Test\npolicy: {licences: [CC0-1.0], biasSuite: lm-eval}\n");
        assertThat(new CheckProject(project.place).call(Progress.NONE))
                .extracting(Finding::rule)
                .contains("project.biasSuite");
        Evaluated imported = importResults("");
        assertThat(imported.evaluation().modelSha256()).isEmpty();
        assertThat(imported.evaluation().notes()).anyMatch(note -> note.contains("who imported it says so"));
        assertThat(gate("bias-measured").state()).isEqualTo(GateState.NOT_MEASURED);
        assertThat(gate("bias-measured").evidence()).anyMatch(sentence -> sentence.contains("imported"));
    }

    @Test
    void an_import_carries_the_weights_that_its_file_names_and_no_others() throws Exception {
        assertThat(importResults(",\"config\":{\"model_sha\":\"" + WEIGHTS.toUpperCase(java.util.Locale.ROOT) + "\"}")
                        .evaluation()
                        .modelSha256())
                .isEqualTo(WEIGHTS);
        Evaluation other = importResults(",\"config\":{\"model_sha\":\"" + "cd".repeat(32) + "\"}")
                .evaluation();
        assertThat(other.modelSha256()).isEmpty();
        assertThat(other.notes()).anyMatch(note -> note.contains("cd".repeat(32)));
        assertThat(importResults(",\"config\":{\"model_sha\":\"" + "ef".repeat(20) + "\"}")
                        .evaluation()
                        .modelSha256())
                .isEmpty();
    }

    private Evaluated importResults(String more) throws Exception {
        Thread.sleep(2); // two imports of one millisecond would have one name
        Path file = Files.writeString(
                temp.resolve("results.json"),
                "{\"results\":{\"crows_pairs\":{\"pct_stereotype,none\":0.5}}" + more + "}");
        return new ImportEvaluation(project.place, file, MODEL).call(Progress.NONE);
    }
}
