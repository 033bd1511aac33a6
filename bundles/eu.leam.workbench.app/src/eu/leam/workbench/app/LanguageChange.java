package eu.leam.workbench.app;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.text.Texts;
import java.io.IOException;

/** A choice of language that could not be kept. */
final class LanguageChange extends LeamException {
    private static final long serialVersionUID = 1L;

    private LanguageChange(IOException cause) {
        super(
                Texts.format(Messages.LanguageChange_unwritable, cause.getMessage()),
                Messages.LanguageChange_next,
                cause);
    }

    /** Leaves the choice for the next start. */
    static void write(Language language, Environment environment) throws LanguageChange {
        try {
            language.write(environment);
        } catch (IOException e) {
            throw new LanguageChange(e);
        }
    }
}
