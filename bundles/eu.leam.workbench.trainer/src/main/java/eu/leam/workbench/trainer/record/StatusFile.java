package eu.leam.workbench.trainer.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.trainer.record.Status.Spent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code status.json} of a run: replaced as a whole, at most once a second while training. */
public final class StatusFile {
    private static final System.Logger LOG = System.getLogger(StatusFile.class.getName());
    private static final long PAUSE = 1_000_000_000L;

    private final Path file;
    private long next = Long.MIN_VALUE;

    /** The status of the run in the folder. */
    public StatusFile(Path folder) {
        file = folder.resolve("status.json");
    }

    /** What the run had spent when the file was last written; nothing where there is no readable file. */
    public Spent spent() {
        try {
            JsonNode json = Files.exists(file) ? new ObjectMapper().readTree(Files.readAllBytes(file)) : null;
            return json == null || !json.isObject() ? Spent.NOTHING : spent(json);
        } catch (IOException ignored) { // cut by a full disk: the last checkpoint knows most of it
            return Spent.NOTHING;
        }
    }

    private static Spent spent(JsonNode json) {
        JsonNode energy = json.path("energyWh");
        return new Spent(
                energy.isNumber() ? energy.asDouble() : null,
                json.path("energySource").asText("unknown"),
                json.path("energyNote").asText(""),
                json.path("cpuSeconds").asDouble());
    }

    /** Whether it is time to write again. */
    public boolean isDue() {
        return next == Long.MIN_VALUE || System.nanoTime() - next >= 0;
    }

    /** Replaces the file. */
    public void write(Status status) throws IOException {
        AtomicFile.write(file, bytes(status));
        next = System.nanoTime() + PAUSE;
    }

    /** Writes the last status of a run whose disk may be full: if need be over the former one, which needs no new space. */
    public void writeLast(Status status) {
        try {
            write(status);
        } catch (IOException ignored) { // the disk is full: the former file's own blocks are still there
            try {
                Files.write(file, bytes(status));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "The status cannot be written.", e);
            }
        }
    }

    private static byte[] bytes(Status status) throws IOException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(status);
    }
}
