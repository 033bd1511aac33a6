package eu.leam.workbench.base;

import java.util.regex.Pattern;

/** The ids that name documents, runs and jobs: lower-case letters, digits, dot, hyphen and underscore, 1 to 80 of them. */
public final class Id {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    private Id() {}

    /** Whether the text can name a document; it then is a safe file name on every platform's usual file system, too. */
    public static boolean isValid(String text) {
        return text != null && PLAIN.matcher(text).matches() && !text.contains("..") && !text.endsWith(".");
    }

    /** Whether the text is an id or two ids joined by one slash, as model versions have ({@code leam-1/balanced}). */
    public static boolean isValidPath(String text) {
        if (text == null) {
            return false;
        }
        int slash = text.indexOf('/');
        return slash < 0 ? isValid(text) : isValid(text.substring(0, slash)) && isValid(text.substring(slash + 1));
    }
}
