package eu.leam.workbench.chart;

/** The ends of a line figure's axes: those given, else where the data end, with a little air above and below. */
final class Extremes {
    private static final double AIR = 0.04;
    private static final double NEAR_ZERO = 0.03;

    private final LineFigure figure;

    Extremes(LineFigure figure) {
        this.figure = figure;
    }

    /** Ends of the x axis. */
    double[] x() {
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        boolean logarithmic = figure.x().logarithmic();
        for (Line line : figure.lines()) {
            Trace t = line.raw();
            for (int i = 0; i < t.size() && !(lo <= t.x()[i]); i++) {
                lo = usable(t.x()[i], logarithmic) ? t.x()[i] : lo;
            }
            if (t.size() > 0) {
                hi = Math.max(hi, t.xLast()[t.size() - 1]);
            }
        }
        for (Band band : figure.bands()) {
            for (double x : band.x()) {
                lo = usable(x, logarithmic) ? Math.min(lo, x) : lo;
                hi = Math.max(hi, x);
            }
        }
        boolean nearZero = !logarithmic && lo > 0 && lo <= NEAR_ZERO * (hi - lo);
        return ends(figure.x(), nearZero ? 0 : lo, hi, 0);
    }

    /** Ends of the y axis for what lies within the x. */
    double[] y(double[] x) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        boolean logarithmic = figure.y().logarithmic();
        for (Line line : figure.lines()) {
            add(line.raw(), x, logarithmic, range);
            if (line.smooth() != null) {
                add(line.smooth(), x, logarithmic, range);
            }
        }
        for (Band band : figure.bands()) {
            for (int i = 0; i < band.x().length; i++) {
                add(band.low()[i], logarithmic, range);
                add(band.high()[i], logarithmic, range);
            }
        }
        figure.references().forEach(reference -> add(reference.value(), logarithmic, range));
        return ends(figure.y(), range[0], range[1], AIR);
    }

    private static void add(Trace t, double[] x, boolean logarithmic, double[] range) {
        for (int i = 0; i < t.size(); i++) {
            if (t.xLast()[i] >= x[0] && t.x()[i] <= x[1] && !(t.min()[i] >= range[0] && t.max()[i] <= range[1])) {
                add(t.min()[i], logarithmic, range);
                add(t.max()[i], logarithmic, range);
            }
        }
    }

    private static void add(double value, boolean logarithmic, double[] range) {
        if (usable(value, logarithmic)) {
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }

    private static boolean usable(double value, boolean logarithmic) {
        return Math.abs(value) <= Double.MAX_VALUE && !(logarithmic && value <= 0);
    }

    /** Given ends, else those of the data with air; some span even where the data have none. */
    static double[] ends(Axis axis, double low, double high, double air) {
        double lo = Double.isNaN(axis.from()) ? low : axis.from();
        double hi = Double.isNaN(axis.to()) ? high : axis.to();
        if (!(lo <= hi)) {
            return axis.logarithmic() ? new double[] {1, 10} : new double[] {0, 1};
        }
        if (lo == hi) {
            double half = axis.logarithmic() || lo == 0 ? 1 : Math.abs(lo) * 0.05;
            return axis.logarithmic() ? new double[] {lo / 2, hi * 2} : new double[] {lo - half, hi + half};
        }
        double pad = axis.logarithmic() ? Math.pow(hi / lo, air) : (hi - lo) * air;
        if (Double.isNaN(axis.from()) && air > 0) {
            lo = axis.logarithmic() ? lo / pad : lo >= 0 ? Math.max(0, lo - pad) : lo - pad;
        }
        if (Double.isNaN(axis.to()) && air > 0) {
            hi = axis.logarithmic() ? hi * pad : hi + pad;
        }
        return new double[] {lo, hi};
    }
}
