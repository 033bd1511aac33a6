package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.embedding_dense_backward;
import static org.bytedeco.pytorch.global.torch.empty;
import static org.bytedeco.pytorch.global.torch.exp_out;
import static org.bytedeco.pytorch.global.torch.full;
import static org.bytedeco.pytorch.global.torch.gelu_backward_out;
import static org.bytedeco.pytorch.global.torch.mm_out;

import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;

/**
 * The backward pass of {@link Decoder}: the exact gradient of the mean cross-entropy, written into {@link
 * Parameters#flatGradient()}. In the code {@code dX} is the gradient with respect to X.
 */
public final class Gradients {
    /** The places where the gradients of one block's matrices go. */
    private static final class Slopes {
        final Tensor attentionIn;
        final Tensor attentionOut;
        final Tensor feedforwardIn;
        final Tensor feedforwardOut;

        Slopes(Parameters parameters, String prefix) {
            attentionIn = parameters.gradient(prefix + "attention.in.weight");
            attentionOut = parameters.gradient(prefix + "attention.out.weight");
            feedforwardIn = parameters.gradient(prefix + "feedforward.in.weight");
            feedforwardOut = parameters.gradient(prefix + "feedforward.out.weight");
        }
    }

    private final Decoder decoder;
    private final Activations a;
    private final Slopes[] slopes;
    private final Tensor dEmbedding;
    private final Tensor dLogits;
    private final Tensor ones;
    private final Tensor targetColumn;
    private final Scalar perRow;
    /** Gradient with respect to the residual stream at the place the pass has come to: [rows, width]. */
    private final Tensor dStream;

    private final Tensor dNarrow;
    private final Tensor dActive;
    private final Tensor dWide;
    private final Heads dGathered;
    private final Activations.Projections dProjections;

    /** Makes room for passes over these activations, which must be made for training. */
    public Gradients(Decoder decoder, Activations activations) {
        this.decoder = decoder;
        a = activations;
        ModelShape shape = decoder.shape();
        long rows = a.rows();
        long d = shape.width();
        slopes = new Slopes[shape.layers()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = new Slopes(decoder.parameters(), "layers." + i + ".");
        }
        dEmbedding = decoder.parameters().gradient("embedding.weight");
        dLogits = empty(rows, ModelShape.VOCABULARY);
        ones = full(new long[] {rows, 1}, new Scalar(-1f));
        targetColumn = a.targets.view(-1, 1);
        perRow = new Scalar(1f / rows);
        dStream = empty(rows, d);
        dNarrow = empty(rows, d);
        dActive = empty(rows, 4 * d);
        dWide = empty(rows, 4 * d);
        dGathered = new Heads(shape, dNarrow, a.length, 0);
        dProjections = new Activations.Projections(shape, a.batch, a.length);
    }

    /** Sets all gradients after {@link Decoder#loss} of the same activations. */
    public void backward() {
        exp_out(dLogits, a.logProbabilities);
        dLogits.scatter_add_(1, targetColumn, ones);
        dLogits.mul_(perRow);
        mm_out(dNarrow, dLogits, decoder.embedding);
        mm_out(dEmbedding, dLogits.t(), a.norm.get0());
        dStream.copy_(decoder.norm.backward(dNarrow, a.last, a.norm));
        for (int i = slopes.length - 1; i >= 0; i--) {
            feedforward(decoder.weights[i], slopes[i], a.blocks[i]);
            attention(decoder.weights[i], slopes[i], a.blocks[i]);
        }
        dEmbedding.add_(embedding_dense_backward(dStream, a.tokens, ModelShape.VOCABULARY, -1, false));
    }

    private void feedforward(Decoder.Weights w, Slopes s, Activations.Block b) {
        mm_out(dActive, dStream, w.feedforwardOut.t());
        mm_out(s.feedforwardOut, dStream.t(), b.active);
        gelu_backward_out(dWide, dActive, b.wide);
        mm_out(dNarrow, dWide, w.feedforwardIn.t());
        mm_out(s.feedforwardIn, dWide.t(), b.feedforwardNorm.get0());
        dStream.add_(w.feedforwardNorm.backward(dNarrow, b.between, b.feedforwardNorm));
    }

    private void attention(Decoder.Weights w, Slopes s, Activations.Block b) {
        mm_out(dNarrow, dStream, w.attentionOut.t());
        mm_out(s.attentionOut, dStream.t(), b.gathered);
        var p = b.projections;
        var d = dProjections;
        a.attention.backward(p.queries, p.keys, p.values, b.shares, dGathered, d.queries, d.keys, d.values);
        d.rotated.mul_(a.rotation.backward);
        mm_out(dNarrow, d.all, w.attentionIn.t());
        mm_out(s.attentionIn, d.all.t(), b.attentionNorm.get0());
        dStream.add_(w.attentionNorm.backward(dNarrow, b.before, b.attentionNorm));
    }
}
