package eu.leam.workbench.store;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.store.SaveOutcome.Obstacle;
import eu.leam.workbench.store.SaveOutcome.WrittenNotCommitted;
import java.nio.file.Path;
import java.util.List;

/** Says in words what keeps a save from being committed, and the deed that mends it. */
final class Obstacles {
    private Obstacles() {}

    static WrittenNotCommitted describe(Obstacle obstacle, List<String> paths) {
        return switch (obstacle) {
            case NO_REPOSITORY ->
                of(obstacle, Messages.Obstacle_noRepository, Messages.Obstacle_noRepositoryNext, paths);
            case MERGE -> of(obstacle, Messages.Obstacle_merge, Messages.Obstacle_mergeNext, paths);
            case REBASE -> of(obstacle, Messages.Obstacle_rebase, Messages.Obstacle_rebaseNext, paths);
            case CHERRY_PICK -> of(obstacle, Messages.Obstacle_cherryPick, Messages.Obstacle_cherryPickNext, paths);
            case REVERT -> of(obstacle, Messages.Obstacle_revert, Messages.Obstacle_revertNext, paths);
            case BISECT -> of(obstacle, Messages.Obstacle_bisect, Messages.Obstacle_bisectNext, paths);
            case DETACHED_HEAD -> of(obstacle, Messages.Obstacle_detached, Messages.Obstacle_detachedNext, paths);
            case NO_IDENTITY -> of(obstacle, Messages.Obstacle_noIdentity, Messages.Obstacle_noIdentityNext, paths);
            case CONFLICT -> of(obstacle, Messages.Obstacle_conflict, Messages.Obstacle_conflictNext, paths);
            case LOCKED -> of(obstacle, Messages.Obstacle_busy, Messages.Obstacle_busyNext, paths);
            case FAILED -> failed("?", paths);
        };
    }

    /** Git failed for a reason of its own. */
    static WrittenNotCommitted failed(String why, List<String> paths) {
        return of(Obstacle.FAILED, Texts.format(Messages.Obstacle_failed, why), Messages.Obstacle_failedNext, paths);
    }

    /** A lock of Git lies in the way. */
    static WrittenNotCommitted locked(Path file, List<String> paths) {
        String next = Texts.format(Messages.Obstacle_lockedNext, file);
        return of(Obstacle.LOCKED, Texts.format(Messages.Obstacle_locked, file), next, paths);
    }

    private static WrittenNotCommitted of(Obstacle obstacle, String reason, String next, List<String> paths) {
        return new WrittenNotCommitted(obstacle, reason, next, paths);
    }
}
