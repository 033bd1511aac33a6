package eu.leam.workbench.core.project;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deed saves on top of what it loaded, not of what happens to lie there when it is done. */
class ProjectSaveTest {
    private static final Ref REF = Ref.parse(BALANCED).orElseThrow();

    @TempDir
    Path temp;

    private EditedProject made;
    private Project project;

    @BeforeEach
    void a_project_with_a_mixture() throws Exception {
        made = EditedProject.create(temp);
        project = Project.open(made.place);
    }

    private void save(Mixture mixture) throws Exception {
        project.save(Map.of(REF, mixture), Map.of(), "");
    }

    private static void refusedAs(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable save) {
        assertThatThrownBy(save).isInstanceOfSatisfying(DeedException.class, e -> assertThat(e.findings())
                .extracting(Finding::rule)
                .containsExactly(rule));
    }

    @Test
    void a_change_made_on_disk_since_the_load_is_not_written_over() throws Exception {
        Mixture mixture = project.mixture("balanced");
        String theirs = TEXT.replace("Balanced", "Theirs");
        made.write(BALANCED, theirs);
        mixture.setTemperature(5);

        refusedAs("store.changedOnDisk", () -> save(mixture));

        assertThat(made.text(BALANCED)).isEqualTo(theirs);
    }

    @Test
    void a_document_that_came_from_no_file_takes_no_files_place() throws Exception {
        Mixture fresh = LeamFactory.eINSTANCE.createMixture();
        fresh.setId("balanced");

        refusedAs("store.exists", () -> save(fresh));

        assertThat(made.text(BALANCED)).isEqualTo(TEXT);
    }

    @Test
    void the_same_object_may_be_saved_again_and_again() throws Exception {
        Mixture mixture = project.mixture("balanced");
        for (int temperature = 2; temperature < 5; temperature++) {
            mixture.setTemperature(temperature);
            save(mixture);
        }
        assertThat(made.text(BALANCED)).isEqualTo(TEXT.replace("temperature: 1", "temperature: 4"));
    }

    @Test
    void a_document_made_anew_may_carry_what_another_was_loaded_from() throws Exception {
        Mixture fresh = LeamFactory.eINSTANCE.createMixture();
        fresh.setId("balanced");
        Basis.carry(project.mixture("balanced"), fresh);

        save(fresh);

        assertThat(made.text(BALANCED)).doesNotContain("Balanced");
    }
}
