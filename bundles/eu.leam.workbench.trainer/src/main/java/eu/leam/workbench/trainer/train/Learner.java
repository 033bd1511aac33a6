package eu.leam.workbench.trainer.train;

import eu.leam.workbench.trainer.checkpoint.Safetensors;
import eu.leam.workbench.trainer.checkpoint.Weights;
import eu.leam.workbench.trainer.network.Activations;
import eu.leam.workbench.trainer.network.AdamW;
import eu.leam.workbench.trainer.network.Decoder;
import eu.leam.workbench.trainer.network.Gradients;
import eu.leam.workbench.trainer.network.InitialWeights;
import eu.leam.workbench.trainer.network.Parameters;
import eu.leam.workbench.trainer.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.PointerScope;

/** A model with its optimiser, and the one step that trains it. */
public final class Learner {
    private static final String MOMENT1 = "moment1.";
    private static final String MOMENT2 = "moment2.";

    /**
     * What a step tells.
     *
     * @param loss before the step, in nats per token
     * @param gradientNorm before clipping; NaN when the loss is not finite
     * @param learningRate of the step
     */
    public record Result(float loss, float gradientNorm, double learningRate) {
        /** Whether the step was made; it is not made with numbers that are not finite. */
        public boolean isFinite() {
            return Float.isFinite(loss) && Float.isFinite(gradientNorm);
        }
    }

    private final Plan plan;
    private final Parameters parameters;
    private final Decoder decoder;
    private final Activations activations;
    private final Gradients gradients;
    private final AdamW optimiser;

    /** A learner with initial weights. */
    public Learner(Plan plan) {
        this.plan = plan;
        parameters = new Parameters(plan.model(), true);
        InitialWeights.fill(parameters, plan.model(), plan.seed());
        decoder = new Decoder(plan.model(), parameters);
        activations = new Activations(
                plan.model(), plan.training().batch(), plan.model().context(), true);
        gradients = new Gradients(decoder, activations);
        optimiser = new AdamW(plan.training(), parameters);
    }

    /** The model. */
    public Decoder decoder() {
        return decoder;
    }

    /**
     * Learns from one batch.
     *
     * @param step from 0
     * @param inputs batch x context tokens
     * @param targets the token after each
     */
    public Result step(long step, long[] inputs, long[] targets) {
        double rate = plan.training().learningRate(step, plan.steps());
        try (var scope = new PointerScope()) {
            activations.tokens(inputs);
            activations.targets(targets);
            float loss = decoder.loss(activations);
            if (!Float.isFinite(loss)) {
                return new Result(loss, Float.NaN, rate);
            }
            gradients.backward();
            return new Result(loss, optimiser.step(step, rate), rate);
        }
    }

    /** The model's numbers for a checkpoint. */
    List<Safetensors.Entry> model() {
        return Weights.entries(parameters);
    }

    /** The optimiser's numbers for a checkpoint. */
    List<Safetensors.Entry> state() {
        List<Safetensors.Entry> entries = new ArrayList<>(Weights.entries(MOMENT1, parameters, optimiser.moment1()));
        entries.addAll(Weights.entries(MOMENT2, parameters, optimiser.moment2()));
        return entries;
    }

    /** Takes both back. */
    void restore(Map<String, Safetensors.Entry> model, Map<String, Safetensors.Entry> state) throws IOException {
        Weights.fill("", parameters, parameters.flat(), model);
        Weights.fill(MOMENT1, parameters, optimiser.moment1(), state);
        Weights.fill(MOMENT2, parameters, optimiser.moment2(), state);
    }
}
