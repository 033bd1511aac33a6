package eu.leam.workbench.base.quantity;

/**
 * A measured number with its error.
 *
 * @param value the number, in the unit its owner names
 * @param standardError standard error in the same unit; NaN when it cannot be had, for instance with n = 1
 * @param n how many independent observations it rests on; 0 when its source does not tell, shown as a dash
 */
public record Estimate(double value, double standardError, long n) {

    /** Whether an error is known. */
    public boolean hasError() {
        return !Double.isNaN(standardError);
    }
}
