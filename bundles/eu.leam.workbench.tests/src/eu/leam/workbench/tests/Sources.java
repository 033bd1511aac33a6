package eu.leam.workbench.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The project's own source tree, for checks over all of it. */
final class Sources {
    static final String PREFIX = "eu.leam.workbench.";
    static final Path ROOT = Path.of(System.getProperty("leam.root"));

    private Sources() {}

    /** Bundle folders by short name: base, model ... */
    static Map<String, Path> rooms() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            Map<String, Path> rooms = new TreeMap<>();
            folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .forEach(folder -> rooms.put(folder.getFileName().toString().substring(PREFIX.length()), folder));
            return rooms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hand-written Java files of a room that are shipped. */
    static List<Path> java(Path room) {
        return Stream.of("src", "src/main/java")
                .map(room::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, ".java").stream())
                .filter(file -> !file.toString().contains("/src/test/"))
                .distinct()
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String manifest(Path room, String header) {
        Path file = room.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            String value = new Manifest(in).getMainAttributes().getValue(header);
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
