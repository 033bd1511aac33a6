package eu.leam.workbench.core.run;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.curves.CurveStore;
import eu.leam.workbench.curves.RunCurves;
import eu.leam.workbench.curves.evidence.Evidence;
import eu.leam.workbench.curves.file.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The compact evidence of a run's curves, made from the metric files in its working folder.
 *
 * @param bytes content of {@code evidence.gz}; none when the run wrote no metric file
 * @param note what is wrong with the metric files, so that the evidence may lack points; empty when nothing is
 */
record RunEvidence(byte[] bytes, String note) {

    /** Reads the metric files as they stand now. */
    static RunEvidence of(Place place, String run) throws LeamException {
        CurveStore store = CurveStore.inMemory();
        var files = new RunFolder(place.run(run), store, place.environment());
        files.poll();
        String note = files.findings().stream().map(Finding::message).distinct().collect(Collectors.joining(" "));
        RunCurves curves = store.snapshot().runs().get(run);
        return new RunEvidence(curves == null ? new byte[0] : bytes(place, run, curves), note);
    }

    private static byte[] bytes(Place place, String run, RunCurves curves) throws LeamException {
        Path file = place.cache().resolve("evidence-" + run + ".gz");
        try {
            Files.createDirectories(file.getParent());
            Evidence.write(file, curves);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, file, e.getMessage()), Messages.Files_unreadableNext, e);
        }
    }
}
