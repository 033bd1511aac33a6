package eu.leam.workbench.store;

import eu.leam.workbench.store.SaveOutcome.WrittenNotCommitted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Reads a project's repository: history, former contents, state. */
final class History {
    private static final int LARGEST = 64 << 20;

    private final GitLink link;
    private final Repository repository;

    History(GitLink link) {
        this.link = link;
        this.repository = link.repository();
    }

    List<HistoryEntry> of(String path, int most) throws StoreException {
        var entries = new ArrayList<HistoryEntry>();
        try (var walk = new RevWalk(repository)) {
            ObjectId head = link.head();
            if (head == null) {
                return entries;
            }
            walk.setTreeFilter(changing(link.inGit(path)));
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit = walk.next(); commit != null && entries.size() < most; commit = walk.next()) {
                walk.parseBody(commit);
                PersonIdent author = commit.getAuthorIdent();
                entries.add(new HistoryEntry(
                        commit.name(),
                        author.getName(),
                        author.getEmailAddress(),
                        author.getWhenAsInstant(),
                        commit.getFullMessage().strip()));
            }
            return entries;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static TreeFilter changing(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return plain.isEmpty()
                ? TreeFilter.ANY_DIFF
                : AndTreeFilter.create(PathFilter.create(plain), TreeFilter.ANY_DIFF);
    }

    Optional<byte[]> content(String commit, String path) throws StoreException {
        try {
            return link.content(repository.resolve(commit + "^{commit}"), path, LARGEST);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    RepositoryStatus status() throws StoreException {
        try (var git = Git.wrap(repository)) {
            var command = git.status();
            if (!link.prefix().isEmpty()) {
                command.addPath(link.prefix().substring(0, link.prefix().length() - 1));
            }
            Status status = command.call();
            var changed = new TreeSet<String>();
            for (var paths : List.of(status.getUncommittedChanges(), status.getUntracked())) {
                paths.forEach(path -> changed.add(path.substring(link.prefix().length())));
            }
            ObjectId head = link.head();
            Optional<WrittenNotCommitted> obstacle = link.obstacle(List.of());
            return new RepositoryStatus(
                    link.branch(), head == null ? "" : head.name(), link.identity(), obstacle, changed);
        } catch (IOException | GitAPIException e) {
            throw unreadable(e);
        }
    }

    private StoreException unreadable(Exception cause) {
        return ProjectFiles.failed(
                Messages.Store_gitUnreadable, repository.getDirectory().toPath(), cause);
    }
}
