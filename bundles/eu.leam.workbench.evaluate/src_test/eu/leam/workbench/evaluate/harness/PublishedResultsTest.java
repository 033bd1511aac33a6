package eu.leam.workbench.evaluate.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.compare.Comparability;
import eu.leam.workbench.model.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Results that others published; skipped where the folder {@code shared} is not beside the repository. */
class PublishedResultsTest {

    @Test
    void every_metric_of_the_latxa_results_is_taken_over_with_its_error_or_told() throws Exception {
        List<String> older = new ArrayList<>();
        int scores = 0;
        for (Path file : files("data/evaluations/lm-eval-v0.4-latxa")) {
            JsonNode results = new JsonMapper().readTree(file.toFile()).path("results");
            Measurement measurement;
            try {
                measurement = HarnessResults.read(file);
            } catch (EvaluateException e) {
                assertThat(e).hasMessageContaining("0.3 or older");
                assertThat(results.toString()).doesNotContain(",none");
                older.add(file.getFileName().toString());
                continue;
            }
            scores += measurement.scores().size();
            assertThat(measurement.scores()).hasSize(metrics(results));
            for (Score score : measurement.scores()) {
                JsonNode task = results.path(score.benchmark());
                assertThat(score.estimate().value())
                        .isEqualTo(task.path(score.metric() + ",none").asDouble());
                JsonNode error = task.path(score.metric() + "_stderr,none");
                if (error.isNumber()) {
                    assertThat(score.estimate().standardError()).isEqualTo(error.asDouble());
                } else {
                    assertThat(score.estimate().standardError()).isNaN();
                }
            }
        }
        assertThat(scores).isEqualTo(287);
        assertThat(older).hasSize(1);
    }

    @Test
    void latxa_results_of_one_task_are_comparable_within_one_commit_of_the_harness_and_never_between_two()
            throws Exception {
        Map<String, List<Score>> tasks = new TreeMap<>();
        for (Path file : files("data/evaluations/lm-eval-v0.4-latxa")) {
            if (!file.toString().contains("vaxx_stance") && !file.toString().contains("eus_")) {
                continue; // enough of them
            }
            try {
                HarnessResults.read(file).scores().forEach(score -> tasks.computeIfAbsent(
                                score.key(), key -> new ArrayList<>())
                        .add(score));
            } catch (EvaluateException e) {
                assertThat(e).hasMessageContaining("0.3 or older");
            }
        }
        int alike = 0;
        int other = 0;
        for (List<Score> scores : tasks.values()) {
            for (Score second : scores.subList(1, scores.size())) {
                Score first = scores.getFirst();
                Optional<String> refusal = Comparability.refusal(first, second);
                boolean group = first.prompt().contains("prompt unknown"); // these releases do not tell a group's tasks
                boolean told = !first.scorer().version().equals("unknown");
                if (first.scorer().equals(second.scorer()) && told && !group) {
                    assertThat(refusal).isEmpty();
                    alike++;
                } else {
                    assertThat(refusal).isPresent();
                    other++;
                }
            }
        }
        assertThat(alike).isPositive();
        assertThat(other).isPositive();
    }

    @Test
    void the_older_results_of_the_harness_own_tests_are_refused_by_that_name() throws Exception {
        List<Path> files = files("data/evaluations/lm-eval-testdata").stream()
                .filter(PublishedResultsTest::hasResults)
                .toList();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThatThrownBy(() -> HarnessResults.read(file))
                    .isInstanceOf(EvaluateException.class)
                    .hasMessageContaining("0.3 or older");
        }
    }

    private static int metrics(JsonNode results) {
        int count = 0;
        for (JsonNode task : results) {
            for (Map.Entry<String, JsonNode> entry : task.properties()) {
                boolean error = entry.getKey().contains("_stderr");
                count += entry.getValue().isNumber() && !error ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean hasResults(Path file) {
        try {
            return new JsonMapper().readTree(file.toFile()).path("results").isObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(String path) throws IOException {
        Path shared = shared();
        assumeTrue(shared != null && Files.isDirectory(shared.resolve(path)), "skipped: no shared folder with " + path);
        try (Stream<Path> files = Files.walk(shared.resolve(path))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path shared() {
        String own = System.getenv("LEAM_SHARED");
        if (own != null) {
            return Path.of(own);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared").resolve("data"))) {
                return at.resolve("shared");
            }
        }
        return null;
    }
}
