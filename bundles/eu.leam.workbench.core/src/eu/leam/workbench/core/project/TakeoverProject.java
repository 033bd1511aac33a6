package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.store.LockHolder;
import eu.leam.workbench.store.ProjectLock;
import java.nio.file.Path;

/**
 * Takes a project from a window of which nobody here can see whether it is gone, as one on another computer, and leaves it to the
 * next one; a window that waits for it begins to edit. Should the former still run, it becomes read-only at its next write; its
 * unsaved edits wait in the journal for the next one. Is refused for a window that runs on this computer. A deed outside the
 * documents: it cannot be undone.
 *
 * @param place the project
 */
public record TakeoverProject(Place place) implements Deed<TakeoverProject.Taken> {

    /**
     * What was taken.
     *
     * @param folder the project's folder
     * @param from the window that had held it
     */
    public record Taken(Path folder, ProjectHolder from) {}

    @Override
    public Taken call(Progress progress) throws LeamException {
        Project.open(place);
        return switch (ProjectLock.takeOver(place.folder(), place.environment())) {
            case ProjectLock.Theirs theirs -> throw runs(theirs.holder());
            case ProjectLock.Mine mine -> {
                mine.lock().close();
                LockHolder former = mine.former().orElseThrow(this::nobody);
                yield new Taken(place.folder(), ProjectHolder.of(former));
            }
        };
    }

    private DeedException runs(LockHolder holder) {
        return DeedException.refused(
                Messages.format(Messages.Takeover_runs, place.folder(), holder.user(), holder.process()),
                Messages.Takeover_runsNext);
    }

    private DeedException nobody() {
        return DeedException.refused(
                Messages.format(Messages.Takeover_nobody, place.folder()), Messages.Takeover_nobodyNext);
    }
}
