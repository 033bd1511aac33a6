package eu.leam.workbench.curves;

/** Gathers a curve whose x may fall (clocks that were set, tokens told now and then): looks at each point once. */
final class UnsortedGather {
    private final ColumnCurve curve;
    private final Columns columns;
    private final Axis axis;
    private final double smoothing;

    UnsortedGather(ColumnCurve curve, Columns columns, Axis axis, double smoothing) {
        this.curve = curve;
        this.columns = columns;
        this.axis = axis;
        this.smoothing = smoothing;
    }

    Curve.Strips gather() {
        int n = columns.count();
        Extent[] raw = new Extent[n];
        Extent[] smooth = new Extent[n];
        double[] from = new double[n];
        double[] to = new double[n];
        Smoothing state = new Smoothing(smoothing);
        for (int i = 0; i < curve.size(); i++) {
            double value = curve.value(i);
            double shown = state.next(value);
            double x = curve.x(axis, i);
            if (!(x >= columns.range().from() && x <= columns.range().to())) {
                continue;
            }
            int c = columns.of(x);
            if (raw[c] == null) {
                raw[c] = new Extent().clear();
                smooth[c] = new Extent().clear();
                from[c] = x;
                to[c] = x;
            }
            raw[c].add(value);
            smooth[c].add(shown);
            from[c] = Math.min(from[c], x);
            to[c] = Math.max(to[c], x);
        }
        return new Curve.Strips(strip(raw, from, to), smoothing > 0 ? strip(smooth, from, to) : null);
    }

    private static Strip strip(Extent[] extents, double[] from, double[] to) {
        Gather gather = new Gather(extents.length);
        for (int c = 0; c < extents.length; c++) {
            if (extents[c] != null) {
                gather.add(from[c], to[c], extents[c]);
            }
        }
        return gather.strip();
    }
}
