package eu.leam.workbench.evaluate.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparerTest {
    private static final List<String> TWO = List.of("m/a", "m/b");
    private static final List<String> FOUR = List.of("m/a", "m/b", "m/s1", "m/s2");
    private final Comparer comparer = new Comparer(2000, 1);

    @Test
    void gives_paired_differences_over_all_and_by_language_beside_that_of_two_seeds() {
        Measured first = twoLanguages(1, 0.3);
        Measured second = twoLanguages(2, 0.8);
        List<List<Measured>> seeds = List.of(List.of(twoLanguages(3, 0.5)), List.of(twoLanguages(4, 0.5)));

        Comparison comparison = comparer.compare(List.of(first), List.of(second), seeds, FOUR);

        assertThat(comparison.refused()).isEmpty();
        assertThat(comparison.seedPair()).containsExactly("m/s1", "m/s2");
        assertThat(comparison.differences())
                .extracting(d -> d.score().language())
                .containsExactly("", "de", "en");
        for (int i = 0; i < 3; i++) {
            PairedDifference difference = comparison.differences().get(i);
            double seed = value(seeds.get(1).getFirst(), i) - value(seeds.get(0).getFirst(), i);
            assertThat(difference.difference()).isCloseTo(value(second, i) - value(first, i), within(1e-12));
            assertThat(difference.seedDifference()).isCloseTo(seed, within(1e-12));
            assertThat(difference.interval().lower()).isLessThan(difference.difference());
            assertThat(difference.interval().upper()).isGreaterThan(difference.difference());
            assertThat(difference.n()).isEqualTo(i == 0 ? 200 : 100);
        }
    }

    @Test
    void the_words_say_what_an_interval_covers_and_what_not() {
        Comparison with = comparer.compare(List.of(), List.of(), List.of(List.of(), List.of()), FOUR);
        Comparison without = comparer.compare(List.of(), List.of(), List.of(), TWO);

        assertThat(with.coversNot()).contains("training seed", "stands beside each");
        assertThat(without.coversNot())
                .contains("training seed", "is not known")
                .doesNotContain("stands beside each");
    }

    @Test
    void only_methods_that_were_used_are_named() {
        Measured aggregates = Made.aggregates(Made.score("", new Estimate(0.5, 0.03, 300)));
        Comparison shares = compare(new double[] {0, 1, 1}, new double[] {1, 1, 0});
        Comparison values = compare(new double[] {0.5, 1.5, 1}, new double[] {1, 1.5, 0.5});
        Comparison unpaired = comparer.compare(List.of(aggregates), List.of(aggregates), List.of(), TWO);
        Comparison none = comparer.compare(List.of(), List.of(), List.of(), TWO);

        assertThat(shares.covers()).contains("items", "Tango").doesNotContain("bootstrap", "standard errors");
        assertThat(values.covers()).contains("bootstrap", "2000", "seed 1").doesNotContain("Tango");
        assertThat(unpaired.covers()).contains("standard errors").doesNotContain("Tango", "bootstrap");
        assertThat(none.covers()).isEqualTo(Messages.Compare_coversNothing);
    }

    @Test
    void two_seeds_of_one_experiment_are_not_measured_by_themselves() {
        Measured first = twoLanguages(3, 0.1);
        Measured second = twoLanguages(4, 0.9);

        Comparison comparison = comparer.compare(
                List.of(first),
                List.of(second),
                List.of(List.of(second), List.of(first)),
                List.of("m/a", "m/b", "m/b", "m/a"));

        assertThat(comparison.differences()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.seedDifference()).isNaN();
            assertThat(d.verdict()).doesNotContain(Messages.Compare_seed);
        });
        assertThat(comparison.coversNot()).contains("m/a and m/b differ in nothing but the seed");
    }

    @Test
    void other_numbers_of_items_are_named_where_only_aggregates_are_here() {
        Measured first = Made.aggregates(Made.score("", new Estimate(0.5, 0.03, 300)));
        Measured second = Made.aggregates(Made.score("", new Estimate(0.6, 0.04, 200)));

        assertThat(comparer.compare(List.of(first), List.of(second), List.of(), TWO)
                        .differences()
                        .getFirst()
                        .interval()
                        .method())
                .contains("300 and 200 items");
    }

    @Test
    void a_damage_is_told_where_there_is_no_interval_either() {
        Measured first = new Measured(
                Made.aggregates(Made.score("", new Estimate(0, 0, 30))).evaluation(), List.of(), "They are gone.");
        Measured second = Made.aggregates(Made.score("", new Estimate(0, 0, 30)));

        PairedDifference difference = comparer.compare(List.of(first), List.of(second), List.of(), TWO)
                .differences()
                .getFirst();

        assertThat(difference.interval()).isNull();
        assertThat(difference.verdict()).endsWith("They are gone.");
    }

    @Test
    void the_items_of_a_pair_go_together_so_that_what_both_share_cancels() {
        var random = new SplittableRandom(6);
        double[] first = new double[400];
        Arrays.setAll(first, i -> random.nextInt(2));
        double[] second = first.clone();
        for (int i = 0; i < 20; i++) {
            second[i] = 1 - second[i];
        }

        PairedDifference difference = compare(first, second).differences().getFirst();

        // by McNemar: 20 of 400 items changed, so the error is near sqrt(20)/400, far below that of two independent
        // shares
        double width = difference.interval().upper() - difference.interval().lower();
        assertThat(width / 2 / 1.96).isCloseTo(Math.sqrt(20) / 400, within(0.0012));
    }

    @Test
    void items_that_all_differ_alike_give_a_bound_and_never_an_interval_of_no_width() {
        PairedDifference none =
                compare(new double[30], new double[30]).differences().getFirst();

        assertThat(none.difference()).isZero();
        assertThat(none.interval().upper()).isCloseTo(0.0950, within(5e-5));
        assertThat(none.interval().lower()).isCloseTo(-0.0950, within(5e-5));
        assertThat(none.verdict()).isEqualTo("No evidence either way with n = 30.");

        double[] ones = new double[30];
        Arrays.fill(ones, 1);
        PairedDifference all = compare(new double[30], ones).differences().getFirst();
        assertThat(all.interval().upper()).isEqualTo(1);
        assertThat(all.interval().lower()).isCloseTo(1 - 2 * 0.0950, within(1e-4));
    }

    @Test
    void one_item_gives_no_interval() {
        PairedDifference difference =
                compare(new double[] {0}, new double[] {1}).differences().getFirst();

        assertThat(difference.interval()).isNull();
        assertThat(difference.verdict()).isEqualTo(Messages.Compare_noInterval);
    }

    @Test
    void says_when_another_seed_alone_does_as_much() {
        List<List<Measured>> seeds = List.of(List.of(twoLanguages(3, 0.1)), List.of(twoLanguages(4, 0.9)));
        Comparison comparison =
                comparer.compare(List.of(twoLanguages(1, 0.2)), List.of(twoLanguages(2, 0.6)), seeds, FOUR);

        assertThat(comparison.differences())
                .allSatisfy(d -> assertThat(d.verdict()).endsWith(Messages.Compare_seed));
    }

    @Test
    void another_experiments_seeds_stand_there_by_name_and_judge_nothing() {
        List<List<Measured>> seeds = List.of(List.of(twoLanguages(3, 0.1)), List.of(twoLanguages(4, 0.9)));
        Comparison comparison =
                comparer.compare(List.of(twoLanguages(1, 0.2)), List.of(twoLanguages(2, 0.6)), seeds, FOUR, false);

        assertThat(comparison.seedPair()).containsExactly("m/s1", "m/s2");
        assertThat(comparison.ownSeeds()).isFalse();
        assertThat(comparison.coversNot()).contains("m/s1", "m/s2", "another experiment");
        assertThat(comparison.differences()).allSatisfy(d -> {
            assertThat(d.seedDifference()).isGreaterThan(0.5);
            assertThat(d.verdict()).contains("higher").doesNotContain(Messages.Compare_seed);
        });
    }

    @Test
    void a_missing_seed_pair_is_no_difference_of_zero() {
        assertThat(compare(new double[] {0, 1, 1}, new double[] {1, 1, 0})
                        .differences()
                        .getFirst()
                        .seedDifference())
                .isNaN();
    }

    @Test
    void aggregates_alone_give_an_unpaired_interval_and_say_so() {
        Measured first = Made.aggregates(Made.score("", new Estimate(0.5, 0.03, 300)));
        Measured second = Made.aggregates(Made.score("", new Estimate(0.6, 0.04, 300)));

        PairedDifference difference = comparer.compare(List.of(first), List.of(second), List.of(), TWO)
                .differences()
                .getFirst();

        assertThat(difference.interval().lower()).isCloseTo(0.1 - 1.96 * 0.05, within(1e-5));
        assertThat(difference.interval().method()).isEqualTo(Messages.Compare_unpaired);
    }

    @Test
    void missing_items_are_named_where_they_widen_an_interval() {
        Measured first = new Measured(
                Made.aggregates(Made.score("", new Estimate(0.5, 0.03, 300))).evaluation(),
                List.of(),
                "They are gone.");
        Measured second = Made.aggregates(Made.score("", new Estimate(0.6, 0.04, 300)));

        assertThat(comparer.compare(List.of(first), List.of(second), List.of(), TWO)
                        .differences()
                        .getFirst()
                        .interval()
                        .method())
                .contains("unpaired", "They are gone.");
    }

    @Test
    void unknown_or_vanishing_errors_give_no_interval() {
        for (double error : new double[] {Double.NaN, 0}) {
            Measured first = Made.aggregates(Made.score("", new Estimate(0, error, 0)));
            Measured second = Made.aggregates(Made.score("", new Estimate(1, error, 0)));

            assertThat(comparer.compare(List.of(first), List.of(second), List.of(), TWO)
                            .differences()
                            .getFirst()
                            .interval())
                    .isNull();
        }
    }

    @Test
    void refuses_items_that_are_not_those_of_the_scores() {
        Measured whole = Made.measured(Map.of("de", new double[] {0, 1, 1, 0}));
        Measured part = new Measured(whole.evaluation(), whole.items().subList(0, 2));

        Comparison comparison = comparer.compare(List.of(whole), List.of(part), List.of(), TWO);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.refused()).hasSize(2).allSatisfy(s -> assertThat(s)
                .contains("only 2"));
    }

    @Test
    void names_what_only_one_of_the_two_has_and_what_may_not_be_subtracted() {
        Measured first = Made.aggregates(
                Made.score("de", new Estimate(0.5, 0.1, 9)),
                Made.score("r1", "none", "en", new Estimate(0.5, 0.1, 9), Made.SCORER));
        Measured second = Made.aggregates(
                Made.score("r2", "none", "en", new Estimate(0.5, 0.1, 9), Made.SCORER),
                Made.score("fr", new Estimate(0.5, 0.1, 9)));

        Comparison comparison = comparer.compare(List.of(first), List.of(second), List.of(), TWO);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.refused()).hasSize(3);
        assertThat(comparison.refused().get(0)).contains("de", "only m/a");
        assertThat(comparison.refused().get(1)).contains("r1", "r2");
        assertThat(comparison.refused().get(2)).contains("fr", "only m/b");
    }

    @Test
    void finds_the_same_prompt_form_among_several() {
        Measured both = Made.aggregates(
                Made.score("r1", "0-shot", "", new Estimate(0.1, 0.1, 9), Made.SCORER),
                Made.score("r1", "5-shot", "", new Estimate(0.4, 0.1, 9), Made.SCORER));
        Measured five = Made.aggregates(Made.score("r1", "5-shot", "", new Estimate(0.6, 0.1, 9), Made.SCORER));

        Comparison comparison = comparer.compare(List.of(five), List.of(both), List.of(), TWO);

        assertThat(comparison.differences()).hasSize(1);
        assertThat(comparison.differences().getFirst().difference()).isCloseTo(-0.2, within(1e-12));
        assertThat(comparison.refused()).hasSize(1).allSatisfy(s -> assertThat(s)
                .contains("only m/b"));
    }

    private Comparison compare(double[] first, double[] second) {
        return comparer.compare(
                List.of(Made.measured(Map.of("", first))), List.of(Made.measured(Map.of("", second))), List.of(), TWO);
    }

    private static double value(Measured measured, int score) {
        return measured.evaluation().scores().get(score).estimate().value();
    }

    private static Measured twoLanguages(int seed, double share) {
        var random = new SplittableRandom(seed);
        Map<String, double[]> values = new TreeMap<>();
        for (String language : List.of("de", "en")) {
            double[] items = new double[100];
            Arrays.setAll(items, i -> random.nextDouble() < share ? 1 : 0);
            values.put(language, items);
        }
        return Made.measured(values);
    }
}
