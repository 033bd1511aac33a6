package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.diff.DocumentChange;
import eu.leam.workbench.model.diff.SemanticDifference;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.model.text.ReadDocument;
import eu.leam.workbench.store.Change.Delete;
import eu.leam.workbench.store.Change.Put;
import eu.leam.workbench.store.Change.Write;
import eu.leam.workbench.store.SaveOutcome.Obstacle;
import eu.leam.workbench.store.SaveOutcome.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One save: look whether it may be done, write, commit. */
final class Saving {
    private final ProjectFiles files;
    private final Optional<GitLink> git;
    private final Environment environment;
    private final List<Finding> findings = new ArrayList<>();

    Saving(ProjectFiles files, Optional<GitLink> git, Environment environment) {
        this.files = files;
        this.git = git;
        this.environment = environment;
    }

    SaveOutcome save(List<Change> changes, String message) throws StoreException {
        Map<String, Optional<byte[]>> wished = new LinkedHashMap<>();
        Map<String, Optional<byte[]>> former = new LinkedHashMap<>();
        for (Change change : changes) {
            Optional<byte[]> bytes = bytes(change);
            if (wished.put(change.path(), bytes) != null) {
                throw new IllegalArgumentException("two changes of one file: " + change.path());
            }
            if (!(change instanceof Put) || ProjectFiles.isSafe(change.path())) {
                former.put(change.path(), files.read(change.path(), Integer.MAX_VALUE));
            }
            check(change, bytes, former.getOrDefault(change.path(), Optional.empty()));
        }
        if (!findings.isEmpty()) {
            return new Refused(List.copyOf(findings));
        }
        String text = message.isEmpty() ? propose(changes) : message;
        write(wished, former);
        return commit(wished, text);
    }

    /** Commits files as they stand on disk. */
    SaveOutcome commit(List<String> paths, String message) throws StoreException {
        Map<String, Optional<byte[]>> present = new LinkedHashMap<>();
        for (String path : paths) {
            present.put(path, files.read(path, Integer.MAX_VALUE));
        }
        return commit(present, message);
    }

    private SaveOutcome commit(Map<String, Optional<byte[]>> present, String message) {
        return git.isEmpty()
                ? Obstacles.describe(Obstacle.NO_REPOSITORY, List.copyOf(present.keySet()))
                : new Committing(git.get(), environment, present).commit(message);
    }

    /** The message for these changes against the last commit. */
    String propose(List<Change> changes) throws StoreException {
        var documents = new ArrayList<DocumentChange>();
        var others = new ArrayList<String>();
        for (Change change : changes) {
            Optional<byte[]> old = committed(change.path());
            switch (change) {
                case Write(Ref ref, Document document, String basis) ->
                    documents.add(
                            new DocumentChange(ref, old.map(b -> read(ref, b)).orElse(null), document));
                case Delete(Ref ref, String basis) ->
                    documents.add(
                            new DocumentChange(ref, old.map(b -> read(ref, b)).orElse(null), null));
                case Put(String path, byte[] bytes) -> others.add(path + (old.isPresent() ? " changed" : " added"));
            }
        }
        return SemanticDifference.message(documents, others);
    }

    private static Document read(Ref ref, byte[] bytes) {
        return DocumentText.read(ref, bytes).document();
    }

    private static Optional<byte[]> bytes(Change change) {
        return switch (change) {
            case Write write -> Optional.of(DocumentText.bytes(write.document()));
            case Delete ignored -> Optional.empty();
            case Put put -> Optional.of(put.bytes());
        };
    }

