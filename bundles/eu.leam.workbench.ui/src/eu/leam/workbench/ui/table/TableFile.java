package eu.leam.workbench.ui.table;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a table into a file. */
final class TableFile {
    private TableFile() {}

    /** A file that cannot be written is told with what to do. */
    static final class UnwritableException extends LeamException {
        private static final long serialVersionUID = 1L;

        UnwritableException(Path file, IOException cause) {
            super(
                    Texts.format(Messages.TableFile_unwritable, file, cause.getMessage()),
                    Messages.TableFile_unwritableNext,
                    cause);
        }
    }

    /** Writes it in UTF-8. */
    static Path write(Path file, String text) throws UnwritableException {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UnwritableException(file, e);
        }
    }
}
