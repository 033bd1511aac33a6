package eu.leam.workbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number from 0 to below 1. */
final class Weight implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        try {
            double weight = Double.parseDouble(text);
            if (weight >= 0 && weight < 1) {
                return weight;
            }
        } catch (NumberFormatException ignored) { // told below as all others
        }
        throw new TypeConversionException(text);
    }
}
