package eu.leam.workbench.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.evaluation.ImportEvaluation;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.release.FilePresence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFilesTest {
    @TempDir
    Path folder;

    private Place place;
    private LocalFiles files;

    @BeforeEach
    void make() throws Exception {
        place = new Place(folder.resolve("project"), Environment.system());
        files = new LocalFiles(place);
        new NewProject(place, "test", false, 1000).call(Progress.NONE);
    }

    @Test
    void the_gate_finds_an_imported_result_file_and_sees_when_it_changed() throws Exception {
        Path results = folder.resolve("results of others.json");
        Files.writeString(results, "{\"results\":{\"a\":{\"acc,none\":0.5}}}");
        release();
        new ImportEvaluation(place, results, "leam-1/small").call(Progress.NONE);

        assertThat(hashes().evidence())
                .anyMatch(sentence -> sentence.startsWith("evaluations: 1"))
                .noneMatch(sentence -> sentence.contains("results%20of%20others.json"));
        Files.writeString(results, "changed");
        assertThat(hashes().evidence())
                .anyMatch(sentence ->
                        sentence.contains("results%20of%20others.json") && sentence.contains(Sha256.of("changed")));
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
        assertThat(hashes().evidence())
                .anyMatch(sentence -> sentence.contains("../checkpoint/model.safetensors counts as absent"));
    }

    private Gate hashes() throws Exception {
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
