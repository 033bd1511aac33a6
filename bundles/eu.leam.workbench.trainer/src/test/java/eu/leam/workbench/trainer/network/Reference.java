package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.cross_entropy_loss;
import static org.bytedeco.pytorch.global.torch.embedding;
import static org.bytedeco.pytorch.global.torch.gelu;
import static org.bytedeco.pytorch.global.torch.layer_norm;
import static org.bytedeco.pytorch.global.torch.linear;
import static org.bytedeco.pytorch.global.torch.scaled_dot_product_attention;
import static org.bytedeco.pytorch.global.torch.stack;
import static org.bytedeco.pytorch.global.torch.tensor;

import eu.leam.workbench.trainer.plan.ModelShape;
import java.util.HashMap;
import java.util.Map;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorVector;

/** The same model written with PyTorch's own layers and its automatic differentiation: what the hand-written passes must equal. */
final class Reference {
    private final ModelShape shape;
    private final Map<String, Tensor> leaves = new HashMap<>();

    Reference(ModelShape shape, Parameters parameters) {
        this.shape = shape;
        for (Parameters.Slot slot : parameters.slots()) {
            Tensor leaf = parameters.value(slot.name()).clone().detach();
            leaf.set_requires_grad(true);
            leaves.put(slot.name(), leaf);
        }
    }

    Tensor gradient(String name) {
        return leaves.get(name).grad();
    }

    Tensor loss(long[] tokens, long[] targets, int batch) {
        return cross_entropy_loss(logits(tokens, batch), tensor(targets));
    }

    Tensor logits(long[] tokens, int batch) {
        int length = tokens.length / batch;
        Tensor h = embedding(leaves.get("embedding.weight"), tensor(tokens).view(batch, length));
        for (int i = 0; i < shape.layers(); i++) {
            String p = "layers." + i + ".";
            Tensor mixed = linear(norm(h, p + "attention.norm"), leaves.get(p + "attention.in.weight"))
                    .view(batch, length, 3, shape.heads(), shape.headWidth())
                    .permute(2, 0, 3, 1, 4);
            Tensor q = turned(mixed.select(0, 0), length);
            Tensor k = turned(mixed.select(0, 1), length);
            Tensor o = scaled_dot_product_attention(
                    q, k, mixed.select(0, 2), new TensorOptional(), 0, true, new DoubleOptional(), false);
            Tensor gathered = o.transpose(1, 2).reshape(batch, length, shape.width());
            h = h.add(linear(gathered, leaves.get(p + "attention.out.weight")));
            Tensor wide = linear(norm(h, p + "feedforward.norm"), leaves.get(p + "feedforward.in.weight"));
            h = h.add(linear(gelu(wide), leaves.get(p + "feedforward.out.weight")));
        }
        return linear(norm(h, "norm"), leaves.get("embedding.weight")).view(-1, ModelShape.VOCABULARY);
    }

    private Tensor norm(Tensor rows, String name) {
        return layer_norm(
                rows,
                new long[] {shape.width()},
                new TensorOptional(leaves.get(name + ".weight")),
                new TensorOptional(leaves.get(name + ".bias")),
                1e-5,
                false);
    }

    /** Rotation of neighbouring pairs by real numbers. */
    private Tensor turned(Tensor heads, int length) {
        int pairs = shape.headWidth() / 2;
        float[] cos = new float[length * pairs];
        float[] sin = new float[length * pairs];
        for (int p = 0; p < length; p++) {
            for (int i = 0; i < pairs; i++) {
                double angle = p * Math.pow(10000, -2.0 * i / shape.headWidth());
                cos[p * pairs + i] = (float) Math.cos(angle);
                sin[p * pairs + i] = (float) Math.sin(angle);
            }
        }
        Tensor c = tensor(cos).view(length, pairs);
        Tensor s = tensor(sin).view(length, pairs);
        Tensor split = heads.reshape(heads.size(0), heads.size(1), length, pairs, 2);
        Tensor even = split.select(4, 0);
        Tensor odd = split.select(4, 1);
        var both = new TensorVector(even.mul(c).sub(odd.mul(s)), even.mul(s).add(odd.mul(c)));
        return stack(both, -1).flatten(3, 4);
    }
}
