package eu.leam.workbench.core;

import eu.leam.workbench.base.Environment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The programs that run as processes of their own, trainer and queue keeper: where they lie and how they are started. They lie in
 * {@code programs/trainer} and {@code programs/queue} of the product's folder ({@code leam.home}), or where the system
 * properties {@code leam.programs.trainer} and {@code leam.programs.queue} say (tests).
 */
public final class Programs {
    private static final String TRAINER = "eu.leam.workbench.trainer.Main";
    private static final String QUEUE = "eu.leam.workbench.queue.Main";

    private final Environment environment;

    /** @param environment its state folder takes the unpacked native libraries */
    public Programs(Environment environment) {
        this.environment = environment;
    }

    /** Command line that starts the trainer with these arguments. */
    public List<String> trainer(String... arguments) throws DeedException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.bytedeco.javacpp.cachedir=" + environment.stateFolder().resolve("javacpp"),
                "-cp",
                classPath("trainer"),
                TRAINER));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    /** Environment of the trainer: its mathematics must not use more threads than the job has. */
    public Map<String, String> trainerEnvironment(int threads) {
        String count = Integer.toString(threads);
        return Map.of("OPENBLAS_NUM_THREADS", count, "OMP_NUM_THREADS", count, "MKL_NUM_THREADS", count);
    }

    /** Command line that starts the keeper of the local queue. */
    public List<String> keeper() throws DeedException {
        return List.of(
                java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m", "-cp", classPath("queue"), QUEUE);
    }

    private static String java() {
        return ProcessHandle.current()
                .info()
                .command()
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static String classPath(String program) throws DeedException {
        Path folder = folder(program);
        try (Stream<Path> files = Files.list(folder)) {
            List<String> jars = files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar") && !name.endsWith("-sources.jar"))
                    .sorted()
                    .toList();
            return String.join(File.pathSeparator, jars) + File.pathSeparator + folder.resolve("lib") + "/*";
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Programs_missing, program, folder), Messages.Programs_missingNext, e);
        }
    }

    private static Path folder(String program) {
        String own = System.getProperty("leam.programs." + program);
        if (own != null) {
            return Path.of(own);
        }
        return Path.of(System.getProperty("leam.home", ".")).resolve("programs").resolve(program);
    }
}
