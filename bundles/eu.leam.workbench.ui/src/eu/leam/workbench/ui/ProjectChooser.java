package eu.leam.workbench.ui;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the folder of a project and opens it; remembers the last one for the next start. */
public final class ProjectChooser {
    private static final String LAST = "lastProject";
    private static SessionOpener opener;

    private ProjectChooser() {}

    /** Says how projects are opened; the product does so once at its start. */
    public static void openWith(SessionOpener how) {
        opener = how;
    }

    /** Asks the user for a folder and opens the project in it. */
    public static void choose(Shell shell) {
        var dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.ProjectChooser_title);
        dialog.setMessage(Messages.ProjectChooser_message);
        String last = last();
        if (!last.isEmpty()) {
            dialog.setFilterPath(last);
        }
        String folder = dialog.open();
        if (folder != null) {
            open(Path.of(folder));
        }
    }

    /** Opens the project in a folder and remembers it. */
    public static void open(Path folder) {
        new Remembered("projects").put(LAST, folder.toString());
        OpenProject.get().open(folder, opener);
    }

    /** The folder that was open last; empty when there was none. */
    public static String last() {
        return new Remembered("projects").get(LAST, "");
    }
}
