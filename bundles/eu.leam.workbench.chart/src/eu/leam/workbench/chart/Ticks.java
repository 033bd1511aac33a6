package eu.leam.workbench.chart;

import eu.leam.workbench.base.format.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where an axis has its ticks and what stands there: 5 to 7 where there is room, at round numbers, all with the same
 * number of decimals.
 *
 * @param values the places
 * @param labels what stands there
 * @param axisText the axis' label with its unit
 */
record Ticks(double[] values, String[] labels, String axisText) {
    private static final int FEWEST = 5;
    private static final int MOST = 7;
    private static final double WIDEN = 0.18;
    private static final double[] USUAL = {1, 2, 5, 10};
    private static final double[] OTHER = {2.5, 4, 1.5, 3};
    private static final String[] PREFIXES = {"", "k", "M", "B", "T", "P", "E"};
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Ticks of the axis from lo to hi, at most so many. */
    static Ticks of(Axis axis, double lo, double hi, int most, Locale locale) {
        if (axis.logarithmic() && hi / lo >= 10) {
            return logarithmic(axis, lo, hi, most, locale);
        }
        double step = step(lo, hi, most);
        double greatest = Math.max(Math.abs(lo), Math.abs(hi));
        int power = power(greatest);
        double factor = Math.pow(10, power);
        int decimals = decimals(step / factor);
        List<Double> places = places(lo, hi, step);
        String[] labels = places.stream()
                .map(v -> Numbers.fixed(Math.abs(v) < step * 1e-6 ? 0 : v / factor, decimals, locale))
                .toArray(String[]::new);
        return new Ticks(places.stream().mapToDouble(v -> v).toArray(), labels, text(axis, power));
    }

    /**
     * Moves the free ends of a range to the next ticks where there would be fewer than five and that costs little room.
     */
    static void widen(Axis axis, double[] range) {
        if (axis.logarithmic() && range[1] / range[0] >= 10) {
            return;
        }
        double step = usualStep(range[0], range[1], MOST);
        if (count(range[0], range[1], step) >= FEWEST) {
            return;
        }
        double lo = Math.floor(range[0] / step + 1e-9) * step;
        double hi = Math.ceil(range[1] / step - 1e-9) * step;
        double span = range[1] - range[0];
        if (Double.isNaN(axis.from()) && range[0] - lo <= WIDEN * span && !(axis.logarithmic() && lo <= 0)) {
            range[0] = lo;
        }
        if (Double.isNaN(axis.to()) && hi - range[1] <= WIDEN * span) {
            range[1] = hi;
        }
    }

    private static double step(double lo, double hi, int most) {
        double span = hi - lo;
        double decade = Math.pow(10, Math.floor(Math.log10(span / most)));
        double step = usualStep(lo, hi, most);
        if (count(lo, hi, step) >= Math.min(FEWEST, most)) {
            return step;
        }
        for (double m : OTHER) {
            for (double d : new double[] {decade, decade / 10}) {
                int count = count(lo, hi, m * d);
                if (count >= Math.min(FEWEST, most) && count <= most) {
                    return m * d;
                }
            }
        }
        return step;
    }

    private static double usualStep(double lo, double hi, int most) {
        double decade = Math.pow(10, Math.floor(Math.log10((hi - lo) / most)));
        for (double m : USUAL) {
            if (count(lo, hi, m * decade) <= most) {
                return m * decade;
            }
        }
        return decade * 20;
    }

    private static int count(double lo, double hi, double step) {
        return (int) Math.min(1_000_000, Math.floor(hi / step + 1e-9) - Math.ceil(lo / step - 1e-9) + 1);
    }

    private static List<Double> places(double lo, double hi, double step) {
        List<Double> places = new ArrayList<>();
        double first = Math.ceil(lo / step - 1e-9);
        for (int i = 0; i < count(lo, hi, step); i++) {
            places.add((first + i) * step);
        }
        return places;
    }

    private static int decimals(double step) {
        for (int decimals = 0; decimals < 12; decimals++) {
            double scaled = step * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6 * scaled) {
                return decimals;
            }
        }
        return 12;
    }

    /**
     * Power of ten that is taken out of the labels: of a thousand for large numbers, the number's own for tiny ones.
     */
    private static int power(double greatest) {
        if (greatest >= 1e4) {
            return Math.min(18, 3 * (int) Math.floor(Math.log10(greatest * (1 + 1e-12)) / 3));
        }
        return greatest < 1e-3 && greatest > 0 ? (int) Math.floor(Math.log10(greatest * (1 + 1e-12))) : 0;
    }

    private static String text(Axis axis, int power) {
        String prefix = power > 0 ? PREFIXES[power / 3] : power < 0 ? "10" + superscript(power) : "";
        boolean apart = !prefix.isEmpty()
                && !axis.unit().isEmpty()
                && (power < 0 || axis.unit().length() > 3);
        String unit = prefix + (apart ? " " : "") + axis.unit();
        return unit.isEmpty() ? axis.label() : axis.label().isEmpty() ? unit : axis.label() + ", " + unit;
    }

    private static Ticks logarithmic(Axis axis, double lo, double hi, int most, Locale locale) {
        double decades = Math.log10(hi / lo);
        int every = Math.max(1, (int) Math.ceil(decades / most));
        double[][] choices = decades > 3.2 ? new double[][] {{1}} : new double[][] {{1, 2, 5}, {1, 3}, {1}};
        List<Double> places = List.of();
        for (double[] mantissas : choices) {
            places = logPlaces(lo, hi, mantissas, every);
            if (places.size() <= Math.max(most, 3)) {
                break;
            }
        }
        String[] labels = places.stream().map(v -> power(v, locale)).toArray(String[]::new);
        return new Ticks(places.stream().mapToDouble(v -> v).toArray(), labels, text(axis, 0));
    }

    private static List<Double> logPlaces(double lo, double hi, double[] mantissas, int every) {
        List<Double> places = new ArrayList<>();
        int from = (int) Math.floor(Math.log10(lo) - 1e-9);
        int to = (int) Math.ceil(Math.log10(hi) + 1e-9);
        for (int e = Math.floorDiv(from, every) * every; e <= to; e += every) {
            for (double m : mantissas) {
                double value = e < 0 ? m / Math.pow(10, -e) : m * Math.pow(10, e);
                if (value >= lo * (1 - 1e-9) && value <= hi * (1 + 1e-9)) {
                    places.add(value);
                }
            }
        }
        return places;
    }

    /** A plain number where that is short, else a power of ten. */
    private static String power(double value, Locale locale) {
        int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
        double mantissa = value / Math.pow(10, exponent);
        if (exponent >= -3 && exponent < 4) {
            return Numbers.fixed(value, Math.max(0, -exponent), locale);
        }
        if (exponent >= 4 && exponent < 21) {
            return Numbers.fixed(mantissa * Math.pow(10, exponent % 3), 0, locale) + "\u2009" + PREFIXES[exponent / 3];
        }
        String ten = "10" + superscript(exponent);
        return Math.abs(mantissa - 1) < 1e-6 ? ten : Numbers.fixed(mantissa, 0, locale) + "·" + ten;
    }

    static String superscript(int number) {
        StringBuilder out = new StringBuilder(number < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(number)).toCharArray()) {
            out.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return out.toString();
    }
}
