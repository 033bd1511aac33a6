package eu.leam.workbench.curves;

/** What a stretch of points comes to: first, last, least and greatest finite value, and how many there are. */
final class Extent {
    double first;
    double last;
    double min;
    double max;
    int count;
    int notFinite;

    Extent clear() {
        first = Double.NaN;
        last = Double.NaN;
        min = Double.POSITIVE_INFINITY;
        max = Double.NEGATIVE_INFINITY;
        count = 0;
        notFinite = 0;
        return this;
    }

    void add(double value) {
        count++;
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            notFinite++;
            return;
        }
        if (min > max) {
            first = value;
        }
        last = value;
        if (value < min) {
            min = value;
        }
        if (value > max) {
            max = value;
        }
    }

    /** Takes values of which only the extremes are known; first and last are the caller's. */
    void addAll(double low, double high, int points, int points2) {
        count += points;
        notFinite += points2;
        if (low < min) {
            min = low;
        }
        if (high > max) {
            max = high;
        }
    }
}
