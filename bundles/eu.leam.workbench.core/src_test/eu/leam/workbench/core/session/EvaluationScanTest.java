package eu.leam.workbench.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.evaluate.file.EvaluationFile;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.ItemResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationScanTest {
    @TempDir
    private Path project;

    @Test
    void lists_evaluations_under_suite_and_model_and_marks_one_that_cannot_be_read() throws IOException {
        Path home = Files.createDirectories(project.resolve("evaluations/leam-1/balanced-s1"));
        Files.writeString(home.resolve("toxicity-20261125T145302760Z.json"), "{ half");
        Files.writeString(home.resolve("toxicity-20261125T145302760Z.items.gz"), "");
        var scan = new EvaluationScan(project);
        assertThat(scan.changed()).isTrue();
        var entries = scan.read();
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().title()).isEqualTo("toxicity");
        assertThat(entries.getFirst().group()).isEqualTo("leam-1/balanced-s1");
        assertThat(entries.getFirst().path())
                .isEqualTo("evaluations/leam-1/balanced-s1/toxicity-20261125T145302760Z.json");
        assertThat(entries.getFirst().findings()).extracting(Finding::rule).containsExactly("evaluation.unreadable");
        assertThat(scan.changed()).isFalse();
    }

    @Test
    void sees_that_the_results_per_item_were_changed() throws Exception {
        byte[] items =
                EvaluationFile.itemBytes(List.of(new ItemResult("b", "1", "de", "", Map.of(), Map.of("share", 1.0))));
        String path = "evaluations/leam-1/m/s.items.gz";
        var evaluation = new Evaluation(
                "leam-1/m",
                "",
                "s",
                "2026-01-01T00:00:00Z",
                List.of(),
                null,
                new FileRef(path, Sha256.of(items), items.length),
                List.of());
        Path home = Files.createDirectories(project.resolve("evaluations/leam-1/m"));
        Files.write(home.resolve("s.items.gz"), items);
        Files.write(home.resolve("s.json"), EvaluationFile.bytes(evaluation));
        var scan = new EvaluationScan(project);
        assertThat(scan.read().getFirst().findings()).isEmpty();

        Files.write(home.resolve("s.items.gz"), new byte[] {1, 2, 3});

        assertThat(scan.changed()).isTrue();
        assertThat(scan.read().getFirst().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("evaluation.fileChanged");
            assertThat(finding.message()).contains(path);
        });
    }

    @Test
    void sees_that_one_came_changed_and_went() throws IOException {
        var scan = new EvaluationScan(project);
        assertThat(scan.changed()).isFalse();
        Path home = Files.createDirectories(project.resolve("evaluations/leam-1/m"));
        Path file = Files.writeString(home.resolve("s.json"), "{}");
        assertThat(scan.changed()).isTrue();
        scan.read();
        Files.writeString(file, "{ }");
        assertThat(scan.changed()).isTrue();
        scan.read();
        Files.delete(file);
        assertThat(scan.changed()).isTrue();
        assertThat(scan.read()).isEmpty();
    }
}
