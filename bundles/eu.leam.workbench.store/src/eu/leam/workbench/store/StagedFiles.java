package eu.leam.workbench.store;

import eu.leam.workbench.base.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.DeletePath;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The user's index after a commit of ours. A committed file that stood in the index as it was in the former commit follows; one that
 * the user had staged in another form stays staged as it is, and the user is told.
 */
final class StagedFiles {
    private static final System.Logger LOG = System.getLogger(StagedFiles.class.getName());

    private final DirCache index;
    private final GitLink link;
    private final PathTree tree;

    /** @param index locked */
    StagedFiles(DirCache index, GitLink link, PathTree tree) {
        this.index = index;
        this.link = link;
        this.tree = tree;
    }

    /** Brings the index up to date; answers one sentence for each file that was left as the user staged it. */
    List<String> update(Map<String, Optional<byte[]>> files) {
        var notes = new ArrayList<String>();
        try {
            if (!write(files, notes)) {
                notes.add(Messages.Store_indexStale);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the index could not be written", e);
            notes.add(Messages.Store_indexStale);
        }
        return notes;
    }

    private boolean write(Map<String, Optional<byte[]>> files, List<String> notes) throws IOException {
        forgetIntentions(files);
        DirCacheEditor editor = index.editor();
        for (var file : files.entrySet()) {
            String path = link.inGit(file.getKey());
            if (isStagedOtherwise(path)) {
                notes.add(Texts.format(Messages.Store_stagedLeft, file.getKey()));
            } else if (file.getValue().isPresent()) {
                editor.add(follow(path, tree.after(path), file.getValue().get().length));
            } else {
                editor.add(new DeletePath(path));
            }
        }
        editor.finish();
        index.write();
        return index.commit();
    }

    /** An intention to add a file is fulfilled by adding it; the mark itself can only be dropped with its entry. */
    private void forgetIntentions(Map<String, Optional<byte[]>> files) {
        DirCacheEditor editor = index.editor();
        files.keySet().stream()
                .map(path -> index.getEntry(link.inGit(path)))
                .filter(entry -> entry != null && entry.isIntentToAdd())
                .forEach(entry -> editor.add(new DeletePath(entry)));
        editor.finish();
    }

    private boolean isStagedOtherwise(String path) {
        DirCacheEntry entry = index.getEntry(path);
        ObjectId staged = entry == null || entry.isIntentToAdd() ? null : entry.getObjectId();
        return !Objects.equals(staged, tree.before(path)) && !Objects.equals(staged, tree.after(path));
    }

    private PathEdit follow(String path, ObjectId blob, int length) throws IOException {
        Path file = link.repository().getWorkTree().toPath().resolve(path);
        var modified = Files.getLastModifiedTime(file).toInstant();
        return new PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                if (!FileMode.EXECUTABLE_FILE.equals(entry.getRawMode())) {
                    entry.setFileMode(FileMode.REGULAR_FILE);
                }
                entry.setObjectId(blob);
                entry.setLength(length);
                entry.setLastModified(modified);
            }
        };
    }
}
