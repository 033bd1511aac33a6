package eu.leam.workbench.base;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The world outside a deed: clock, user, host, home folder and variables. Everything volatile comes in through here, so that a
 * test can freeze it.
 *
 * @param clock tells the time of what is recorded; measuring a duration uses {@link System#nanoTime()}
 * @param user name of the account
 * @param host name of the machine
 * @param home the user's folder; per-user state of the workbench lies in {@link #stateFolder()}
 * @param variables the environment variables
 */
public record Environment(Clock clock, String user, String host, Path home, Map<String, String> variables) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The real one. */
    public static Environment system() {
        return new Environment(
                Clock.systemUTC(),
                System.getProperty("user.name", "unknown"),
                hostName(),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** Folder for per-user state (queue, caches): {@code LEAM_STATE} or else {@code ~/.leam-workbench}. */
    public Path stateFolder() {
        String own = variables.get("LEAM_STATE");
        return own == null || own.isBlank() ? home.resolve(".leam-workbench") : Path.of(own);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException ignored) { // a machine without a resolvable name is still a machine
            return "localhost";
        }
    }
}
