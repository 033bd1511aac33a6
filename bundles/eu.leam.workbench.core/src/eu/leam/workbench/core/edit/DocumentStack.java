package eu.leam.workbench.core.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * The changes made to a project's documents, in order: each entry names its documents and can be undone and redone. A document is
 * dirty when the last change that concerns it is not the one that was saved; undoing past a save therefore makes it dirty again.
 * Used on one thread at a time, as EMF is.
 */
public final class DocumentStack {
    private final BasicCommandStack commands = new BasicCommandStack();
    private final EditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), commands);
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final Map<String, Change> saved = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    private record Change(String label, Set<String> documents, Command command) {}

    /** The editing domain whose commands ({@code SetCommand}, {@code AddCommand} ...) are made for this stack. */
    public EditingDomain domain() {
        return domain;
    }

    /**
     * Makes a change.
     *
     * @param label its name for people, as in "Undo change of weight de-web"
     * @param documents references of the documents that it changes
     * @param command the change itself
     * @throws IllegalArgumentException when the command cannot be executed
     */
    public void execute(String label, Set<String> documents, Command command) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("the change cannot be made: " + label);
        }
        commands.execute(new CommandWrapper(label, label, command));
        done.push(new Change(label, Set.copyOf(documents), command));
        undone.clear();
        tell();
    }

    /** Makes a change that sets one feature; see {@link #execute(String, Set, Command)}. */
    public void set(String label, String document, EObject owner, EStructuralFeature feature, Object value) {
        execute(label, Set.of(document), SetCommand.create(domain, owner, feature, value));
    }

    /** Name of the change that undo would take back; empty when there is none. */
    public String undoLabel() {
        return done.isEmpty() ? "" : done.peek().label();
    }

    /** Name of the change that redo would make again; empty when there is none. */
    public String redoLabel() {
        return undone.isEmpty() ? "" : undone.peek().label();
    }

    /** Takes the last change back; answers the documents concerned, none when there was nothing to undo. Never touches commits. */
    public Set<String> undo() {
        if (done.isEmpty()) {
            return Set.of();
        }
        commands.undo();
        Change change = done.pop();
        undone.push(change);
        tell();
        return change.documents();
    }

    /** Makes the change that was undone last again; answers the documents concerned. */
    public Set<String> redo() {
        if (undone.isEmpty()) {
            return Set.of();
        }
        commands.redo();
        Change change = undone.pop();
        done.push(change);
        tell();
        return change.documents();
    }

    /** Whether the document differs from what was saved. */
    public boolean isDirty(String document) {
        return !Objects.equals(last(document), saved.get(document));
    }

    /** All documents that differ from what was saved, in alphabetical order. */
    public List<String> dirty() {
        return Stream.of(done, undone)
                .flatMap(Deque::stream)
                .flatMap(change -> change.documents().stream())
                .distinct()
                .filter(this::isDirty)
                .sorted()
                .toList();
    }

    /** Names the document's present state, for {@link #markSaved(String, Object)} once it stands on disk. */
    public Object state(String document) {
        return last(document);
    }

    /** Notes that this state of the document is what stands on disk; it may have been changed further meanwhile. */
    public void markSaved(String document, Object state) {
        saved.put(document, (Change) state);
        tell();
    }

    /** Notes that the document's present state is what stands on disk. */
    public void markSaved(String document) {
        markSaved(document, last(document));
    }

    /** Whether there is a change of the document to undo or redo. */
    public boolean concerns(String document) {
        return Stream.of(done, undone).flatMap(Deque::stream).anyMatch(change -> change.documents()
                .contains(document));
    }

    /** Hears of each change, undo, redo and save, on the thread that made it. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private Change last(String document) {
        return done.stream()
                .filter(change -> change.documents().contains(document))
                .findFirst()
                .orElse(null);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
