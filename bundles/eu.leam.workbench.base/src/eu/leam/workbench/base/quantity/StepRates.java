package eu.leam.workbench.base.quantity;

import java.util.List;

/** Rates over the last {@link #WINDOW} steps, as the trainer writes one with each step, and the rate of a whole run from them. */
public final class StepRates {
    /** Steps that a written rate covers; at the begin of a run as many as there are. */
    public static final int WINDOW = 32;

    private StepRates() {}

    /**
     * Amount by time over all steps, from windows that do not overlap: at each whole window its rate, for the steps that are left
     * at the end the last one. It is a sum by a sum, no mean of rates, so that a slow stretch counts as long as it took.
     *
     * @param rates the written rate of each step, in order; per second
     * @return the rate per second; NaN when there is none
     */
    public static double whole(List<Double> rates) {
        int steps = rates.size();
        double time = 0; // in units of a step's amount
        for (int end = WINDOW; end <= steps; end += WINDOW) {
            time += WINDOW / rates.get(end - 1);
        }
        int left = steps % WINDOW;
        if (left > 0) {
            time += left / rates.get(steps - 1);
        }
        return steps == 0 ? Double.NaN : steps / time;
    }
}
