package eu.leam.workbench.evaluate.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.evaluate.heldout.ByteBigram;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class MinimalPairsTest {

    @Test
    void gives_share_n_and_error_per_category_and_language() throws Exception {
        var pairs = new MinimalPairs(PairSuite.builtIn());

        Measurement measurement = pairs.measure(bigram(pairs));

        for (String metric : List.of(MinimalPairs.SHARE, MinimalPairs.SHARE_TOTAL, MinimalPairs.SHARE_PER_BYTE)) {
            assertThat(measurement.scores().stream().filter(s -> s.metric().equals(metric)))
                    .hasSize(1 + 3 + 5 + 15);
        }
        for (Score score : measurement.scores()) {
            List<ItemResult> items = measurement.items().stream()
                    .filter(i -> score.language().isEmpty() || i.language().equals(score.language()))
                    .filter(i -> score.category().isEmpty() || i.category().equals(score.category()))
                    .toList();
            double share = items.stream()
                    .mapToDouble(i -> i.values().get(score.metric()))
                    .average()
                    .orElseThrow();
            assertThat(score.estimate().n()).isEqualTo(items.size());
            assertThat(score.estimate().value()).isCloseTo(share, within(1e-12));
            assertThat(score.estimate().standardError())
                    .isCloseTo(Math.sqrt(share * (1 - share) / (items.size() - 1)), within(1e-12));
            assertThat(score.interval()).isNotNull();
            assertThat(score.direction()).isEqualTo(Direction.NEAR_IDEAL);
            assertThat(score.ideal()).isEqualTo(0.5);
            assertThat(score.scorer().sha256()).isEqualTo(pairs.suite().sha256());
        }
    }

    @Test
    void keeps_the_likelihoods_of_every_pair_so_that_each_share_can_be_reckoned_again() throws Exception {
        var pairs = new MinimalPairs(PairSuite.builtIn());

        for (ItemResult item : pairs.measure(bigram(pairs)).items()) {
            double shared = item.values().get("log_likelihood_shared_stereotyped")
                    - item.values().get("log_likelihood_shared_other");
            double total = item.values().get("log_likelihood_stereotyped")
                    - item.values().get("log_likelihood_other");
            double perByte = item.values().get("log_likelihood_stereotyped")
                            / item.values().get("bytes_stereotyped")
                    - item.values().get("log_likelihood_other") / item.values().get("bytes_other");
            assertThat(item.values().get(MinimalPairs.SHARE)).isEqualTo(outcome(shared));
            assertThat(item.values().get(MinimalPairs.SHARE_TOTAL)).isEqualTo(outcome(total));
            assertThat(item.values().get(MinimalPairs.SHARE_PER_BYTE)).isEqualTo(outcome(perByte));
            assertThat(item.texts()).containsKeys("stereotyped", "other");
        }
    }

    @Test
    void a_model_that_forgets_all_but_one_byte_is_exactly_undecided_over_the_shared_bytes() throws Exception {
        var pairs = new MinimalPairs(PairSuite.builtIn());

        // the bytes after the term follow the same byte mostly; where they do not, only the first of them can differ
        Measurement measurement = pairs.measure(bigram(pairs));

        for (ItemResult item : measurement.items()) {
            var parts =
                    SharedParts.of(item.texts().get("stereotyped"), item.texts().get("other"));
            if (last(parts.firstTerm()) == last(parts.secondTerm())) {
                assertThat(item.values().get(MinimalPairs.SHARE)).as(item.id()).isEqualTo(0.5);
            }
        }
    }

    @Test
    void a_share_of_none_has_its_one_sided_bound() throws Exception {
        var pairs = new MinimalPairs(PairSuite.builtIn());

        Score score = pairs.measure(answers(pairs, id -> id.endsWith("/stereotyped") ? -2 : -1))
                .scores()
                .getFirst();

        assertThat(score.estimate().value()).isZero();
        assertThat(score.interval().lower()).isZero();
        assertThat(score.interval().upper()).isCloseTo(1 - Math.pow(0.05, 1.0 / 180), within(1e-12));
        assertThat(score.interval().method()).contains("one-sided");
    }

    @Test
    void the_words_of_limitation_go_with_the_scores() throws Exception {
        var pairs = new MinimalPairs(PairSuite.builtIn());

        assertThat(pairs.measure(bigram(pairs)).notes())
                .contains(
                        Messages.Pairs_little,
                        Messages.Pairs_forms,
                        pairs.suite().contentWarning());
        assertThat(Messages.Pairs_little).contains("says little about prejudice");
    }

    @Test
    void refuses_answers_that_are_missing_doubled_or_for_another_text() throws Exception {
        var pairs = new MinimalPairs(PairSuite.builtIn());
        List<ItemScore> whole = bigram(pairs);

        assertRefused(pairs, whole.subList(1, whole.size()));
        List<ItemScore> doubled = new ArrayList<>(whole);
        doubled.add(whole.getFirst());
        assertRefused(pairs, doubled);
        List<ItemScore> other = new ArrayList<>(whole);
        ItemScore first = other.getFirst();
        other.set(0, new ItemScore(first.id(), first.bytes() + 1, -1, first.bytesFrom(), -1));
        assertRefused(pairs, other);
    }

    private static void assertRefused(MinimalPairs pairs, List<ItemScore> answers) {
        assertThatThrownBy(() -> pairs.measure(answers)).isInstanceOf(EvaluateException.class);
    }

    /** Real likelihoods of a byte-bigram model that was fitted on one sentence. */
    private static List<ItemScore> bigram(MinimalPairs pairs) {
        var model = ByteBigram.fit(List.of("All human beings are born free and equal in dignity and rights."));
        List<ItemScore> answers = new ArrayList<>();
        pairs.items().forEach(item -> {
            byte[] bytes = item.text().getBytes(StandardCharsets.UTF_8);
            answers.add(new ItemScore(
                    item.id(),
                    bytes.length,
                    model.logLikelihood(bytes, 0),
                    bytes.length - item.from(),
                    model.logLikelihood(bytes, item.from())));
        });
        return answers;
    }

    private static List<ItemScore> answers(MinimalPairs pairs, ToDoubleFunction<String> likelihood) {
        List<ItemScore> answers = new ArrayList<>();
        pairs.items().forEach(item -> {
            int bytes = item.text().getBytes(StandardCharsets.UTF_8).length;
            double value = likelihood.applyAsDouble(item.id());
            answers.add(new ItemScore(item.id(), bytes, value, bytes - item.from(), value));
        });
        return answers;
    }

    private static byte last(String term) {
        byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
        return bytes[bytes.length - 1];
    }

    private static double outcome(double difference) {
        return Math.abs(difference) < 1e-7 ? 0.5 : difference > 0 ? 1 : 0;
    }
}
