package eu.leam.workbench.cluster.local;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ClusterException.Kind;
import eu.leam.workbench.cluster.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts a keeper for one call: in a session of its own, with none of this process's pipes, so that it stays when this process is
 * killed. A keeper that finds another at work leaves at once, so that starting one too many does no harm.
 */
final class KeeperStarter {
    private static final int TAKEN = 3;
    private static final int TOO_NEW = 4;
    private static final long LONGEST_LOG = 1 << 20;
    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final KeeperLaunch launch;
    private final Environment environment;
    private Process process;
    private long startedAt;

    KeeperStarter(KeeperLaunch launch, Environment environment) {
        this.launch = launch;
        this.environment = environment;
    }

    /** Starts a keeper unless the one started before is still coming up; to be called until one answers. */
    void ensure() throws ClusterException {
        if (process == null) {
            start();
        } else if (!process.isAlive()) {
            int code = process.exitValue();
            if (code != 0 && code != TAKEN) {
                throw failure(code);
            }
            if (System.nanoTime() - startedAt > AGAIN_NANOS) { // the other keeper was just leaving
                start();
            }
        }
    }

    private void start() throws ClusterException {
        try {
            makeFolder();
            Path log = log();
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.move(log, log.resolveSibling("keeper.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(line())
                    .directory(launch.folder().toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().clear();
            builder.environment().putAll(variables());
            process = builder.start();
            startedAt = System.nanoTime();
        } catch (IOException e) {
            throw new ClusterException(
                    Kind.NOT_REACHABLE,
                    Texts.format(Messages.Start_failed, launch.folder(), e.getMessage()),
                    Messages.Start_failedNext,
                    e);
        }
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(launch.folder());
        if (launch.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(launch.folder(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<String> line() {
        List<String> line = new ArrayList<>();
        Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .ifPresent(line::add);
        line.addAll(launch.command());
        line.addAll(List.of("keep", "--folder", launch.folder().toString()));
        launch.slots().ifPresent(slots -> line.addAll(List.of("--slots", Integer.toString(slots))));
        line.addAll(List.of("--idle-seconds", Long.toString(launch.idle().toSeconds())));
        line.addAll(List.of("--grace-seconds", Long.toString(launch.grace().toSeconds())));
        return line;
    }

    // Java names files and passes arguments in the locale's encoding: without one of UTF-8 an umlaut would be lost.
    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(environment.variables());
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> variables.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        if (!locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8")) {
            variables.put("LC_ALL", "C.UTF-8");
        }
        return variables;
    }

    private Path log() {
        return launch.folder().resolve("keeper.log");
    }

    private ClusterException failure(int code) {
        if (code == TOO_NEW) {
            return new ClusterException(
                    Kind.VERSION,
                    Texts.format(Messages.Start_journalTooNew, launch.folder()),
                    Messages.Version_updateNext,
                    null);
        }
        return new ClusterException(
                Kind.NOT_REACHABLE,
                Texts.format(Messages.Start_keeperFailed, code, lastLine()),
                Texts.format(Messages.Start_keeperFailedNext, log()),
                null);
    }

    private String lastLine() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.reduce("", (former, line) -> line.isBlank() ? former : line);
        } catch (IOException ignored) { // the log may be what could not be written
            return "";
        }
    }
}
