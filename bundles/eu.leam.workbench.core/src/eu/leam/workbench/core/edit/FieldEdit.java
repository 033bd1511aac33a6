package eu.leam.workbench.core.edit;

import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.field.FieldPath;
import eu.leam.workbench.model.field.ValueText;
import eu.leam.workbench.model.text.DocumentText;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A wish to set one field of a document under edit.
 *
 * @param draft the document
 * @param at the field
 * @param value what it shall hold
 * @param label name of the change
 */
record FieldEdit(Draft draft, FieldPath at, Object value, String label) {

    /** @throws DeedException when there is no such field, or it holds no such value */
    static FieldEdit of(Draft draft, String path, String text) throws DeedException {
        var document = draft.now.document();
        FieldPath at = FieldPath.of(document, path)
                .filter(p -> !p.field().isPart() && !p.field().feature().isMany())
                .orElseThrow(() -> DeedException.refused(
                        Messages.format(Messages.Edit_noField, draft.ref, path), Messages.Edit_noFieldNext));
        Object value = value(at.field(), path, text);
        var copy = DocumentText.copy(document);
        FieldPath.of(copy, path).ifPresent(p -> p.owner().eSet(p.field().feature(), value));
        return new FieldEdit(draft, at, value, ChangeLabels.of(draft.ref, document, copy));
    }

    Command command(EditingDomain domain) {
        return new FieldCommand(
                draft, SetCommand.create(domain, at.owner(), at.field().feature(), value));
    }

    private static Object value(Field field, String path, String text) throws DeedException {
        if (ValueText.parse(field, text) instanceof ValueText.Value(Object value)) {
            return value;
        }
        throw DeedException.refused(Messages.format(Messages.Edit_badValue, text, path), Messages.Edit_badValueNext);
    }
}
