package eu.leam.workbench.queue.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Json;
import eu.leam.workbench.queue.job.Note;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.job.Request;
import eu.leam.workbench.queue.process.JobFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a client's request into a deed and its outcome into an answer. Belongs to the keeper's thread. */
final class FrontDesk {
    private final Options options;
    private final String host;
    private final InstantSource clock;
    private final JobTable table;
    private final Starter starter;
    private final Deeds deeds;
    private final List<Note> notices;

    FrontDesk(Options options, String host, InstantSource clock, JobTable table, Starter starter, List<Note> notices) {
        this.options = options;
        this.host = host;
        this.clock = clock;
        this.table = table;
        this.starter = starter;
        this.deeds = new Deeds(table, options.slots());
        this.notices = notices;
    }

    /** Does the deed; {@code leave} is the keeper's own matter and not known here. */
    Map<String, Object> answer(String deed, JsonNode request) throws Refusal {
        Instant now = clock.instant();
        long id = request.path("job").asLong();
        try {
            return switch (deed) {
                case "ping" -> Map.of("pid", ProcessHandle.current().pid());
                case "submit" -> one(deeds.submit(request.path("key").asText(), decode(request), now));
                case "cancel" -> one(deeds.cancel(id, now));
                case "hold" -> one(deeds.hold(id));
                case "release" -> one(deeds.release(id));
                case "prioritise" ->
                    one(deeds.prioritise(id, request.path("priority").asLong()));
                case "top" -> one(deeds.top(id));
                case "show" -> one(table.require(id));
                case "jobs" -> all(now);
                case "nodes" -> Map.of("nodes", List.of(node()));
                default -> throw new Refusal("UnknownDeed", deed);
            };
        } catch (IOException e) {
            throw new Refusal("StateNotWritable", options.folder(), e.getMessage());
        }
    }

    private static Request decode(JsonNode request) throws Refusal {
        if (!request.path("request").isObject()) {
            throw new Refusal("BadRequest", "request");
        }
        try {
            return Json.MAPPER.treeToValue(request.path("request"), Request.class);
        } catch (JsonProcessingException e) {
            throw new Refusal("BadRequest", e.getOriginalMessage());
        }
    }

    private Map<String, Object> one(Job job) {
        return Map.of("job", view(job));
    }

    private Map<String, Object> all(Instant now) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("observed", now);
        answer.put("notices", notices);
        answer.put("jobs", table.all().values().stream().map(this::view).toList());
        return answer;
    }

    private JobView view(Job job) {
        String output = JobFolder.of(options.folder(), job.id()).output(job).toString();
        return JobView.of(job, starter.reason(job), starter.note(job), output);
    }

    private Map<String, Object> node() {
        int used =
                table.running().stream().mapToInt(job -> job.request().slots()).sum();
        var system = ManagementFactory.getOperatingSystemMXBean();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", host);
        node.put("state", used == 0 ? "IDLE" : used < options.slots() ? "MIXED" : "ALLOCATED");
        node.put("slots", options.slots());
        node.put("used", used);
        node.put("load", system.getSystemLoadAverage());
        if (system instanceof com.sun.management.OperatingSystemMXBean more) {
            node.put("memoryBytes", more.getTotalMemorySize());
            node.put("freeMemoryBytes", more.getFreeMemorySize());
        }
        return node;
    }
}
