package eu.leam.workbench.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.Evaluated;
import eu.leam.workbench.core.evaluation.ImportEvaluation;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.release.FilePresence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFilesTest {
    private static final String RESULTS = "{\"results\":{\"a\":{\"acc,none\":0.5}}}";

    @TempDir
    Path folder;

    private Place place;
    private LocalFiles files;

    @BeforeEach
    void make() throws Exception {
        Files.writeString(folder.resolve(".gitconfig"), "[user]\n\tname = Jana\n\temail = jana@example.org\n");
        var environment =
                new Environment(Clock.systemUTC(), "jana", "rechner", folder, Map.of("GIT_CONFIG_NOSYSTEM", "1"));
        place = new Place(folder.resolve("project"), environment);
        files = new LocalFiles(place);
        new NewProject(place, "test", false, 1000).call(Progress.NONE);
    }

    @Test
    void a_small_result_file_goes_into_the_project_and_every_clone_has_it_verified() throws Exception {
        Path results = Files.writeString(folder.resolve("results of others.json"), RESULTS);
        release();
        FileRef raw = imported(results).evaluation().raw();

        assertThat(raw.uri()).startsWith("evaluations/leam-1/small/lm-eval-").endsWith(".raw");
        assertThat(raw.sha256()).isEqualTo(Sha256.of(RESULTS));
        Files.delete(results);
        Path clone = folder.resolve("clone");
        git("clone", "-q", place.folder().toString(), clone.toString());
        var there = new Place(clone, place.environment());
        assertThat(new LocalFiles(there).look(raw.uri())).isEqualTo(new FilePresence.Here(Sha256.of(RESULTS)));
        assertThat(hashes(there).evidence()).anyMatch(sentence -> sentence.startsWith("evaluations: 1"));

        Files.writeString(clone.resolve(raw.uri()), "changed");
        assertThat(hashes(there).state()).isEqualTo(GateState.FAILED);
        assertThat(hashes(there).evidence())
                .anyMatch(sentence -> sentence.contains(raw.uri()) && sentence.contains(Sha256.of("changed")));
    }

    @Test
    void a_large_result_file_stays_where_it_is_and_the_import_says_so() throws Exception {
        Path results = Files.writeString(folder.resolve("results of others.json"), RESULTS + " ".repeat(1 << 20));
        release();

        Evaluated imported = imported(results);

        assertThat(imported.note()).contains("larger than 1 MB", "results%20of%20others.json");
        assertThat(imported.evaluation().raw().uri()).isEqualTo(results.toUri().toString());
        assertThat(hashes(place).evidence())
                .anyMatch(sentence -> sentence.startsWith("evaluations: 1"))
                .noneMatch(sentence -> sentence.contains("results%20of%20others.json"));
        Files.writeString(results, "changed");
        assertThat(hashes(place).evidence())
                .anyMatch(sentence ->
                        sentence.contains("results%20of%20others.json") && sentence.contains(Sha256.of("changed")));
    }

    @Test
    void a_large_result_file_within_the_project_is_named_as_every_clone_can_find_it() throws Exception {
        Path results = Files.writeString(place.folder().resolve("results.json"), RESULTS + " ".repeat(1 << 20));
        release();
        assertThat(imported(results).evaluation().raw().uri()).isEqualTo("results.json");
    }

    @Test
    void scores_whose_result_file_climbs_out_of_the_project_are_told_and_it_is_not_looked_at() throws Exception {
        Path results = Files.writeString(folder.resolve("results.json"), RESULTS);
        release();
        String raw = imported(results).evaluation().raw().uri();
        Path scores = place.folder().resolve(raw.replace(".raw", ".json"));
        Files.writeString(scores, Files.readString(scores).replace(raw, "../results.json"));

        assertThat(hashes(place).evidence())
                .anyMatch(sentence -> sentence.contains("../results.json counts as absent"))
                .noneMatch(sentence -> sentence.startsWith("evaluations: 1"));
    }

    @Test
    void a_file_is_found_by_uri_by_absolute_path_and_by_a_path_inside_the_project() throws Exception {
        Path inside = Files.writeString(place.folder().resolve("notes.txt"), "text");
        var here = new FilePresence.Here(Sha256.of("text"));

        assertThat(files.look(inside.toUri().toString())).isEqualTo(here);
        assertThat(files.look(inside.toString())).isEqualTo(here);
        assertThat(files.look("./x/../notes.txt")).isEqualTo(here);
        assertThat(files.look("missing.txt")).isEqualTo(new FilePresence.Absent());
        assertThat(files.look("https://example.org/notes.txt")).isEqualTo(new FilePresence.Absent());
    }

    @Test
    void a_relative_path_that_climbs_out_of_the_project_counts_as_absent_and_is_told() throws Exception {
        Files.writeString(folder.resolve("other.txt"), "text");
        assertThat(files.look("../other.txt")).isEqualTo(new FilePresence.Outside());

        release();
        ModelVersion model = Project.open(place).load(Kind.MODEL, "leam-1/small", ModelVersion.class);
        model.setUri("../checkpoint");
        model.setSha256(Sha256.of("text"));
        Project.open(place).save(Map.of(new Ref(Kind.MODEL, "leam-1/small"), model), Map.of(), "Move the weights");
        assertThat(hashes(place).evidence())
                .anyMatch(sentence -> sentence.contains("../checkpoint/model.safetensors counts as absent"));
    }

    private Evaluated imported(Path results) throws Exception {
        return new ImportEvaluation(place, results, "leam-1/small").call(Progress.NONE);
    }

    private static void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static Gate hashes(Place place) throws Exception {
        return new CheckRelease(place, "leam-1")
                .call(Progress.NONE).gates().stream()
                        .filter(gate -> gate.id().equals("hashes"))
                        .findFirst()
                        .orElseThrow();
    }

    private void release() throws Exception {
        ModelVersion model = LeamFactory.eINSTANCE.createModelVersion();
        model.setId("leam-1/small");
        Release release = LeamFactory.eINSTANCE.createRelease();
        release.setId("leam-1");
        release.setModel("leam-1/small");
        Project.open(place)
                .save(
                        Map.of(new Ref(Kind.MODEL, "leam-1/small"), model, new Ref(Kind.RELEASE, "leam-1"), release),
                        Map.of(),
                        "Add a release");
    }
}
