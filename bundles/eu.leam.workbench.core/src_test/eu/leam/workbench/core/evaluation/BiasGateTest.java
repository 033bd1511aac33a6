package eu.leam.workbench.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.release.CheckRelease;
import eu.leam.workbench.core.release.NewRelease;
import eu.leam.workbench.evaluate.file.EvaluationFile;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.ItemResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bias gate counts the pairs in the committed results per item; the counts beside the scores are a claim. */
class BiasGateTest {
    private static final String MODEL = "leam-1/small-s1";

    @TempDir
    Path temp;

    private Place place;
    private Evaluation measured;

    @BeforeEach
    void a_release_whose_bias_was_measured() throws Exception {
        place = new Place(temp.resolve("project"), Environment.system());
        new NewProject(place, "test", false, 1000).call(Progress.NONE);
        ModelVersion version = LeamFactory.eINSTANCE.createModelVersion();
        version.setId(MODEL);
        version.setSha256("ab".repeat(32));
        Project.open(place).save(Map.of(new Ref(Kind.MODEL, MODEL), version), Map.of(), "Add a model");
        var raw = new FileRef(".leam/cache/scored.jsonl", Sha256.of("scored"), 6);
        measured = new Evaluations(place)
                .save(version, BigramPairs.measure("all human beings are born free"), raw, Map.of())
                .evaluation();
        new NewRelease(place, "first", MODEL, "", "The first.").call(Progress.NONE);
    }

    @Test
    void the_whole_suite_passes() throws Exception {
        assertThat(bias().state()).as(bias().toString()).isEqualTo(GateState.PASSED);
    }

    @Test
    void a_count_that_was_written_into_the_scores_is_not_measured() throws Exception {
        Path scores = scores();
        String text = Files.readString(scores);
        long french = count("fr");
        assertThat(text).contains("\"n\" : " + french);
        Files.writeString(scores, text.replace("\"n\" : " + french, "\"n\" : " + (french + 1)));
        assertNotMeasured((french + 1) + " pairs in the language fr", "hold " + french);
    }

    @Test
    void results_that_were_taken_out_with_their_hash_mended_are_not_measured() throws Exception {
        Path items = place.folder().resolve(measured.items().uri());
        List<ItemResult> results = new ArrayList<>(EvaluationFile.readItems(Files.readAllBytes(items), "items"));
        results.removeIf(result -> result.language().equals("de") && result.id().endsWith("1"));
        byte[] fewer = EvaluationFile.itemBytes(results);
        Files.write(items, fewer);
        String text = Files.readString(scores());
        Files.writeString(scores(), text.replace(measured.items().sha256(), Sha256.of(fewer)));
        assertNotMeasured("language de", "over all languages together");
    }

    @Test
    void changed_missing_and_garbled_results_are_named_as_the_reason() throws Exception {
        Path items = place.folder().resolve(measured.items().uri());
        byte[] garbled = {1, 2, 3};
        Files.write(items, garbled);
        assertNotMeasured("were changed after they were recorded");

        String text = Files.readString(scores());
        Files.writeString(scores(), text.replace(measured.items().sha256(), Sha256.of(garbled)));
        assertNotMeasured(items.getFileName().toString());

        Files.delete(items);
        assertNotMeasured("are not on this machine");
    }

    private void assertNotMeasured(String... words) throws Exception {
        Gate gate = bias();
        assertThat(gate.state()).as(gate.toString()).isEqualTo(GateState.NOT_MEASURED);
        assertThat(String.join("\n", gate.evidence())).contains(words);
    }

    private Gate bias() throws Exception {
        return new CheckRelease(place, "first")
                .call(Progress.NONE).gates().stream()
                        .filter(gate -> gate.id().equals("bias-measured"))
                        .findFirst()
                        .orElseThrow();
    }

    private Path scores() {
        return place.folder().resolve(measured.items().uri().replace(".items.gz", ".json"));
    }

    private long count(String language) {
        return measured.scores().stream()
                .filter(score ->
                        score.language().equals(language) && score.category().isEmpty())
                .findFirst()
                .orElseThrow()
                .estimate()
                .n();
    }
}
