package eu.leam.workbench.store;

import eu.leam.workbench.base.Finding;
import java.util.List;

/** What became of a save. */
public sealed interface SaveOutcome {

    /**
     * The files are written and in the history.
     *
     * @param commit its id
     * @param message its message
     * @param notes what the user should know, one sentence each, for instance that an own staged version was left staged
     */
    record Committed(String commit, String message, List<String> notes) implements SaveOutcome {}

    /**
     * The files are as wished and the history has them already.
     *
     * @param commit the branch's last commit
     */
    record Unchanged(String commit) implements SaveOutcome {}

    /**
     * The files are written, but not committed; saving again after the obstacle is gone commits them.
     *
     * @param obstacle what stands in the way
     * @param reason the same as one sentence
     * @param nextStep the deed that mends it
     * @param paths the files that wait to be committed, relative to the project folder
     */
    record WrittenNotCommitted(Obstacle obstacle, String reason, String nextStep, List<String> paths)
            implements SaveOutcome {}

    /**
     * Nothing was written.
     *
     * @param findings why, each with the choice the user has
     */
    record Refused(List<Finding> findings) implements SaveOutcome {}

    /** What can keep a save from being committed. */
    enum Obstacle {
        /** The folder is in no Git repository. */
        NO_REPOSITORY,
        /** A merge waits to be finished. */
        MERGE,
        /** A rebase, or applying mailed patches, waits to be finished. */
        REBASE,
        /** A cherry-pick waits to be finished. */
        CHERRY_PICK,
        /** A revert waits to be finished. */
        REVERT,
        /** A bisection is under way. */
        BISECT,
        /** No branch is checked out. */
        DETACHED_HEAD,
        /** Git does not know the user's name or e-mail. */
        NO_IDENTITY,
        /** The file is marked as in conflict. */
        CONFLICT,
        /** Another Git program works on the repository, or left its lock behind. */
        LOCKED,
        /** Git failed in another way. */
        FAILED
    }
}
