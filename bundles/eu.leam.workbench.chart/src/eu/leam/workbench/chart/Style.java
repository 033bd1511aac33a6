package eu.leam.workbench.chart;

import java.util.Locale;
import java.util.Objects;

/**
 * How figures look.
 *
 * @param palette colours
 * @param fontFamily family of all words; {@code SansSerif} is the platform's own
 * @param fontSize height of normal words in pixels at a zoom of 1
 * @param locale decides decimal signs; {@link Locale#ROOT} writes a point
 */
public record Style(Palette palette, String fontFamily, float fontSize, Locale locale) {

    /** Light, with the platform's sans serif at 12 pixels. */
    public static final Style LIGHT = new Style(Palette.LIGHT, "SansSerif", 12, Locale.ROOT);

    /** Dark, with the platform's sans serif at 12 pixels. */
    public static final Style DARK = new Style(Palette.DARK, "SansSerif", 12, Locale.ROOT);

    public Style {
        Objects.requireNonNull(palette);
        Objects.requireNonNull(fontFamily);
        Objects.requireNonNull(locale);
        if (!(fontSize >= 6 && fontSize <= 60)) {
            throw new IllegalArgumentException("font size must lie from 6 to 60 pixels: " + fontSize);
        }
    }

    /** The same with another font. */
    public Style withFont(String family, float size) {
        return new Style(palette, family, size, locale);
    }

    /** The same with the decimal sign of a locale. */
    public Style withLocale(Locale other) {
        return new Style(palette, fontFamily, fontSize, other);
    }
}
