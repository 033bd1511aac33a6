package eu.leam.workbench.ui.project;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.ui.Mark;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the project tree shows: the project itself, then one node for each kind with its documents, filtered, each with the
 * worst mark of what lies below it. Without a window.
 */
final class ProjectTreeModel {
    private static final List<String> KINDS = List.of(
            "datasets",
            "mixtures",
            "experiments",
            "runs",
            "outcomes",
            "models",
            "evaluations",
            "releases",
            "approvals");
    private static final List<String> ALWAYS =
            List.of("datasets", "mixtures", "experiments", "runs", "models", "releases");
    private static final String PROJECT = "project";

    private List<DocumentEntry> documents = List.of();
    private List<Finding> projectFindings = List.of();
    private Map<String, String> states = Map.of();
    private String[] words = {};
    private List<Node> roots = List.of();

    /** A row of the tree. */
    sealed interface Node {
        /** What to mark it with. */
        Mark mark();
    }

    /**
     * A kind of document.
     *
     * @param folder the kind's folder
     * @param total how many the project has
     * @param leaves those that the filter lets through, by group, then title
     * @param mark the worst of all of them, filtered or not
     */
    record Kind(String folder, int total, List<Leaf> leaves, Mark mark) implements Node {}

    /** A document. */
    record Leaf(DocumentEntry document, Mark mark) implements Node {}

    /** Place of a leaf: index of its root, and index below it or -1 for a root itself. */
    record Place(int root, int leaf) {}

    /** Takes the project's documents and what concerns the project as a whole. */
    void documents(List<DocumentEntry> all, List<Finding> ofProject) {
        documents = List.copyOf(all);
        projectFindings = List.copyOf(ofProject);
        build();
    }

    /**
     * Takes the states of runs as they are now, by id, in Slurm's words.
     *
     * @return whether any is another one
     */
    boolean states(Map<String, String> now) {
        boolean others = !states.equals(now);
        states = Map.copyOf(now);
        return others;
    }

    /** State of a run: as last looked at, else as its outcome says; empty when neither is known. */
    String state(DocumentEntry run) {
        String live = states.getOrDefault(run.id(), "");
        return live.isEmpty() ? run.group() : live;
    }

    /** Shows only documents in whose title, id or group each word occurs, whatever the case or accents. */
    void filter(String text) {
        String plain = plain(text).strip();
        words = plain.isEmpty() ? new String[0] : plain.split("\\s+");
        build();
    }

    /** The rows at the top. */
    List<Node> roots() {
        return roots;
    }

    /** Whether a filter hides documents. */
    boolean isFiltered() {
        return words.length > 0;
    }

    /** Where a document stands; null when it is not shown. */
    Place place(String reference) {
        for (int root = 0; root < roots.size(); root++) {
            switch (roots.get(root)) {
                case Leaf leaf -> {
                    if (leaf.document().reference().equals(reference)) {
                        return new Place(root, -1);
                    }
                }
                case Kind kind -> {
                    for (int i = 0; i < kind.leaves().size(); i++) {
                        if (kind.leaves().get(i).document().reference().equals(reference)) {
                            return new Place(root, i);
                        }
                    }
                }
            }
        }
        return null;
    }

    private void build() {
        Map<String, List<Leaf>> byKind = new LinkedHashMap<>();
        KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
        List<Node> rows = new ArrayList<>();
        for (DocumentEntry document : documents) {
            Mark mark = Mark.of(document.findings());
            if (document.folder().equals(PROJECT)) {
                rows.add(new Leaf(document, mark.and(Mark.of(projectFindings))));
            } else {
                byKind.computeIfAbsent(document.folder(), kind -> new ArrayList<>())
                        .add(new Leaf(document, mark));
            }
        }
        byKind.forEach((folder, leaves) -> {
            Kind kind = kind(folder, leaves);
            boolean shown = isFiltered() ? !kind.leaves().isEmpty() : kind.total() > 0 || ALWAYS.contains(folder);
            if (shown) {
                rows.add(kind);
            }
        });
        roots = List.copyOf(rows);
    }

    private Kind kind(String folder, List<Leaf> all) {
        var worst = Mark.NONE;
        List<Leaf> shown = new ArrayList<>();
        for (Leaf leaf : all) {
            worst = worst.and(leaf.mark());
            if (matches(leaf.document())) {
                shown.add(leaf);
            }
        }
        boolean grouped = !folder.equals("runs");
        Comparator<Leaf> byTitle = Comparator.comparing(ProjectRow::title, String.CASE_INSENSITIVE_ORDER);
        shown.sort(
                grouped
                        ? Comparator.comparing((Leaf leaf) -> leaf.document().group())
                                .thenComparing(byTitle)
                        : byTitle);
        return new Kind(folder, all.size(), List.copyOf(shown), worst);
    }

    private boolean matches(DocumentEntry document) {
        String text = plain(document.title() + " " + document.id() + " " + document.group());
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
