package eu.leam.workbench.report.render;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.report.Messages;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** Words and numbers of one language: every text and every number of a page comes through here. */
public final class Words {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final String MINUS = "\u2212";

    private final Locale locale;
    private final Properties texts;

    /** @param locale its language is English or German; another one reads English words with its own numbers */
    public Words(Locale locale) {
        this.locale = locale;
        this.texts = Texts.load(Messages.class, locale.getLanguage());
    }

    /** The language in which the words are: en or de. */
    public String language() {
        return locale.getLanguage().equals("de") ? "de" : "en";
    }

    /** The locale of the numbers. */
    public Locale locale() {
        return locale;
    }

    /**
     * A text by its key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public String of(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text: " + key);
        }
        Object[] cleaned = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            cleaned[i] = PlainText.of(String.valueOf(arguments[i]));
        }
        return Texts.format(pattern, cleaned);
    }

    /** A text by its key, or the fallback when there is none. */
    public String orElse(String key, String fallback) {
        return texts.getProperty(key, fallback);
    }

    /** Name of a language in the reader's language, by its BCP 47 tag; the tag itself where nobody knows it. */
    public String languageName(String tag) {
        if (tag == null || tag.isEmpty()) {
            return of("Word_all");
        }
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? tag : name;
    }

    /** A whole number. */
    public String whole(long value) {
        return Numbers.whole(value, locale);
    }

    /** A number of items; a dash where the source of a score does not tell it. */
    public String items(long n) {
        return n > 0 ? whole(n) : fixed(Double.NaN, 0);
    }

    /** A whole number; a dash when it is not known. */
    public String whole(boolean known, long value) {
        return known ? whole(value) : fixed(Double.NaN, 0);
    }

    /** A number with a fixed count of decimals; a dash when it is missing. */
    public String fixed(double value, int decimals) {
        return Double.isInfinite(value) ? "∞" : Numbers.fixed(zeroed(value, decimals), decimals, locale);
    }

    /** A difference: a number with its sign. */
    public String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return Double.isNaN(value) || text.startsWith(MINUS) || text.equals(fixed(0, decimals)) ? text : "+" + text;
    }

    /** Three digits with k, M, B, T. */
    public String shortForm(double value) {
        return Numbers.shortForm(value, locale);
    }

    /** Its error: ± with as many decimals; empty when it is not known. */
    public String error(double standardError, int decimals) {
        return Double.isNaN(standardError) ? "" : "±\u2009" + fixed(standardError, decimals);
    }

    /** A number with its error. */
    public String estimate(Estimate estimate, int decimals) {
        String error = error(estimate.standardError(), decimals);
        return fixed(estimate.value(), decimals) + (error.isEmpty() ? "" : "\u202f" + error);
    }

    /** An interval in brackets; empty when there is none. */
    public String interval(Interval interval, int decimals) {
        if (interval == null) {
            return "";
        }
        String between = fixed(0, 1).contains(",") ? ";\u2009" : ",\u2009";
        return "[" + fixed(interval.lower(), decimals) + between + fixed(interval.upper(), decimals) + "]";
    }

    /** A duration: seconds below two minutes, else minutes and seconds, else hours and minutes. */
    public String duration(double seconds) {
        if (Double.isNaN(seconds)) {
            return fixed(Double.NaN, 0);
        }
        if (seconds < 120) {
            return fixed(seconds, seconds < 10 ? 1 : 0) + "\u202fs";
        }
        long whole = Math.round(seconds);
        return whole < 7200
                ? whole / 60 + "\u202fmin " + whole % 60 + "\u202fs"
                : whole / 3600 + "\u202fh " + whole % 3600 / 60 + "\u202fmin";
    }

    /** An ISO 8601 instant to the minute; any other text as it is. */
    public String time(String instant) {
        return INSTANT.matcher(instant).matches() ? instant.substring(0, 16).replace('T', ' ') + "\u202fUTC" : instant;
    }

    /** A value that rounds to nothing has no sign. */
    private static double zeroed(double value, int decimals) {
        return Math.abs(value) < 0.5 * Math.pow(10, -decimals) ? 0 : value;
    }
}
