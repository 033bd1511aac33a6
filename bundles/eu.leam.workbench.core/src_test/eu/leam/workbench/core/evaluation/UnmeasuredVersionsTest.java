package eu.leam.workbench.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.model.score.Comparison;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody measured, or nobody can see in the history, changes no comparison. */
class UnmeasuredVersionsTest {
    @TempDir
    private Path folder;

    private Place place;

    @BeforeEach
    void measure_two_seeds_of_one_experiment_and_one_of_another() throws LeamException {
        place = new Place(folder, Environment.system());
        new NewProject(place, "test", false, 1000).call(Progress.NONE);
        measured("leam-1/proportional-s1", "proportional-s1", "proportional", 1, "rights and dignity");
        measured("leam-1/balanced-s1", "balanced-s1", "balanced", 1, "all human beings");
        measured("leam-1/balanced-s2", "balanced-s2", "balanced", 2, "are born free");
    }

    private void measured(String id, String run, String experiment, long seed, String words) throws LeamException {
        BigramModels.measured(place, id, run, experiment, seed, 100, 0.001, words);
    }

    private Comparison compare() throws LeamException {
        return new ShowComparison(place, "leam-1/proportional-s1", "leam-1/balanced-s1").call(Progress.NONE);
    }

    @Test
    void a_version_without_scores_takes_no_seed_pairs_place() throws Exception {
        Comparison before = compare();
        for (long seed : new long[] {0, 10}) { // both stand before the second seed by their ids
            String run = "balanced-s" + seed;
            BigramModels.unmeasured(place, "leam-1/" + run, run, "balanced", seed, 100, 0.001);
        }

        Comparison after = compare();

        assertThat(before.seedPair()).containsExactly("leam-1/balanced-s1", "leam-1/balanced-s2");
        assertThat(after.seedPair()).isEqualTo(before.seedPair());
        assertThat(after.differences()).isEqualTo(before.differences());
    }

    @Test
    void scores_in_a_hidden_folder_are_nobodys() throws Exception {
        var evaluations = new Evaluations(place);
        var latest = evaluations.latest("leam-1/balanced-s1");
        Path of = folder.resolve("evaluations/leam-1/balanced-s1");
        Path hidden = Files.createDirectory(of.resolve(".ipynb_checkpoints"));
        Path scores;
        try (var files = Files.list(of)) {
            scores = files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(
                hidden.resolve(scores.getFileName()),
                Files.readString(scores).replaceAll("\"time\" *: *\"[0-9]{4}", "\"time\" : \"2999"));

        assertThat(evaluations.latest("leam-1/balanced-s1")).isEqualTo(latest);
        assertThat(evaluations.all().evaluations()).hasSize(3);
        assertThat(evaluations.check()).isEmpty();
    }
}
