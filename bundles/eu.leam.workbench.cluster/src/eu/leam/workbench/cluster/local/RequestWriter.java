package eu.leam.workbench.cluster.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.leam.workbench.cluster.JobRequest;
import java.time.Duration;

/** Writes a job request as the keeper reads it. */
final class RequestWriter {
    private RequestWriter() {}

    static ObjectNode json(JobRequest request) {
        ObjectNode json = Wire.MAPPER.createObjectNode();
        json.put("name", request.name()).put("comment", request.comment());
        request.command().forEach(json.putArray("command")::add);
        request.resumeCommand().forEach(json.putArray("resume")::add);
        json.put("folder", request.folder().toString());
        ObjectNode environment = json.putObject("environment");
        request.environment().forEach(environment::put);
        json.put("slots", request.slots()).put("priority", request.priority());
        ArrayNode dependencies = json.putArray("dependencies");
        request.dependencies().forEach(dependency -> dependencies
                .addObject()
                .put("kind", dependency.kind().code())
                .put("job", Long.parseLong(dependency.job())));
        json.put("maxRequeues", request.maxRequeues()).put("held", request.held());
        request.begin().ifPresent(begin -> json.put("begin", begin.toString()));
        json.put("timeLimitSeconds", request.timeLimit().map(Duration::toSeconds).orElse(0L));
        request.output().ifPresent(output -> json.put("output", output.toString()));
        return json;
    }
}
