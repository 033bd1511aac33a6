package eu.leam.workbench.ui.project;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.ui.Icons;
import eu.leam.workbench.ui.Messages;
import eu.leam.workbench.ui.RunState;
import java.util.Locale;
import java.util.Set;

/**
 * What a row of the project tree says. Without a window.
 *
 * @param model the rows
 */
record ProjectRow(ProjectTreeModel model) {
    private static final Set<String> BY_ID = Set.of("mixtures", "experiments", "models");

    /** All that the row says, for screen readers; painted in two colours. */
    String text(ProjectTreeModel.Node node) {
        return (prefix(node) + "  " + title(node) + "  " + suffix(node)).strip();
    }

    static Icons icon(ProjectTreeModel.Node node) {
        return switch (node) {
            case ProjectTreeModel.Kind kind -> Icons.of(kind.folder());
            case ProjectTreeModel.Leaf leaf -> Icons.of(leaf.document().folder());
        };
    }

    /** The language of a dataset. */
    static String prefix(ProjectTreeModel.Node node) {
        return node instanceof ProjectTreeModel.Leaf leaf
                        && leaf.document().folder().equals("datasets")
                ? leaf.document().group()
                : "";
    }

    /** The title where people know a document by it, else the id, by which commands and other documents name it. */
    static String title(ProjectTreeModel.Node node) {
        return switch (node) {
            case ProjectTreeModel.Kind kind -> KindNames.many(kind.folder());
            case ProjectTreeModel.Leaf leaf ->
                BY_ID.contains(leaf.document().folder())
                        ? leaf.document().id()
                        : leaf.document().title();
        };
    }

    /** The number of a kind, the state of a run, the title of what goes by its id, the group of other documents. */
    String suffix(ProjectTreeModel.Node node) {
        return switch (node) {
            case ProjectTreeModel.Kind kind -> count(kind);
            case ProjectTreeModel.Leaf leaf ->
                switch (leaf.document().folder()) {
                    case "runs" -> state(model.state(leaf.document()));
                    case "outcomes" -> state(leaf.document().group());
                    case "datasets" -> "";
                    case "mixtures", "experiments", "models" -> title(leaf.document());
                    default -> leaf.document().group();
                };
        };
    }

    private static String title(DocumentEntry document) {
        return document.title().equals(document.id()) ? "" : document.title();
    }

    private static String state(String slurm) {
        return slurm.isEmpty() ? "" : RunState.of(slurm).word();
    }

    private String count(ProjectTreeModel.Kind kind) {
        String total = Numbers.whole(kind.total(), Locale.getDefault());
        return model.isFiltered()
                ? Texts.format(
                        Messages.ProjectTree_countOf,
                        Numbers.whole(kind.leaves().size(), Locale.getDefault()),
                        total)
                : total;
    }
}
