package eu.leam.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    static List<Palette> palettes() {
        return List.of(Palette.LIGHT, Palette.DARK);
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Palette.contrast(0xFFFFFF, 0x000000)).isCloseTo(21, within(1e-9));
        assertThat(Palette.contrast(0x777777, 0xFFFFFF))
                .isCloseTo(4.48, within(0.005)); // WebAIM's well-known near miss
        assertThat(Palette.contrast(0x123456, 0x123456)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void words_stand_out_from_every_ground(Palette p) {
        for (int ground : new int[] {p.page(), p.panel()}) {
            for (int word : new int[] {p.text(), p.second(), p.good(), p.caution(), p.bad(), p.accent()}) {
                assertThat(Palette.contrast(word, ground))
                        .as("%06X on %06X", word, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(Palette.contrast(p.text(), p.selection())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void marks_stand_out_from_the_page(Palette p) {
        for (int colour : p.series()) {
            assertThat(Palette.contrast(colour, p.page())).as("%06X", colour).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void twenty_four_series_stay_apart_by_colour_and_dash(Palette p) {
        Set<String> seen = new HashSet<>();
        for (int n = 0; n < 24; n++) {
            float[] dash = p.dash(n);
            seen.add(p.series(n) + (dash == null ? "" : " " + dash[0]));
        }
        assertThat(seen).hasSize(24);
    }
}
