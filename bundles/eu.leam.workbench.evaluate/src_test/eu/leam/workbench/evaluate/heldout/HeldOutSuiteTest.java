package eu.leam.workbench.evaluate.heldout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.corpus.HeldOut;
import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.evaluate.scoring.ScoreItem;
import eu.leam.workbench.model.score.Direction;
import eu.leam.workbench.model.score.Score;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldOutSuiteTest {
    private final HeldOutSuite suite = new HeldOutSuite(List.of(
            text("a", "de", "Größe", "Würde des Menschen", "Würde"),
            text("b", "de", "Recht"),
            text("c", "en", "dignity", "dignity")));

    @Test
    void is_minus_the_binary_logarithm_of_the_likelihood_over_bytes() throws Exception {
        // a model that gives every byte a probability of 1/8 has three bits per byte in every language
        Measurement measurement = suite.measure(answers(item -> -Math.log(8) * bytes(item)));

        assertThat(measurement.scores()).hasSize(3);
        for (Score score : measurement.scores()) {
            assertThat(score.estimate().value()).isCloseTo(3, within(1e-12));
            assertThat(score.estimate().standardError()).isCloseTo(0, within(1e-12));
            assertThat(score.direction()).isEqualTo(Direction.LOWER);
            assertThat(score.unit()).isEqualTo("bits/byte");
        }
    }

    @Test
    void a_language_sums_over_its_documents_and_the_mean_weighs_languages_alike() throws Exception {
        List<ItemScore> answers = answers(item -> -10.0 * item.text().length());
        double german = 10
                * ("Größe".length() + "Würde des Menschen".length() + "Würde".length() + "Recht".length())
                / Math.log(2)
                / (bytes("Größe") + bytes("Würde des Menschen") + bytes("Würde") + bytes("Recht"));
        double english = 10 / Math.log(2);

        Measurement measurement = suite.measure(answers);

        assertThat(score(measurement, "de").estimate().value()).isCloseTo(german, within(1e-9));
        assertThat(score(measurement, "de").estimate().n()).isEqualTo(4);
        assertThat(score(measurement, "en").estimate().value()).isCloseTo(english, within(1e-9));
        assertThat(score(measurement, "").estimate().value()).isCloseTo((german + english) / 2, within(1e-9));
    }

    @Test
    void equal_documents_are_two_items_with_two_names() {
        assertThat(suite.items())
                .extracting(ScoreItem::id)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void the_revision_names_the_documents() {
        var same = new HeldOutSuite(List.of(
                text("a", "de", "Größe", "Würde des Menschen", "Würde"),
                text("b", "de", "Recht"),
                text("c", "en", "dignity", "dignity")));
        var other = new HeldOutSuite(List.of(
                text("a", "de", "Größe", "Würde des Menschen", "Würden"),
                text("b", "de", "Recht"),
                text("c", "en", "dignity", "dignity")));

        assertThat(same.revision()).isEqualTo(suite.revision());
        assertThat(other.revision()).isNotEqualTo(suite.revision());
    }

    @Test
    void one_document_in_a_language_gives_no_error_there_and_none_for_the_mean() throws Exception {
        var small = new HeldOutSuite(List.of(text("a", "de", "eins", "zwei"), text("b", "en", "one")));
        List<ItemScore> answers = new ArrayList<>();
        small.items().forEach(i -> answers.add(new ItemScore(i.id(), bytes(i), -9, bytes(i), -9)));

        Measurement measurement = small.measure(answers);

        assertThat(score(measurement, "en").estimate().standardError()).isNaN();
        assertThat(score(measurement, "en").interval()).isNull();
        assertThat(score(measurement, "").interval()).isNull();
        assertThat(score(measurement, "de").interval()).isNotNull();
    }

    @Test
    void nothing_held_out_is_no_score_of_zero() {
        assertThatThrownBy(() -> new HeldOutSuite(List.of()).measure(List.of())).isInstanceOf(EvaluateException.class);
    }

    @Test
    void the_bigram_beats_the_unigram_on_text_like_its_training() throws Exception {
        // enough of it that the bigram's 257 times more cells are not all smoothing
        List<String> training = Collections.nCopies(
                100, "the rights of the people and the people and their rights and the right of the other");
        var learned = new HeldOutSuite(
                List.of(new HeldOutText("a", "en", new HeldOut(training, List.of("the other people", "their right")))));

        double unigram = learned.measure(learned.unigram())
                .scores()
                .getFirst()
                .estimate()
                .value();
        double bigram =
                learned.measure(learned.bigram()).scores().getFirst().estimate().value();

        assertThat(bigram).isLessThan(unigram);
        assertThat(unigram).isLessThan(Math.log(257) / Math.log(2));
    }

    @Test
    void the_baselines_are_distributions_over_bytes_and_the_end() {
        assertThat(sum(suite.unigram().logs())).isCloseTo(1, within(1e-12));
        for (double[] row : suite.bigram().logs()) {
            assertThat(sum(row)).isCloseTo(1, within(1e-12));
        }
        // add-one smoothing by hand: "ab" and "a" have a twice, b once, the end twice
        var unigram = ByteUnigram.fit(List.of("ab", "a"));
        assertThat(Math.exp(unigram.logs()['a'])).isCloseTo(3.0 / (5 + 257), within(1e-12));
        var bigram = ByteBigram.fit(List.of("ab", "a"));
        assertThat(Math.exp(bigram.logs()['a']['b'])).isCloseTo(2.0 / (2 + 257), within(1e-12));
        assertThat(Math.exp(bigram.logs()[ByteModel.END]['a'])).isCloseTo(3.0 / (2 + 257), within(1e-12));
    }

    private static double sum(double[] logs) {
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log);
        }
        return sum;
    }

    private List<ItemScore> answers(java.util.function.ToDoubleFunction<ScoreItem> likelihood) {
        return suite.items().stream()
                .map(i -> new ItemScore(
                        i.id(), bytes(i), likelihood.applyAsDouble(i), bytes(i), likelihood.applyAsDouble(i)))
                .toList();
    }

    private static int bytes(ScoreItem item) {
        return bytes(item.text());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static HeldOutText text(String dataset, String language, String... heldOut) {
        return new HeldOutText(dataset, language, new HeldOut(List.of("training text"), List.of(heldOut)));
    }

    private static Score score(Measurement measurement, String language) {
        return measurement.scores().stream()
                .filter(s -> s.language().equals(language))
                .findFirst()
                .orElseThrow();
    }
}
