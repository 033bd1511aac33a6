package eu.leam.workbench.store;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.model.kind.Ref;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A program of its own that holds a project, edits without end and waits to be killed: its argument is the project's folder. */
final class DoomedWindow {
    private DoomedWindow() {}

    public static void main(String[] arguments) throws StoreException, IOException {
        Path folder = Path.of(arguments[0]);
        Environment environment = TestProject.environment(folder, java.util.Map.of());
        ProjectLock.acquire(folder, environment);
        EditJournal journal = EditJournal.open(folder, environment);
        Ref ref = Ref.parse("mixtures/balanced").orElseThrow();
        if (arguments.length > 1) {
            RepositoryLock.acquire(folder, Duration.ofSeconds(5));
        }
        for (int edit = 0; ; edit++) {
            journal.note(ref, "temperature: " + edit + "\n" + "x".repeat(edit % 5000), "v1");
            System.out.println(edit);
        }
    }
}
