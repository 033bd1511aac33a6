package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.SaveOutcome.Obstacle;
import eu.leam.workbench.store.SaveOutcome.WrittenNotCommitted;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The Git repository that a project folder lies in, and how paths of the project are called there. */
final class GitLink implements AutoCloseable {
    private final Repository repository;
    private final String prefix;
    private final Environment environment;

    private GitLink(Repository repository, String prefix, Environment environment) {
        this.repository = repository;
        this.prefix = prefix;
        this.environment = environment;
    }

    /**
     * The repository whose work tree is the folder, or one above it that has the project's {@code leam.yaml} under version
     * control: a repository that merely happens to lie above (a home folder under Git) is not the project's.
     */
    static Optional<GitLink> find(Path root, Environment environment) throws StoreException {
        GitSettings.use(environment);
        var builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try {
            Repository repository = builder.setMustExist(true).build();
            Path tree = repository.isBare()
                    ? null
                    : repository.getWorkTree().toPath().toRealPath();
            if (tree == null || !root.startsWith(tree)) {
                repository.close();
                return Optional.empty();
            }
            String prefix =
                    tree.equals(root) ? "" : tree.relativize(root).toString().replace('\\', '/') + "/";
            var link = new GitLink(repository, prefix, environment);
            if (prefix.isEmpty() || link.isTracked(Ref.PROJECT.path())) {
                return Optional.of(link);
            }
            link.close();
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw ProjectFiles.failed(
                    Messages.Store_gitUnreadable, builder.getGitDir().toPath(), e);
        }
    }

    Repository repository() {
        return repository;
    }

    /** The path's name within the repository. */
    String inGit(String path) {
        return prefix + path;
    }

    String prefix() {
        return prefix;
    }

    Optional<Identity> identity() throws IOException {
        return GitIdentity.of(repository, environment);
    }

    /** The last commit; null before the first. */
    ObjectId head() throws IOException {
        return repository.resolve(Constants.HEAD);
    }

    /** The branch's short name; empty when no branch is checked out. */
    String branch() throws IOException {
        String full = repository.getFullBranch();
        return full != null && full.startsWith(Constants.R_HEADS) ? Repository.shortenRefName(full) : "";
    }

    /** The file's content in a commit; empty when it has none. */
    Optional<byte[]> content(AnyObjectId commit, String path, int most) throws IOException {
        if (commit == null) {
            return Optional.empty();
        }
        try (var walk = new RevWalk(repository);
                var file = TreeWalk.forPath(
                        repository, inGit(path), walk.parseCommit(commit).getTree())) {
            if (file == null || file.getFileMode(0).getObjectType() != Constants.OBJ_BLOB) {
                return Optional.empty();
            }
            try (var in = repository.open(file.getObjectId(0)).openStream()) {
                return Optional.of(in.readNBytes(most));
            }
        }
    }

    /** What keeps a save from being committed now; empty when nothing does. */
    Optional<WrittenNotCommitted> obstacle(List<String> paths) throws IOException {
        Obstacle state =
                switch (repository.getRepositoryState()) {
                    case MERGING, MERGING_RESOLVED -> Obstacle.MERGE;
                    case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> Obstacle.CHERRY_PICK;
                    case REVERTING, REVERTING_RESOLVED -> Obstacle.REVERT;
                    case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE, APPLY -> Obstacle.REBASE;
                    case BISECTING -> Obstacle.BISECT;
                    case SAFE, BARE -> null;
                };
        if (state == null && branch().isEmpty()) {
            state = Obstacle.DETACHED_HEAD;
        }
        if (state == null && identity().isEmpty()) {
            state = Obstacle.NO_IDENTITY;
        }
        if (state == null && lockFile().isPresent()) {
            return Optional.of(Obstacles.locked(lockFile().get(), paths));
        }
        return Optional.ofNullable(state).map(found -> Obstacles.describe(found, paths));
    }

    /** The lock that another Git program holds or left behind. */
    private Optional<Path> lockFile() throws IOException {
        File index = repository.getIndexFile();
        String branch = repository.getFullBranch();
        return List.of(
                        new File(index.getPath() + ".lock"),
                        new File(repository.getDirectory(), "HEAD.lock"),
                        new File(repository.getCommonDirectory(), branch + ".lock"))
                .stream()
                .map(File::toPath)
                .filter(Files::exists)
                .findFirst();
    }

    private boolean isTracked(String path) throws IOException {
        return content(head(), path, 1).isPresent() || repository.readDirCache().getEntry(inGit(path)) != null;
    }

    @Override
    public void close() {
        repository.close();
    }
}
