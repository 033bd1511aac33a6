package eu.leam.workbench.core.edit;

import eu.leam.workbench.core.Messages;
import eu.leam.workbench.model.diff.SemanticDifference;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import java.util.List;

/** Names changes for the menu, as in "Undo change of de-web weight (balanced)". */
final class ChangeLabels {
    private ChangeLabels() {}

    /** From what a text says before and after; null where it cannot be read. */
    static String of(Ref ref, Document before, Document after) {
        if (before == null || after == null) {
            return Messages.format(Messages.Edit_text, ref.id());
        }
        List<String> places = SemanticDifference.places(before, after);
        return switch (places.size()) {
            case 0 -> Messages.format(Messages.Edit_form, ref.id());
            case 1 -> Messages.format(Messages.Edit_change, places.getFirst(), ref.id());
            default -> Messages.format(Messages.Edit_changes, places.size(), ref.id());
        };
    }
}
