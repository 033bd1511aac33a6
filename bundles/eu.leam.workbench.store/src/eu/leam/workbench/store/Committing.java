package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.store.SaveOutcome.Committed;
import eu.leam.workbench.store.SaveOutcome.Obstacle;
import eu.leam.workbench.store.SaveOutcome.Unchanged;
import eu.leam.workbench.store.SaveOutcome.WrittenNotCommitted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Commits given files on top of the branch and nothing else, as {@code git commit --only} would: the tree is built from the last
 * commit, never from the user's index. In the index only these files are brought up to date, and of these only the ones that the
 * user has not staged in another form; hooks are not run.
 */
final class Committing {
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final GitLink link;
    private final Repository repository;
    private final Environment environment;
    private final Map<String, Optional<byte[]>> files;

    /** @param files content by path within the project; empty for a deleted file */
    Committing(GitLink link, Environment environment, Map<String, Optional<byte[]>> files) {
        this.link = link;
        this.repository = link.repository();
        this.environment = environment;
        this.files = files;
    }

    /** Commits; waits a moment for a lock, since other programs look at a repository all the time and hold it briefly. */
    SaveOutcome commit(String message) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        SaveOutcome outcome = attempt(message);
        while (isLocked(outcome) && System.nanoTime() < end && pause()) {
            outcome = attempt(message);
        }
        return outcome;
    }

    private static boolean isLocked(SaveOutcome outcome) {
        return outcome instanceof WrittenNotCommitted waiting && waiting.obstacle() == Obstacle.LOCKED;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException ignored) { // whoever waits is told by the flag
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private SaveOutcome attempt(String message) {
        List<String> paths = List.copyOf(files.keySet());
        try {
            Optional<WrittenNotCommitted> obstacle = link.obstacle(paths);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            DirCache index = repository.lockDirCache();
            try {
                return isInConflict(index) ? Obstacles.describe(Obstacle.CONFLICT, paths) : commit(message, index);
            } finally {
                index.unlock();
            }
        } catch (LockFailedException e) {
            return Obstacles.locked(
                    e.getFile().toPath().resolveSibling(e.getFile().getName() + ".lock"), paths);
        } catch (IOException e) {
            return Obstacles.failed(String.valueOf(e.getMessage()), paths);
        }
    }

    private boolean isInConflict(DirCache index) {
        return files.keySet().stream()
                .map(path -> index.getEntry(link.inGit(path)))
                .anyMatch(entry -> entry != null && entry.getStage() != DirCacheEntry.STAGE_0);
    }

    private SaveOutcome commit(String message, DirCache index) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ObjectId head = link.head();
            try (ObjectInserter inserter = repository.newObjectInserter();
                    var walk = new RevWalk(repository)) {
                ObjectId oldTree =
                        head == null ? null : walk.parseCommit(head).getTree().getId();
                var tree = new PathTree(repository, oldTree);
                var staged = new StagedFiles(index, link, tree);
                ObjectId newTree = tree.with(files, link, inserter);
                if (newTree.equals(oldTree)) {
                    return new Unchanged(head.name());
                }
                ObjectId commit = insert(message, head, newTree, inserter);
                RefUpdate.Result result = moveBranch(commit, head, message);
                if (result == RefUpdate.Result.NEW || result == RefUpdate.Result.FAST_FORWARD) {
                    return new Committed(commit.name(), message, staged.update(files));
                }
                if (result != RefUpdate.Result.LOCK_FAILURE) {
                    throw new IOException(result.name());
                }
            }
        }
        return Obstacles.describe(Obstacle.LOCKED, List.copyOf(files.keySet()));
    }

    private ObjectId insert(String message, ObjectId head, ObjectId tree, ObjectInserter inserter) throws IOException {
        PersonIdent person = person();
        var commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (head != null) {
            commit.setParentId(head);
        }
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setEncoding(StandardCharsets.UTF_8);
        commit.setMessage(message + "\n");
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        return id;
    }

    /** Moves the branch only if it still stands where the commit was built upon. */
    private RefUpdate.Result moveBranch(ObjectId commit, ObjectId head, String message) throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setExpectedOldObjectId(head == null ? ObjectId.zeroId() : head);
        update.setNewObjectId(commit);
        update.setRefLogIdent(person());
        update.setRefLogMessage("commit: " + message.lines().findFirst().orElse(""), false);
        return update.update();
    }

    private PersonIdent person() throws IOException {
        Identity identity = link.identity().orElseThrow(() -> new IOException(Messages.Obstacle_noIdentity));
        Instant now = environment.clock().instant();
        return new PersonIdent(
                identity.name(), identity.email(), now, environment.clock().getZone());
    }
}
