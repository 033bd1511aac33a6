package eu.leam.workbench.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEditor.DeletePath;
import org.eclipse.jgit.dircache.DirCacheEditor.PathEdit;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/** The tree of a commit with single files exchanged. */
final class PathTree {
    private final DirCache cache = DirCache.newInCore();
    private final Map<String, ObjectId> before = new HashMap<>();
    private final Map<String, ObjectId> after = new HashMap<>();

    /** @param tree the tree to start from; null for an empty one */
    PathTree(Repository repository, ObjectId tree) throws IOException {
        if (tree != null) {
            try (var reader = repository.newObjectReader()) {
                DirCacheBuilder builder = cache.builder();
                builder.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, tree);
                builder.finish();
            }
        }
    }

    /** Exchanges the files and writes the tree. */
    ObjectId with(Map<String, Optional<byte[]>> files, GitLink link, ObjectInserter inserter) throws IOException {
        DirCacheEditor editor = cache.editor();
        for (var file : files.entrySet()) {
            String path = link.inGit(file.getKey());
            DirCacheEntry old = cache.getEntry(path);
            before.put(path, old == null ? null : old.getObjectId());
            if (file.getValue().isPresent()) {
                ObjectId blob =
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().get());
                after.put(path, blob);
                editor.add(edit(path, blob));
            } else {
                editor.add(new DeletePath(path));
            }
        }
        editor.finish();
        return cache.writeTree(inserter);
    }

    /** The file's blob in the former tree; null when it had none. */
    ObjectId before(String path) {
        return before.get(path);
    }

    /** The file's blob in the new tree; null when it has none. */
    ObjectId after(String path) {
        return after.get(path);
    }

    private static PathEdit edit(String path, ObjectId blob) {
        return new PathEdit(path) {
            @Override
            public void apply(DirCacheEntry entry) {
                if (!FileMode.EXECUTABLE_FILE.equals(entry.getRawMode())) {
                    entry.setFileMode(FileMode.REGULAR_FILE);
                }
                entry.setObjectId(blob);
            }
        };
    }
}
