package eu.leam.workbench.data.npm;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.data.Messages;
import eu.leam.workbench.data.npm.Fetch.Fetched;
import eu.leam.workbench.data.npm.Fetch.Unavailable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The npm client of this machine as a child process. Whatever goes wrong (no npm, no network, no answer in time,
 * something else than asked for) is an outcome that says why, never an exception.
 *
 * @param environment its variables say where npm is found and go to the child unchanged
 * @param limit longest time one call may take
 */
public record NpmClient(Environment environment, Duration limit) {
    private static final System.Logger LOG = System.getLogger(NpmClient.class.getName());
    private static final Pattern CODE = Pattern.compile("npm (?:error|ERR!) code ([A-Z0-9_]{2,40})");
    private static final long LARGEST_LOG = 1 << 20;

    /**
     * Fetches a package into the cache, or takes it from there when its hash is right.
     *
     * @param wanted the package
     * @param cache folder for the archive; made when missing
     * @param progress asked ten times a second whether to stop; stopping leaves by
     *     {@link java.util.concurrent.CancellationException}
     */
    public Fetch fetch(NpmPackage wanted, Path cache, Progress progress) {
        Path archive = cache.resolve(wanted.archiveName());
        try {
            if (Files.isRegularFile(archive) && Sha256.of(archive).equals(wanted.sha256())) {
                return new Fetched(archive);
            }
            Optional<Path> npm = program();
            if (npm.isEmpty()) {
                return unavailable(Texts.format(Messages.Npm_missing, wanted.specifier()), Messages.Npm_missingNext);
            }
            Files.createDirectories(cache);
            Path folder = Files.createTempDirectory(cache, "npm");
            try {
                return pack(npm.get(), wanted, folder, archive, progress);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            return unavailable(Texts.format(Messages.Npm_cache, cache, e.getMessage()), Messages.Npm_cacheNext);
        }
    }

    private Fetch pack(Path npm, NpmPackage wanted, Path folder, Path archive, Progress progress) throws IOException {
        Path log = folder.resolve("npm.log");
        Optional<Integer> end = run(npm, wanted, folder, log, progress);
        if (end.isEmpty()) {
            return unavailable(
                    Texts.format(Messages.Npm_noAnswer, limit.toSeconds(), wanted.specifier()),
                    Messages.Npm_failedNext);
        }
        if (end.get() != 0) {
            return unavailable(
                    Texts.format(Messages.Npm_failed, wanted.specifier(), end.get(), reason(log)),
                    Messages.Npm_failedNext);
        }
        Path packed = folder.resolve(wanted.archiveName());
        if (!Files.isRegularFile(packed)) {
            return unavailable(Texts.format(Messages.Npm_noArchive, wanted.archiveName()), Messages.Npm_failedNext);
        }
        String found = Sha256.of(packed);
        if (!found.equals(wanted.sha256())) {
            return unavailable(
                    Texts.format(Messages.Npm_wrongHash, wanted.archiveName(), wanted.sha256(), found),
                    Messages.Npm_wrongHashNext);
        }
        AtomicFile.move(packed, archive);
        return new Fetched(archive);
    }

    private Optional<Integer> run(Path npm, NpmPackage wanted, Path folder, Path log, Progress progress)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                npm.toString(),
                "pack",
                wanted.specifier(),
                "--prefer-offline",
                "--ignore-scripts",
                "--loglevel=error",
                "--fetch-retries=1",
                "--fetch-timeout=20000"));
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> variables = builder.environment();
        variables.clear();
        variables.putAll(environment.variables());
        Process process = builder.start();
        process.getOutputStream().close();
        return end(process, log, progress);
    }

    /** Exit code; empty when the process had to be ended. */
    private Optional<Integer> end(Process process, Path log, Progress progress) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                progress.checkCancelled();
                if (System.nanoTime() > deadline || Files.size(log) > LARGEST_LOG) {
                    return Optional.empty();
                }
            }
            return Optional.of(process.exitValue());
        } catch (InterruptedException ignored) { // the caller's thread is told to stop: the child goes with it
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            kill(process);
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** The client's own error code (such as ENOTFOUND or E404), or its last line. */
    private static String reason(Path log) throws IOException {
        if (Files.size(log) > LARGEST_LOG) {
            return "…";
        }
        String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        LOG.log(System.Logger.Level.DEBUG, text);
        var code = CODE.matcher(text);
        if (code.find()) {
            return code.group(1);
        }
        String last =
                text.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("–");
        String plain = last.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > 120 ? plain.substring(0, 120) + "…" : plain;
    }

    private Optional<Path> program() {
        String path = environment.variables().entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        List<String> names = File.separatorChar == '\\' ? List.of("npm.cmd", "npm.exe") : List.of("npm");
        for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
            for (String name : names) {
                try {
                    Path candidate = Path.of(folder, name);
                    if (!folder.isBlank() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
                        return Optional.of(candidate);
                    }
                } catch (InvalidPathException ignored) { // a PATH may hold anything; what is no path holds no npm
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Unavailable unavailable(String reason, String nextStep) {
        return new Unavailable(reason, nextStep);
    }
}
