package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.document.Project;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.model.text.ReadDocument;
import eu.leam.workbench.store.SaveOutcome.Obstacle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * A project folder in its Git repository. Every method reads or writes disk, so none belongs on a window's thread; saves from
 * several threads and processes wait for each other.
 */
public final class ProjectRepository implements AutoCloseable {
    /** How long a save waits for another program that is saving into the same project. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final String IGNORE = ".gitignore";
    /** What is of this machine alone, and the pages that can be made again from the documents at any time. */
    private static final String IGNORED = ProjectFiles.PRIVATE + "/\n/report/\n";

    private final ProjectFiles files;
    private final Environment environment;
    private Optional<GitLink> git;

    private ProjectRepository(ProjectFiles files, Optional<GitLink> git, Environment environment) {
        this.files = files;
        this.git = git;
        this.environment = environment;
    }

    /**
     * Opens a project; writes nothing.
     *
     * @throws StoreException when the folder holds no {@code leam.yaml}, or its repository cannot be read
     */
    public static ProjectRepository open(Path folder, Environment environment) throws StoreException {
        if (!Files.isRegularFile(folder.resolve(Ref.PROJECT.path()))) {
            throw new StoreException(
                    Texts.format(Messages.Store_noProject, folder), Messages.Store_noProjectNext, null);
        }
        try {
            var files = new ProjectFiles(folder.toRealPath());
            return new ProjectRepository(files, GitLink.find(files.root(), environment), environment);
        } catch (IOException e) {
            throw ProjectFiles.failed(Messages.Store_unreadable, folder, e);
        }
    }

    /** What {@link #create} made. @param repository the open project @param outcome of committing its first files */
    public record Created(ProjectRepository repository, SaveOutcome outcome) {}

