package eu.leam.workbench.curves;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** Curves cannot be read, kept or written. */
public final class CurveException extends LeamException {
    private static final long serialVersionUID = 1L;

    private CurveException(String message, String nextStep, Throwable cause) {
        super(message, nextStep, cause);
    }

    /** The cache folder cannot be written. */
    static CurveException cacheUnwritable(Path folder, IOException cause) {
        return new CurveException(
                Texts.format(Messages.CurveException_cache, folder, reason(cause)),
                Messages.CurveException_cacheNext,
                cause);
    }

    /** A folder of runs cannot be looked through. */
    public static CurveException folderUnreadable(Path folder, IOException cause) {
        return new CurveException(
                Texts.format(Messages.CurveException_folder, folder, reason(cause)),
                Messages.CurveException_folderNext,
                cause);
    }

    /** A file of evidence is damaged. */
    public static CurveException evidenceUnreadable(String name, IOException cause) {
        return new CurveException(
                Texts.format(Messages.CurveException_evidence, name, reason(cause)),
                Messages.CurveException_evidenceNext,
                cause);
    }

    /** A file of evidence comes from a newer workbench. */
    public static CurveException evidenceNewer(String name, int schema) {
        return new CurveException(
                Texts.format(Messages.CurveException_evidenceNewer, name, schema),
                Messages.CurveException_evidenceNewerNext,
                null);
    }

    /** A file cannot be written. */
    public static CurveException unwritable(Path file, IOException cause) {
        return new CurveException(
                Texts.format(Messages.CurveException_write, file, reason(cause)),
                Messages.CurveException_writeNext,
                cause);
    }

    /** A metric was asked for that the run does not have. */
    public static CurveException unknownMetric(String run, String metric, Collection<String> known) {
        return new CurveException(
                Texts.format(Messages.CurveException_metric, run, metric),
                Texts.format(Messages.CurveException_metricNext, String.join(", ", known)),
                null);
    }

    private static String reason(IOException cause) {
        String simple = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? simple : simple + ": " + cause.getMessage();
    }
}
