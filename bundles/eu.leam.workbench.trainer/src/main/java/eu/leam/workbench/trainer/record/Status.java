package eu.leam.workbench.trainer.record;

/**
 * What {@code status.json} says; a number that is not known is null.
 *
 * @param state running, completed, stopped or failed
 * @param step steps made
 * @param steps steps of the whole run
 * @param tokens tokens trained on
 * @param loss of the last step in nats per token
 * @param tokensPerSecond rate of the last steps
 * @param secondsLeft until the run's end at the present pace
 * @param message one sentence for people
 * @param updated when it was written, in seconds since 1970
 * @param energyWh energy spent so far in watt hours, over all segments
 * @param energySource measured, estimated or unknown
 * @param energyNote how the energy was had, for people
 * @param cpuSeconds processor time spent so far, over all segments
 * @param host machine
 * @param parameters number of trained numbers
 */
public record Status(
        String state,
        long step,
        long steps,
        long tokens,
        Float loss,
        Double tokensPerSecond,
        Double secondsLeft,
        String message,
        double updated,
        Double energyWh,
        String energySource,
        String energyNote,
        double cpuSeconds,
        String host,
        long parameters) {

    /**
     * What a run has spent.
     *
     * @param energyWh energy in watt hours; null when unknown
     * @param energySource measured, estimated or unknown
     * @param energyNote how the energy was had, for people
     * @param cpuSeconds processor time
     */
    public record Spent(Double energyWh, String energySource, String energyNote, double cpuSeconds) {
        /** Nothing that anybody knows of. */
        public static final Spent NOTHING = new Spent(null, "unknown", "", 0);
    }

    /** The status of a run that could not begin or go on; what its former segments spent stays spent. */
    public static Status failed(String message, double updated, String host, Spent spent) {
        return new Status(
                "failed",
                0,
                0,
                0,
                null,
                null,
                null,
                message,
                updated,
                spent.energyWh(),
                spent.energySource(),
                spent.energyNote(),
                spent.cpuSeconds(),
                host,
                0);
    }
}
