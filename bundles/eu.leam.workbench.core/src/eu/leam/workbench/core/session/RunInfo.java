package eu.leam.workbench.core.session;

import java.time.Instant;

/**
 * A run as lists show it, from its documents, the queue and the trainer's status file.
 *
 * @param id id of the run
 * @param experiment id of its experiment
 * @param state state in Slurm's words, for instance {@code RUNNING}
 * @param reason why it waits or failed, one plain sentence; empty otherwise
 * @param step steps done
 * @param steps steps in all; 0 when unknown
 * @param loss last training loss in nats per token; NaN when unknown
 * @param tokensPerSecond present rate; NaN when it does not run
 * @param secondsLeft estimated; NaN when it does not run
 * @param launched when it was launched; null when unknown
 * @param observedAt when all this was looked at
 */
public record RunInfo(
        String id,
        String experiment,
        String state,
        String reason,
        long step,
        long steps,
        double loss,
        double tokensPerSecond,
        double secondsLeft,
        Instant launched,
        Instant observedAt) {

    /** Whether it still can change by itself. */
    public boolean live() {
        return state.equals("RUNNING") || state.equals("PENDING") || state.equals("REQUEUED");
    }
}
