package eu.leam.workbench.core.edit;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Project;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.rule.ProjectView;
import eu.leam.workbench.store.ProjectRepository;
import eu.leam.workbench.store.RepositoryLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real project with one mixture, in a real repository whose path has spaces and umlauts. */
public final class EditedProject {
    public static final String BALANCED = "mixtures/balanced";
    public static final String TEXT = """
            schema: 1
            # lifts the small ones
            title: Balanced
            scheme: manual
            temperature: 1
            tokenBudget: 500000 tokens
            entries:
              - dataset: de-web
                weight: 0.18 # by hand
              - dataset: en-web
                weight: 1
            """;

    public final Place place;

    private EditedProject(Place place) {
        this.place = place;
    }

    /** The same place as a computer of that name sees it. */
    public Place from(String host) {
        Environment here = place.environment();
        return new Place(place.folder(), new Environment(here.clock(), "eva", host, here.home(), here.variables()));
    }

    /** Makes it below the folder and commits all its files. */
    public static EditedProject create(Path temp) throws Exception {
        Files.writeString(temp.resolve(".gitconfig"), "[user]\n\tname = Jana Müller\n\temail = jana@example.org\n");
        var project = new EditedProject(at(temp));
        Project document = LeamFactory.eINSTANCE.createProject();
        document.setName("Größere Prüfung");
        ProjectRepository.create(project.place.folder(), document, project.place.environment())
                .repository()
                .close();
        project.write(BALANCED, TEXT);
        project.commit("Add a mixture");
        return project;
    }

    /** The same place again, for instance in another process. */
    public static Place at(Path temp) {
        var environment =
                new Environment(Clock.systemUTC(), "jana", "rechner", temp, Map.of("GIT_CONFIG_NOSYSTEM", "1"));
        return new Place(temp.resolve("Mein Projekt für Größeres"), environment);
    }

    /** Begins to edit it, knowing the two datasets. */
    Editing edit() throws LeamException {
        return Editing.begin(
                place, () -> RepositoryLock.acquire(place.folder(), Duration.ofSeconds(10)), known(), () -> {});
    }

    static ProjectView known() {
        return (kind, id) -> kind == Kind.DATASET && List.of("de-web", "en-web").contains(id);
    }

    public void write(String reference, String text) throws IOException {
        Path file = file(reference);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public String text(String reference) throws IOException {
        return Files.readString(file(reference));
    }

    public Path file(String reference) {
        return place.folder().resolve(Ref.parse(reference).orElseThrow().path());
    }

    public void commit(String message) throws Exception {
        git("add", ".");
        git("commit", "-q", "-m", message);
    }

    /** Id of the last commit. */
    public String head() throws Exception {
        return git("rev-parse", "HEAD");
    }

    /** Runs the user's own Git in the project; answers what it says. */
    public String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(place.folder().toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", place.environment().home().toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process git = builder.start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (git.waitFor() != 0) {
            throw new AssertionError(command + ": " + said);
        }
        return said;
    }
}
