package eu.leam.workbench.queue.process;

import eu.leam.workbench.queue.job.Job;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the keeper has its own files about one job: exit files, and what the job prints unless it named a file.
 *
 * @param path the folder
 */
public record JobFolder(Path path) {

    /** The folder of a job below the keeper's. */
    public static JobFolder of(Path keeperFolder, long job) {
        return new JobFolder(keeperFolder.resolve("jobs").resolve(Long.toString(job)));
    }

    /** The exit file of a stretch. */
    public ExitFile exitFile(String attempt) {
        return new ExitFile(path.resolve(attempt + ExitFile.SUFFIX));
    }

    /** All exit files, of stretches that the journal may not know. */
    public List<ExitFile> exitFiles() {
        List<ExitFile> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(path, "*" + ExitFile.SUFFIX)) {
            all.forEach(file -> files.add(new ExitFile(file)));
        } catch (IOException | DirectoryIteratorException ignored) { // no folder: the job was never started
            return files;
        }
        return files;
    }

    /** The file for what the job prints. */
    public Path output(Job job) {
        String own = job.request().output();
        return own.isEmpty()
                ? path.resolve("output.txt")
                : Path.of(job.request().folder()).resolve(own);
    }

    /** Deletes the folder and what the keeper wrote in it; anything else stays, and the folder with it. */
    public void delete() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        for (ExitFile file : exitFiles()) {
            Files.deleteIfExists(file.path());
        }
        Files.deleteIfExists(path.resolve("output.txt"));
        Files.deleteIfExists(path);
    }
}
