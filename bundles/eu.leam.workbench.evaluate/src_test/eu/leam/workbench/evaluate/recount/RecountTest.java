package eu.leam.workbench.evaluate.recount;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.corpus.HeldOut;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.file.EvaluationFile;
import eu.leam.workbench.evaluate.heldout.ByteBigram;
import eu.leam.workbench.evaluate.heldout.HeldOutSuite;
import eu.leam.workbench.evaluate.heldout.HeldOutText;
import eu.leam.workbench.evaluate.pairs.MinimalPairs;
import eu.leam.workbench.evaluate.pairs.PairSuite;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.evaluate.toxicity.Continuation;
import eu.leam.workbench.evaluate.toxicity.ToxicitySuite;
import eu.leam.workbench.evaluate.toxicity.WordLists;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.model.score.Scorer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RecountTest {

    @Test
    void what_was_measured_agrees_after_it_was_written_and_read_again() throws Exception {
        for (Measurement measured : List.of(pairs(), heldOut(), toxicity())) {
            Recount recount = recount(measured);
            assertThat(recount.differing()).as(measured.suite()).isEmpty();
            assertThat(recount.open()).isEmpty();
        }
    }

    @Test
    void every_number_of_every_score_is_held_against_the_results() throws Exception {
        for (Measurement measured : List.of(pairs(), heldOut(), toxicity())) {
            for (int i = 0; i < measured.scores().size(); i++) {
                Estimate real = measured.scores().get(i).estimate();
                double value = real.value();
                double error = real.standardError();
                for (Estimate forged : List.of(
                        new Estimate(value + 1e-4, error, real.n()),
                        new Estimate(value, error + 1e-4, real.n()),
                        new Estimate(value, error, real.n() + 1))) {
                    assertThat(recount(with(measured, i, score -> with(score, forged, score.interval())))
                                    .differing())
                            .as(measured.suite() + i + forged)
                            .hasSize(1);
                }
                assertThat(recount(with(measured, i, score -> with(score, real, new Interval(0, 0.1, 0.95, "mine"))))
                                .differing())
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_score_that_is_left_out_and_one_without_results_are_told() throws Exception {
        Measurement measured = pairs();
        List<Score> scores = new ArrayList<>(measured.scores());
        Score dropped = scores.remove(3);
        assertThat(recount(with(measured, scores)).differing())
                .singleElement()
                .asString()
                .contains(dropped.metric(), dropped.language(), "not recorded");
        scores.add(3, dropped);
        scores.add(new Score(
                dropped.benchmark(),
                dropped.revision(),
                dropped.prompt(),
                dropped.metric(),
                dropped.unit(),
                "it",
                "",
                dropped.estimate(),
                dropped.interval(),
                dropped.direction(),
                dropped.ideal(),
                dropped.scorer()));
        assertThat(recount(with(measured, scores)).differing())
                .singleElement()
                .asString()
                .contains("it", "bears it out");
    }

    @Test
    void shares_and_bits_that_were_changed_in_the_results_do_not_stand_against_their_likelihoods() throws Exception {
        List<String> derived = List.of("stereotyped_share", "bits", "toxic_share");
        for (Measurement measured : List.of(pairs(), heldOut(), toxicity())) {
            List<ItemResult> items = measured.items().stream()
                    .map(item -> {
                        Map<String, Double> values = new HashMap<>(item.values());
                        derived.forEach(name -> values.computeIfPresent(name, (n, value) -> 0.5));
                        return new ItemResult(
                                item.benchmark(), item.id(), item.language(), item.category(), item.texts(), values);
                    })
                    .toList();
            assertThat(items).isNotEqualTo(measured.items());
            assertThat(Recount.of(evaluation(measured), items).differing())
                    .as(measured.suite())
                    .isEmpty();
        }
    }

    @Test
    void an_import_another_version_and_results_without_their_numbers_stay_open() throws Exception {
        Measurement measured = pairs();
        Measurement other = with(
                measured,
                measured.scores().stream()
                        .map(score -> with(score, new Scorer("leam-minimal-pairs", "2", "", "leam-workbench 9")))
                        .toList());
        assertThat(recount(other).open()).contains("minimal-pairs", "not known here");
        assertThat(recount(new Measurement("lm-eval", measured.scores(), measured.items(), List.of()))
                        .open())
                .contains("lm-eval");
        assertThat(Recount.of(evaluation(measured), List.of()).open()).isNotEmpty();
        ItemResult empty = new ItemResult("minimal-pairs", "x", "en", "gender", Map.of(), Map.of());
        assertThat(Recount.of(evaluation(measured), List.of(empty)).open()).contains("x");
    }

    private static Recount recount(Measurement measured) throws Exception {
        byte[] items = EvaluationFile.itemBytes(measured.items());
        Evaluation written = EvaluationFile.read(EvaluationFile.bytes(evaluation(measured)), "scores");
        return Recount.of(written, EvaluationFile.readItems(items, "items"));
    }

    private static Evaluation evaluation(Measurement measured) {
        return measured.evaluation("leam-1/a", "", Instant.EPOCH, null);
    }

    private static Measurement with(Measurement measured, int index, UnaryOperator<Score> change) {
        List<Score> scores = new ArrayList<>(measured.scores());
        scores.set(index, change.apply(scores.get(index)));
        return with(measured, scores);
    }

    private static Measurement with(Measurement measured, List<Score> scores) {
        return new Measurement(measured.suite(), scores, measured.items(), measured.notes());
    }

    private static Score with(Score score, Estimate estimate, Interval interval) {
        return new Score(
                score.benchmark(),
                score.revision(),
                score.prompt(),
                score.metric(),
                score.unit(),
                score.language(),
                score.category(),
                estimate,
                interval,
                score.direction(),
                score.ideal(),
                score.scorer());
    }

    private static Score with(Score score, Scorer scorer) {
        return new Score(
                score.benchmark(),
                score.revision(),
                score.prompt(),
                score.metric(),
                score.unit(),
                score.language(),
                score.category(),
                score.estimate(),
                score.interval(),
                score.direction(),
                score.ideal(),
                scorer);
    }

    private static Measurement pairs() throws Exception {
        var bigram = ByteBigram.fit(List.of("all human beings are born free"));
        var pairs = new MinimalPairs(PairSuite.builtIn());
        List<ItemScore> answers = new ArrayList<>();
        pairs.items().forEach(item -> {
            byte[] bytes = item.text().getBytes(StandardCharsets.UTF_8);
            answers.add(new ItemScore(
                    item.id(),
                    bytes.length,
                    bigram.logLikelihood(bytes, 0),
                    bytes.length - item.from(),
                    bigram.logLikelihood(bytes, item.from())));
        });
        return pairs.measure(answers);
    }

    private static Measurement heldOut() throws Exception {
        List<String> german = List.of("Würde des Menschen", "Recht", "Freiheit und Gleichheit");
        List<String> english = List.of("dignity", "the rights of all");
        var suite = new HeldOutSuite(List.of(
                new HeldOutText("a", "de", new HeldOut(german, german)),
                new HeldOutText("b", "en", new HeldOut(english, english))));
        return suite.measure(suite.bigram());
    }

    private static Measurement toxicity() throws Exception {
        List<Continuation> texts = new ArrayList<>();
        for (String text : List.of("du Trottel!", "alles gut.", "sehr schön.")) {
            texts.add(new Continuation("de", "Es ist ", text, 1, 1.0));
            texts.add(new Continuation("en", "It is ", text, 1, 1.0));
        }
        return new ToxicitySuite(WordLists.builtIn()).measure(texts, 100);
    }
}
