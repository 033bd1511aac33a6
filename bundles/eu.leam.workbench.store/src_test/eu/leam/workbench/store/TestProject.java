package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.Project;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.SaveOutcome.Committed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A real project in a real repository, in a folder with spaces and umlauts, and short ways to look at it. */
final class TestProject implements AutoCloseable {
    static final Ref BALANCED = Ref.parse("mixtures/balanced").orElseThrow();
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    final Path folder;
    final Environment environment;
    final ProjectRepository repository;
    final Git git;

    private TestProject(Path folder, Environment environment, ProjectRepository repository) throws IOException {
        this.folder = folder;
        this.environment = environment;
        this.repository = repository;
        this.git = Git.open(folder.toFile());
    }

    static TestProject create(Path temp) throws StoreException, IOException {
        Environment environment = environment(temp, Map.of());
        Files.writeString(temp.resolve(".gitconfig"), "[user]\n\tname = Jana Müller\n\temail = jana@example.org\n");
        Path folder = temp.resolve("Mein Projekt für Größeres");
        var created = ProjectRepository.create(folder, project(), environment);
        if (!(created.outcome() instanceof Committed)) {
            throw new AssertionError(created.outcome());
        }
        return new TestProject(folder, environment, created.repository());
    }

    static Environment environment(Path home, Map<String, String> more) {
        var variables = new HashMap<>(Map.of("GIT_CONFIG_NOSYSTEM", "1"));
        variables.putAll(more);
        return new Environment(Clock.fixed(NOW, ZoneOffset.UTC), "jana", "rechner", home, variables);
    }

    static Project project() {
        Project project = LeamFactory.eINSTANCE.createProject();
        project.setName("Demo");
        return project;
    }

    static Mixture mixture(double temperature) {
        Mixture mixture = LeamFactory.eINSTANCE.createMixture();
        mixture.setTitle("Balanced");
        mixture.setScheme(Scheme.TEMPERATURE);
        mixture.setTemperature(temperature);
        return mixture;
    }

    /** Saves what must be committed. */
    Committed saved(Ref ref, Document document) throws StoreException {
        return (Committed) repository.save(List.of(new Change.Write(ref, document, repository.version(ref))));
    }

    /** Loads the balanced mixture, sets its temperature and tries to save it. */
    SaveOutcome saveTemperature(double temperature) throws StoreException {
        return repository.save(List.of(temperature(temperature)));
    }

    Change.Write temperature(double temperature) throws StoreException {
        Loaded loaded = repository.load(BALANCED);
        ((Mixture) loaded.read().document()).setTemperature(temperature);
        return new Change.Write(BALANCED, loaded.read().document(), loaded.version());
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    void stage(String... paths) throws GitAPIException {
        var add = git.add();
        List.of(paths).forEach(add::addFilepattern);
        add.call();
    }

    /** The index's content of a path; null when it has none. */
    String staged(String path) throws IOException {
        var entry = git.getRepository().readDirCache().getEntry(path);
        return entry == null
                ? null
                : new String(git.getRepository().open(entry.getObjectId()).getBytes());
    }

    /** The last commit's content of a path; null when it has none. */
    String committed(String path) throws IOException {
        return repositoryContent(path);
    }

    private String repositoryContent(String path) throws IOException {
        try (var walk = TreeWalk.forPath(git.getRepository(), path, head().getTree())) {
            return walk == null
                    ? null
                    : new String(git.getRepository().open(walk.getObjectId(0)).getBytes());
        }
    }

    RevCommit head() throws IOException {
        ObjectId id = git.getRepository().resolve("HEAD");
        try (var walk = new RevWalk(git.getRepository())) {
            return walk.parseCommit(id);
        }
    }

    Status status() throws GitAPIException {
        return git.status().call();
    }

    /** The paths that a commit changed. */
    Set<String> changedPaths(RevCommit commit) throws IOException {
        try (var walk = new TreeWalk(git.getRepository());
                var parents = new RevWalk(git.getRepository())) {
            walk.setRecursive(true);
            walk.addTree(parents.parseCommit(commit.getParent(0)).getTree());
            walk.addTree(commit.getTree());
            walk.setFilter(org.eclipse.jgit.treewalk.filter.TreeFilter.ANY_DIFF);
            var paths = new TreeSet<String>();
            while (walk.next()) {
                paths.add(walk.getPathString());
            }
            return paths;
        }
    }

    static Set<String> paths(java.util.Collection<Ref> refs) {
        return refs.stream().map(Ref::path).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        git.close();
        repository.close();
    }
}
