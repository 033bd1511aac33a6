package eu.leam.workbench.base.quantity;

import java.util.Objects;

/**
 * Electrical energy with the word how it came to be known.
 *
 * @param wattHours in watt hours, never negative
 * @param provenance how it was had
 */
public record Energy(double wattHours, Provenance provenance) {

    /** How an energy figure was had. */
    public enum Provenance {
        /** Read from a meter of the hardware (RAPL, NVML, a wall meter). */
        MEASURED,
        /** Processor seconds times an assumed power. */
        ESTIMATED,
        /** Not known. */
        UNKNOWN
    }

    public Energy {
        Objects.requireNonNull(provenance);
        if (!(wattHours >= 0)) {
            throw new IllegalArgumentException("an energy is never negative or NaN: " + wattHours);
        }
    }

    /** In kilowatt hours. */
    public double kilowattHours() {
        return wattHours / 1000;
    }

    /** From joules (watt seconds). */
    public static Energy ofJoules(double joules, Provenance provenance) {
        return new Energy(joules / 3600, provenance);
    }
}
