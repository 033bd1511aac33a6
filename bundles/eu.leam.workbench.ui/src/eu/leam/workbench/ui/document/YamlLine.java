package eu.leam.workbench.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the parts of one line of YAML apart for colouring; a line is enough for the canonical form. Without a window. */
final class YamlLine {
    private static final Pattern KEY = Pattern.compile(
            "^(?:\\s|- )*(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^\\s#\"'\\[{][^#:\\s]*)(?=:(?:\\s|$))");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:\\d[\\d_]*(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?(?:\\s[A-Za-z/%][\\w/%]*)?|true|false|null|~");

    private YamlLine() {}

    /** What a part is. */
    enum Kind {
        KEY,
        NUMBER,
        COMMENT,
        PLAIN
    }

    /** A part: columns from start, length characters long. */
    record Part(Kind kind, int start, int length) {}

    /** The parts of a line that stand out, from left to right. */
    static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        int comment = comment(line);
        String code = line.substring(0, comment);
        Matcher key = KEY.matcher(code);
        int value = 0;
        if (key.find()) {
            parts.add(new Part(Kind.KEY, key.start(1), key.end(1) - key.start(1)));
            value = key.end(1) + 1;
        } else {
            while (value < code.length() && (code.charAt(value) == ' ' || code.startsWith("- ", value))) {
                value++;
            }
        }
        int from = value;
        while (from < code.length() && code.charAt(from) == ' ') {
            from++;
        }
        String rest = code.substring(Math.min(from, code.length())).stripTrailing();
        if (NUMBER.matcher(rest).matches()) {
            parts.add(new Part(Kind.NUMBER, from, rest.length()));
        }
        if (comment < line.length()) {
            parts.add(new Part(Kind.COMMENT, comment, line.length() - comment));
        }
        return parts;
    }

    /** The same, and when asked for everything, what lies between and around them as well. */
    static List<Part> cover(String line, boolean everything) {
        if (!everything) {
            return parts(line);
        }
        List<Part> all = new ArrayList<>();
        int end = line.length() - line.stripLeading().length();
        for (Part part : parts(line)) {
            if (part.start() > end) {
                all.add(new Part(Kind.PLAIN, end, part.start() - end));
            }
            all.add(part);
            end = part.start() + part.length();
        }
        if (end < line.length()) {
            all.add(new Part(Kind.PLAIN, end, line.length() - end));
        }
        return all;
    }

    /** Where the comment begins: a # at the start or after a space, outside quotes; the line's length when there is none. */
    private static int comment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean begins = i == 0 || line.charAt(i - 1) == ' ';
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && (begins || line.charAt(i - 1) == '[')) {
                quote = c;
            } else if (c == '#' && begins) {
                return i;
            }
        }
        return line.length();
    }
}
