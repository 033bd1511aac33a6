package eu.leam.workbench.design.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixtureSolverTest {
    private static final long[] TOKENS = {11237, 10453, 30912, 870, 12};
    private static final Weighting.Proportional PROPORTIONAL = new Weighting.Proportional();
    private static final Weighting.Manual MANUAL = new Weighting.Manual();

    @Test
    void draws_in_proportion_to_the_tokens() throws DesignException {
        double[] weights = weights(solve(PROPORTIONAL, TOKENS));
        // computed with Python's decimal module at 50 digits
        double[] expected = {
            0.21010021688729339615,
            0.19544162740258768977,
            0.57796724253982499439,
            0.01626654700471168947,
            0.00022436616558223019
        };
        assertThat(weights).containsExactly(expected, within(1e-15));
    }

    @Test
    void evens_datasets_out_by_the_temperature() throws DesignException {
        // alpha = 0.3, then nearly uniform, then sharper than proportional; Python's decimal module at 50 digits
        assertThat(weights(solve(new Weighting.Temperature(1 / 0.3), TOKENS)))
                .containsExactly(
                        new double[] {
                            0.25472598049381526427,
                            0.24925875040469005001,
                            0.34507719547748812996,
                            0.11823169182725092037,
                            0.03270638179675563537
                        },
                        within(1e-15));
        assertThat(weights(solve(new Weighting.Temperature(100), TOKENS)))
                .containsExactly(
                        new double[] {
                            0.20333241043387801153,
                            0.20318540773042266924,
                            0.20540044318707757255,
                            0.19819618825835375401,
                            0.18988555039026799264
                        },
                        within(1e-15));
        assertThat(weights(solve(new Weighting.Temperature(0.5), TOKENS)))
                .containsExactly(
                        new double[] {
                            0.10594520038956166690,
                            0.09167742907758630585,
                            0.80174218346595489397,
                            0.00063506624573266569,
                            1.20821164467570167e-7
                        },
                        within(1e-15));
    }

    @Test
    void gives_the_language_rates_that_mt5_prints() throws DesignException {
        // Xue et al. 2021, table 6: pages (millions) and mT5 (%) of en ru es de fr it pt pl nl cs sv; alpha = 0.3
        long[] pages = {3067, 756, 416, 397, 333, 186, 169, 126, 96, 60, 49};
        double[] printed = {5.67, 3.71, 3.09, 3.05, 2.89, 2.43, 2.36, 2.15, 1.98, 1.72, 1.61};
        double all = DoubleStream.of(printed).sum();

        double[] weights = weights(solve(new Weighting.Temperature(1 / 0.3), pages));

        for (int i = 0; i < pages.length; i++) {
            assertThat(weights[i]).isCloseTo(printed[i] / all, within(0.012 * weights[i]));
        }
    }

    @Test
    void temperature_one_is_proportional_bit_for_bit() throws DesignException {
        assertThat(weights(solve(new Weighting.Temperature(1), TOKENS)))
                .isEqualTo(weights(solve(PROPORTIONAL, TOKENS)));
    }

    @Test
    void tells_tokens_and_epochs_for_the_budget() throws DesignException {
        // GPT-3, Brown et al. 2020, table 2.2: Common Crawl, 60 % of 300 B tokens out of 410 B, 0.44 epochs
        var problem = new MixtureProblem(
                "gpt-3",
                MANUAL,
                300_000_000_000L,
                List.of(
                        new Ingredient("common-crawl", "en", 410_000_000_000L, 60),
                        new Ingredient("rest", "en", 89_000_000_000L, 40)));
        Share share = MixtureSolver.solve(problem).shares().get(0);
        assertThat(share.weight()).isCloseTo(0.6, within(1e-15));
        assertThat(share.tokens()).isCloseTo(180e9, within(1.0));
        assertThat(share.epochs()).isCloseTo(0.44, within(0.005));
        assertThat(share.available()).isEqualTo(410_000_000_000L);
    }

    @Test
    void normalises_weights_that_a_person_gave_however_large_or_small() throws DesignException {
        assertThat(weights(manual(1e308, 1e308, 0, 2e307)))
                .containsExactly(new double[] {1 / 2.2, 1 / 2.2, 0, 0.2 / 2.2}, within(1e-15));
        assertThat(weights(manual(4e-324, 4e-324))).containsExactly(0.5, 0.5);
    }

    @Test
    void keeps_the_order_and_gives_a_dataset_without_tokens_nothing() throws DesignException {
        ResolvedMixture mixture = solve(new Weighting.Temperature(3), 5, 0, 7);
        assertThat(mixture.shares()).extracting(Share::dataset).containsExactly("d0", "d1", "d2");
        assertThat(mixture.shares().get(1).weight()).isZero();
        assertThat(mixture.shares().get(1).epochs()).isZero();
    }

    @Test
    void weights_of_ten_thousand_datasets_sum_to_one() throws DesignException {
        for (Weighting weighting :
                List.of(PROPORTIONAL, new Weighting.Temperature(3.3), new Weighting.Temperature(1e-3))) {
            double sum = DoubleStream.of(weights(MixtureSolver.solve(many(10_000, weighting))))
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void the_smallest_and_the_largest_temperature_stay_finite() throws DesignException {
        assertThat(weights(solve(new Weighting.Temperature(Double.MIN_VALUE), 3, 9, 9)))
                .containsExactly(0, 0.5, 0.5);
        assertThat(weights(solve(new Weighting.Temperature(Double.MAX_VALUE), 3, 9)))
                .containsExactly(0.5, 0.5);
    }

    @Test
    void the_hash_names_the_mixture_and_nothing_else() throws DesignException {
        ResolvedMixture mixture = solve(new Weighting.Temperature(3), TOKENS);
        assertThat(mixture.sha256())
                .isEqualTo(solve(new Weighting.Temperature(3), TOKENS).sha256());
        assertThat(mixture.sha256())
                .isNotEqualTo(
                        solve(new Weighting.Temperature(3.0000001), TOKENS).sha256());
        assertThat(solve(MANUAL, 3).canonicalText())
                .isEqualTo("leam-resolved-mixture 1\nmixture m\nbudget 1000\nd0\tde\t1.0\t3\n");
    }

    @Test
    void solves_a_mixture_document_by_its_cards() throws DesignException {
        Mixture mixture = document(Scheme.TEMPERATURE, "b", "a");
        mixture.setTemperature(2);
        ResolvedMixture solved = MixtureSolver.solve(mixture, List.of(card("a", 4), card("b", 16)));
        assertThat(solved.shares()).extracting(Share::dataset).containsExactly("b", "a");
        assertThat(weights(solved)).containsExactly(new double[] {4.0 / 6, 2.0 / 6}, within(1e-15));
        assertThat(solved.tokenBudget()).isEqualTo(500_000);
    }

    @Test
    void warns_of_a_dataset_that_is_seen_more_than_four_times() throws DesignException {
        ResolvedMixture often =
                MixtureSolver.solve(problem(PROPORTIONAL, 100, 140).withTokenBudget(1000));
        assertThat(MixtureChecks.warnings(often)).hasSize(2).allSatisfy(f -> assertThat(f.blocks())
                .isFalse());
        assertThat(MixtureChecks.warnings(solve(PROPORTIONAL, 500, 500))).isEmpty();
    }

    @Test
    void is_fast_enough_to_drag_a_slider() throws DesignException {
        var weighting = new Weighting.Temperature(3.3);
        assertThat(medianMillis(many(200, weighting))).isLessThan(5);
        assertThat(medianMillis(many(10_000, weighting))).isLessThan(50);
    }

    private static double medianMillis(MixtureProblem problem) throws DesignException {
        double[] times = new double[41];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            MixtureSolver.solve(problem);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static ResolvedMixture solve(Weighting weighting, long... tokens) throws DesignException {
        return MixtureSolver.solve(problem(weighting, tokens));
    }

    static MixtureProblem problem(Weighting weighting, long... tokens) {
        List<Ingredient> ingredients = IntStream.range(0, tokens.length)
                .mapToObj(i -> new Ingredient("d" + i, "de", tokens[i], 1))
                .toList();
        return new MixtureProblem("m", weighting, 1000, ingredients);
    }

    private static ResolvedMixture manual(double... weights) throws DesignException {
        return MixtureSolver.solve(manualProblem(weights));
    }

    static MixtureProblem manualProblem(double... weights) {
        List<Ingredient> ingredients = new ArrayList<>();
        for (double weight : weights) {
            ingredients.add(new Ingredient("d" + ingredients.size(), "de", 100, weight));
        }
        return new MixtureProblem("m", MANUAL, 1000, ingredients);
    }

    private static MixtureProblem many(int count, Weighting weighting) {
        List<Ingredient> ingredients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ingredients.add(new Ingredient("d" + i, "de", 1 + (i * 7919L) % 100_003, 1));
        }
        Collections.reverse(ingredients);
        return new MixtureProblem("m", weighting, 1_000_000, ingredients);
    }

    private static double[] weights(ResolvedMixture mixture) {
        return mixture.shares().stream().mapToDouble(Share::weight).toArray();
    }

    static Mixture document(Scheme scheme, String... datasets) {
        Mixture mixture = LeamFactory.eINSTANCE.createMixture();
        mixture.setId("m");
        mixture.setScheme(scheme);
        for (String dataset : datasets) {
            var entry = LeamFactory.eINSTANCE.createMixtureEntry();
            entry.setDataset(dataset);
            mixture.getEntries().add(entry);
        }
        return mixture;
    }

    static DatasetCard card(String id, long tokens) {
        DatasetCard card = LeamFactory.eINSTANCE.createDatasetCard();
        card.setId(id);
        card.setLanguage("de");
        card.setTokens(tokens);
        return card;
    }
}
