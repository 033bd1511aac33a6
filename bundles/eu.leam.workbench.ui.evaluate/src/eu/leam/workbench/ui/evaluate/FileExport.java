package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.UiTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a file and writes it in a job. */
public final class FileExport {
    /** Spreadsheets run what begins with these; a quote before it makes it a text. */
    private static final String FORMULA = "=+-@\t\r";

    private FileExport() {}

    /** A file that cannot be written is told with what to do. */
    static final class UnwritableException extends LeamException {
        private static final long serialVersionUID = 1L;

        UnwritableException(Path file, IOException cause) {
            super(
                    Texts.format(Messages.FileExport_unwritable, file, cause.getMessage()),
                    Messages.FileExport_unwritableNext,
                    cause);
        }
    }

    /**
     * Asks and writes.
     *
     * @param name proposed name with its ending
     * @param content makes the bytes, off the window's thread
     */
    public static void start(Shell shell, String name, Supplier<byte[]> content) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.FileExport_title);
        dialog.setFilterExtensions(new String[] {"*" + name.substring(name.lastIndexOf('.'))});
        dialog.setFileName(name.replaceAll("[^\\w.-]+", "-"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            UiTask.shown(
                    Texts.format(Messages.FileExport_writing, file.getFileName()),
                    shell.getDisplay(),
                    progress -> write(file, content.get()),
                    outcome -> {});
        }
    }

    /** Writes a file. */
    static Path write(Path file, byte[] content) throws UnwritableException {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }

    /** A text as a cell of a CSV file (RFC 4180). */
    public static String cell(String text) {
        String harmless = text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** A number as a cell of a CSV file, in full with a point; empty when it is missing. */
    public static String cell(double number) {
        return Double.isFinite(number) ? Double.toString(number) : "";
    }
}
