package eu.leam.workbench.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.edit.EditedDocument;
import eu.leam.workbench.core.edit.EditedDocument.State;
import eu.leam.workbench.core.project.ProjectHolder;
import eu.leam.workbench.ui.document.Banner.Choice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BannerTest {
    private static final Banner TOLD = new Banner("It was saved, but not committed.", true, List.of());

    private static Banner banner(State state, boolean dirty, String readOnly) {
        Instant left = state == State.LEFT_BEHIND ? Instant.EPOCH : null;
        return Banner.of(
                new EditedDocument("mixtures/balanced", "", "v", dirty, readOnly, state, left, List.of()), TOLD);
    }

    @Test
    void says_what_a_save_told_while_nothing_is_to_be_decided() {
        assertThat(banner(State.SOUND, false, "")).isEqualTo(TOLD);
    }

    @Test
    void says_why_a_document_can_only_be_read() {
        assertThat(banner(State.SOUND, false, "Erika holds it.").words()).contains("Erika holds it.");
        assertThat(banner(State.SOUND, false, "Erika holds it.").choices()).isEmpty();
    }

    @Test
    void offers_to_take_a_held_project_over_and_asks_once_whose_it_is_and_what_may_be_lost() {
        Banner held = Banner.held("Erika holds it.");
        assertThat(held.words()).contains("Erika holds it.");
        assertThat(held.choices()).containsExactly(Choice.TAKE_OVER);

        Banner question =
                Banner.takeover(Path.of("/lake/european"), new ProjectHolder("erika", "lbg-7", 4711, Instant.EPOCH));

        assertThat(question.grave()).isTrue();
        assertThat(question.words())
                .contains("european", "erika", "lbg-7", "4711", "1970", "not saved may be overwritten")
                .doesNotContain("{");
        assertThat(question.choices()).containsExactly(Choice.TAKE_OVER_NOW, Choice.LEAVE);
        assertThat(List.of(Choice.TAKE_OVER, Choice.TAKE_OVER_NOW, Choice.LEAVE))
                .extracting(Choice::label)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void leaves_the_choice_when_somebody_else_changed_or_deleted_the_file() {
        for (State state : List.of(State.CHANGED_ON_DISK, State.GONE_FROM_DISK)) {
            Banner banner = banner(state, true, "");
            assertThat(banner.grave()).isTrue();
            assertThat(banner.words()).isNotEmpty().isNotEqualTo(TOLD.words());
            assertThat(banner.choices()).containsExactly(Choice.TAKE_THEIRS, Choice.KEEP_OURS);
        }
    }

    @Test
    void offers_edits_that_an_earlier_window_left_behind_with_their_time() {
        Banner banner = banner(State.LEFT_BEHIND, false, "");
        assertThat(banner.words()).contains("1970");
        assertThat(banner.choices()).containsExactly(Choice.RESTORE, Choice.GIVE_UP);
        assertThat(banner.choices())
                .extracting(Choice::label)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }
}
