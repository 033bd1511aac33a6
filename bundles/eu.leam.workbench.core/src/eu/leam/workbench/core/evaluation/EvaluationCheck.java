package eu.leam.workbench.core.evaluation;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.files.ProjectFiles;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.evaluate.file.EvaluationFile;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.FileRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of scores and tells what is wrong with it and with the files that it names; each message names the file by its place
 * in the project.
 *
 * @param project folder of the project
 */
public record EvaluationCheck(Path project) {
    private static final String FOLDER = "evaluations/";
    private static final long LARGEST = 1L << 24;

    /** Reads scores; missing, unreadable, too large or half-written ones are refused. */
    Evaluation read(Path file) throws LeamException {
        return EvaluationFile.read(bytes(file), path(file));
    }

    /** The finding that a file of scores cannot be read. */
    Finding unreadable(Path file, LeamException cause) {
        return finding("evaluation.unreadable", file, cause.getMessage(), cause.nextStep());
    }

    /**
     * What is wrong with a file of scores and those beside it.
     *
     * @param deep whether results per item whose hash is right are read through, too
     */
    public List<Finding> check(Path file, boolean deep) {
        try {
            Evaluation evaluation = read(file);
            List<Finding> findings = new ArrayList<>(beside(file, evaluation.raw()));
            findings.addAll(beside(file, evaluation.items()));
            if (deep && findings.isEmpty() && evaluation.items() != null) {
                readItems(evaluation.items());
            }
            return findings;
        } catch (LeamException e) {
            return List.of(unreadable(file, e));
        }
    }

    private void readItems(FileRef items) throws LeamException {
        Path file = ProjectFiles.find(items.uri(), project).orElse(null);
        if (file != null && Files.exists(file)) {
            EvaluationFile.readItems(bytes(file), items.uri());
        }
    }

    /** A file that is committed with the scores; what lies elsewhere may be gone or measured anew. */
    private List<Finding> beside(Path scores, FileRef reference) throws LeamException {
        if (reference == null || reference.uri() == null || !reference.uri().startsWith(FOLDER)) {
            return List.of();
        }
        Path file = ProjectFiles.find(reference.uri(), project).orElse(null);
        if (file == null || !Files.isRegularFile(file)) {
            String message = Messages.format(Messages.Evaluations_fileMissing, path(scores), reference.uri());
            return List.of(finding("evaluation.fileMissing", scores, message, Messages.Evaluations_changedNext));
        }
        if (!Sha256.same(Sha256.of(bytes(file)), reference.sha256())) {
            String message = Messages.format(Messages.Evaluations_fileChanged, path(scores), reference.uri());
            return List.of(finding("evaluation.fileChanged", scores, message, Messages.Evaluations_changedNext));
        }
        return List.of();
    }

    private byte[] bytes(Path file) throws DeedException {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new IOException(size + " > " + LARGEST + " B");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, path(file), e.getMessage()),
                    Messages.Files_unreadableNext,
                    e);
        }
    }

    private String path(Path file) {
        Path root = project.toAbsolutePath().normalize();
        Path here = file.toAbsolutePath().normalize();
        return (here.startsWith(root) ? root.relativize(here) : here).toString().replace('\\', '/');
    }

    private Finding finding(String rule, Path file, String message, String next) {
        String reference = path(file).replaceFirst("\\.json$", "");
        return new Finding(rule, Severity.ERROR, reference, "", message, next);
    }
}
