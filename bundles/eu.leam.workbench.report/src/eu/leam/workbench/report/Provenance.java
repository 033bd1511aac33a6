package eu.leam.workbench.report;

import java.util.List;

/**
 * Where a page's numbers come from. Time, host, commit and the like differ from one computation to the next and are marked so.
 *
 * @param program name and version of the program, for instance {@code LEAM Workbench 0.1.0}
 * @param java version of the Java platform
 * @param system operating system and processor
 * @param host name of the machine
 * @param commit commit of the project; empty when it is not known
 * @param time when the page was made, as ISO 8601 instant
 * @param seconds how long the whole took, in seconds; NaN when it is not known
 * @param seeds the seeds in use, for instance {@code 1, 2}
 * @param hashes files that the page rests on
 */
public record Provenance(
        String program,
        String java,
        String system,
        String host,
        String commit,
        String time,
        double seconds,
        String seeds,
        List<NamedHash> hashes) {

    public Provenance {
        hashes = List.copyOf(hashes);
    }

    /**
     * A file or text with its hash.
     *
     * @param name what it is
     * @param sha256 64 hex digits
     */
    public record NamedHash(String name, String sha256) {}
}
