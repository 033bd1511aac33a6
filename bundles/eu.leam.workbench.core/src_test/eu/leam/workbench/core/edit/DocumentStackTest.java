package eu.leam.workbench.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Mixture;
import org.junit.jupiter.api.Test;

class DocumentStackTest {
    private static final String FIRST = "mixtures/first";
    private static final String SECOND = "mixtures/second";

    private final DocumentStack stack = new DocumentStack();
    private final Mixture first = LeamFactory.eINSTANCE.createMixture();
    private final Mixture second = LeamFactory.eINSTANCE.createMixture();

    @Test
    void undoes_and_redoes_changes_by_name() {
        temperature(FIRST, first, 3);
        assertThat(stack.undoLabel()).isEqualTo("change of temperature first");

        assertThat(stack.undo()).containsExactly(FIRST);
        assertThat(first.getTemperature()).isEqualTo(1);
        assertThat(stack.redoLabel()).isEqualTo("change of temperature first");

        stack.redo();
        assertThat(first.getTemperature()).isEqualTo(3);
    }

    @Test
    void a_document_is_dirty_only_while_its_own_last_change_is_not_saved() {
        temperature(FIRST, first, 3);
        stack.markSaved(FIRST);
        temperature(SECOND, second, 4);

        assertThat(stack.isDirty(FIRST)).isFalse();
        assertThat(stack.isDirty(SECOND)).isTrue();
        assertThat(stack.dirty()).containsExactly(SECOND);
    }

    @Test
    void undo_past_a_save_makes_dirty_again_and_redo_makes_clean() {
        temperature(FIRST, first, 3);
        stack.markSaved(FIRST);

        stack.undo();
        assertThat(stack.isDirty(FIRST)).isTrue();

        stack.redo();
        assertThat(stack.isDirty(FIRST)).isFalse();
    }

    @Test
    void a_new_change_forgets_what_could_be_redone() {
        temperature(FIRST, first, 3);
        stack.undo();
        temperature(FIRST, first, 5);

        assertThat(stack.redoLabel()).isEmpty();
        assertThat(stack.redo()).isEmpty();
        assertThat(first.getTemperature()).isEqualTo(5);
    }

    private void temperature(String document, Mixture mixture, double value) {
        String label = "change of temperature " + document.substring(document.indexOf('/') + 1);
        stack.set(label, document, mixture, LeamPackage.Literals.MIXTURE__TEMPERATURE, value);
    }
}
