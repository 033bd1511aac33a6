package eu.leam.workbench.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FittingTest {

    @Test
    void keeps_what_fits_and_cuts_what_does_not_with_an_ellipsis() {
        assertThat(Fitting.cut("abcdef", 6, String::length)).isEqualTo("abcdef");
        assertThat(Fitting.cut("abcdef", 4, String::length)).isEqualTo("abc…");
        assertThat(Fitting.cut("ab cdef", 4, String::length)).isEqualTo("ab…");
    }

    @Test
    void shows_nothing_where_there_is_no_room() {
        assertThat(Fitting.cut("abcdef", 1, String::length)).isEmpty();
        assertThat(Fitting.cut("", 0, String::length)).isEmpty();
    }
}
