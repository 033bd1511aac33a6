package eu.leam.workbench.core.session;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.run.EvidenceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at the evidence of a project's runs; a file that did not change since the last scan is not read again. */
final class EvidenceScan {

    private record Version(long modified, long size) {}

    private record Known(Version version, String sha256, List<Finding> findings) {}

    private final Path project;
    private final Map<String, Known> known = new HashMap<>();

    EvidenceScan(Path project) {
        this.project = project;
    }

    /** Whether the evidence of a run came, went or changed since {@link #findings} was last asked for it. */
    boolean changed(String run) {
        Known before = known.get(run);
        return before == null || !before.version().equals(version(run));
    }

    /** What is wrong with the evidence of a run whose outcome has this hash of it; the hash is empty before the outcome. */
    List<Finding> findings(String run, String sha256) {
        Version now = version(run);
        Known before = known.get(run);
        if (before == null || !before.version().equals(now) || !before.sha256().equals(sha256)) {
            known.put(run, new Known(now, sha256, new EvidenceFile(project, run).check(sha256, false)));
        }
        return known.get(run).findings();
    }

    private Version version(String run) {
        Path file = new EvidenceFile(project, run).file();
        try {
            return new Version(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
        } catch (IOException ignored) { // there is none, or it goes away right now: the next scan sees that
            return new Version(-1, -1);
        }
    }
}
