package eu.leam.workbench.cluster.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.base.ByteSource;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.files.FileSource;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.cluster.Cluster;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ClusterException.Kind;
import eu.leam.workbench.cluster.Dependency;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobRequest;
import eu.leam.workbench.cluster.Messages;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.cluster.QueueSnapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The queue of this machine. Jobs run on when this program ends, however it ends; the keeper that looks after them is started
 * whenever it is not there, and takes up what runs.
 */
public final class LocalCluster implements Cluster {
    /** What the local queue is called. */
    public static final String NAME = "local";

    private final KeeperClient keeper;

    /**
     * Nothing is started yet.
     *
     * @param launch how a keeper is started
     * @param environment what the keeper inherits
     */
    public LocalCluster(KeeperLaunch launch, Environment environment) {
        this.keeper = new KeeperClient(launch, environment);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String submit(JobRequest request) throws ClusterException {
        ObjectNode deed = deed("submit").put("key", UUID.randomUUID().toString());
        deed.set("request", encode(request));
        return Long.toString(keeper.ask(deed).job().id());
    }

    @Override
    public void cancel(String job) throws ClusterException {
        keeper.ask(deed("cancel", job));
    }

    @Override
    public void hold(String job) throws ClusterException {
        keeper.ask(deed("hold", job));
    }

    @Override
    public void release(String job) throws ClusterException {
        keeper.ask(deed("release", job));
    }

    @Override
    public void reprioritise(String job, long priority) throws ClusterException {
        keeper.ask(deed("prioritise", job).put("priority", priority));
    }

    @Override
    public void top(String job) throws ClusterException {
        keeper.ask(deed("top", job));
    }

    @Override
    public QueueSnapshot jobs() throws ClusterException {
        Wire.Answer answer = keeper.ask(deed("jobs"));
        return new QueueSnapshot(
                NAME,
                Instant.parse(answer.observed()),
                answer.jobs().stream().map(JobReader::job).toList(),
                answer.notices().stream().map(Words::note).toList());
    }

    @Override
    public Job job(String id) throws ClusterException {
        return JobReader.job(keeper.ask(deed("show", id)).job());
    }

    @Override
    public List<Node> nodes() throws ClusterException {
        return keeper.ask(deed("nodes")).nodes().stream().map(JobReader::node).toList();
    }

    @Override
    public ByteSource file(Path path) {
        return new FileSource(path);
    }

    private static ObjectNode deed(String name) {
        return Wire.MAPPER.createObjectNode().put("deed", name);
    }

    private static ObjectNode deed(String name, String job) throws ClusterException {
        return deed(name).put("job", number(job));
    }

    private static long number(String job) throws ClusterException {
        try {
            return Long.parseLong(job);
        } catch (NumberFormatException e) {
            throw new ClusterException(
                    Kind.UNKNOWN_JOB,
                    Texts.format(Messages.Refusal_unknownJob, job),
                    Messages.Refusal_unknownJobNext,
                    e);
        }
    }

    private static ObjectNode encode(JobRequest request) throws ClusterException {
        ObjectNode node = Wire.MAPPER
                .createObjectNode()
                .put("name", request.name())
                .put("comment", request.comment())
                .put("folder", request.folder().toString())
                .put("slots", request.slots())
                .put("priority", request.priority())
                .put("maxRequeues", request.maxRequeues())
                .put("held", request.held());
        node.set("command", Wire.MAPPER.valueToTree(request.command()));
        node.set("resume", Wire.MAPPER.valueToTree(request.resumeCommand()));
        node.set("environment", Wire.MAPPER.valueToTree(request.environment()));
        ArrayNode dependencies = node.putArray("dependencies");
        for (Dependency dependency : request.dependencies()) {
            dependencies.addObject().put("kind", dependency.kind().code()).put("job", number(dependency.job()));
        }
        request.begin().ifPresent(begin -> node.put("begin", begin.toString()));
        request.timeLimit().ifPresent(limit -> node.put("timeLimitSeconds", limit.toSeconds()));
        request.output().ifPresent(output -> node.put("output", output.toString()));
        return node;
    }
}
