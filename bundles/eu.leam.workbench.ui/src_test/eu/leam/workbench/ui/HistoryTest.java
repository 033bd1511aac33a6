package eu.leam.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> history = new History<>(3);

    @Test
    void goes_back_and_forward_over_what_was_looked_at() {
        history.visit("a");
        history.visit("b");
        history.visit("c");
        assertThat(history.back()).contains("b");
        assertThat(history.back()).contains("a");
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains("b");
        assertThat(history.forward()).contains("c");
        assertThat(history.forward()).isEmpty();
    }

    @Test
    void forgets_what_lay_ahead_when_something_else_is_looked_at() {
        history.visit("a");
        history.visit("b");
        history.back();
        history.visit("c");
        assertThat(history.canForward()).isFalse();
        assertThat(history.back()).contains("a");
    }

    @Test
    void counts_a_second_look_at_the_same_once_and_remembers_only_so_many() {
        history.visit("a");
        history.visit("a");
        assertThat(history.canBack()).isFalse();
        history.visit("b");
        history.visit("c");
        history.visit("d");
        history.back();
        assertThat(history.back()).contains("b");
        assertThat(history.canBack()).isFalse();
        history.clear();
        assertThat(history.canForward()).isFalse();
    }
}
