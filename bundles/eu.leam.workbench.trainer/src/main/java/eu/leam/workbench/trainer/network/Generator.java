package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.addmm;
import static org.bytedeco.pytorch.global.torch.embedding;
import static org.bytedeco.pytorch.global.torch.empty;
import static org.bytedeco.pytorch.global.torch.gelu;
import static org.bytedeco.pytorch.global.torch.mm;
import static org.bytedeco.pytorch.global.torch.scaled_dot_product_attention;
import static org.bytedeco.pytorch.global.torch.tensor;
import static org.bytedeco.pytorch.global.torch.view_as_complex;
import static org.bytedeco.pytorch.global.torch.view_as_real;

import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;

/**
 * Lets a model read and write text token by token: the keys and values of what was read are kept, so that a token costs one row.
 * All texts of a batch go side by side. When the context is full, the caller begins anew with the last part of the text.
 */
public final class Generator implements AutoCloseable {
    private final Decoder decoder;
    private final ModelShape shape;
    private final int batch;
    private final Tensor[] keys;
    private final Tensor[] values;
    private final Rotation rotation;
    private int position;

    /** Room for so many texts of one context. */
    public Generator(Decoder decoder, int batch) {
        this.decoder = decoder;
        this.batch = batch;
        shape = decoder.shape();
        keys = new Tensor[shape.layers()];
        values = new Tensor[shape.layers()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = empty(batch, shape.heads(), shape.context(), shape.headWidth());
            values[i] = empty(batch, shape.heads(), shape.context(), shape.headWidth());
        }
        rotation = new Rotation(shape, shape.context());
    }

    /** Tokens read since the last {@link #restart}. */
    public int position() {
        return position;
    }

    /** Forgets what was read. */
    public void restart() {
        position = 0;
    }

    /**
     * Reads tokens: several right after a restart, else one per text.
     *
     * @param tokens [batch x count], text after text
     * @return natural logarithms of the next token's probabilities before temperature, up to a constant: [batch x vocabulary]
     */
    public float[] read(long[] tokens) {
        int count = tokens.length / batch;
        if (position + count > shape.context() || count > 1 && position > 0) {
            throw new IllegalArgumentException("the context does not hold these tokens");
        }
        try (var scope = new PointerScope()) {
            Tensor stream = embedding(decoder.embedding, tensor(tokens));
            for (int i = 0; i < keys.length; i++) {
                stream = block(decoder.weights[i], i, stream, count);
            }
            position += count;
            Tensor last = stream.view(batch, count, shape.width()).select(1, count - 1);
            Tensor logits = mm(decoder.norm.forward(last.contiguous()).get0(), decoder.embedding.t());
            return Buffers.read(logits);
        }
    }

    private Tensor block(Decoder.Weights w, int layer, Tensor stream, int count) {
        long d = shape.width();
        Tensor mixed = mm(w.attentionNorm.forward(stream).get0(), w.attentionIn);
        Tensor turn = rotation.forward.narrow(0, position, count);
        Tensor pairs = view_as_complex(mixed.narrow(1, 0, 2 * d).contiguous().view(batch, count, d, 2));
        Tensor turned = view_as_real(pairs.mul(turn)).view(batch, count, 2L * shape.heads(), shape.headWidth());
        Tensor queries = turned.narrow(2, 0, shape.heads()).transpose(1, 2);
        keys[layer]
                .narrow(2, position, count)
                .copy_(turned.narrow(2, shape.heads(), shape.heads()).transpose(1, 2));
        values[layer]
                .narrow(2, position, count)
                .copy_(mixed.narrow(1, 2 * d, d)
                        .view(batch, count, shape.heads(), shape.headWidth())
                        .transpose(1, 2));
        Tensor gathered = scaled_dot_product_attention(
                queries,
                keys[layer].narrow(2, 0, (long) position + count),
                values[layer].narrow(2, 0, (long) position + count),
                new TensorOptional(),
                0,
                count > 1,
                new DoubleOptional(),
                false);
        Tensor rows = gathered.transpose(1, 2).reshape((long) batch * count, d);
        Tensor between = addmm(stream, rows, w.attentionOut);
        Tensor active = gelu(mm(w.feedforwardNorm.forward(between).get0(), w.feedforwardIn));
        return addmm(between, active, w.feedforwardOut);
    }

    @Override
    public void close() {
        for (int i = 0; i < keys.length; i++) {
            keys[i].close();
            values[i].close();
        }
        rotation.forward.close();
        rotation.backward.close();
    }
}
