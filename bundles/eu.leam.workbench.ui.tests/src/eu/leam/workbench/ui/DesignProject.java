package eu.leam.workbench.ui;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.dataset.NewDataset;
import eu.leam.workbench.core.experiment.NewExperiment;
import eu.leam.workbench.core.mixture.NewMixture;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.model.document.Scheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real project with two datasets from files, a mixture and an experiment. */
final class DesignProject {
    private DesignProject() {}

    /** Makes it in a folder of its own below the given; answers that. */
    static Path make(Path temporary) throws Exception {
        Path folder = temporary.resolve("Entwürfe");
        var place = new Place(folder, Environment.system());
        new NewProject(place, "Entwürfe", false, 40_000).call(Progress.NONE);
        dataset(place, temporary, "de-web", "de", 40);
        dataset(place, temporary, "mt-web", "mt", 10);
        new NewMixture(place, "mixed", "Gemischt", Scheme.TEMPERATURE, 2, 0, List.of()).call(Progress.NONE);
        new NewExperiment(place, "small", "Wie klein geht es?", "mixed", 0).call(Progress.NONE);
        return folder;
    }

    private static void dataset(Place place, Path temporary, String id, String language, int documents)
            throws Exception {
        Path file = temporary.resolve(id + ".txt");
        Files.writeString(file, "Ein Dokument mit etwas Text.\n\n".repeat(documents) + "Das letzte & beste.\n");
        var about = new NewDataset.About("", language, "CC0-1.0", "");
        new NewDataset(place, id, about, List.of(file)).call(Progress.NONE);
    }
}
