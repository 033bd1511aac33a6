package eu.leam.workbench.trainer.network;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;
import static org.bytedeco.pytorch.global.torch.full;
import static org.bytedeco.pytorch.global.torch.softmax_out;
import static org.bytedeco.pytorch.global.torch.triu;

import eu.leam.workbench.trainer.plan.ModelShape;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch.ScalarType;

/**
 * Causal scaled dot-product attention (Vaswani et al., "Attention is all you need", 2017, eq. 1), forward and backward. Rows are
 * worked on in bands, so that what lies after a band is never computed; each head's products read queries, keys and values where
 * the projection wrote them. At the sizes trained here that is several times faster than PyTorch's own kernel for processors,
 * which works on tiles of 32 rows.
 */
final class Attention {
    private final int heads;
    private final int headWidth;
    private final int length;
    private final Bands scores;
    private final Bands slopes;
    private final Tensor[] corners;
    private final Tensor[] masks;
    private final NativeOperator softmaxBackward;
    private final IValue lastDimension = new IValue(-1L);
    private final IValue type = new IValue(ScalarType.Float);

    /**
     * Makes room for one pass.
     *
     * @param training whether {@link #backward} will be called
     */
    Attention(ModelShape shape, int batch, int length, boolean training) {
        this.length = length;
        heads = batch * shape.heads();
        headWidth = shape.headWidth();
        scores = new Bands(heads, length);
        slopes = training ? new Bands(heads, length) : null;
        corners = new Tensor[scores.count()];
        masks = new Tensor[scores.count()];
        for (int j = 0; j < masks.length; j++) {
            int rows = scores.rows(j);
            corners[j] = scores.tensor(j).narrow(2, scores.start(j), rows);
            masks[j] = triu(full(new long[] {rows, rows}, new Scalar(Float.NEGATIVE_INFINITY)), 1);
        }
        softmaxBackward = training ? new NativeOperator("aten::_softmax_backward_data", "out") : null;
    }

    /**
     * Gathers values by shares.
     *
     * @param queries rotated; keys likewise
     * @param shares receives the softmax of the scores
     * @param gathered receives the result
     */
    void forward(Heads queries, Heads keys, Heads values, Bands shares, Heads gathered) {
        float scale = scale();
        for (int j = 0; j < scores.count(); j++) {
            int start = scores.start(j);
            int rows = scores.rows(j);
            int columns = start + rows;
            for (int i = 0; i < heads; i++) {
                cblas_sgemm(
                        CblasRowMajor,
                        CblasNoTrans,
                        CblasTrans,
                        rows,
                        columns,
                        headWidth,
                        scale,
                        queries.at(i, start),
                        queries.stride,
                        keys.at(i, 0),
                        keys.stride,
                        0,
                        scores.at(i, j),
                        columns);
            }
            corners[j].add_(masks[j]);
            softmax_out(shares.tensor(j), scores.tensor(j), -1);
            for (int i = 0; i < heads; i++) {
                cblas_sgemm(
                        CblasRowMajor,
                        CblasNoTrans,
                        CblasNoTrans,
                        rows,
                        headWidth,
                        columns,
                        1,
                        shares.at(i, j),
                        columns,
                        values.at(i, 0),
                        values.stride,
                        0,
                        gathered.at(i, start),
                        gathered.stride);
            }
        }
    }

    /**
     * The gradient of {@link #forward}; {@code d} before a name means the gradient with respect to it. With P the shares: dV = P^T
     * dO, dP = dO V^T, dS = P (dP - rowsum(P dP)), dQ = dS K scale, dK = dS^T Q scale.
     */
    void backward(
            Heads queries,
            Heads keys,
            Heads values,
            Bands shares,
            Heads dGathered,
            Heads dQueries,
            Heads dKeys,
            Heads dValues) {
        for (int j = scores.count() - 1; j >= 0; j--) {
            int start = scores.start(j);
            int rows = scores.rows(j);
            int columns = start + rows;
            // The last band reaches every key; so it sets what the others add to.
            float keep = columns == length ? 0 : 1;
            for (int i = 0; i < heads; i++) {
                FloatPointer dOut = dGathered.at(i, start);
                cblas_sgemm(
                        CblasRowMajor,
                        CblasNoTrans,
                        CblasTrans,
                        rows,
                        columns,
                        headWidth,
                        1,
                        dOut,
                        dGathered.stride,
                        values.at(i, 0),
                        values.stride,
                        0,
                        scores.at(i, j),
                        columns);
                cblas_sgemm(
                        CblasRowMajor,
                        CblasTrans,
                        CblasNoTrans,
                        columns,
                        headWidth,
                        rows,
                        1,
                        shares.at(i, j),
                        columns,
                        dOut,
                        dGathered.stride,
                        keep,
                        dValues.at(i, 0),
                        dValues.stride);
            }
            softmaxBackward.call(
                    new IValue(scores.tensor(j)),
                    new IValue(shares.tensor(j)),
                    lastDimension,
                    type,
                    new IValue(slopes.tensor(j)));
            scoresBackward(j, queries, keys, dQueries, dKeys, keep);
        }
    }

    private void scoresBackward(int j, Heads queries, Heads keys, Heads dQueries, Heads dKeys, float keep) {
        int start = scores.start(j);
        int rows = scores.rows(j);
        int columns = start + rows;
        float scale = scale();
        for (int i = 0; i < heads; i++) {
            FloatPointer slope = slopes.at(i, j);
            cblas_sgemm(
                    CblasRowMajor,
                    CblasNoTrans,
                    CblasNoTrans,
                    rows,
                    headWidth,
                    columns,
                    scale,
                    slope,
                    columns,
                    keys.at(i, 0),
                    keys.stride,
                    0,
                    dQueries.at(i, start),
                    dQueries.stride);
            cblas_sgemm(
                    CblasRowMajor,
                    CblasTrans,
                    CblasNoTrans,
                    columns,
                    headWidth,
                    rows,
                    scale,
                    slope,
                    columns,
                    queries.at(i, start),
                    queries.stride,
                    keep,
                    dKeys.at(i, 0),
                    dKeys.stride);
        }
    }

    private float scale() {
        return (float) (1 / Math.sqrt(headWidth));
    }
}
