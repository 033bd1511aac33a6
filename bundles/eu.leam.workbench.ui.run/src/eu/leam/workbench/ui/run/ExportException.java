package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.text.Texts;
import java.io.IOException;
import java.nio.file.Path;

/** A figure or table could not be written. */
final class ExportException extends LeamException {
    private static final long serialVersionUID = 1L;

    ExportException(Path file, IOException cause) {
        super(
                Texts.format(Messages.ExportException_unwritable, file, cause.getMessage()),
                Messages.ExportException_unwritableNext,
                cause);
    }
}
