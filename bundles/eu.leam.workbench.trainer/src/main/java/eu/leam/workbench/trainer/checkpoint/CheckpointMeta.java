package eu.leam.workbench.trainer.checkpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import eu.leam.workbench.trainer.plan.ModelShape;
import java.util.List;

/**
 * What {@code meta.json} of a checkpoint says.
 *
 * @param schema version of this format
 * @param run id of the run
 * @param step steps made
 * @param tokens tokens trained on
 * @param sha256 hash of {@code model.safetensors}
 * @param stateSha256 hash of {@code state.safetensors}
 * @param planSha256 hash of the plan
 * @param model the model's size
 * @param vocabulary number of tokens
 * @param parameters number of trained numbers
 * @param metricsBytes length of {@code metrics.jsonl} then
 * @param events length of each event file then
 * @param energyWh energy spent so far in watt hours
 * @param cpuSeconds processor time spent so far
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CheckpointMeta(
        int schema,
        String run,
        long step,
        long tokens,
        String sha256,
        String stateSha256,
        String planSha256,
        ModelShape model,
        int vocabulary,
        long parameters,
        long metricsBytes,
        List<EventLength> events,
        double energyWh,
        double cpuSeconds) {

    /** Length of one event file in bytes. */
    public record EventLength(String name, long bytes) {}

    public CheckpointMeta {
        events = events == null ? List.of() : List.copyOf(events);
    }
}
