package eu.leam.workbench.store;

import eu.leam.workbench.model.document.Mixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program of its own that adds its letter to the title of one mixture, again and again, as somebody does who loads, edits and saves: a
 * save that is refused, since the file changed meanwhile, is made again from a fresh load. Arguments: home, project, count, letter.
 */
final class AddingProgram {
    private AddingProgram() {}

    public static void main(String[] arguments) throws StoreException {
        int count = Integer.parseInt(arguments[2]);
        int refused = 0;
        try (var repository = ProjectRepository.open(
                Path.of(arguments[1]), TestProject.environment(Path.of(arguments[0]), Map.of()))) {
            while (count > 0) {
                Loaded loaded = repository.load(TestProject.BALANCED);
                var mixture = (Mixture) loaded.read().document();
                mixture.setTitle(mixture.getTitle() + arguments[3]);
                var change = new Change.Write(TestProject.BALANCED, mixture, loaded.version());
                switch (repository.save(List.of(change))) {
                    case SaveOutcome.Committed committed -> count--;
                    case SaveOutcome.Refused again -> refused++;
                    case SaveOutcome other -> throw new AssertionError(other);
                }
            }
        }
        System.out.println("refused " + refused);
    }
}
