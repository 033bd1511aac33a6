package eu.leam.workbench.cluster.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the real queue program as it was built beside this bundle: on the own class path, or in the neighbour's target folder. */
final class QueueProgram {
    private static final Path NEIGHBOUR = Path.of("..", "eu.leam.workbench.queue", "target");

    private QueueProgram() {}

    static List<String> command() {
        return KeeperLaunch.javaCommand(Path.of(System.getProperty("java.home"), "bin", "java"), classPath());
    }

    private static String classPath() {
        if (QueueProgram.class.getResource("/eu/leam/workbench/queue/Main.class") != null) {
            return System.getProperty("java.class.path");
        }
        if (!Files.isDirectory(NEIGHBOUR.resolve("classes"))) {
            throw new AssertionError("the queue program must be built first: " + NEIGHBOUR.toAbsolutePath());
        }
        List<String> path = new ArrayList<>();
        path.add(NEIGHBOUR.resolve("classes").toAbsolutePath().toString());
        try (Stream<Path> jars = Files.list(NEIGHBOUR.resolve("lib"))) {
            jars.forEach(jar -> path.add(jar.toAbsolutePath().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join(System.getProperty("path.separator"), path);
    }
}
