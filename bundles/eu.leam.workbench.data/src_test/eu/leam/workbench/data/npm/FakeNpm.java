package eu.leam.workbench.data.npm;

import eu.leam.workbench.base.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;

/** A program named npm on a PATH of its own that does what a test says, in the shell's words. */
public final class FakeNpm {
    private FakeNpm() {}

    /** The program; its folder comes first in the PATH, the shell's own tools after it. */
    public static Environment environment(Path folder, String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path program = Files.writeString(bin.resolve("npm"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return environment(folder, Map.of("PATH", bin + ":/usr/bin:/bin"));
    }

    /** A machine without npm. */
    public static Environment without(Path folder) {
        return environment(folder, Map.of("PATH", folder.resolve("nothing").toString()));
    }

    private static Environment environment(Path home, Map<String, String> variables) {
        return new Environment(Clock.systemUTC(), "test", "test", home, variables);
    }
}
