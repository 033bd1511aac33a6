package eu.leam.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was looked at, with a way back and forward as in a browser. Without a window.
 *
 * @param <T> what one looks at
 */
final class History<T> {
    private final int most;
    private final List<T> visited = new ArrayList<>();
    private int at = -1;

    /** @param most how many are remembered */
    History(int most) {
        this.most = most;
    }

    /** Something is looked at now; what lay ahead is forgotten. Looking at the same again changes nothing. */
    void visit(T next) {
        if (at >= 0 && visited.get(at).equals(next)) {
            return;
        }
        visited.subList(at + 1, visited.size()).clear();
        visited.add(next);
        if (visited.size() > most) {
            visited.removeFirst();
        }
        at = visited.size() - 1;
    }

    boolean canBack() {
        return at > 0;
    }

    boolean canForward() {
        return at + 1 < visited.size();
    }

    /** Goes back; empty at the beginning. */
    Optional<T> back() {
        return canBack() ? Optional.of(visited.get(--at)) : Optional.empty();
    }

    /** Goes forward again; empty at the end. */
    Optional<T> forward() {
        return canForward() ? Optional.of(visited.get(++at)) : Optional.empty();
    }

    /** Forgets all. */
    void clear() {
        visited.clear();
        at = -1;
    }
}
