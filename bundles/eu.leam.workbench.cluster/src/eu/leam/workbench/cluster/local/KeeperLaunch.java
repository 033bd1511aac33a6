package eu.leam.workbench.cluster.local;

import eu.leam.workbench.base.Environment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How the keeper of the local queue is started when none is there, and how long to wait for it.
 *
 * @param command the queue's program without its own arguments, see {@link #javaCommand}
 * @param folder the keeper's folder
 * @param slots slots of this machine; empty = as many as it has cores
 * @param idle after which time without anything to do the keeper leaves; whole seconds
 * @param grace between asking a cancelled job to end and ending it; whole seconds
 * @param answerLimit how long one answer may take
 * @param startLimit how long the start of a keeper may take
 */
public record KeeperLaunch(
        List<String> command,
        Path folder,
        OptionalInt slots,
        Duration idle,
        Duration grace,
        Duration answerLimit,
        Duration startLimit) {

    public KeeperLaunch {
        command = List.copyOf(command);
        Objects.requireNonNull(folder);
    }

    /** The usual: the user's state folder, a slot for each core, a minute of idling, half a minute of grace. */
    public static KeeperLaunch usual(List<String> command, Environment environment) {
        return new KeeperLaunch(
                command,
                environment.stateFolder().resolve("queue").toAbsolutePath(),
                OptionalInt.empty(),
                Duration.ofSeconds(60),
                Duration.ofSeconds(30),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60));
    }

    /**
     * The command that runs the queue's program in a small Java machine.
     *
     * @param java the Java launcher
     * @param classPath the queue's jar and those it needs
     */
    public static List<String> javaCommand(Path java, String classPath) {
        return List.of(
                java.toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                "eu.leam.workbench.queue.Main");
    }

    /** With another folder of the keeper. */
    public KeeperLaunch inFolder(Path other) {
        return new KeeperLaunch(command, other, slots, idle, grace, answerLimit, startLimit);
    }

    /** With another number of slots. */
    public KeeperLaunch withSlots(int number) {
        return new KeeperLaunch(command, folder, OptionalInt.of(number), idle, grace, answerLimit, startLimit);
    }

    /** With other times of idling and of grace. */
    public KeeperLaunch withTimes(Duration idling, Duration gracing) {
        return new KeeperLaunch(command, folder, slots, idling, gracing, answerLimit, startLimit);
    }

    /** With other limits. */
    public KeeperLaunch withLimits(Duration answer, Duration start) {
        return new KeeperLaunch(command, folder, slots, idle, grace, answer, start);
    }
}
