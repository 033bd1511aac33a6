package eu.leam.workbench.release.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence expression (SPDX 3.0, annex B): ids joined by OR, AND, WITH and parentheses, WITH binding closest and OR loosest. Ids
 * are compared without regard to case.
 */
final class SpdxExpression {
    private static final Pattern TOKEN = Pattern.compile("\\s*([()]|[^\\s()]+)");
    private static final int LONGEST = 1000;

    private final List<String> tokens = new ArrayList<>();
    private final List<String> allowed;
    private int next;

    private SpdxExpression(String text, List<String> allowed) {
        this.allowed = allowed;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    /** Whether one may use what bears the expression when only these licences are allowed; a malformed one allows nothing. */
    static boolean allows(String expression, List<String> allowed) {
        if (expression.length() > LONGEST) {
            return false;
        }
        SpdxExpression parser = new SpdxExpression(expression, allowed);
        try {
            boolean allows = parser.any();
            return allows && parser.next == parser.tokens.size();
        } catch (IllegalArgumentException ignored) { // a malformed expression licenses nothing
            return false;
        }
    }

    private boolean any() {
        boolean allows = all();
        while (take("OR")) {
            allows |= all();
        }
        return allows;
    }

    private boolean all() {
        boolean allows = one();
        while (take("AND")) {
            allows &= one();
        }
        return allows;
    }

    private boolean one() {
        if (take("(")) {
            boolean allows = any();
            if (!take(")")) {
                throw new IllegalArgumentException("parenthesis not closed");
            }
            return allows;
        }
        String id = id();
        if (take("WITH")) {
            id += " WITH " + id();
        }
        return contains(id);
    }

    private String id() {
        if (next == tokens.size() || tokens.get(next).matches("[()]|OR|AND|WITH")) {
            throw new IllegalArgumentException("a licence id is missing");
        }
        return tokens.get(next++);
    }

    private boolean take(String word) {
        boolean there = next < tokens.size() && tokens.get(next).equals(word);
        next += there ? 1 : 0;
        return there;
    }

    private boolean contains(String id) {
        return allowed.stream().anyMatch(id::equalsIgnoreCase);
    }
}
