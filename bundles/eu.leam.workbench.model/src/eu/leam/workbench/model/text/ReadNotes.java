package eu.leam.workbench.model.text;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.YamlNode.Mapping;
import eu.leam.workbench.model.text.YamlNode.Place;
import eu.leam.workbench.model.text.YamlNode.Scalar;
import eu.leam.workbench.model.text.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What there is to say of a file while it is read: findings, its comments, and why it must stay as it is. */
final class ReadNotes {
    private final Ref ref;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private String readOnly = "";

    ReadNotes(Ref ref) {
        this.ref = ref;
    }

    ReadDocument result(Document document, List<String> unknownKeys) {
        return new ReadDocument(ref, document, findings, readOnly, comments, unknownKeys);
    }

    /** Finds a value that does not fit; the file must stay as it is, for writing it would lose the value. */
    void lock(YamlNode node, String at, String cause) {
        lock("file.value", Severity.ERROR, node.place(), at, cause, Messages.Text_mend);
    }

    void lock(String rule, Severity severity, Place place, String at, String cause, String next) {
        find(rule, severity, place, at, cause, next);
        readOnly = readOnly.isEmpty() ? findings.getLast().message() : readOnly;
    }

    void find(String rule, Severity severity, Place place, String at, String cause, String next) {
        findings.add(DocumentText.finding(ref, rule, severity, place, at, cause, next));
    }

    void note(List<String> lines) {
        lines.stream().filter(Objects::nonNull).forEach(comments::add);
    }

    void noteBelow(YamlNode node) {
        switch (node) {
            case Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    note(entry.remark().lines());
                    noteBelow(entry.value());
                });
            case Sequence sequence ->
                sequence.items().forEach(item -> {
                    note(item.remark().lines());
                    noteBelow(item.value());
                });
            case Scalar ignored -> {
                // has no comments of its own
            }
        }
    }
}
