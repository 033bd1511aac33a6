package eu.leam.workbench.cluster.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.ByteSource;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.files.FileSource;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.cluster.Cluster;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ClusterException.Kind;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobRequest;
import eu.leam.workbench.cluster.Messages;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.cluster.QueueSnapshot;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * The queue of this machine: a client of the keeper, which is a process of its own. The keeper is started when it is not there; a
 * request that found a dying one is sent again, and the keeper knows a submission that it has already.
 */
public final class LocalCluster implements Cluster {
    private static final String NAME = "local";
    private static final long PAUSE_NANOS = 20_000_000;

    private final KeeperLaunch launch;
    private final Environment environment;

    /** The queue whose keeper is started as told. */
    public LocalCluster(KeeperLaunch launch, Environment environment) {
        this.launch = launch;
        this.environment = environment;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String submit(JobRequest request) throws ClusterException {
        ObjectNode line = deed("submit").put("key", UUID.randomUUID().toString());
        line.set("request", RequestWriter.json(request));
        return Long.toString(ask(line).job().id());
    }

    @Override
    public void cancel(String job) throws ClusterException {
        ask(deed("cancel", job));
    }

    @Override
    public void hold(String job) throws ClusterException {
        ask(deed("hold", job));
    }

    @Override
    public void release(String job) throws ClusterException {
        ask(deed("release", job));
    }

    @Override
    public void reprioritise(String job, long priority) throws ClusterException {
        ask(deed("prioritise", job).put("priority", priority));
    }

    @Override
    public void top(String job) throws ClusterException {
        ask(deed("top", job));
    }

    @Override
    public QueueSnapshot jobs() throws ClusterException {
        Wire.Answer answer = ask(deed("jobs"));
        List<String> notices = answer.notices() == null
                ? List.of()
                : answer.notices().stream().map(Words::note).toList();
        List<Job> jobs = answer.jobs().stream().map(JobReader::job).toList();
        return new QueueSnapshot(NAME, Instant.parse(answer.observed()), jobs, notices);
    }

    @Override
    public Job job(String id) throws ClusterException {
        return JobReader.job(ask(deed("show", id)).job());
    }

    @Override
    public List<Node> nodes() throws ClusterException {
        return ask(deed("nodes")).nodes().stream().map(JobReader::node).toList();
    }

    @Override
    public ByteSource file(Path path) {
        return new FileSource(path);
    }

    private static ObjectNode deed(String name) {
        return Wire.MAPPER.createObjectNode().put("version", Wire.VERSION).put("deed", name);
    }

    private static ObjectNode deed(String name, String job) throws ClusterException {
        try {
            return deed(name).put("job", Long.parseLong(job));
        } catch (NumberFormatException e) {
            throw new ClusterException(Kind.UNKNOWN_JOB, Texts.format(Messages.Local_unknownJob, job), "", e);
        }
    }

    /** Asks until a keeper has answered; starts one when nobody listens. */
    private Wire.Answer ask(ObjectNode line) throws ClusterException {
        var starter = new KeeperStarter(launch, environment);
        long deadline = System.nanoTime() + launch.startLimit().toNanos();
        while (true) {
            Optional<KeeperAddress> address = KeeperAddress.read(launch.folder());
            if (address.isPresent()) {
                Optional<Wire.Answer> answer = ask(address.get(), line);
                if (answer.isPresent() && !isLeaving(answer.get())) {
                    return checked(answer.get());
                }
            }
            starter.ensure();
            if (System.nanoTime() > deadline) {
                throw notReachable(null);
            }
            pause();
        }
    }

    /** The keeper's answer; empty when nobody listens there any more. */
    private Optional<Wire.Answer> ask(KeeperAddress address, ObjectNode line) throws ClusterException {
        try {
            byte[] request = Wire.MAPPER.writeValueAsBytes(line.put("token", address.token()));
            byte[] answer = Exchange.ask(Path.of(address.socket()), request, launch.answerLimit());
            return Optional.of(Wire.MAPPER.readValue(answer, Wire.Answer.class));
        } catch (SocketTimeoutException e) {
            throw notReachable(e);
        } catch (ClosedByInterruptException e) {
            throw interrupted(e);
        } catch (IOException ignored) { // an address whose keeper is gone: another one is started
            return Optional.empty();
        }
    }

    private static boolean isLeaving(Wire.Answer answer) {
        return !answer.ok() && answer.refusal() != null && answer.refusal().code().equals("Leaving");
    }

    private static Wire.Answer checked(Wire.Answer answer) throws ClusterException {
        if (answer.ok()) {
            return answer;
        }
        Wire.Note refusal = answer.refusal() == null ? new Wire.Note("InternalError", List.of()) : answer.refusal();
        Kind kind = switch (refusal.code()) {
            case "UnknownJob" -> Kind.UNKNOWN_JOB;
            case "VersionMismatch" -> Kind.VERSION;
            default -> Kind.REFUSED;
        };
        String next = kind == Kind.VERSION ? Messages.Version_updateNext : "";
        throw new ClusterException(kind, Words.note(refusal), next, null);
    }

    private ClusterException notReachable(IOException cause) {
        return new ClusterException(
                Kind.NOT_REACHABLE,
                Texts.format(Messages.Local_silent, launch.folder()),
                Texts.format(Messages.Start_keeperFailedNext, launch.folder().resolve("keeper.log")),
                cause);
    }

    private static ClusterException interrupted(IOException cause) {
        return new ClusterException(Kind.INTERRUPTED, Messages.Local_interrupted, "", cause);
    }

    private static void pause() throws ClusterException {
        LockSupport.parkNanos(PAUSE_NANOS);
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted(null);
        }
    }
}
