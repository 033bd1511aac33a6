package eu.leam.workbench.model.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides how a text stands in a file: plain where every YAML reader (1.1 and 1.2) takes it for this very text, else in double
 * quotes; several lines as a block where nothing of it can get lost.
 */
final class PlainText {
    /** Words that YAML 1.1 takes for truth values or nothing: the Norwegian {@code no} among them. */
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "", "nan", "inf", "infinity");

    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(0[xXoObB])?[0-9a-fA-F_.,]*|[-+.]?[0-9_.,]*([eE][-+]?[0-9]*)?|[-+]?[0-9_]+(:[0-9_.]+)+|[-+]?\\.(inf|nan)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}.*");
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_./+$(;^][^\\p{Cntrl}]*");

    private PlainText() {}

    /** Whether the text can stand without quotes. */
    static boolean isPlain(String text) {
        return !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && SAFE.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !looksLikeNumber(text)
                && text.codePoints().allMatch(PlainText::isPrintable);
    }

    /** Whether the text can stand as a block: several lines, nothing that an editor or a reader could drop unseen. */
    static boolean isBlock(String text) {
        if (text.indexOf('\n') < 0 || text.startsWith(" ") || text.startsWith("\n") || text.startsWith("\t")) {
            return false;
        }
        return text.lines().noneMatch(line -> !line.equals(line.stripTrailing()))
                && !text.endsWith("\n\n")
                && text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c));
    }

    /** The text in double quotes. */
    static String quoted(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, out));
        return out.append('"').toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (isPrintable(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04x", c));
                }
            }
        }
    }

    /** Printable on one line: no control, no line break of Unicode, no half of a pair, no mark of byte order. */
    private static boolean isPrintable(int c) {
        return c >= 0x20 && c < 0x7f
                || c >= 0xa0 && c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xd800
                || c >= 0xe000 && c != 0xfeff && c < 0xfffe
                || c >= 0x10000 && Character.isDefined(c);
    }

    private static boolean looksLikeNumber(String text) {
        char first = text.charAt(0);
        boolean numeric = first >= '0' && first <= '9' || first == '.' || first == '+' || first == '-';
        return numeric && (NUMBER.matcher(text).matches() || DATE.matcher(text).matches());
    }
}
