package eu.leam.workbench.core.run;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.curves.CurveException;
import eu.leam.workbench.curves.evidence.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The committed evidence of a run's curves as it lies in a project: {@code runs/<id>/evidence.gz}.
 *
 * @param project folder of the project
 * @param run id of the run
 */
public record EvidenceFile(Path project, String run) {

    /** Where it lies within the project. */
    public String path() {
        return "runs/" + run + "/evidence.gz";
    }

    /** Where it lies. */
    public Path file() {
        return project.resolve(path());
    }

    /** Whether there is evidence; that of a run which wrote no point is a file without bytes. */
    public boolean isWritten() {
        return Files.isRegularFile(file()) && file().toFile().length() > 0;
    }

    /** Reads it; a failure names it by its place in the project. */
    public Evidence read() throws CurveException {
        return Evidence.read(path(), bytes());
    }

    /**
     * What is wrong with it: another hash than the outcome has, a form that cannot be read, or that it is gone.
     *
     * @param sha256 hash in the run's outcome; empty while there is no outcome
     * @param deep whether evidence whose hash is right is read through, too
     */
    public List<Finding> check(String sha256, boolean deep) {
        boolean recorded = !sha256.isEmpty();
        if (!Files.isRegularFile(file())) {
            return recorded
                    ? List.of(finding(
                            "evidence.missing",
                            Messages.format(Messages.Evidence_missing, path()),
                            Messages.Evidence_changedNext))
                    : List.of();
        }
        try {
            byte[] bytes = bytes();
            boolean same = recorded && Sha256.same(Sha256.of(bytes), sha256);
            if (bytes.length > 0 && (deep || !same)) {
                Evidence.read(path(), bytes);
            }
            return recorded && !same
                    ? List.of(finding(
                            "evidence.changed",
                            Messages.format(Messages.Evidence_changed, path()),
                            Messages.Evidence_changedNext))
                    : List.of();
        } catch (CurveException e) {
            return List.of(unreadable(e));
        }
    }

    /** The finding that it cannot be read. */
    public Finding unreadable(LeamException cause) {
        return finding("evidence.unreadable", cause.getMessage(), cause.nextStep());
    }

    private byte[] bytes() throws CurveException {
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            throw CurveException.evidenceUnreadable(path(), e);
        }
    }

    private Finding finding(String rule, String message, String next) {
        return new Finding(rule, Severity.ERROR, "runs/" + run, "", message, next);
    }
}
