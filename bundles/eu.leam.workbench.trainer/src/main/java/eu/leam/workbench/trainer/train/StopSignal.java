package eu.leam.workbench.trainer.train;

import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * Whether somebody asked the run to leave: SIGTERM as queue and system send it, SIGUSR1 as Slurm does before the time is over. The
 * run then writes a checkpoint at the end of its step.
 */
public final class StopSignal {
    private static final System.Logger LOG = System.getLogger(StopSignal.class.getName());

    private final AtomicBoolean asked = new AtomicBoolean();

    /** Listens from now on. */
    public static StopSignal listen() {
        var stop = new StopSignal();
        for (String name : new String[] {"TERM", "USR1"}) {
            try {
                Signal.handle(new Signal(name), signal -> stop.ask());
            } catch (IllegalArgumentException ignored) { // this system has no such signal
                LOG.log(System.Logger.Level.DEBUG, "There is no signal {0} here.", name);
            }
        }
        return stop;
    }

    /** Asks the run to leave. */
    public void ask() {
        asked.set(true);
    }

    /** Whether the run shall leave. */
    public boolean isAsked() {
        return asked.get();
    }
}
