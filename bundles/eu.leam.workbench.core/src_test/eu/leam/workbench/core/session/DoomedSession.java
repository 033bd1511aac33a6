package eu.leam.workbench.core.session;

import eu.leam.workbench.core.edit.EditedProject;
import java.nio.file.Path;
import java.util.Random;

/**
 * A window as a program of its own, to be killed: opens the project, says what it may do there, then types and saves until its end.
 * Arguments: the folder of the project's folder, a seed, and how many documents it edits.
 */
final class DoomedSession {
    private DoomedSession() {}

    public static void main(String[] arguments) throws Exception {
        var place = EditedProject.at(Path.of(arguments[0]));
        var session = Sessions.open(place.folder(), place.environment());
        System.out.println(session.readOnly().isEmpty() ? "mine" : "theirs " + session.readOnly());
        var random = new Random(Long.parseLong(arguments[1]));
        var editing = session.editing().orElse(null);
        for (long edit = 1; editing != null; edit++) {
            var before = editing.open(EditedProject.BALANCED);
            String text = EditedProject.TEXT.replace("temperature: 1", "temperature: " + edit);
            editing.type(EditedProject.BALANCED, text, before.basis());
            // what is said here was typed; whoever kills us knows when
            System.out.println("typed " + edit + " " + System.currentTimeMillis());
            Thread.sleep(random.nextInt(60));
        }
        Thread.sleep(60_000);
    }
}
