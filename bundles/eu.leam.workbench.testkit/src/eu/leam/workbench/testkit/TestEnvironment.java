package eu.leam.workbench.testkit;

import eu.leam.workbench.base.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * An environment that a test has in its hands: the clock stands still, the home folder is the test's, Git and the
 * queue see nothing of the machine's settings. Programs are found where the machine has them.
 *
 * @param home the user's folder
 * @param now the time
 * @param variables all environment variables
 */
public record TestEnvironment(Path home, Instant now, Map<String, String> variables) {
    /** The time at which tests stand unless they say otherwise. */
    public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    public TestEnvironment {
        variables = Map.copyOf(variables);
    }

    /** With this home folder; the state of the workbench lies in {@code state} below it. */
    public static TestEnvironment in(Path home) {
        Map<String, String> variables = new HashMap<>();
        variables.put("HOME", home.toString());
        variables.put("LEAM_STATE", home.resolve("state").toString());
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        String path = System.getenv("PATH");
        if (path != null) {
            variables.put("PATH", path);
        }
        return new TestEnvironment(home, NOW, variables);
    }

    /** The same at another time. */
    public TestEnvironment at(Instant time) {
        return new TestEnvironment(home, time, variables);
    }

    /** The same with one variable more, or another value of it. */
    public TestEnvironment with(String name, String value) {
        Map<String, String> more = new HashMap<>(variables);
        more.put(name, value);
        return new TestEnvironment(home, now, more);
    }

    /** What a room is given. */
    public Environment environment() {
        return new Environment(Clock.fixed(now, ZoneOffset.UTC), "jana", "rechner", home, variables);
    }
}