    /**
     * Makes a project: the folder where it is missing, a Git repository of its own, {@code .gitignore} with {@code .leam/} and the
     * derived {@code report/} where there is none, {@code leam.yaml}, and a commit of these two files. What else lies in the folder
     * is left alone.
     *
     * @throws StoreException when there is a project already or the folder cannot be written
     */
    public static Created create(Path folder, Project project, Environment environment) throws StoreException {
        if (Files.exists(folder.resolve(Ref.PROJECT.path()))) {
            throw new StoreException(Texts.format(Messages.Store_exists, folder), Messages.Store_existsNext, null);
        }
        GitSettings.use(environment);
        boolean ignoreIsOurs = !Files.exists(folder.resolve(IGNORE));
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(".git"))) {
                Git.init()
                        .setDirectory(folder.toFile())
                        .setInitialBranch("main")
                        .call()
                        .close();
            }
            if (ignoreIsOurs) {
                AtomicFile.write(folder.resolve(IGNORE), IGNORED);
            }
            AtomicFile.write(folder.resolve(Ref.PROJECT.path()), DocumentText.bytes(project));
        } catch (IOException | GitAPIException e) {
            throw ProjectFiles.failed(Messages.Store_unwritable, folder, e);
        }
        ProjectRepository repository = open(folder, environment);
        List<String> paths = ignoreIsOurs ? List.of(IGNORE, Ref.PROJECT.path()) : List.of(Ref.PROJECT.path());
        return new Created(repository, repository.commit(paths, "Create project " + project.getName()));
    }

    /** The project's folder, absolute, with links resolved. */
    public Path folder() {
        return files.root();
    }

    /** All documents by kind, then by id. */
    public List<Ref> list() throws StoreException {
        return files.list(finding -> {});
    }

    /** All documents of a kind by id. */
    public List<Ref> list(Kind kind) throws StoreException {
        return list().stream().filter(ref -> ref.kind() == kind).toList();
    }

    /** Files that look like documents and are none: a name that is no id, a link. */
    public List<Finding> strays() throws StoreException {
        var strays = new ArrayList<Finding>();
        files.list(strays::add);
        return strays;
    }

    /**
     * Loads a document; what is wrong with its file is told by the findings of what was read.
     *
     * @throws StoreException when the file is not there or the disk fails
     */
    public Loaded load(Ref ref) throws StoreException {
        byte[] bytes = content(ref)
                .orElseThrow(() -> new StoreException(
                        Texts.format(Messages.Store_missing, ref.path()), Messages.Store_missingNext, null));
        return new Loaded(ref, DocumentText.read(ref, bytes), Sha256.of(bytes));
    }

    /** A document's file as it is, of a larger one the first {@link DocumentText#LARGEST} + 1 bytes; empty when there is none. */
    public Optional<byte[]> content(Ref ref) throws StoreException {
        return files.read(ref.path(), DocumentText.LARGEST + 1);
    }

    /** Loads all documents, in the order of {@link #list()}; one that vanishes meanwhile is left out. */
    public List<Loaded> loadAll() throws StoreException {
        var all = new ArrayList<Loaded>();
        for (Ref ref : list()) {
            Optional<byte[]> bytes = content(ref);
            bytes.ifPresent(b -> all.add(new Loaded(ref, DocumentText.read(ref, b), Sha256.of(b))));
        }
        return all;
    }

    /** The version that a file has on disk, as {@link Loaded#version()}; {@link Change#NEW} when there is none. */
    public String version(Ref ref) throws StoreException {
        return content(ref).map(Sha256::of).orElse(Change.NEW);
    }

    /** Saves with a commit message proposed from what changed, see {@link #save(List, String)}. */
    public SaveOutcome save(List<Change> changes) throws StoreException {
        return save(changes, "");
    }

    /**
     * Writes files, each atomically, and commits just these in one commit. Refuses, without writing anything, when a file
     * changed on disk since it was loaded, cannot be read, or has a newer form. The user then has the choice: load again and
     * repeat the edit, or load again and save the own version on that basis.
     *
     * @param changes at most one for each file
     * @param message the commit message; empty to have it proposed
     * @throws StoreException when the disk fails (what was written is taken back), or another program holds the project longer
     *     than {@link #LONGEST_WAIT}
     */
    public SaveOutcome save(List<Change> changes, String message) throws StoreException {
        try (var lock = RepositoryLock.acquire(files.root(), LONGEST_WAIT)) {
            return new Saving(files, git(), environment).save(changes, message.strip());
        }
    }

    /** The message that a save of these changes would propose. */
    public String proposeMessage(List<Change> changes) throws StoreException {
        return new Saving(files, git(), environment).propose(changes);
    }

    /** Commits that changed the document, newest first, at most so many; empty without a repository. */
    public List<HistoryEntry> history(Ref ref, int most) throws StoreException {
        return git().isEmpty() ? List.of() : new History(git().get()).of(ref.path(), most);
    }

    /** Commits that changed anything in the project's folder, newest first, at most so many; empty without a repository. */
    public List<HistoryEntry> history(int most) throws StoreException {
        return git().isEmpty() ? List.of() : new History(git().get()).of("", most);
    }

    /** The document as a commit has it; empty when it has none. */
    public Optional<ReadDocument> loadAt(String commit, Ref ref) throws StoreException {
        return contentAt(commit, ref.path()).map(bytes -> DocumentText.read(ref, bytes));
    }

    /** A file's content as a commit has it; empty when it has none. */
    public Optional<byte[]> contentAt(String commit, String path) throws StoreException {
        return git().isEmpty() ? Optional.empty() : new History(git().get()).content(commit, path);
    }

    /** How the repository stands. */
    public RepositoryStatus status() throws StoreException {
        if (git().isEmpty()) {
            return new RepositoryStatus(
                    "",
                    "",
                    Optional.empty(),
                    Optional.of(Obstacles.describe(Obstacle.NO_REPOSITORY, List.of())),
                    new TreeSet<>());
        }
        return new History(git().get()).status();
    }

    /** Looked for again while there is none, since making one mends the project. */
    private synchronized Optional<GitLink> git() throws StoreException {
        if (git.isEmpty()) {
            git = GitLink.find(files.root(), environment);
        }
        return git;
    }

    private SaveOutcome commit(List<String> paths, String message) throws StoreException {
        try (var lock = RepositoryLock.acquire(files.root(), LONGEST_WAIT)) {
            return new Saving(files, git(), environment).commit(paths, message);
        }
    }

    @Override
    public synchronized void close() {
        git.ifPresent(GitLink::close);
        git = Optional.empty();
    }
}
