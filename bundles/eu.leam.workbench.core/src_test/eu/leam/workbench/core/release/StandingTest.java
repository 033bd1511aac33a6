package eu.leam.workbench.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.core.release.Standing.Fit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision is over the dossier as it was; list and show tell whether it is still that. */
class StandingTest {
    private static final String MODEL = "models/leam-1/small-s1";

    @TempDir
    Path temp;

    private EditedProject project;

    @BeforeEach
    void a_release() throws Exception {
        project = EditedProject.create(temp);
        project.write(MODEL, "schema: 1\ntitle: Small\nsha256: \"" + "ab".repeat(32) + "\"\n");
        project.commit("Add a model");
        new NewRelease(project.place, "first", "leam-1/small-s1", "", "The first.").call(Progress.NONE);
    }

    @Test
    void an_approval_is_over_the_present_dossier_until_that_changes() throws Exception {
        assertThat(listed()).isEmpty();
        new ApproveRelease(project.place, "first", "", "It is the first.").call(Progress.NONE);
        assertThat(listed()).singleElement().satisfies(decided -> {
            assertThat(decided.decision()).isEqualTo("approved");
            assertThat(decided.person()).isEqualTo("Jana Müller");
            assertThat(decided.at()).startsWith("20");
            assertThat(decided.fit()).isEqualTo(Fit.PRESENT);
        });
        assertThat(shown()).isEqualTo(listed());

        Path release = project.place.folder().resolve("releases/first/release.yaml");
        Files.writeString(release, Files.readString(release).replace("The first.", "Another one."));
        assertThat(listed()).extracting(Standing::fit).containsExactly(Fit.FORMER);
        assertThat(shown()).isEqualTo(listed());
    }

    @Test
    void a_refusal_of_a_former_dossier_is_told_as_such_until_the_same_person_decides_anew() throws Exception {
        new RefuseRelease(project.place, "first", "", "Too early.").call(Progress.NONE);
        project.write(MODEL, "schema: 1\ntitle: Small\nsha256: \"" + "cd".repeat(32) + "\"\n");
        project.commit("Train anew");
        assertThat(listed()).extracting(Standing::decision).containsExactly("refused");
        assertThat(listed()).extracting(Standing::fit).containsExactly(Fit.FORMER);

        new ApproveRelease(project.place, "first", "", "Now it is time.").call(Progress.NONE);
        assertThat(listed()).extracting(Standing::decision).containsExactly("approved");
        assertThat(listed()).extracting(Standing::fit).containsExactly(Fit.PRESENT);
    }

    @Test
    void a_dossier_that_cannot_be_made_leaves_it_open_and_the_list_whole() throws Exception {
        new ApproveRelease(project.place, "first", "", "It is the first.").call(Progress.NONE);
        Files.delete(project.place.folder().resolve(MODEL + ".yaml"));
        assertThat(listed()).extracting(Standing::fit).containsExactly(Fit.UNKNOWN);
        assertThat(shown()).isEqualTo(listed());
    }

    private List<Standing> listed() throws Exception {
        return new ListReleases(project.place).call(Progress.NONE).getFirst().decisions();
    }

    private List<Standing> shown() throws Exception {
        return new ShowRelease(project.place, "first").call(Progress.NONE).decisions();
    }
}
