package eu.leam.workbench.curves;

import java.util.Arrays;

/**
 * A series smoothed with one weight: for each {@value #BLOCK} points the state of the average before them and their smoothed
 * extremes, so that any stretch is had without beginning at the first point. Extended when the series has grown.
 */
final class Smoothed {
    private static final int BLOCK = 64;

    private final double weight;
    private double[] sums = new double[4];
    private double[] powers = new double[4];
    private double[] mins = new double[4];
    private double[] maxs = new double[4];
    private int blocks;
    private double nextSum;
    private double nextPower = 1;

    Smoothed(double weight) {
        this.weight = weight;
        powers[0] = 1;
    }

    /** A reader over the curve, which must be of the series that this belongs to. */
    synchronized Reader over(ColumnCurve curve) {
        int whole = curve.size() / BLOCK;
        if (whole > blocks) {
            extend(curve, whole);
        }
        return new Reader(curve, this);
    }

    private void extend(ColumnCurve curve, int whole) {
        Smoothing state = new Smoothing(weight, nextSum, nextPower);
        int capacity = Math.max(whole + 1, Math.min(sums.length * 2, whole * 2));
        if (whole + 1 > sums.length) {
            sums = Arrays.copyOf(sums, capacity);
            powers = Arrays.copyOf(powers, capacity);
            mins = Arrays.copyOf(mins, capacity);
            maxs = Arrays.copyOf(maxs, capacity);
        }
        for (int b = blocks; b < whole; b++) {
            sums[b] = state.sum();
            powers[b] = state.power();
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = b * BLOCK; i < (b + 1) * BLOCK; i++) {
                double shown = state.next(curve.value(i));
                if (Math.abs(shown) <= Double.MAX_VALUE) {
                    low = Math.min(low, shown);
                    high = Math.max(high, shown);
                }
            }
            mins[b] = low;
            maxs[b] = high;
        }
        sums[whole] = state.sum();
        powers[whole] = state.power();
        nextSum = state.sum();
        nextPower = state.power();
        blocks = whole;
    }

    /** Reads smoothed values of one curve, from front to back. */
    static final class Reader {
        private final ColumnCurve curve;
        private final double weight;
        private final double[] sums;
        private final double[] powers;
        private final double[] mins;
        private final double[] maxs;
        private final int blocks;
        private Smoothing state;
        private int at;

        Reader(ColumnCurve curve, Smoothed of) {
            this.curve = curve;
            weight = of.weight;
            sums = of.sums;
            powers = of.powers;
            mins = of.mins;
            maxs = of.maxs;
            blocks = of.blocks;
        }

        /** First, last and extremes of the smoothed points from (inclusive) to (exclusive); count is the caller's. */
        void extent(int from, int to, Extent extent) {
            int head = from / BLOCK + 1;
            int tail = Math.min((to - 1) / BLOCK, blocks);
            if (tail - head < 2) {
                scan(from, to, extent);
                return;
            }
            scan(from, head * BLOCK, extent);
            for (int b = head; b < tail; b++) {
                extent.addAll(mins[b], maxs[b], 0, 0);
            }
            double first = extent.first;
            extent.last = Double.NaN;
            scan(tail * BLOCK, to, extent);
            if (Double.isNaN(first) || Double.isNaN(extent.last)) { // not finite at an end: rare, so look at each point
                scan(from, to, extent.clear());
            }
        }

        private void scan(int from, int to, Extent extent) {
            seek(from);
            while (at < to) {
                extent.add(state.next(curve.value(at++)));
            }
        }

        private void seek(int i) {
            if (state == null || i < at || i - at > BLOCK) {
                int b = Math.min(i / BLOCK, blocks);
                state = new Smoothing(weight, sums[b], powers[b]);
                at = b * BLOCK;
            }
            while (at < i) {
                state.next(curve.value(at++));
            }
        }
    }
}
