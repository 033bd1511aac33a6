package eu.leam.workbench.curves;

/** Gathers a curve whose x ascend: places are found by halving, extremes through the pyramid. */
final class SortedGather {
    private final ColumnCurve curve;
    private final Columns columns;
    private final Axis axis;
    private final Smoothed.Reader smooth;
    private final Extent extent = new Extent();
    private Gather raw;
    private Gather smoothed;

    SortedGather(ColumnCurve curve, Columns columns, Axis axis, Smoothed.Reader smooth) {
        this.curve = curve;
        this.columns = columns;
        this.axis = axis;
        this.smooth = smooth;
    }

    Curve.Strips gather() {
        int from = curve.lower(axis, columns.range().from(), 0);
        int to = curve.lower(axis, Math.nextUp(columns.range().to()), from);
        int room = (to - from <= 2 * columns.count() ? to - from : columns.count()) + 2;
        raw = new Gather(room);
        smoothed = smooth == null ? null : new Gather(room);
        boolean before = from > 0 && (!columns.isLogarithmic() || curve.x(axis, from - 1) > 0);
        if (before) {
            add(from - 1, from);
        }
        if (to - from <= 2 * columns.count()) {
            for (int i = from; i < to; i++) {
                add(i, i + 1);
            }
        } else {
            addColumns(from, to);
        }
        if (to < curve.size()) {
            add(to, to + 1);
        }
        return new Curve.Strips(raw.strip(), smoothed == null ? null : smoothed.strip());
    }

    private void addColumns(int from, int to) {
        int i = from;
        int width = (to - from) / columns.count();
        for (int c = 0; c < columns.count() && i < to; c++) {
            int next = c == columns.count() - 1 ? to : near(columns.bound(c + 1), i, i + width, to);
            if (next > i) {
                add(i, next);
                width = next - i;
            }
            i = next;
        }
    }

    /** First point at or after the x: columns are often alike, so it is looked for around a guess by ever wider strides. */
    private int near(double x, int from, int guess, int to) {
        int low = from;
        int high = Math.min(guess, to);
        int stride = 1;
        while (high < to && curve.x(axis, high) < x) {
            low = high + 1;
            high = Math.min(to, high + stride);
            stride *= 2;
        }
        int below = high - 1;
        for (stride = 1; below > low && curve.x(axis, below) >= x; stride *= 2) {
            high = below;
            below = Math.max(low, below - stride);
        }
        if (below >= low && curve.x(axis, below) < x) {
            low = below + 1;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (curve.x(axis, middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void add(int from, int to) {
        double x = curve.x(axis, from);
        double xLast = to - from == 1 ? x : curve.x(axis, to - 1);
        curve.extent(from, to, extent);
        raw.add(x, xLast, extent);
        if (smoothed != null) {
            int count = extent.count;
            int notFinite = extent.notFinite;
            smooth.extent(from, to, extent.clear());
            extent.count = count;
            extent.notFinite = notFinite;
            smoothed.add(x, xLast, extent);
        }
    }
}