    private void check(Change change, Optional<byte[]> wished, Optional<byte[]> present) throws StoreException {
        boolean same = wished.isPresent() && present.isPresent() && Arrays.equals(wished.get(), present.get());
        switch (change) {
            case Write(Ref ref, Document document, String basis) -> {
                checkReadable(ref, present);
                checkOwnText(ref, wished.get());
                if (!same) {
                    checkBasis(ref, basis, present);
                }
            }
            case Delete(Ref ref, String basis) -> {
                checkReadable(ref, present);
                checkBasis(ref, basis, present);
            }
            case Put(String path, byte[] bytes) -> {
                if (!ProjectFiles.isSafe(path)) {
                    refuse("store.path", path, Messages.Store_path, Messages.Store_pathNext);
                } else if (bytes.length > Put.LARGEST) {
                    refuse("store.large", path, Messages.Store_large, Messages.Store_largeNext);
                } else if (!same && present.isPresent() && !isSame(present, committed(path))) {
                    refuse("store.notCommitted", path, Messages.Store_notCommitted, Messages.Store_notCommittedNext);
                }
            }
        }
    }

    /** A file that cannot be read may hold a person's work: it is never written over. */
    private void checkReadable(Ref ref, Optional<byte[]> present) {
        Optional<ReadDocument> read = present.map(bytes -> DocumentText.read(ref, bytes));
        if (read.isPresent() && read.get().isReadOnly()) {
            String message =
                    Texts.format(Messages.Store_readOnly, ref.path(), read.get().readOnly());
            findings.add(new Finding(
                    "store.readOnly", Severity.ERROR, ref.toString(), "", message, Messages.Store_readOnlyNext));
        }
    }

    /** What is about to be written must be readable again; a text of a megabyte, for instance, would not be. */
    private void checkOwnText(Ref ref, byte[] wished) {
        ReadDocument read = DocumentText.read(ref, wished);
        if (read.isReadOnly()) {
            String message = Texts.format(Messages.Store_unsound, ref.path(), read.readOnly());
            findings.add(new Finding(
                    "store.unsound", Severity.ERROR, ref.toString(), "", message, Messages.Store_unsoundNext));
        }
    }

    private void checkBasis(Ref ref, String basis, Optional<byte[]> present) {
        String now = present.map(Sha256::of).orElse(Change.NEW);
        if (now.equals(basis)) {
            return;
        }
        if (now.equals(Change.NEW)) {
            refuse("store.vanished", ref.path(), Messages.Store_vanished, Messages.Store_vanishedNext);
        } else if (basis.equals(Change.NEW)) {
            refuse("store.exists", ref.path(), Messages.Store_taken, Messages.Store_takenNext);
        } else {
            refuse("store.changedOnDisk", ref.path(), Messages.Store_changed, Messages.Store_changedNext);
        }
    }

    private void refuse(String rule, String path, String pattern, String next) {
        String subject = Kind.ofPath(path).map(Ref::toString).orElse(path);
        findings.add(new Finding(rule, Severity.ERROR, subject, "", Texts.format(pattern, path), next));
    }

    /** Writes all or, when the disk fails midway, puts back what stood there. */
    private void write(Map<String, Optional<byte[]>> wished, Map<String, Optional<byte[]>> former)
            throws StoreException {
        var done = new ArrayList<String>();
        try {
            for (var file : wished.entrySet()) {
                if (!isSame(file.getValue(), former.get(file.getKey()))) {
                    put(file.getKey(), file.getValue());
                    done.add(file.getKey());
                }
            }
        } catch (StoreException e) {
            for (String path : done.reversed()) {
                try {
                    put(path, former.get(path));
                } catch (StoreException again) {
                    e.addSuppressed(again);
                }
            }
            throw e;
        }
    }

    private void put(String path, Optional<byte[]> content) throws StoreException {
        if (content.isPresent()) {
            files.write(path, content.get());
        } else {
            files.delete(path);
        }
    }

    private static boolean isSame(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.get()));
    }

    private Optional<byte[]> committed(String path) throws StoreException {
        if (git.isEmpty()) {
            return Optional.empty();
        }
        try {
            return git.get().content(git.get().head(), path, Put.LARGEST + 1);
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_gitUnreadable, files.root(), e);
        }
    }
}
