package eu.leam.workbench.design.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerPlanTest {
    private static final String HASH = "ab".repeat(32);

    @Test
    void writes_the_plan_of_the_contract_byte_for_byte() throws DesignException {
        assertThat(plan(List.of(new CorpusFile("udhr-de", "../../data/Übung \"1\".txt", HASH)))
                        .text())
                .isEqualTo("""
                        {
                          "schema" : 1,
                          "run" : "balanced-s1",
                          "seed" : 1,
                          "threads" : 1,
                          "model" : {
                            "layers" : 4,
                            "width" : 96,
                            "heads" : 4,
                            "context" : 128
                          },
                          "training" : {
                            "tokens" : 500000,
                            "batch" : 4,
                            "learningRate" : 0.003,
                            "minimumLearningRate" : 3.0E-4,
                            "warmup" : 50,
                            "weightDecay" : 0.1,
                            "beta1" : 0.9,
                            "beta2" : 0.95,
                            "epsilon" : 1.0E-8,
                            "clip" : 1.0,
                            "validateEvery" : 200,
                            "checkpointEvery" : 200
                          },
                          "continuations" : {
                            "perLanguage" : 2,
                            "perLanguageAtEnd" : 8,
                            "bytes" : 120,
                            "promptBytes" : 32,
                            "temperature" : 0.8
                          },
                          "datasets" : [
                            {
                              "id" : "udhr-de",
                              "language" : "de",
                              "path" : "../../data/Übung \\"1\\".txt",
                              "sha256" : "%s",
                              "weight" : 1.0
                            }
                          ],
                          "power" : {
                            "wattsPerCore" : 10.0,
                            "note" : "assumed"
                          }
                        }
                        """.formatted(HASH));
    }

    @Test
    void refuses_a_dataset_without_a_corpus_file() {
        assertThatThrownBy(() -> plan(List.of()).text())
                .isInstanceOf(DesignException.class)
                .hasMessageContaining("udhr-de");
    }

    @Test
    void refuses_an_experiment_that_the_trainer_could_not_build() {
        TrainerPlan plan = plan(List.of(new CorpusFile("udhr-de", "a.txt", HASH)));
        plan.experiment().getModel().setHeads(7);
        assertThatThrownBy(plan::text).isInstanceOf(DesignException.class).hasMessageContaining("model.heads");
    }

    private static TrainerPlan plan(List<CorpusFile> corpora) {
        Experiment experiment = ExperimentForecastTest.experiment(4, 96, 4, 128);
        var mixture = new ResolvedMixture(
                "balanced",
                500_000,
                List.of(new Share("udhr-de", "de", 1, 500_000, 12_000, 41.7), new Share("udhr-fr", "fr", 0, 0, 0, 0)));
        return new TrainerPlan(
                "balanced-s1", experiment, mixture, corpora, Continuations.usual(), new Power(10, 0.5, "assumed"));
    }
}
