package eu.leam.workbench.app;

import java.util.Map;
import org.eclipse.core.commands.Category;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.commands.ICommandService;

/**
 * Gives the commands of the platform that our menus use our names: the platform speaks English alone, and Find Actions and the list
 * of keys show what a command calls itself.
 */
final class CommandNames {
    private static final String CATEGORY = "eu.leam.workbench.app.commands";

    private CommandNames() {}

    /** Names them. */
    static void apply(ICommandService commands) {
        Category category = commands.getCategory(CATEGORY);
        names().forEach((id, name) -> {
            Command command = commands.getCommand(id);
            if (command.isDefined()) {
                command.define(name, name, category, parameters(command));
            }
        });
    }

    private static Map<String, String> names() {
        return Map.ofEntries(
                Map.entry("org.eclipse.ui.file.save", Messages.CommandNames_save),
                Map.entry("org.eclipse.ui.file.saveAll", Messages.CommandNames_saveAll),
                Map.entry("org.eclipse.ui.file.exit", Messages.CommandNames_exit),
                Map.entry("org.eclipse.ui.edit.undo", Messages.CommandNames_undo),
                Map.entry("org.eclipse.ui.edit.redo", Messages.CommandNames_redo),
                Map.entry("org.eclipse.ui.navigate.backwardHistory", Messages.CommandNames_back),
                Map.entry("org.eclipse.ui.navigate.forwardHistory", Messages.CommandNames_forward),
                Map.entry("org.eclipse.ui.views.showView", Messages.CommandNames_view),
                Map.entry("org.eclipse.ui.perspectives.showPerspective", Messages.CommandNames_perspective),
                Map.entry("org.eclipse.ui.window.preferences", Messages.CommandNames_preferences),
                Map.entry("org.eclipse.ui.window.quickAccess", Messages.CommandNames_find),
                Map.entry("org.eclipse.ui.window.resetPerspective", Messages.CommandNames_reset),
                Map.entry("org.eclipse.ui.window.showKeyAssist", Messages.CommandNames_keys),
                Map.entry("org.eclipse.ui.help.aboutAction", Messages.CommandNames_about));
    }

    private static org.eclipse.core.commands.IParameter[] parameters(Command command) {
        try {
            return command.getParameters();
        } catch (
                NotDefinedException
                        ignored) { // it went between the question and the call: then there is nothing to name
            return null;
        }
    }
}
