package eu.leam.workbench.cli;

import eu.leam.workbench.base.format.Numbers;
import java.util.Locale;

/** Numbers for a person to read, with the marks of the language that the texts are in; JSON and CSV never come by here. */
final class Figures {
    private Figures() {}

    /** A whole number with thin-space thousands. */
    static String whole(long value) {
        return Numbers.whole(value, locale());
    }

    /** A number with a fixed count of decimals; a dash for NaN. */
    static String fixed(double value, int decimals) {
        return Numbers.fixed(value, decimals, locale());
    }

    /** A number with so many decimals, and more where a small one would else read as 0. */
    static String visible(double value, int decimals) {
        return Numbers.visible(value, decimals, locale());
    }

    /** Three significant digits with k, M, B and so on. */
    static String shortForm(double value) {
        return Numbers.shortForm(value, locale());
    }

    /** There are texts in English and German; under any other language they are English, and so are the marks. */
    private static Locale locale() {
        Locale user = Locale.getDefault();
        return user.getLanguage().equals("de") ? user : Locale.ROOT;
    }
}
