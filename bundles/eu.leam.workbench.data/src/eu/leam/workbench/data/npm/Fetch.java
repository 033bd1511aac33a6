package eu.leam.workbench.data.npm;

import java.nio.file.Path;

/** What came of fetching a package. */
public sealed interface Fetch {

    /**
     * The archive is here and has the expected hash.
     *
     * @param archive the file in the cache
     */
    record Fetched(Path archive) implements Fetch {}

    /**
     * The archive cannot be had now.
     *
     * @param reason one whole sentence: what is in the way
     * @param nextStep one whole sentence: what to do
     */
    record Unavailable(String reason, String nextStep) implements Fetch {}
}
