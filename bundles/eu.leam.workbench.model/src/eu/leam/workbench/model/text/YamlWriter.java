package eu.leam.workbench.model.text;

import eu.leam.workbench.model.text.YamlNode.Entry;
import eu.leam.workbench.model.text.YamlNode.Item;
import eu.leam.workbench.model.text.YamlNode.Mapping;
import eu.leam.workbench.model.text.YamlNode.Remark;
import eu.leam.workbench.model.text.YamlNode.Scalar;
import eu.leam.workbench.model.text.YamlNode.Sequence;
import java.util.List;

/** Writes a tree in the one canonical form: block style, two spaces, LF, comments above their keys or behind their values. */
final class YamlWriter {
    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(Mapping root, List<String> end) {
        var writer = new YamlWriter();
        writer.mapping(root, 0, "");
        writer.comments(end, 0);
        return writer.out.toString();
    }

    /** @param first what stands before the first key instead of spaces: {@code "- "} within a list, else nothing */
    private void mapping(Mapping mapping, int indent, String first) {
        String lead = first;
        for (Entry entry : mapping.entries()) {
            comments(entry.remark().above, indent - lead.length());
            out.repeat(' ', indent - lead.length()).append(lead);
            lead = "";
            Scalar key = entry.key();
            out.append(key.plain() || PlainText.isPlain(key.value()) ? key.value() : PlainText.quoted(key.value()));
            out.append(':');
            value(entry.value(), entry.remark(), indent + STEP, " ");
        }
    }

    private void sequence(Sequence sequence, int indent) {
        for (Item item : sequence.items()) {
            comments(item.remark().above, indent);
            if (item.value() instanceof Mapping mapping && !mapping.entries().isEmpty()) {
                mapping(mapping, indent + STEP, "- ");
            } else {
                out.repeat(' ', indent).append('-');
                value(item.value(), item.remark(), indent + STEP, " ");
            }
        }
    }

    private void value(YamlNode value, Remark remark, int indent, String gap) {
        switch (value) {
            case Scalar scalar -> scalar(scalar, remark, indent, gap);
            case Mapping mapping -> {
                beside(mapping.entries().isEmpty() ? gap + "{}" : "", remark);
                mapping(mapping, indent, "");
            }
            case Sequence sequence -> {
                beside(sequence.items().isEmpty() ? gap + "[]" : "", remark);
                sequence(sequence, indent);
            }
        }
    }

    private void scalar(Scalar scalar, Remark remark, int indent, String gap) {
        String text = scalar.value();
        if (!scalar.plain() && PlainText.isBlock(text)) {
            boolean closed = text.endsWith("\n");
            beside(gap + (closed ? "|" : "|-"), remark);
            text.lines().forEach(line -> out.repeat(' ', line.isEmpty() ? 0 : indent)
                    .append(line)
                    .append('\n'));
        } else if (scalar.plain() && text.indexOf('\n') < 0) {
            beside(text.isEmpty() ? "" : gap + text, remark);
        } else {
            beside(gap + (PlainText.isPlain(text) ? text : PlainText.quoted(text)), remark);
        }
    }

    private void beside(String text, Remark remark) {
        out.append(text);
        if (remark.beside != null) {
            out.append(" #").append(remark.beside);
        }
        out.append('\n');
    }

    private void comments(List<String> above, int indent) {
        for (String line : above) {
            if (line != null) {
                out.repeat(' ', indent).append('#').append(line);
            }
            if (line != null || !out.isEmpty() && !endsInEmptyLine()) {
                out.append('\n');
            }
        }
    }

    private boolean endsInEmptyLine() {
        return out.length() > 1 && out.charAt(out.length() - 2) == '\n';
    }
}
