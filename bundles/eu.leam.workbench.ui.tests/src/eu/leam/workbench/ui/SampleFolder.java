package eu.leam.workbench.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project on disk for tests of the window. */
final class SampleFolder {
    private SampleFolder() {}

    static Path in(Path parent) throws IOException {
        Path folder = parent.resolve("Projekt für Prüfungen");
        write(folder, "leam.yaml", "schema: 1\nname: Prüfprojekt\n");
        for (String language : new String[] {"de", "fr", "mt"}) {
            write(
                    folder,
                    "datasets/udhr-" + language + ".yaml",
                    "schema: 1\ntitle: Declaration " + language + "\nlanguage: " + language + "\nlicence: CC0-1.0\n");
        }
        write(folder, "datasets/unlicensed.yaml", "schema: 1\ntitle: Nobody knows whose\nlanguage: en\n");
        write(folder, "mixtures/balanced.yaml", "schema: 1\n# by temperature\ntitle: Balanced\ntemperature: 0.3\n");
        write(folder, "runs/balanced-s1.yaml", "schema: 1\nstate: RUNNING\n");
        return folder;
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
