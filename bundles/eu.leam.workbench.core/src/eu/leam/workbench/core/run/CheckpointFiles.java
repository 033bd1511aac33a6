package eu.leam.workbench.core.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A checkpoint as it lies in a working folder.
 *
 * @param step its step
 * @param folder its folder
 * @param sha256 hash of the weights as the trainer noted it
 */
public record CheckpointFiles(long step, Path folder, String sha256) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Name of the weights file in a checkpoint's folder. */
    public static final String WEIGHTS = "model.safetensors";

    /** The whole checkpoints of a run, by step; half-written ones have no folder of this form yet. */
    public static List<CheckpointFiles> of(Path run) throws DeedException {
        Path folder = run.resolve("checkpoints");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(path -> path.getFileName().toString().matches("step-\\d+")
                            && Files.exists(path.resolve("meta.json")))
                    .sorted()
                    .map(CheckpointFiles::read)
                    .toList();
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, folder, e.getMessage()),
                    Messages.Files_unreadableNext,
                    e);
        }
    }

    private static CheckpointFiles read(Path folder) {
        long step = Long.parseLong(folder.getFileName().toString().substring("step-".length()));
        try {
            JsonNode meta = JSON.readTree(Files.readAllBytes(folder.resolve("meta.json")));
            return new CheckpointFiles(step, folder, meta.path("sha256").asText(""));
        } catch (IOException ignored) { // its hash stays empty, and every gate that needs it says so
            return new CheckpointFiles(step, folder, "");
        }
    }
}
