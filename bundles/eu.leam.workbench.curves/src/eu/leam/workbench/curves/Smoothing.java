package eu.leam.workbench.curves;

/**
 * The debiased exponential moving average of TensorBoard's scalar charts: with weight w, {@code s(n) = w s(n-1) + (1-w) x(n)},
 * {@code s(0) = 0}, shown is {@code s(n) / (1 - w^n)}. Only finite values count for n; a value that is not finite is shown as it
 * is and leaves the average alone. (The debiasing is that of Kingma and Ba, "Adam", ICLR 2015, section 3.)
 */
final class Smoothing {
    private final double weight;
    private double sum;
    private double power = 1;

    Smoothing(double weight) {
        this.weight = weight;
    }

    /** Continues from a remembered state. */
    Smoothing(double weight, double sum, double power) {
        this.weight = weight;
        this.sum = sum;
        this.power = power;
    }

    /** Takes the next value and gives what is shown for it. */
    double next(double value) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            return value;
        }
        sum = weight * sum + (1 - weight) * value;
        if (power == 0) {
            return sum;
        }
        power *= weight;
        if (power < 1e-20) {
            power = 0; // 1 - power is 1 in double precision long before
        }
        return sum / (1 - power);
    }

    /** Takes the mean of several values at once: as if each of them were the mean. */
    double next(double mean, int values) {
        if (values == 0) {
            return Double.NaN;
        }
        double w = Math.pow(weight, values);
        sum = w * sum + (1 - w) * mean;
        power *= w;
        return sum / (1 - power);
    }

    double sum() {
        return sum;
    }

    double power() {
        return power;
    }
}
