package eu.leam.workbench.cli;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import java.io.PrintWriter;
import java.util.List;

/**
 * Why something was not done, as it is told on the error stream: one sentence what happened to what, the findings, and what to do;
 * with {@code --json} one JSON object, and the output stream stays empty, so that no reader takes an error for an outcome.
 *
 * @param message what happened, to what
 * @param nextStep what to do; may be empty
 * @param exitCode the program's exit code
 * @param findings what the checks found; may be empty
 */
record Complaint(String message, String nextStep, int exitCode, List<Finding> findings) {

    /** As JSON: the object {@code error} tells it from an outcome. */
    record Json(Complaint error) {}

    Complaint {
        findings = List.copyOf(findings);
    }

    Complaint(String message, String nextStep, int exitCode) {
        this(message, nextStep, exitCode, List.of());
    }

    static Complaint of(LeamException failure, int code) {
        List<Finding> findings = failure instanceof DeedException deed ? deed.findings() : List.of();
        return new Complaint(failure.getMessage(), failure.nextStep(), code, findings);
    }

    /** Prints it and answers with the exit code. */
    int print(PrintWriter err, boolean json) {
        var paper = new Paper(err);
        if (json) {
            paper.json(new Json(this));
        } else {
            paper.line(message);
            findings.forEach(finding -> paper.line("  " + Paper.sentence(finding)));
            if (!nextStep.isEmpty()) {
                paper.line(nextStep);
            }
        }
        err.flush();
        return exitCode;
    }
}
