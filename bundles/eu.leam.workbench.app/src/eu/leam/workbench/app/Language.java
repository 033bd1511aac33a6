package eu.leam.workbench.app;

import eu.leam.workbench.base.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The language of the window: the system's, or one that the user chose; the start script reads the choice before Java begins. */
enum Language {
    SYSTEM,
    EN,
    DE;

    /** Leaves the choice where the start script reads it. Writes a file: off the window's thread. */
    void write(Environment environment) throws IOException {
        Path file = environment.stateFolder().resolve("language");
        if (this == SYSTEM) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, name().toLowerCase(Locale.ROOT) + "\n");
        }
    }
}
