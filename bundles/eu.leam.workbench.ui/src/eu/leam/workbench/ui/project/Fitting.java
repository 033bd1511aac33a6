package eu.leam.workbench.ui.project;

import java.util.function.ToIntFunction;

/** Cuts a text to the room there is. Without a window. */
final class Fitting {
    private static final String MORE = "\u2026";

    private Fitting() {}

    /**
     * The text, or as much of its beginning as fits with an ellipsis behind it; empty when not even that fits.
     *
     * @param room pixels there are
     * @param width pixels that a text takes
     */
    static String cut(String text, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) / 2;
            if (width.applyAsInt(text.substring(0, middle) + MORE) <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits == 0 ? "" : text.substring(0, fits).stripTrailing() + MORE;
    }
}
