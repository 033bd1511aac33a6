package eu.leam.workbench.ui.evaluate.trial;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.model.Continued;
import org.junit.jupiter.api.Test;

class TrialModelTest {
    private final TrialModel model = new TrialModel();

    @Test
    void pieces_follow_the_prompt_and_control_characters_are_made_visible() {
        model.begin("All ");
        assertThat(model.words()).contains("Loading");
        model.add("human\u0007");
        model.add(" beings\n");
        assertThat(model.text()).isEqualTo("All human\uFFFD beings\n");
        assertThat(model.promptLength()).isEqualTo(4);
        assertThat(model.words()).contains("Writing");
        model.end(new TrialModel.State.Done(new Continued("human\u0007 beings\n", 14, true, 1_200_000)));
        assertThat(model.words())
                .isEqualTo("14 bytes written by a model of 1.20\u2009M parameters; it held the text to be over.");
    }

    @Test
    void what_comes_after_a_stop_is_not_shown() {
        model.begin("");
        model.add("a");
        model.end(new TrialModel.State.Stopped());
        model.add("b");
        assertThat(model.text()).isEqualTo("a");
        assertThat(model.isWriting()).isFalse();
    }

    @Test
    void a_failure_is_told_with_its_next_step() {
        model.end(new TrialModel.State.Failed("It is not here.", "Bring it back."));
        assertThat(model.words()).isEqualTo("It is not here. Bring it back.");
    }
}
