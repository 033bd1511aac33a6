package eu.leam.workbench.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number above 0, also in powers of ten: {@code 500000}, {@code 5e5}, {@code 2.1e9}. */
final class Amount implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        try {
            // the length is bounded: the exact value of 1e999999999 has a billion digits
            long amount = text.length() > 24 || !text.matches("[0-9.]+([eE][0-9]{1,2})?")
                    ? 0
                    : new BigDecimal(text).longValueExact();
            if (amount > 0) {
                return amount;
            }
        } catch (ArithmeticException | NumberFormatException ignored) { // told below as all others
        }
        throw new TypeConversionException(text);
    }
}
