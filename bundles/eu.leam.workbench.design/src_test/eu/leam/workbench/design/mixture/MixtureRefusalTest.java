package eu.leam.workbench.design.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixtureRefusalTest {
    private static final Weighting.Proportional PROPORTIONAL = new Weighting.Proportional();
    private static final Weighting.Manual MANUAL = new Weighting.Manual();

    @Test
    void refuses_an_unknown_dataset() {
        Mixture mixture = MixtureSolverTest.document(Scheme.PROPORTIONAL, "a", "lost");
        assertThatThrownBy(() -> MixtureSolver.solve(mixture, List.of(MixtureSolverTest.card("a", 4))))
                .isInstanceOfSatisfying(DesignException.class, e -> {
                    assertThat(e.field()).isEqualTo("entries[1].dataset");
                    assertThat(e).hasMessageContaining("lost");
                    assertThat(e.nextStep()).contains("datasets/lost.yaml");
                });
    }

    @Test
    void refuses_weights_that_are_no_weights() {
        for (double bad : new double[] {-1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused(MixtureSolverTest.manualProblem(1, bad), "entries[1].weight");
        }
        assertRefused(MixtureSolverTest.manualProblem(0, 0), "entries");
    }

    @Test
    void names_every_bad_field_at_once() {
        var problem = new MixtureProblem(
                "m", MANUAL, 0, List.of(new Ingredient("a", "de", 5, Double.NaN), new Ingredient("b", "de", 5, -2)));
        assertThatThrownBy(() -> MixtureSolver.solve(problem))
                .isInstanceOfSatisfying(DesignException.class, e -> assertThat(e.findings())
                        .extracting(f -> f.field())
                        .containsExactly("tokenBudget", "entries[0].weight", "entries[1].weight"));
    }

    @Test
    void refuses_a_budget_below_one_no_dataset_and_no_tokens() {
        assertRefused(MixtureSolverTest.problem(PROPORTIONAL, 5).withTokenBudget(0), "tokenBudget");
        assertRefused(MixtureSolverTest.problem(PROPORTIONAL, 5).withTokenBudget(-7), "tokenBudget");
        assertRefused(MixtureSolverTest.problem(PROPORTIONAL), "entries");
        assertRefused(MixtureSolverTest.problem(PROPORTIONAL, 0, 0), "entries");
        assertRefused(MixtureSolverTest.problem(PROPORTIONAL, 5, -1), "entries[1].dataset");
    }

    @Test
    void refuses_a_weight_on_a_dataset_without_tokens() {
        var problem = new MixtureProblem(
                "m", MANUAL, 10, List.of(new Ingredient("a", "de", 5, 1), new Ingredient("b", "de", 0, 1)));
        assertRefused(problem, "entries[1].weight");
    }

    @Test
    void refuses_a_dataset_that_stands_twice() {
        var same = new Ingredient("a", "de", 5, 1);
        assertRefused(new MixtureProblem("m", PROPORTIONAL, 10, List.of(same, same)), "entries[1].dataset");
    }

    @Test
    void refuses_a_temperature_that_is_not_a_positive_number() {
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused(MixtureSolverTest.problem(new Weighting.Temperature(bad), 5), "temperature");
        }
    }

    private static void assertRefused(MixtureProblem problem, String field) {
        assertThatThrownBy(() -> MixtureSolver.solve(problem)).isInstanceOfSatisfying(DesignException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.getMessage()).endsWith(".").doesNotContain("!Mixture");
            assertThat(e.nextStep()).endsWith(".");
        });
    }
}
