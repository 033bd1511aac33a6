package eu.leam.workbench.trainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** The real program in a child process, with the flags the workbench gives it. */
public final class TrainerProcess {
    private static final long PATIENCE_SECONDS = 120;

    public final Process process;
    private final Path output;

    private TrainerProcess(List<String> command, Path output) throws IOException {
        this.output = output;
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        builder.environment().put("OMP_NUM_THREADS", "1");
        process = builder.start();
    }

    /** Starts it; the prefix is put before the Java command, for instance a limit. */
    public static TrainerProcess start(Path folder, List<String> prefix, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "eu.leam.workbench.trainer.Main"));
        command.addAll(List.of(arguments));
        return new TrainerProcess(command, Files.createTempFile(folder, "output", ".txt"));
    }

    public static TrainerProcess train(RunFolder run, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("train", "--folder", run.folder.toString()));
        words.addAll(List.of(more));
        return start(run.folder, List.of(), words.toArray(String[]::new));
    }

    /** Waits for its end; its exit code. */
    public int await() throws InterruptedException, TimeoutException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new TimeoutException("the trainer does not end");
        }
        return process.exitValue();
    }

    /** Waits until something is so; false when the program ended before. */
    public boolean until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) {
                return condition.getAsBoolean();
            }
            Thread.sleep(2);
        }
        return true;
    }

    /** Sends a signal such as TERM. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }
}
