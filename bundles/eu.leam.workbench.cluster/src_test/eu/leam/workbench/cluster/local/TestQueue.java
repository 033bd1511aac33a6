package eu.leam.workbench.cluster.local;

import eu.leam.workbench.testkit.Await;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobRequest;
import eu.leam.workbench.model.document.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A queue of its own in a folder, with a real keeper; at its end all that it started is ended, by process number. */
final class TestQueue implements AutoCloseable {
    private final Path folder;
    private final KeeperLaunch launch;
    private final LocalCluster cluster;

    TestQueue(Path folder, int slots) {
        this(folder, slots, Duration.ofSeconds(60), Duration.ofSeconds(2));
    }

    TestQueue(Path folder, int slots, Duration idle, Duration grace) {
        this.folder = folder;
        this.launch = new KeeperLaunch(
                QueueProgram.command(),
                folder.resolve("queue"),
                OptionalInt.of(slots),
                idle,
                grace,
                Duration.ofSeconds(30),
                Duration.ofSeconds(60));
        this.cluster = new LocalCluster(launch, Environment.system());
    }

    LocalCluster cluster() {
        return cluster;
    }

    KeeperLaunch launch() {
        return launch;
    }

    Path keeperFolder() {
        return launch.folder();
    }

    /** A shell script as a job in the test's folder; {@code gate NAME} in it waits for {@link #open}. */
    JobRequest.Builder script(String name, String script) {
        String gate = "gate() { until [ -e \"$1\" ]; do sleep 0.05; done; }\n";
        return JobRequest.of(name, folder, List.of("/bin/sh", "-c", gate + script));
    }

    /** What a script is when it is the resume command. */
    static List<String> shell(String script) {
        return List.of("/bin/sh", "-c", script);
    }

    void open(String gate) throws IOException {
        Files.createFile(folder.resolve(gate));
    }

    /** The lines of a file in the test's folder; none when there is no file. */
    List<String> lines(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    Job await(String job, RunState state) throws Exception {
        Await.until("job " + job + " is " + state, () -> {
            Job now = cluster.job(job);
            if (now.hasEnded() && now.state() != state) {
                throw new AssertionError("job " + job + " ended otherwise: " + now);
            }
            return now.state() == state;
        });
        return cluster.job(job);
    }

    Job awaitReason(String job, String reason) throws Exception {
        Await.until(
                "job " + job + " waits for " + reason,
                () -> cluster.job(job).reason().code().equals(reason));
        return cluster.job(job);
    }

    void awaitLines(String file, int count) throws Exception {
        Await.until(file + " has " + count + " lines", () -> lines(file).size() >= count);
    }

    long keeperPid() {
        return KeeperAddress.read(keeperFolder()).orElseThrow().pid();
    }

    /** SIGKILL to the keeper, and waits until it is gone. */
    void killKeeper() throws Exception {
        kill(keeperPid());
    }

    /** SIGKILL to a process that the test started, and waits until it is gone. */
    static void kill(long pid) throws Exception {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        process.ifPresent(ProcessHandle::destroyForcibly);
        Await.until("process " + pid + " is gone", () -> !isAlive(pid));
    }

    static boolean isAlive(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return !stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException ignored) { // no such process
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        if (KeeperAddress.read(keeperFolder()).isEmpty()) {
            return;
        }
        for (Job job : cluster.jobs().active()) {
            try {
                cluster.cancel(job.id());
            } catch (ClusterException ignored) { // it has ended by itself meanwhile
                continue;
            }
        }
        Await.until(
                "nothing is left in the queue", () -> cluster.jobs().active().isEmpty());
        long pid = keeperPid();
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        Await.until("the keeper has left", () -> !isAlive(pid));
    }
}
