package eu.leam.workbench.report.render;

/**
 * Makes any text fit for a page: no control characters, no signs that turn the reading direction of what follows, no half
 * characters, and not endlessly long. What is taken out leaves a visible mark.
 */
public final class PlainText {
    /** Longest text that is shown whole, in characters. */
    public static final int LONGEST = 2_000;

    /** Longest label, in characters; a longer one would push the figure out of its page. */
    public static final int LONGEST_LABEL = 120;

    private static final char MARK = '\uFFFD';

    private PlainText() {}

    /** The text made fit; a text that is fit already comes back as it is. */
    public static String of(String text) {
        if (text.length() > LONGEST) {
            return clean(whole(text, LONGEST)) + "…";
        }
        return clean(text);
    }

    /** The text as a label in one line of a figure or table: fit for a page, line breaks become spaces, at most {@value #LONGEST_LABEL} characters. */
    public static String label(String text) {
        String line = of(text).strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_LABEL ? line : whole(line, LONGEST_LABEL - 1) + "…";
    }

    /** The first characters of a text, never half of one. */
    private static String whole(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bad = isBad(c) || isHalf(text, i);
            if (bad && clean == null) {
                clean = new StringBuilder(text);
            }
            if (bad) {
                clean.setCharAt(i, MARK);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isBad(char c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || turns || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
