package eu.leam.workbench.design.experiment;

import eu.leam.workbench.design.Messages;

/**
 * What a busy core of a machine draws.
 *
 * @param wattsPerCore in watts
 * @param relativeError standard error relative to it, for instance 0.5
 * @param note where the figure comes from, for people
 */
public record Power(double wattsPerCore, double relativeError, String note) {

    public Power {
        if (!(wattsPerCore > 0) || !(relativeError >= 0)) {
            throw new IllegalArgumentException(
                    "a power is above zero and its error not negative: " + wattsPerCore + ", " + relativeError);
        }
    }

    /** What is taken where nobody measured: 10 W a core, give or take half, which spans the design power of common processors. */
    public static Power assumed() {
        return new Power(10, 0.5, Messages.Power_assumed);
    }
}
