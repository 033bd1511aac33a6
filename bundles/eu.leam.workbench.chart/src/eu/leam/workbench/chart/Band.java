package eu.leam.workbench.chart;

/**
 * An area between two lines, for uncertainty.
 *
 * @param style number of its colour
 * @param x x of each place, ascending
 * @param low lower end there
 * @param high upper end there
 */
public record Band(int style, double[] x, double[] low, double[] high) {

    public Band {
        if (low.length != x.length || high.length != x.length) {
            throw new IllegalArgumentException("the columns of a band must be equally long");
        }
    }
}
