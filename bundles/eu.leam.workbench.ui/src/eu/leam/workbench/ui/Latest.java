package eu.leam.workbench.ui;

import java.util.function.Consumer;
import org.eclipse.swt.widgets.Widget;

/**
 * A question that is asked again and again, of which only the newest answer counts: one is under way, at most one waits. An
 * answer to a question with another key is dropped; one with the same key still shows, so that a live picture never starves.
 * Window's thread only.
 */
public final class Latest<T> {
    private final String name;
    private final Widget owner;
    private boolean busy;
    private Asked<T> waiting;
    private Object key;

    private record Asked<T>(Object key, UiTask.Work<T> work, Consumer<Outcome<T>> deliver) {}

    /**
     * @param name what it asks, for the log
     * @param owner the widget that shows the answer
     */
    public Latest(String name, Widget owner) {
        this.name = name;
        this.owner = owner;
    }

    /** Asks; the key says whether an older answer still fits. */
    public void ask(Object about, UiTask.Work<T> work, Consumer<Outcome<T>> deliver) {
        key = about;
        waiting = new Asked<>(about, work, deliver);
        if (!busy) {
            next();
        }
    }

    /** Whether an answer is still to come. */
    public boolean isBusy() {
        return busy;
    }

    private void next() {
        if (waiting == null) {
            return;
        }
        Asked<T> asked = waiting;
        waiting = null;
        busy = true;
        Consumer<Outcome<T>> deliver = outcome -> {
            if (asked.key().equals(key)) {
                asked.deliver().accept(outcome);
            }
        };
        UiTask.quiet(name, owner, asked.work(), deliver, () -> {
            busy = false;
            next();
        });
    }
}
