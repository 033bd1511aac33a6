package eu.leam.workbench.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    @Test
    void says_two_units_at_most_and_a_dash_for_what_is_not_known() {
        assertThat(TimeLeft.of(Double.NaN)).isEqualTo("–");
        assertThat(TimeLeft.of(-3)).isEqualTo("0 s");
        assertThat(TimeLeft.of(59.4)).isEqualTo("59 s");
        if (Locale.getDefault().getLanguage().equals("en")) {
            assertThat(TimeLeft.of(59.6)).isEqualTo("1 min 0 s");
            assertThat(TimeLeft.of(3600 * 5 + 61)).isEqualTo("5 h 1 min");
            assertThat(TimeLeft.of(86400 * 2 + 3600)).isEqualTo("2 d 1 h");
        }
    }
}
