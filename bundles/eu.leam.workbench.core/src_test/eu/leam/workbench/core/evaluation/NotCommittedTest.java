package eu.leam.workbench.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.edit.EditedProject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores that were written but not committed are told as such. */
class NotCommittedTest {
    @TempDir
    Path temp;

    private EditedProject project;

    @BeforeEach
    void a_run_on_a_small_corpus() throws Exception {
        project = EditedProject.create(temp);
        Path corpus = project.place.data().resolve("words.txt");
        Files.createDirectories(corpus.getParent());
        Files.writeString(corpus, "all human beings\n\nare born free\n\n".repeat(200));
        project.write("datasets/words", """
                schema: 1
                title: Words
                language: en
                uri: .leam/data/words.txt
                sha256: "%s"
                """.formatted(Sha256.of(corpus)));
        project.write("runs/one", """
                schema: 1
                experiment: one
                data:
                  - dataset: words
                """);
        project.commit("Add a run");
    }

    private void merge() throws Exception {
        Files.writeString(project.place.folder().resolve(".git/MERGE_HEAD"), project.head() + "\n");
    }

    private Evaluated importResults() throws Exception {
        Path file = Files.writeString(temp.resolve("results.json"), "{\"results\":{\"a\":{\"acc,none\":0.5}}}");
        return new ImportEvaluation(project.place, file, "baselines/gpt-3").call(Progress.NONE);
    }

    @Test
    void while_a_merge_is_under_way_the_reason_and_what_mends_it_come_with_the_scores() throws Exception {
        merge();

        Evaluated imported = importResults();
        var baselines = new MeasureBaselines(project.place).call(Progress.NONE);

        assertThat(imported.commit()).isEmpty();
        assertThat(imported.note()).contains("git merge --continue");
        assertThat(imported.evaluation().scores()).hasSize(1);
        assertThat(baselines.models()).hasSize(2);
        assertThat(baselines.commit()).isEmpty();
        assertThat(baselines.note()).containsOnlyOnce("git merge --continue");
    }

    @Test
    void what_was_committed_is_told_with_its_commit() throws Exception {
        Evaluated imported = importResults();
        assertThat(imported.note()).isEmpty();
        assertThat(imported.commit()).isEqualTo(project.head());

        var baselines = new MeasureBaselines(project.place).call(Progress.NONE);
        assertThat(baselines.note()).isEmpty();
        assertThat(baselines.commit()).isEqualTo(project.head());
    }
}
