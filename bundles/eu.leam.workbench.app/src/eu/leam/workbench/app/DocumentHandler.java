package eu.leam.workbench.app;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.document.DocumentDeeds;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Save, Save All, Undo and Redo of documents; the menu names the change that would be undone. */
public final class DocumentHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {
    private static final List<String> NAMED = List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo");

    private Deed deed;

    /** Which of them. */
    private enum Deed {
        SAVE,
        SAVE_ALL,
        UNDO,
        REDO
    }

    /** The menu asks for the names again. */
    static void refresh() {
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        NAMED.forEach(command -> commands.refreshElements(command, null));
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = Deed.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var documents = DocumentDeeds.get();
        switch (deed) {
            case SAVE -> documents.save();
            case SAVE_ALL -> documents.saveAll();
            case UNDO -> documents.undo();
            case REDO -> documents.redo();
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        var documents = DocumentDeeds.get();
        return switch (deed) {
            case SAVE, SAVE_ALL -> documents.canSave();
            case UNDO -> documents.canUndo();
            case REDO -> documents.canRedo();
        };
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        switch (deed) {
            case UNDO ->
                element.setText(
                        name(Messages.DocumentHandler_undo, Messages.DocumentHandler_undoOf, DocumentDeeds.get().undoLabel()));
            case REDO ->
                element.setText(
                        name(Messages.DocumentHandler_redo, Messages.DocumentHandler_redoOf, DocumentDeeds.get().redoLabel()));
            case SAVE, SAVE_ALL -> {
                // their names never change
            }
        }
    }

    private static String name(String plain, String pattern, String change) {
        return change.isEmpty() ? plain : Texts.format(pattern, change.replace("&", "&&"));
    }
}
