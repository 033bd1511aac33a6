package eu.leam.workbench.evaluate.pairs;

import eu.leam.workbench.evaluate.scoring.Utf8;

/**
 * What two sentences have in common: the same beginning, the same end, and a term between that differs. The ends are cut between
 * whole words, so that no letter of a differing word counts as shared ({@code woman} and {@code man} share none), and hence
 * always between UTF-8 code points.
 *
 * @param prefix the common beginning
 * @param firstTerm the differing term of the first sentence
 * @param secondTerm the differing term of the second sentence
 * @param suffix the common end
 */
public record SharedParts(String prefix, String firstTerm, String secondTerm, String suffix) {

    /** Parts two sentences; equal sentences have empty terms and no suffix. */
    public static SharedParts of(String first, String second) {
        int start = commonStart(first, second);
        int end = start == first.length() && start == second.length() ? 0 : commonEnd(first, second, start);
        return new SharedParts(
                first.substring(0, start),
                first.substring(start, first.length() - end),
                second.substring(start, second.length() - end),
                first.substring(first.length() - end));
    }

    /** Bytes of the common beginning. */
    public int prefixBytes() {
        return Utf8.length(prefix);
    }

    /** Bytes of the common end: what the primary likelihood is summed over. */
    public int suffixBytes() {
        return Utf8.length(suffix);
    }

    /** Byte offset of the common end within the first sentence. */
    public int firstFrom() {
        return prefixBytes() + Utf8.length(firstTerm);
    }

    /** Byte offset of the common end within the second sentence. */
    public int secondFrom() {
        return prefixBytes() + Utf8.length(secondTerm);
    }

    /** The sentence around the term, with an ellipsis in its place. */
    public String frame() {
        return prefix + "…" + suffix;
    }

    private static int commonStart(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int start = 0;
        while (start < shorter && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        if (start == first.length() && start == second.length()) {
            return start;
        }
        while (start > 0 && !(cuttable(first, start) && cuttable(second, start))) {
            start--;
        }
        return start;
    }

    private static int commonEnd(String first, String second, int start) {
        int longest = Math.min(first.length(), second.length()) - start;
        int end = 0;
        while (end < longest && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
            end++;
        }
        while (end > 0 && !(cuttable(first, first.length() - end) && cuttable(second, second.length() - end))) {
            end--;
        }
        return end;
    }

    private static boolean cuttable(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(at))) {
            return false;
        }
        return !(ofWord(text.codePointBefore(at)) && ofWord(text.codePointAt(at)));
    }

    private static boolean ofWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
