package eu.leam.workbench.chart;

import java.util.Objects;

/**
 * A value to compare with, drawn as a thin line across the figure with its name.
 *
 * @param name what it is, short
 * @param value where it stands on the value axis
 */
public record Reference(String name, double value) {

    public Reference {
        Objects.requireNonNull(name);
    }
}
