package eu.leam.workbench.trainer.checkpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.files.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checkpoints of a run: folders {@code step-<8 digits>} that are written aside, flushed and renamed into place, so that each is
 * whole or not there. Former ones are never touched.
 */
public final class Checkpoints {
    private static final System.Logger LOG = System.getLogger(Checkpoints.class.getName());
    private static final String PART = ".part-";

    /** File of the model's parameters. */
    public static final String MODEL = "model.safetensors";

    /** File of the optimiser's moments. */
    public static final String STATE = "state.safetensors";

    /** File of the description. */
    public static final String META = "meta.json";

    private final Path folder;

    /** The checkpoints below a run's folder. */
    public Checkpoints(Path run) {
        folder = run.resolve("checkpoints");
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /** Name of a step in file names. */
    public static String name(long step) {
        return String.format(Locale.ROOT, "step-%08d", step);
    }

    /**
     * Writes a checkpoint; one of the same step is replaced.
     *
     * @param describe completes the description with the two hashes it is given: of model and of state
     * @throws IOException when it cannot be written; nothing but the former checkpoints is then there
     */
    public CheckpointMeta write(
            long step, List<Safetensors.Entry> model, List<Safetensors.Entry> state, Describe describe)
            throws IOException {
        Path part = folder.resolve(PART + name(step));
        try {
            delete(part);
            Files.createDirectories(part);
            Safetensors.write(part.resolve(MODEL), model);
            Safetensors.write(part.resolve(STATE), state);
            CheckpointMeta meta = describe.with(Sha256.of(part.resolve(MODEL)), Sha256.of(part.resolve(STATE)));
            byte[] text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(meta);
            AtomicFile.write(part.resolve(META), text);
            Path target = folder.resolve(name(step));
            delete(target);
            AtomicFile.move(part, target);
            flush(folder);
            return meta;
        } finally {
            delete(part);
        }
    }

    /** Completes a description. */
    public interface Describe {
        /** The description of a checkpoint whose files have these hashes. */
        CheckpointMeta with(String modelSha256, String stateSha256);
    }

    /** The steps that have a folder, from the last to the first; whether it is whole is not looked at. */
    public List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> path.getFileName().toString().matches("step-\\d{8,}"))
                    .sorted(Comparator.comparing((Path path) ->
                                    Long.parseLong(path.getFileName().toString().substring(5)))
                            .reversed())
                    .toList();
        }
    }

    /** The last checkpoint whose hashes are right; those that are torn are passed over with a warning in the log. */
    public Optional<Path> lastWhole() throws IOException {
        for (Path path : all()) {
            if (isWhole(path)) {
                return Optional.of(path);
            }
            LOG.log(System.Logger.Level.WARNING, "The checkpoint {0} is torn and is passed over.", path);
        }
        return Optional.empty();
    }

    private static boolean isWhole(Path path) {
        try {
            CheckpointMeta meta = meta(path);
            return Sha256.of(path.resolve(MODEL)).equals(meta.sha256())
                    && Sha256.of(path.resolve(STATE)).equals(meta.stateSha256());
        } catch (IOException ignored) { // what cannot be read is not whole
            return false;
        }
    }

    /** Reads the description of a checkpoint. */
    public static CheckpointMeta meta(Path checkpoint) throws IOException {
        return new ObjectMapper().readValue(Files.readAllBytes(checkpoint.resolve(META)), CheckpointMeta.class);
    }

    /** Makes a rename durable; where a folder cannot be opened (Windows) the system does so itself. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) { // not every platform opens folders
            LOG.log(System.Logger.Level.DEBUG, "The folder {0} cannot be flushed.", folder);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
