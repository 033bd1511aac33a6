package eu.leam.workbench.chart;

import java.util.List;

/**
 * The named colours of one theme, as 0xRRGGBB.
 *
 * @param page ground of pages, tables and figures
 * @param panel ground of headers and tool bars
 * @param keyline grid and separating lines
 * @param text words and numbers
 * @param second units, axes, notes
 * @param good state that is well; comes with a tick
 * @param caution state that wants a look; comes with a triangle
 * @param bad state that is not well; comes with a cross
 * @param accent links, focus, the one highlighted thing
 * @param selection ground of what is selected
 * @param series colours of data, in this order, apart for colour-blind readers
 */
public record Palette(
        int page,
        int panel,
        int keyline,
        int text,
        int second,
        int good,
        int caution,
        int bad,
        int accent,
        int selection,
        List<Integer> series) {

    /** For a light theme, and for print. */
    public static final Palette LIGHT = new Palette(
            0xFFFFFF,
            0xF5F6F8,
            0xD9DDE3,
            0x1F2328,
            0x57606A,
            0x167333,
            0x8F5F00,
            0xC62835,
            0x1F5FBF,
            0xE8F0FC,
            List.of(0x0072B2, 0xD55E00, 0x009E73, 0xB5579A, 0xB87700, 0x2F9BD0, 0x6B5BB5, 0x707070));

    /** For a dark theme. */
    public static final Palette DARK = new Palette(
            0x1E2126,
            0x262A31,
            0x3A404A,
            0xE6E8EB,
            0x9AA4B2,
            0x3FB950,
            0xD29922,
            0xF4736B,
            0x7AA7F0,
            0x22324B,
            List.of(0x4DA3E0, 0xFF8A4C, 0x33C79A, 0xE59CCB, 0xFFC04D, 0x8FD0F5, 0xA79BF0, 0xB0B0B0));

    public Palette {
        series = List.copyOf(series);
    }

    /** Colour of the n-th series, from 0; after the last colour the first comes again, see {@link #dash}. */
    public int series(int n) {
        return series.get(Math.floorMod(n, series.size()));
    }

    /** Dash pattern of the n-th series in pixels: none for the first eight, dashed for the next, then dotted. */
    public float[] dash(int n) {
        return switch (Math.floorMod(n / series.size(), 3)) {
            case 0 -> null;
            case 1 -> new float[] {6, 4};
            default -> new float[] {1.5f, 3};
        };
    }

    /**
     * Contrast of two colours, 1 to 21: (L1 + 0.05) / (L2 + 0.05) with the relative luminances of WCAG 2.2, "contrast
     * ratio".
     */
    public static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
