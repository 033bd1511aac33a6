package eu.leam.workbench.trainer.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.trainer.RunFolder;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.checkpoint.CheckpointMeta;
import eu.leam.workbench.trainer.checkpoint.Checkpoints;
import eu.leam.workbench.trainer.network.Engine;
import eu.leam.workbench.trainer.plan.Plan;
import eu.leam.workbench.trainer.plan.PlanReader;
import eu.leam.workbench.trainer.probe.ProbeMode;
import eu.leam.workbench.trainer.score.ScoreMode;
import eu.leam.workbench.trainer.text.DatasetText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModeTest {
    @TempDir
    Path folder;

    private RunFolder run;

    @BeforeEach
    void prepare() throws IOException {
        run = new RunFolder(folder.resolve("Lauf Nr. 1 äöü")).write();
    }

    private static Ending train(RunFolder run, boolean resume, long stopAfter) throws TrainerException, IOException {
        return TrainMode.run(run.folder, resume, stopAfter, new StopSignal(), Environment.system());
    }

    @Test
    void a_run_learns_and_leaves_all_its_files() throws Exception {
        assertThat(train(run, false, Long.MAX_VALUE)).isEqualTo(Ending.COMPLETED);

        // then each step stands once with its numbers, and the loss has fallen from that of guessing
        List<JsonNode> rows = run.metrics();
        assertThat(rows).extracting(row -> row.get("step").asInt()).hasSize(60).doesNotHaveDuplicates();
        assertThat(rows.getFirst().get("loss").asDouble()).isCloseTo(Math.log(257), within(0.3));
        assertThat(rows.getLast().get("loss").asDouble()).isLessThan(4);
        assertThat(rows.get(9).get("tokens").asInt()).isEqualTo(640);
        assertThat(rows.get(9).fieldNames())
                .toIterable()
                .contains("loss", "learning_rate", "gradient_norm", "tokens_per_second", "energy_wh", "time");
        assertThat(rows.get(19).get("validation_bits_per_byte/de").asDouble()).isBetween(1.0, 9.0);
        assertThat(rows.get(19).get("validation_bits_per_byte/mean").asDouble())
                .isCloseTo(
                        (rows.get(19).get("validation_bits_per_byte/de").asDouble()
                                        + rows.get(19)
                                                .get("validation_bits_per_byte/en")
                                                .asDouble())
                                / 2,
                        within(1e-5));
        assertThat(rows.get(20).has("validation_bits_per_byte/mean")).isFalse();

        JsonNode status = run.status();
        assertThat(status.get("state").asText()).isEqualTo("completed");
        assertThat(status.get("step").asInt()).isEqualTo(60);
        assertThat(status.get("parameters").asInt()).isEqualTo(33120);
        assertThat(status.get("cpuSeconds").asDouble()).isPositive();
        assertThat(status.get("energySource").asText()).isIn("estimated", "measured");
        assertThat(new Checkpoints(run.folder).all()).hasSize(6);
        CheckpointMeta meta = Checkpoints.meta(run.checkpoint(60));
        assertThat(meta.sha256()).isEqualTo(run.hashes(60).getFirst());
        assertThat(meta.planSha256()).isEqualTo(PlanReader.read(run.planFile()).sha256());
        List<String> texts = Files.readAllLines(run.folder.resolve("continuations/step-00000060.jsonl"));
        assertThat(texts).as("two languages, three texts each at the end").hasSize(6);
        assertThat(run.folder.resolve("continuations/step-00000050.jsonl"))
                .content()
                .as("and one on the way")
                .hasLineCount(2);
        JsonNode text = new ObjectMapper().readTree(texts.getFirst());
        assertThat(text.fieldNames()).toIterable().containsExactly("language", "prompt", "text", "seed", "temperature");
        assertThat(Files.readString(run.folder.resolve("trainer.log"))).contains("COMPLETED");
    }

    @Test
    void one_plan_gives_equal_bits_twice_and_stopping_changes_nothing() throws Exception {
        train(run, false, Long.MAX_VALUE);
        var other = new RunFolder(folder.resolve("other")).write();
        assertThat(train(other, false, 7)).isEqualTo(Ending.STOPPED);
        assertThat(other.status().get("state").asText()).isEqualTo("stopped");
        assertThat(train(other, true, 23)).isEqualTo(Ending.STOPPED);
        assertThat(train(other, true, Long.MAX_VALUE)).isEqualTo(Ending.COMPLETED);

        assertThat(other.volatileFree()).isEqualTo(run.volatileFree());
        for (int step = 10; step <= 60; step += 10) {
            assertThat(other.hashes(step)).isEqualTo(run.hashes(step));
            String texts = "continuations/step-000000" + step + ".jsonl";
            assertThat(other.folder.resolve(texts)).hasSameTextualContentAs(run.folder.resolve(texts));
        }
        assertThat(other.status().get("cpuSeconds").asDouble()).isPositive();

        var seed = new RunFolder(folder.resolve("seed"));
        seed.plan.put("seed", 2);
        train(seed.write(), false, Long.MAX_VALUE);
        assertThat(seed.hashes(60)).doesNotContainAnyElementsOf(run.hashes(60));
    }

    @Test
    void validation_and_score_mode_agree() throws Exception {
        train(run, false, Long.MAX_VALUE);
        var items = new StringBuilder();
        var mapper = new ObjectMapper();
        for (var dataset : PlanReader.read(run.planFile()).datasets()) {
            for (byte[] document : DatasetText.read(dataset).heldOut()) {
                String text = new String(document, StandardCharsets.UTF_8);
                items.append(mapper.createObjectNode()
                                .put("id", dataset.language())
                                .put("text", text))
                        .append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve("items.jsonl"), items);
        Path out = folder.resolve("results/out.jsonl");
        ScoreMode.run(run.checkpoint(60), file, out, 1);

        double bits = 0;
        long bytes = 0;
        for (String line : Files.readAllLines(out)) {
            JsonNode result = mapper.readTree(line);
            if (result.get("id").asText().equals("de")) {
                bits -= result.get("log_likelihood").asDouble() / Math.log(2);
                bytes += result.get("bytes").asLong();
            }
            assertThat(result.get("log_likelihood_from")).isEqualTo(result.get("log_likelihood"));
        }
        assertThat(bits / bytes)
                .isCloseTo(
                        run.metrics()
                                .getLast()
                                .get("validation_bits_per_byte/de")
                                .asDouble(),
                        within(1e-6));
    }

    @Test
    void resuming_without_a_checkpoint_begins_anew() throws Exception {
        assertThat(train(run, true, 10)).isEqualTo(Ending.STOPPED);
        assertThat(run.metrics()).hasSize(10);
    }

    @Test
    void an_asked_stop_leaves_with_a_checkpoint_to_be_queued_again() throws Exception {
        var stop = new StopSignal();
        stop.ask();
        assertThat(TrainMode.run(run.folder, false, Long.MAX_VALUE, stop, Environment.system()))
                .isEqualTo(Ending.REQUEUE);
        assertThat(run.status().get("state").asText()).isEqualTo("stopped");
        assertThat(train(run, true, Long.MAX_VALUE)).isEqualTo(Ending.COMPLETED);
        assertThat(run.metrics()).hasSize(60);
    }

    @Test
    void the_probe_tells_a_rate_with_its_spread_without_any_corpus() throws Exception {
        Files.delete(run.folder.resolve("de.txt"));
        Path out = folder.resolve("probe.json");
        ProbeMode.run(run.planFile(), 0.5, out);
        JsonNode probe = new ObjectMapper().readTree(out.toFile());
        assertThat(probe.get("tokensPerSecond").asDouble()).isPositive();
        assertThat(probe.get("standardDeviation").asDouble()).isNotNegative();
        assertThat(probe.get("n").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(probe.get("cpuSecondsPerToken").asDouble()).isPositive();
        assertThat(probe.get("parameters").asInt()).isEqualTo(33120);
        assertThat(probe.has("secondsPerValidation")).isFalse();
    }

    @Test
    void the_probe_tells_how_long_validations_and_sample_texts_take_where_the_corpora_are() throws Exception {
        Path out = folder.resolve("probe.json");
        ProbeMode.run(run.planFile(), 0.2, out);
        JsonNode probe = new ObjectMapper().readTree(out.toFile());
        assertThat(probe.get("secondsPerValidation").asDouble()).isPositive();
        assertThat(probe.get("secondsPerSamples").asDouble()).isPositive();

        // as long as the very thing, give or take what else this machine does
        Plan plan = PlanReader.read(run.planFile());
        try (var engine = Engine.open(1)) {
            var decoder = new Learner(plan).decoder();
            List<DatasetText> texts = new ArrayList<>();
            for (var dataset : plan.datasets()) {
                texts.add(DatasetText.read(dataset));
            }
            var validation = new Validation(decoder, texts);
            validation.measure();
            long began = System.nanoTime();
            validation.measure();
            double seconds = (System.nanoTime() - began) * 1e-9;
            assertThat(probe.get("secondsPerValidation").asDouble()).isBetween(seconds / 20, seconds * 20);
        }
    }

    @Test
    void a_thousand_steps_take_no_more_memory_than_the_first() throws Exception {
        Path statm = Path.of("/proc/self/statm");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(statm), "skipped: no /proc");
        try (var engine = Engine.open(1)) {
            var learner = new Learner(PlanReader.read(run.planFile()));
            long[] tokens = new long[64];
            for (int step = 0; step < 300; step++) {
                learner.step(step, tokens, tokens);
            }
            long before = resident(statm);
            for (int step = 300; step < 1300; step++) {
                learner.step(step, tokens, tokens);
            }
            // A step's activations are 0.4 MB: had a tenth of them been lost, it would show.
            assertThat(resident(statm) - before).isLessThan(16L << 20);
        }
    }

    private static long resident(Path statm) throws IOException {
        System.gc();
        return Long.parseLong(Files.readString(statm).split(" ")[1]) * 4096;
    }
}
