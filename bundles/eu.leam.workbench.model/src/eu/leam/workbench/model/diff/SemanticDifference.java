package eu.leam.workbench.model.diff;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.field.ValueText;
import eu.leam.workbench.model.kind.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Says in words what changed between two versions of documents, for a commit message: {@code balanced: temperature 1 -> 3},
 * {@code datasets/udhr-de added}. Always English, always the same words for the same change.
 */
public final class SemanticDifference {
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_SUBJECT = 72;
    private static final int MOST_LINES = 40;

    private SemanticDifference() {}

    /** What changed within a document, field by field in the order of the file; empty when only comments or form did. */
    public static List<String> between(Document before, Document after) {
        var changes = new ArrayList<FieldChange>();
        compare(before, after, "", true, changes);
        return changes.stream().map(FieldChange::toString).toList();
    }

    /** The places that changed, without their values, such as {@code de-web weight}. */
    public static List<String> places(Document before, Document after) {
        var changes = new ArrayList<FieldChange>();
        compare(before, after, "", true, changes);
        return changes.stream().map(FieldChange::place).distinct().toList();
    }

    /** One line on a document. */
    public static String sentence(DocumentChange change) {
        return sentence(change, change.ref().toString());
    }

    /**
     * A commit message: one line when it says all, else a line and a list.
     *
     * @param changes the documents, in any order
     * @param files other files that come with them, in words such as {@code runs/s1/evidence.gz added}
     */
    public static String message(Collection<DocumentChange> changes, Collection<String> files) {
        List<DocumentChange> sorted =
                changes.stream().sorted((a, b) -> a.ref().compareTo(b.ref())).toList();
        List<String> lines = Stream.concat(
                        sorted.stream().map(SemanticDifference::sentence),
                        files.stream().sorted())
                .toList();
        if (sorted.size() == 1) {
            var change = sorted.getFirst();
            String line = sentence(
                    change, changed(change) ? change.ref().id() : change.ref().toString());
            if (line.length() <= LONGEST_SUBJECT) {
                return files.isEmpty() ? line : line + "\n\n" + list(lines);
            }
            return change.ref().id() + ": "
                    + between(change.before(), change.after()).size() + " changes\n\n"
                    + list(between(change.before(), change.after()));
        }
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        return summary(sorted, files.size()) + (lines.isEmpty() ? "" : "\n\n" + list(lines));
    }

    private static boolean changed(DocumentChange change) {
        return change.before() != null && change.after() != null;
    }

    private static String sentence(DocumentChange change, String name) {
        if (change.before() == null) {
            return name + " added";
        }
        if (change.after() == null) {
            return name + " deleted";
        }
        List<String> parts = between(change.before(), change.after());
        return parts.isEmpty() ? name + ": comments or form" : name + ": " + String.join(", ", parts);
    }

    private static String list(List<String> lines) {
        String shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
        return lines.size() > MOST_LINES ? shown + "\nand " + (lines.size() - MOST_LINES) + " more" : shown;
    }

    private static String summary(List<DocumentChange> changes, int files) {
        Map<String, Map<Kind, Integer>> counts = new LinkedHashMap<>();
        for (DocumentChange change : changes) {
            String deed = changed(change) ? "Change" : change.before() == null ? "Add" : "Delete";
            counts.computeIfAbsent(deed, key -> new TreeMap<>())
                    .merge(change.ref().kind(), 1, Integer::sum);
        }
        var parts = new ArrayList<String>();
        counts.forEach((deed, kinds) -> kinds.forEach((kind, n) -> {
            String verb = parts.isEmpty() ? deed : deed.toLowerCase(Locale.ROOT);
            parts.add(verb + " " + n + " " + Words.of(kind, n));
        }));
        if (files > 0) {
            parts.add((parts.isEmpty() ? "Write " : "write ") + files + (files == 1 ? " file" : " files"));
        }
        return parts.isEmpty() ? "Save without changes" : String.join(", ", parts);
    }

    private static void compare(EObject before, EObject after, String path, boolean root, List<FieldChange> changes) {
        for (var feature : after.eClass().getEAllStructuralFeatures()) {
            var field = new Field(feature);
            if (!field.isWritten(root)) {
                continue;
            }
            Object old = value(before, field);
            Object now = value(after, field);
            String at = path.isEmpty() ? field.name() : path + " " + field.name();
            if (feature instanceof EReference && feature.isMany()) {
                Members.compare(
                        parts(old), parts(now), at, (a, b, name) -> compare(a, b, name, false, changes), changes);
            } else if (feature instanceof EReference && old != null && now != null) {
                compare((EObject) old, (EObject) now, at, false, changes);
            } else if (feature instanceof EReference) {
                if (old != now) {
                    changes.add(new FieldChange(at, old == null ? " added" : " removed"));
                }
            } else if (feature.isMany()) {
                Members.texts(parts(old), parts(now), at, changes);
            } else if (!Objects.equals(known(old), known(now))) {
                changes.add(new FieldChange(at, words(field, known(old), known(now))));
            }
        }
    }

    @SuppressWarnings("unchecked") // a feature with many values answers such a list
    private static <T> List<T> parts(Object value) {
        return (List<T>) value;
    }

    private static Object known(Object value) {
        return "".equals(value) ? null : value;
    }

    private static Object value(EObject owner, Field field) {
        return field.isKnown(owner) ? owner.eGet(field.feature()) : null;
    }

    private static String words(Field field, Object old, Object now) {
        if (now == null) {
            return " removed";
        }
        String to = ValueText.format(field, now);
        if (old == null) {
            return isShort(to) ? " set to " + to : " set";
        }
        String from = ValueText.format(field, old);
        return isShort(from) && isShort(to) ? " " + from + " -> " + to : " changed";
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_VALUE && text.indexOf('\n') < 0;
    }
}
