package eu.leam.workbench.model.field;

import eu.leam.workbench.base.files.Sha256;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * A single value as text and back: whole numbers in full or, from 10^9 on and where it is short, as {@code 2.1e9}; decimal numbers
 * with the fewest digits that name them; both with their unit; hashes in lower case. Reads what it writes, and any usual form of a
 * number or a hash; never depends on the locale.
 */
public final class ValueText {
    private static final Pattern QUANTITY =
            Pattern.compile("([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,9})?)(?:\\s*([^\\d\\s.].*))?");
    private static final int LONGEST_NUMBER = 400;
    private static final int SHORT_DIGITS = 4;
    private static final long SHORT_FROM = 1_000_000_000L;

    private ValueText() {}

    /** What became of reading a text. */
    public sealed interface Reading {}

    /** @param value the value, as the field holds it */
    public record Value(Object value) implements Reading {}

    /** The text is no such value at all. @param expected what would be, for instance {@code whole number} */
    public record NotSo(Expected expected) implements Reading {}

    /** The number is one, its unit is another. @param unit the unit that the field has; empty for none */
    public record OtherUnit(String unit) implements Reading {}

    /** What a field can hold. */
    public enum Expected {
        WHOLE_NUMBER,
        NUMBER,
        TRUTH,
        CHOICE
    }

    /** The value as it stands in a file. */
    public static String format(Field field, Object value) {
        String text =
                switch (value) {
                    case Enumerator literal -> literal.getLiteral();
                    case Double number -> decimal(number);
                    case Number number -> whole(number.longValue());
                    default -> field.isHash() ? Sha256.canonical(value.toString()) : value.toString();
                };
        boolean finite = value instanceof Number number && Double.isFinite(number.doubleValue());
        return finite && !field.unit().isEmpty() ? text + " " + field.unit() : text;
    }

    /** Reads what a person wrote. */
    public static Reading parse(Field field, String text) {
        String trimmed = text.strip();
        Class<?> type = field.feature().getEType().getInstanceClass();
        if (field.feature().getEType() instanceof EEnum words) {
            EEnumLiteral literal = words.getEEnumLiteralByLiteral(trimmed);
            return literal == null ? new NotSo(Expected.CHOICE) : new Value(literal.getInstance());
        }
        if (type == String.class) {
            return new Value(field.isHash() ? Sha256.canonical(text) : text);
        }
        if (type == boolean.class) {
            return switch (trimmed) {
                case "true" -> new Value(true);
                case "false" -> new Value(false);
                default -> new NotSo(Expected.TRUTH);
            };
        }
        return type == double.class ? parseDecimal(field, trimmed) : parseWhole(field, trimmed, type == int.class);
    }

    /** The words that a choice may hold, separated by commas. */
    public static String choices(EAttribute attribute) {
        return ((EEnum) attribute.getEAttributeType())
                .getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
    }

    private static Reading parseWhole(Field field, String text, boolean small) {
        Matcher match = QUANTITY.matcher(text);
        if (text.length() > LONGEST_NUMBER || !match.matches()) {
            return new NotSo(Expected.WHOLE_NUMBER);
        }
        if (!unitFits(field.unit(), match.group(2))) {
            return new OtherUnit(field.unit());
        }
        try {
            BigDecimal number = new BigDecimal(match.group(1));
            // longValueExact and intValueExact look at the exponent first: 1e999999999 does not become a thousand
            // million digits
            return small ? new Value(number.intValueExact()) : new Value(number.longValueExact());
        } catch (ArithmeticException ignored) { // has a fraction or is out of range
            return new NotSo(Expected.WHOLE_NUMBER);
        }
    }

    private static Reading parseDecimal(Field field, String text) {
        switch (text) {
            case ".nan", "NaN", ".NaN", "nan":
                return new Value(Double.NaN);
            case ".inf", "+.inf", "Infinity", "inf":
                return new Value(Double.POSITIVE_INFINITY);
            case "-.inf", "-Infinity", "-inf":
                return new Value(Double.NEGATIVE_INFINITY);
            default:
        }
        Matcher match = QUANTITY.matcher(text);
        if (text.length() > LONGEST_NUMBER || !match.matches()) {
            return new NotSo(Expected.NUMBER);
        }
        return unitFits(field.unit(), match.group(2))
                ? new Value(Double.parseDouble(match.group(1)))
                : new OtherUnit(field.unit());
    }

    private static boolean unitFits(String unit, String given) {
        return given == null || given.equals(unit) || unit.endsWith("s") && given.equals(singular(unit));
    }

    private static String singular(String unit) {
        return unit.substring(0, unit.length() - 1);
    }

    private static String whole(long number) {
        if (number >= SHORT_FROM) {
            BigDecimal shortest = new BigDecimal(number).stripTrailingZeros();
            if (shortest.precision() <= SHORT_DIGITS) {
                return scientific(shortest, "e");
            }
        }
        return Long.toString(number);
    }

    private static String decimal(double number) {
        if (Double.isNaN(number)) {
            return ".nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? ".inf" : "-.inf";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        double size = Math.abs(number);
        if (size >= 1e-4 && size < 1e15) {
            return shortest.toPlainString();
        }
        String text = scientific(shortest, size < 1 ? "e" : "e+");
        // a point in the mantissa, so that YAML 1.1 readers take it for a number, too
        return text.contains(".") ? text : text.replaceFirst("e", ".0e");
    }

    private static String scientific(BigDecimal shortest, String exponentMark) {
        int exponent = shortest.precision() - shortest.scale() - 1;
        BigDecimal mantissa =
                shortest.movePointLeft(exponent).setScale(shortest.precision() - 1, RoundingMode.UNNECESSARY);
        return mantissa.toPlainString() + exponentMark + exponent;
    }
}
