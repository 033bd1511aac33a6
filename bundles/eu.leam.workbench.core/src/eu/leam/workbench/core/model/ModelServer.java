package eu.leam.workbench.core.model;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Keeps one model loaded in a process of its own, so that the second question need not wait for it; another model takes its place.
 * The process leaves by itself when nobody asks for a while, and when this program ends.
 */
public final class ModelServer implements AutoCloseable {
    private ServedModel served;
    private boolean closed;

    /** Whether this checkpoint is loaded. */
    public synchronized boolean serves(Path checkpoint) {
        return served != null && served.isAlive() && served.checkpoint().equals(checkpoint);
    }

    /** Asks; whoever asks meanwhile waits. */
    Continued ask(Place place, Path checkpoint, Sampling sampling, Consumer<String> hear, Progress progress)
            throws LeamException {
        ServedModel model = model(place, checkpoint);
        try {
            return model.ask(sampling, hear, progress);
        } catch (LeamException e) {
            model.close(); // after a failure nobody knows what it would answer next
            throw e;
        }
    }

    private synchronized ServedModel model(Place place, Path checkpoint) throws LeamException {
        if (!serves(checkpoint)) {
            leave();
            served = ServedModel.start(place, checkpoint);
            if (closed) {
                served.close();
            }
        }
        return served;
    }

    private void leave() {
        if (served != null) {
            served.close();
            served = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        leave();
    }
}
