package eu.leam.workbench.store;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a project folder. Follows no link below the folder, since a project may come from a stranger: what it names must
 * lie within it.
 *
 * @param root the folder, absolute
 */
record ProjectFiles(Path root) {
    static final String PRIVATE = ".leam";

    private static final int DEEPEST = 4;
    private static final Pattern SAFE_PART = Pattern.compile("[A-Za-z0-9@_][A-Za-z0-9@._+-]{0,120}");

    /** Whether a file of this name may be put into the project: no way out, nothing hidden, no document. */
    static boolean isSafe(String path) {
        return Arrays.stream(path.split("/", -1))
                        .allMatch(part -> SAFE_PART.matcher(part).matches())
                && Kind.ofPath(path).isEmpty();
    }

    /** The file at a path; it need not be there. */
    Path resolve(String path) throws StoreException {
        Path at = root;
        for (String part : path.split("/")) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) {
                throw new StoreException(Texts.format(Messages.Store_link, at), Messages.Store_linkNext, null);
            }
        }
        return at;
    }

    /** The content, of a larger file only the first bytes; empty when there is none. */
    Optional<byte[]> read(String path, int most) throws StoreException {
        Path file = resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(most));
        } catch (IOException e) {
            throw failed(Messages.Store_unreadable, file, e);
        }
    }

    void write(String path, byte[] bytes) throws StoreException {
        Path file = resolve(path);
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            throw failed(Messages.Store_unwritable, file, e);
        }
    }

    /** Deletes a file and the folders that it leaves empty. */
    void delete(String path) throws StoreException {
        Path file = resolve(path);
        try {
            Files.deleteIfExists(file);
            for (Path up = file.getParent(); !up.equals(root) && isEmpty(up); up = up.getParent()) {
                Files.delete(up);
            }
        } catch (IOException e) {
            throw failed(Messages.Store_unwritable, file, e);
        }
    }

    /** The folder for what is of this machine alone; made when missing, and told to Git as not to be looked into. */
    Path privateFolder() throws StoreException {
        Path folder = resolve(PRIVATE);
        try {
            Files.createDirectories(folder);
            Path ignore = folder.resolve(".gitignore");
            if (!Files.exists(ignore)) {
                AtomicFile.write(ignore, "*\n");
            }
            return folder;
        } catch (IOException e) {
            throw failed(Messages.Store_unwritable, folder, e);
        }
    }

    /** All documents, sorted; what lies among them and is none is told to the consumer. */
    List<Ref> list(Consumer<Finding> strays) throws StoreException {
        var refs = new ArrayList<Ref>();
        if (Files.isRegularFile(root.resolve(Ref.PROJECT.path()))) {
            refs.add(Ref.PROJECT);
        }
        for (String folder : folders()) {
            collect(folder, refs, strays);
        }
        refs.sort(null);
        return refs;
    }

    private static TreeSet<String> folders() {
        var folders = new TreeSet<String>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PROJECT) {
                folders.add(kind.folder());
            }
        }
        return folders;
    }

    private void collect(String folder, List<Ref> refs, Consumer<Finding> strays) throws StoreException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start, DEEPEST)) {
            files.forEach(file -> {
                String path = root.relativize(file).toString().replace('\\', '/');
                Optional<Ref> ref = Kind.ofPath(path);
                boolean plain = ref.isEmpty() || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                if (ref.isPresent() && plain) {
                    refs.add(ref.get());
                } else if (path.endsWith(".yaml") || path.endsWith(".yml")) {
                    String message = Texts.format(Messages.Store_stray, path);
                    strays.accept(
                            new Finding("store.stray", Severity.WARNING, path, "", message, Messages.Store_strayNext));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw failed(Messages.Store_unreadable, start, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    static StoreException failed(String pattern, Path file, Exception cause) {
        String why = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new StoreException(Texts.format(pattern, file, why), Messages.Store_accessNext, cause);
    }
}
