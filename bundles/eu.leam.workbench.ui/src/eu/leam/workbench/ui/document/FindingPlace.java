package eu.leam.workbench.ui.document;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line of a document that a finding speaks of: from the line in its subject ({@code mixtures/x.yaml:12}) or from its
 * field ({@code entries[2].weight}), by the indentation of the canonical text. Without a window.
 */
final class FindingPlace {
    private static final Pattern SUBJECT_LINE = Pattern.compile(":(\\d+)(?::\\d+)?$");
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private FindingPlace() {}

    /** The worst that is said of each line, counted from 1. */
    static Map<Integer, Severity> lines(List<Finding> findings, String text) {
        Map<Integer, Severity> lines = new TreeMap<>();
        for (Finding finding : findings) {
            int line = line(finding, text);
            if (line > 0) {
                lines.merge(line, finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return lines;
    }

    /** The line, from 1; 0 when the finding concerns the document as a whole or the line is not found. */
    static int line(Finding finding, String text) {
        Matcher subject = SUBJECT_LINE.matcher(finding.subject());
        if (subject.find()) {
            return Integer.parseInt(subject.group(1));
        }
        return finding.field().isEmpty()
                ? 0
                : line(finding.field(), text.lines().toList());
    }

    private static int line(String field, List<String> lines) {
        int found = 0;
        int from = 0;
        int to = lines.size();
        Matcher steps = STEP.matcher(field);
        while (steps.find()) {
            int at = steps.group(2) == null
                    ? key(lines, from, to, steps.group(1))
                    : item(lines, from, to, Integer.parseInt(steps.group(2)));
            if (at < 0) {
                return found;
            }
            found = at + 1;
            from = steps.group(2) == null ? at + 1 : at;
            to = end(lines, at, to, steps.group(2) != null);
        }
        return found;
    }

    /** The line of a key among the least indented lines of a block. */
    private static int key(List<String> lines, int from, int to, String key) {
        int level = -1;
        for (int i = from; i < to; i++) {
            String line = lines.get(i).replaceFirst("^(\\s*)- ", "$1  ");
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            level = level < 0 ? indent(line) : level;
            if (indent(line) == level && line.startsWith(key + ":", level)) {
                return i;
            }
        }
        return -1;
    }

    private static int item(List<String> lines, int from, int to, int index) {
        int level = -1;
        int seen = 0;
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            boolean dash = line.stripLeading().startsWith("- ");
            if (dash && (level < 0 || indent(line) == level)) {
                level = indent(line);
                if (seen++ == index) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Where the block of a key or item ends. */
    private static int end(List<String> lines, int at, int to, boolean item) {
        int level = indent(lines.get(at));
        for (int i = at + 1; i < to; i++) {
            String line = lines.get(i);
            boolean deeper = indent(line) > level || !item && line.startsWith("- ", level) || line.isBlank();
            if (!deeper) {
                return i;
            }
        }
        return to;
    }

    private static int indent(String line) {
        int n = 0;
        while (n < line.length() && line.charAt(n) == ' ') {
            n++;
        }
        return n;
    }
}
