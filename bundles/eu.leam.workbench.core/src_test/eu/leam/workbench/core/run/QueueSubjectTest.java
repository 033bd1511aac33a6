package eu.leam.workbench.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.queue.QueuedJob;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueSubjectTest {
    @TempDir
    Path temp;

    @Test
    void a_training_names_its_run_and_a_scoring_what_it_scores() throws Exception {
        try (var project = new SmallProject(temp)) {
            Path folder = Files.createDirectories(project.place.cache().resolve("scoring"));
            String id = project.queue().submitScoring("leam-1/small-s1 held-out", folder, folder.resolve("none"));
            project.launch("small-s1");

            QueuedJob training = project.job("small-s1");
            assertThat(training.run()).isEqualTo("small-s1");
            assertThat(training.subject()).isEqualTo("small-s1");
            QueuedJob scoring = job(project, id);
            assertThat(scoring.subject()).isEqualTo("leam-1/small-s1 held-out");
            assertThat(scoring.run()).isEmpty();
            SmallProject.until("the scoring of no weights has failed", () -> job(project, id)
                    .ended());
        }
    }

    private static QueuedJob job(SmallProject project, String id) throws LeamException {
        return project.queue().all().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
