package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.empty;
import static org.bytedeco.pytorch.global.torch.view_as_complex;
import static org.bytedeco.pytorch.global.torch.zeros;

import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.T_TensorTensorTensor_T;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch.ScalarType;

/**
 * The memory of one pass over a batch: made once per shape and used again, so that a step allocates little. A training pass keeps
 * what each block computed; otherwise all blocks share one set.
 */
public final class Activations {
    /** Queries, keys and values side by side, or their gradients. */
    static final class Projections {
        /** [rows, 3 width]. */
        final Tensor all;
        /** Queries and keys as complex numbers, to be turned: [batch, length, width]. */
        final Tensor rotated;

        final Heads queries;
        final Heads keys;
        final Heads values;

        Projections(ModelShape shape, int batch, int length) {
            int d = shape.width();
            all = empty((long) batch * length, 3L * d);
            long[] size = {batch, length, d, 2};
            long[] stride = {length * 3L * d, 3L * d, 2, 1};
            rotated = view_as_complex(all.as_strided(size, stride, new LongOptional()));
            queries = new Heads(shape, all, length, 0);
            keys = new Heads(shape, all, length, d);
            values = new Heads(shape, all, length, 2 * d);
        }
    }

    /** What one block computes; rows = batch x length. */
    static final class Block {
        /** Residual stream before attention and between attention and feed-forward: [rows, width]. */
        final Tensor before;

        final Tensor between;
        final Projections projections;
        final Bands shares;
        /** What attention gathered: [rows, width]. */
        final Tensor gathered;

        final Heads gatheredHeads;
        /** Feed-forward before and after its non-linearity: [rows, 4 width]. */
        final Tensor wide;

        final Tensor active;
        /** Norms of the present pass: value, mean and reciprocal deviation. */
        T_TensorTensorTensor_T attentionNorm;

        T_TensorTensorTensor_T feedforwardNorm;

        Block(ModelShape shape, int batch, int length) {
            long rows = (long) batch * length;
            long d = shape.width();
            before = empty(rows, d);
            between = empty(rows, d);
            projections = new Projections(shape, batch, length);
            shares = new Bands(batch * shape.heads(), length);
            gathered = empty(rows, d);
            gatheredHeads = new Heads(shape, gathered, length, 0);
            wide = empty(rows, 4 * d);
            active = empty(rows, 4 * d);
        }
    }

    final int batch;
    final int length;
    final Tensor tokens;
    final Tensor targets;
    final Block[] blocks;
    /** Residual stream after the last block: [rows, width]. */
    final Tensor last;
    /** Logits and the logarithms of the probabilities: [rows, vocabulary]. */
    final Tensor logits;

    final Tensor logProbabilities;
    final Rotation rotation;
    final Attention attention;
    T_TensorTensorTensor_T norm;

    /**
     * Makes room.
     *
     * @param batch sequences, all of the same length
     * @param length tokens of each, at most the context
     * @param training whether a backward pass follows
     */
    public Activations(ModelShape shape, int batch, int length, boolean training) {
        this.batch = batch;
        this.length = length;
        long rows = (long) batch * length;
        var whole = new TensorOptions(ScalarType.Long);
        tokens = zeros(new long[] {rows}, whole);
        targets = zeros(new long[] {rows}, whole);
        blocks = new Block[shape.layers()];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = training || i == 0 ? new Block(shape, batch, length) : blocks[0];
        }
        last = training ? empty(rows, shape.width()) : blocks[0].before;
        logits = empty(rows, ModelShape.VOCABULARY);
        logProbabilities = empty(rows, ModelShape.VOCABULARY);
        rotation = new Rotation(shape, length);
        attention = new Attention(shape, batch, length, training);
    }

    /** Number of tokens of a pass. */
    public int rows() {
        return batch * length;
    }

    /** Sets the input tokens, sequence after sequence. */
    public void tokens(long[] values) {
        Buffers.write(tokens, values);
    }

    /** Sets the tokens to be predicted. */
    public void targets(long[] values) {
        Buffers.write(targets, values);
    }

    /** Residual stream that the block reads which follows the one of this index. */
    Tensor after(int block) {
        return block + 1 < blocks.length ? blocks[block + 1].before : last;
    }
}
