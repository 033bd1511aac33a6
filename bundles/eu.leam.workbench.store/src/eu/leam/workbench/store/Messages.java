package eu.leam.workbench.store;

import eu.leam.workbench.base.text.Texts;

/** The sentences of the store in the user’s language. */
public final class Messages {
    public static String Lock_busy;
    public static String Lock_busyNext;
    public static String Lock_held;
    public static String Lock_heldNext;
    public static String Lock_takeableNext;
    public static String Obstacle_bisect;
    public static String Obstacle_bisectNext;
    public static String Obstacle_busy;
    public static String Obstacle_busyNext;
    public static String Obstacle_cherryPick;
    public static String Obstacle_cherryPickNext;
    public static String Obstacle_conflict;
    public static String Obstacle_conflictNext;
    public static String Obstacle_detached;
    public static String Obstacle_detachedNext;
    public static String Obstacle_failed;
    public static String Obstacle_failedNext;
    public static String Obstacle_locked;
    public static String Obstacle_lockedNext;
    public static String Obstacle_merge;
    public static String Obstacle_mergeNext;
    public static String Obstacle_noIdentity;
    public static String Obstacle_noIdentityNext;
    public static String Obstacle_noRepository;
    public static String Obstacle_noRepositoryNext;
    public static String Obstacle_rebase;
    public static String Obstacle_rebaseNext;
    public static String Obstacle_revert;
    public static String Obstacle_revertNext;
    public static String Store_accessNext;
    public static String Store_changed;
    public static String Store_changedNext;
    public static String Store_exists;
    public static String Store_existsNext;
    public static String Store_gitUnreadable;
    public static String Store_indexStale;
    public static String Store_large;
    public static String Store_largeNext;
    public static String Store_link;
    public static String Store_linkNext;
    public static String Store_missing;
    public static String Store_missingNext;
    public static String Store_noProject;
    public static String Store_noProjectNext;
    public static String Store_notCommitted;
    public static String Store_notCommittedNext;
    public static String Store_path;
    public static String Store_pathNext;
    public static String Store_readOnly;
    public static String Store_readOnlyNext;
    public static String Store_stagedLeft;
    public static String Store_stray;
    public static String Store_strayNext;
    public static String Store_taken;
    public static String Store_takenNext;
    public static String Store_unreadable;
    public static String Store_unsound;
    public static String Store_unsoundNext;
    public static String Store_unwritable;
    public static String Store_vanished;
    public static String Store_vanishedNext;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
