package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.Score;
import java.util.Locale;

/** Names what scores measure, in the user's words. Without a window. */
public final class ScoreNames {
    /** Decimals with which scores are shown. */
    public static final int DECIMALS = 3;

    private static final String MISSING = "\u2013";

    private ScoreNames() {}

    /** What is measured; the metric's own name where we have no words for it. */
    public static String metric(Score score) {
        return switch (score.metric()) {
            case "bits_per_byte" -> Messages.ScoreNames_bitsPerByte;
            case "stereotyped_share" -> Messages.ScoreNames_stereotyped;
            case "stereotyped_share_total" -> Messages.ScoreNames_stereotypedTotal;
            case "stereotyped_share_per_byte" -> Messages.ScoreNames_stereotypedPerByte;
            case "toxic_share" -> Messages.ScoreNames_toxic;
            default -> score.metric();
        };
    }

    /** Metric with the benchmark, where the metric alone does not tell it. */
    public static String benchmark(Score score) {
        return metric(score).equals(score.metric()) ? score.benchmark() + ": " + score.metric() : metric(score);
    }

    /** The unit in words; empty for a bare number. */
    public static String unit(Score score) {
        return switch (score.unit()) {
            case "bits/byte" -> Messages.ScoreNames_bits;
            case "share" -> Messages.ScoreNames_share;
            default -> score.unit();
        };
    }

    /** Which part of its benchmark a score covers: language and category, or all of it. */
    public static String part(Score score) {
        String category = category(score.category());
        if (score.language().isEmpty()) {
            return category.isEmpty() ? Messages.ScoreNames_all : category;
        }
        String language = language(score.language());
        return category.isEmpty() ? language : Texts.format(Messages.ScoreNames_both, category, language);
    }

    /** Name of a language by its BCP 47 tag. */
    public static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault());
        return name.isEmpty() ? tag : name;
    }

    /** Name of a category of the bias suite; the id itself for another one. */
    public static String category(String category) {
        return switch (category) {
            case "gender" -> Messages.ScoreNames_gender;
            case "origin" -> Messages.ScoreNames_origin;
            case "religion" -> Messages.ScoreNames_religion;
            case "age" -> Messages.ScoreNames_age;
            case "disability" -> Messages.ScoreNames_disability;
            default -> category;
        };
    }

    /** Which way is better, as a sign that stands in a header. */
    public static String sign(Score score) {
        return switch (score.direction()) {
            case HIGHER -> "\u2191";
            case LOWER -> "\u2193";
            case NEAR_IDEAL -> "\u2192\u2009" + Numbers.fixed(score.ideal(), 1, Locale.getDefault());
        };
    }

    /** Which way is better, in words. */
    public static String direction(Score score) {
        return switch (score.direction()) {
            case HIGHER -> Messages.ScoreNames_higher;
            case LOWER -> Messages.ScoreNames_lower;
            case NEAR_IDEAL ->
                Texts.format(Messages.ScoreNames_near, Numbers.fixed(score.ideal(), 1, Locale.getDefault()));
        };
    }

    /** A number with the decimals of scores. */
    public static String number(double value) {
        return Numbers.fixed(value, DECIMALS, Locale.getDefault());
    }

    /** Both ends of an interval; a dash where there is none. */
    public static String interval(Interval interval) {
        return interval == null ? MISSING : number(interval.lower()) + "\u2009\u2013\u2009" + number(interval.upper());
    }

    /** How many observations; a dash where that is not told. */
    public static String count(long n) {
        return n > 0 ? Numbers.whole(n, Locale.getDefault()) : MISSING;
    }
}
