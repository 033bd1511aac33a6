package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.addmm_out;
import static org.bytedeco.pytorch.global.torch.embedding;
import static org.bytedeco.pytorch.global.torch.gelu_out;
import static org.bytedeco.pytorch.global.torch.log_softmax_out;
import static org.bytedeco.pytorch.global.torch.mm_out;
import static org.bytedeco.pytorch.global.torch.nll_loss;

import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.pytorch.Tensor;

/**
 * The byte-level decoder: token embedding, pre-norm blocks of causal attention with rotary positions and a feed-forward layer with
 * GELU (Hendrycks and Gimpel, 2016, exact form), a last norm, and the embedding again as the output head. It is written out by
 * hand, forward here and backward in {@link Gradients}, over buffers made once; a pass must run within a {@code PointerScope},
 * which frees its few temporary tensors.
 */
public final class Decoder {
    /** The parameters of one block, looked up once; matrices transposed for {@code rows x matrix}. */
    static final class Weights {
        final Norm attentionNorm;
        final Norm feedforwardNorm;
        final Tensor attentionIn;
        final Tensor attentionOut;
        final Tensor feedforwardIn;
        final Tensor feedforwardOut;

        Weights(Parameters parameters, String prefix) {
            attentionNorm = new Norm(parameters, prefix + "attention.norm");
            feedforwardNorm = new Norm(parameters, prefix + "feedforward.norm");
            attentionIn = parameters.value(prefix + "attention.in.weight").t();
            attentionOut = parameters.value(prefix + "attention.out.weight").t();
            feedforwardIn = parameters.value(prefix + "feedforward.in.weight").t();
            feedforwardOut = parameters.value(prefix + "feedforward.out.weight").t();
        }
    }

    private final ModelShape shape;
    private final Parameters parameters;
    final Weights[] weights;
    final Norm norm;
    final Tensor embedding;
    private final Tensor head;

    /** A decoder over the parameters, which it shares. */
    public Decoder(ModelShape shape, Parameters parameters) {
        this.shape = shape;
        this.parameters = parameters;
        weights = new Weights[shape.layers()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = new Weights(parameters, "layers." + i + ".");
        }
        norm = new Norm(parameters, "norm");
        embedding = parameters.value("embedding.weight");
        head = embedding.t();
    }

    /** The model's size. */
    public ModelShape shape() {
        return shape;
    }

    /** The model's parameters. */
    public Parameters parameters() {
        return parameters;
    }

    /** Computes the logits of all positions from the tokens set in {@code a}. */
    public void forward(Activations a) {
        a.blocks[0].before.copy_(embedding(embedding, a.tokens));
        for (int i = 0; i < weights.length; i++) {
            block(weights[i], a, a.blocks[i], a.after(i));
        }
        a.norm = norm.forward(a.last);
        mm_out(a.logits, a.norm.get0(), head);
    }

    private void block(Weights w, Activations a, Activations.Block b, Tensor after) {
        b.attentionNorm = w.attentionNorm.forward(b.before);
        var p = b.projections;
        mm_out(p.all, b.attentionNorm.get0(), w.attentionIn);
        p.rotated.mul_(a.rotation.forward);
        a.attention.forward(p.queries, p.keys, p.values, b.shares, b.gatheredHeads);
        addmm_out(b.between, b.before, b.gathered, w.attentionOut);
        b.feedforwardNorm = w.feedforwardNorm.forward(b.between);
        mm_out(b.wide, b.feedforwardNorm.get0(), w.feedforwardIn);
        gelu_out(b.active, b.wide);
        addmm_out(after, b.between, b.active, w.feedforwardOut);
    }

    /**
     * Forward pass and loss.
     *
     * @return mean cross-entropy over all positions in nats per token
     */
    public float loss(Activations a) {
        forward(a);
        log_softmax_out(a.logProbabilities, a.logits, 1);
        return nll_loss(a.logProbabilities, a.targets).item_float();
    }

    /**
     * Forward pass; the natural logarithms of the probabilities that the model gives the targets.
     *
     * @return one number per position, sequence after sequence
     */
    public float[] logLikelihoods(Activations a) {
        forward(a);
        log_softmax_out(a.logProbabilities, a.logits, 1);
        return Buffers.read(a.logProbabilities.gather(1, a.targets.view(-1, 1)));
    }
}
