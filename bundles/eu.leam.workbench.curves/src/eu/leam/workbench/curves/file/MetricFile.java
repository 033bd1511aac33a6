package eu.leam.workbench.curves.file;

import eu.leam.workbench.base.ByteSource;
import eu.leam.workbench.base.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A metric file that grows while it is read: each poll reads only what was appended, and begins again at the first record that
 * was not yet whole. Used by one thread at a time.
 */
public sealed interface MetricFile permits EventFile, JsonlFile {

    /** The reader for a file of this name; empty when it is no metric file. */
    static Optional<MetricFile> of(String fileName, ByteSource source) {
        if (isEvents(fileName)) {
            return Optional.of(new EventFile(source));
        }
        return isJsonl(fileName) ? Optional.of(new JsonlFile(source)) : Optional.empty();
    }

    /** Whether TensorBoard takes a file of this name for an event file. */
    static boolean isEvents(String fileName) {
        return fileName.contains("tfevents");
    }

    /** Whether a file of this name holds one JSON object a line. */
    static boolean isJsonl(String fileName) {
        return fileName.equals("metrics.jsonl");
    }

    /** Where the file lies. */
    String name();

    /**
     * Reads on.
     *
     * @param sink takes the points
     * @param mostBytes leaves off after about so many bytes; the next poll goes on there
     * @return what was read; when the file has shrunk or was replaced nothing is read, and the next poll begins at its start
     * @throws IOException when the file cannot be read; the offset stays
     */
    Reading poll(PointSink sink, long mostBytes) throws IOException;

    /** First byte that is not yet understood. */
    long offset();

    /** Begins again at the file's start. */
    void rewind();

    /** What is wrong with the file so far. */
    List<Finding> findings();

    /**
     * What a poll came to.
     *
     * @param bytes how many bytes were understood
     * @param atEnd false when there is more to read at once
     * @param replaced whether the file shrank or was replaced, so that all points of it are void
     */
    record Reading(long bytes, boolean atEnd, boolean replaced) {}
}
