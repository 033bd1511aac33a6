package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.FieldSpec;
import java.util.List;

/** The fields of an experiment's pages, in their order. */
final class ExperimentFields {
    private ExperimentFields() {}

    static List<FieldSpec> overview() {
        return List.of(
                FieldSpec.of("title", Messages.Field_title, Messages.Field_titleHelp),
                FieldSpec.of("generation", Messages.Field_generation, Messages.Field_generationHelp));
    }

    static List<FieldSpec> data() {
        return List.of(FieldSpec.of("mixture", Messages.Field_mixture, Messages.Field_mixtureHelp));
    }

    static List<FieldSpec> model() {
        return List.of(
                FieldSpec.of("model.layers", Messages.Field_layers, Messages.Field_layersHelp),
                FieldSpec.of("model.width", Messages.Field_width, Messages.Field_widthHelp),
                FieldSpec.of("model.heads", Messages.Field_heads, Messages.Field_headsHelp),
                FieldSpec.of("model.context", Messages.Field_context, Messages.Field_contextHelp));
    }

    static List<FieldSpec> training() {
        return List.of(
                FieldSpec.of("training.tokens", Messages.Field_tokens, Messages.Field_tokensHelp),
                FieldSpec.of("training.batch", Messages.Field_batch, Messages.Field_batchHelp),
                FieldSpec.of("training.learningRate", Messages.Field_learningRate, Messages.Field_learningRateHelp),
                FieldSpec.of(
                        "training.minimumLearningRate",
                        Messages.Field_minimumLearningRate,
                        Messages.Field_minimumLearningRateHelp),
                FieldSpec.of("training.warmup", Messages.Field_warmup, Messages.Field_warmupHelp),
                FieldSpec.of("training.weightDecay", Messages.Field_weightDecay, Messages.Field_weightDecayHelp),
                FieldSpec.of("training.beta1", Messages.Field_beta1, Messages.Field_beta1Help),
                FieldSpec.of("training.beta2", Messages.Field_beta2, Messages.Field_beta2Help),
                FieldSpec.of("training.epsilon", Messages.Field_epsilon, Messages.Field_epsilonHelp),
                FieldSpec.of("training.clip", Messages.Field_clip, Messages.Field_clipHelp),
                FieldSpec.of("training.seed", Messages.Field_seed, Messages.Field_seedHelp),
                FieldSpec.of("training.validateEvery", Messages.Field_validateEvery, Messages.Field_validateEveryHelp),
                FieldSpec.of(
                        "training.checkpointEvery", Messages.Field_checkpointEvery, Messages.Field_checkpointEveryHelp),
                FieldSpec.of("training.threads", Messages.Field_threads, Messages.Field_threadsHelp));
    }
}
