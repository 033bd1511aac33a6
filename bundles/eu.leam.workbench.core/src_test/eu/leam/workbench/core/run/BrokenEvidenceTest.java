package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.curve.ListCurves;
import eu.leam.workbench.core.project.CheckProject;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.core.session.Sessions;
import eu.leam.workbench.curves.CurveQuery;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.evidence.Evidence;
import eu.leam.workbench.curves.file.RunFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clone with the committed evidence of two runs, one of it damaged. */
class BrokenEvidenceTest {
    @TempDir
    Path temp;

    private Place place;

    @BeforeEach
    void two_runs_without_their_working_folders() throws Exception {
        place = new Place(temp.resolve("project"), Environment.system());
        new NewProject(place, "test", false, 1000).call(Progress.NONE);
        for (String run : List.of("good", "bad")) {
            Path metrics = Files.createDirectories(temp.resolve("metrics").resolve(run))
                    .resolve("metrics.jsonl");
            Files.writeString(metrics, "{\"step\":1,\"loss\":2.5}\n{\"step\":2,\"loss\":2.25}\n");
            Path folder = Files.createDirectories(place.folder().resolve("runs").resolve(run));
            Files.writeString(folder.resolve("run.yaml"), "schema: 1\nexperiment: e\n");
            CurveStore store = CurveStore.inMemory();
            new RunFolder(metrics.getParent(), store, place.environment()).poll();
            Evidence.write(
                    folder.resolve("evidence.gz"), store.snapshot().runs().get(run));
        }
        Path bad = place.folder().resolve("runs/bad/evidence.gz");
        byte[] bytes = Files.readAllBytes(bad);
        Files.write(bad, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void the_figure_has_the_other_run_and_the_finding_names_the_file() throws Exception {
        var drawn = new FigureRun(place, CurveQuery.of(List.of(), "loss", 300), temp.resolve("a.csv"), 300)
                .call(Progress.NONE);

        assertThat(drawn.runs()).containsExactly("good");
        assertTold(drawn.findings());
        assertThat(new ListCurves(place, List.of()).call(Progress.NONE).lines())
                .extracting(ListCurves.Line::run)
                .containsOnly("good");
        assertThatThrownBy(() -> new FigureRun(
                                place, CurveQuery.of(List.of("bad"), "loss", 300), temp.resolve("b.csv"), 300)
                        .call(Progress.NONE))
                .isInstanceOfSatisfying(DeedException.class, refused -> assertTold(refused.findings()));
    }

    @Test
    void the_check_of_the_project_and_the_session_tell_it() throws Exception {
        assertTold(new CheckProject(place)
                .call(Progress.NONE).stream()
                        .filter(finding -> finding.rule().startsWith("evidence"))
                        .toList());
        try (Session session = Sessions.open(place.folder(), place.environment())) {
            DocumentEntry run = session.documents().stream()
                    .filter(entry -> entry.reference().equals("runs/bad"))
                    .findFirst()
                    .orElseThrow();
            assertTold(run.findings().stream()
                    .filter(finding -> finding.rule().startsWith("evidence"))
                    .toList());
        }
    }

    private static void assertTold(List<Finding> findings) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("evidence.unreadable");
            assertThat(finding.message()).contains("runs/bad/evidence.gz");
        });
    }
}
