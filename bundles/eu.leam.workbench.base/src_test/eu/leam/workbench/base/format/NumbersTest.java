package eu.leam.workbench.base.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2.345678, 2.3457",
        "12345.6, 12\u2009345.6000",
        "0, 0.0000",
        "0.5, 0.5000",
        "0.0123456, 0.01235",
        "0.0003, 0.0003",
        "0.00003, 0.00003",
        "-0.000034567, \u22120.00003457",
        "0.000001, 0.000001",
        "0.0000000032, 3.2E\u22129",
        "NaN, \u2013"
    })
    void a_small_number_is_never_shown_as_nothing(double value, String shown) {
        assertThat(Numbers.visible(value, 4, Locale.ROOT)).isEqualTo(shown);
    }

    @Test
    void the_decimal_mark_is_that_of_the_language() {
        assertThat(Numbers.visible(0.0003, 4, Locale.GERMANY)).isEqualTo("0,0003");
        assertThat(Numbers.visible(3.2e-9, 4, Locale.GERMANY)).isEqualTo("3,2E\u22129");
        assertThat(Numbers.fixed(1234.5, 1, Locale.GERMANY)).isEqualTo("1\u2009234,5");
    }
}
