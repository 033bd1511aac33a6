package eu.leam.workbench.base.format;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers for people: thin-space thousands, SI short forms, a dash for what is missing. */
public final class Numbers {
    private static final char THIN_SPACE = '\u2009';
    private static final int SIGNIFICANT = 4;
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final String MISSING = "\u2013";
    private static final String[] SHORT = {"", "\u2009k", "\u2009M", "\u2009B", "\u2009T", "\u2009P", "\u2009E"};

    private Numbers() {}

    /** A whole number with thin-space thousands. */
    public static String whole(long value, Locale locale) {
        return format("#,##0", value, locale);
    }

    /** A number with a fixed count of decimals; a dash for NaN. */
    public static String fixed(double value, int decimals, Locale locale) {
        if (Double.isNaN(value)) {
            return MISSING;
        }
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return format(pattern, value, locale);
    }

    /**
     * A number of unknown size beside others: so many decimals, and where these would hide a small number as many more as show it
     * with four significant digits; below a millionth with a power of ten, as in {@code 3.2E−9}. A dash for NaN.
     */
    public static String visible(double value, int decimals, Locale locale) {
        double size = Math.abs(value);
        if (Double.isNaN(size) || Double.isInfinite(size) || size == 0) {
            return fixed(value, decimals, locale);
        }
        if (size < SMALLEST_PLAIN) {
            return format("0.###E0", value, locale);
        }
        int needed = SIGNIFICANT - 1 - (int) Math.floor(Math.log10(size));
        if (needed <= decimals) {
            return fixed(value, decimals, locale);
        }
        return format("#,##0." + "0".repeat(decimals) + "#".repeat(needed - decimals), value, locale);
    }

    /** Three significant digits with k, M, B (10^9), T (10^12), P, E. */
    public static String shortForm(double value, Locale locale) {
        if (Double.isNaN(value)) {
            return MISSING;
        }
        double rest = Math.abs(value);
        int step = 0;
        while (rest >= 999.5 && step < SHORT.length - 1) {
            rest /= 1000;
            step++;
        }
        int decimals = rest == Math.rint(rest) && step == 0 ? 0 : rest >= 99.95 ? 0 : rest >= 9.995 ? 1 : 2;
        return fixed(Math.copySign(rest, value), decimals, locale) + SHORT[step];
    }

    /** A share from 0 to 1 as per cent with one decimal. */
    public static String percent(double share, Locale locale) {
        return Double.isNaN(share) ? MISSING : fixed(share * 100, 1, locale) + "\u202f%";
    }

    private static String format(String pattern, double value, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setGroupingSeparator(THIN_SPACE);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
