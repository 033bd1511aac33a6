package eu.leam.workbench.cluster.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The keeper's answers as they come over the socket; keys that a newer keeper adds are passed over. */
final class Wire {
    /** Version of the protocol that this client speaks. */
    static final int VERSION = 1;

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Wire() {}

    /** One answer; which keys are there depends on the deed. */
    record Answer(
            int version,
            boolean ok,
            Note refusal,
            JobData job,
            List<JobData> jobs,
            String observed,
            List<Note> notices,
            List<NodeData> nodes) {}

    /** A remark of the keeper, to be said in the user's language. */
    record Note(String code, List<String> arguments) {

        Note {
            arguments = arguments == null ? List.of() : arguments;
        }

        /** The argument of this place; empty when the keeper sent fewer. */
        String argument(int place) {
            return place < arguments.size() ? arguments.get(place) : "";
        }
    }

    /** A job. */
    record JobData(
            long id,
            String name,
            String comment,
            String state,
            String reason,
            Note note,
            List<String> command,
            List<String> resume,
            String folder,
            String output,
            int slots,
            long priority,
            boolean held,
            String stopping,
            int maxRequeues,
            int requeues,
            List<DependencyData> dependencies,
            String submitted,
            String eligible,
            long timeLimitSeconds,
            List<SegmentData> segments) {}

    /** A dependency. */
    record DependencyData(String kind, long job) {}

    /** One stretch of a job. */
    record SegmentData(
            int number, String host, long pid, String started, String ended, String state, int exitCode, int signal) {}

    /** A machine. */
    record NodeData(
            String name, String state, int slots, int used, double load, long memoryBytes, long freeMemoryBytes) {}
}
