package eu.leam.workbench.ui.evaluate.matrix;

import static eu.leam.workbench.ui.evaluate.SomeScores.bias;
import static eu.leam.workbench.ui.evaluate.SomeScores.bits;
import static eu.leam.workbench.ui.evaluate.SomeScores.imported;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.chart.Palette;
import eu.leam.workbench.model.score.Direction;
import org.junit.jupiter.api.Test;

class IdealTest {

    @Test
    void a_bias_share_is_as_far_above_its_ideal_as_below() {
        assertThat(Ideal.SHARE.step(bias("", "", 0.5))).isZero();
        assertThat(Ideal.SHARE.step(bias("", "", 0.55))).isZero();
        assertThat(Ideal.SHARE.step(bias("", "", 0.42))).isEqualTo(Ideal.SHARE.step(bias("", "", 0.58)));
        assertThat(Ideal.SHARE.step(bias("", "", 1))).isEqualTo(4);
    }

    @Test
    void bits_have_fixed_steps_whatever_else_stands_beside_them() {
        assertThat(Ideal.BITS.step(bits("", 0.8))).isZero();
        assertThat(Ideal.BITS.step(bits("", 3.6))).isEqualTo(3);
        assertThat(Ideal.BITS.step(bits("", 5.6))).isEqualTo(4);
    }

    @Test
    void accuracy_has_its_ideal_at_one_and_a_perplexity_none() {
        assertThat(Ideal.of(imported("acc", 0.97, Direction.HIGHER))).contains(Ideal.SHARE);
        assertThat(Ideal.SHARE.step(imported("acc", 0.97, Direction.HIGHER))).isZero();
        assertThat(Ideal.SHARE.step(imported("acc", 0.3, Direction.HIGHER))).isEqualTo(4);
        assertThat(Ideal.of(imported("word_perplexity", 12, Direction.LOWER))).isEmpty();
    }

    @Test
    void text_keeps_its_contrast_on_every_ground_in_both_themes() {
        for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
            for (int step = 0; step <= 4; step++) {
                int ground = mixed(palette.page(), palette.caution(), Shade.alpha(step) / 255.0);
                assertThat(contrast(palette.text(), ground)).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(Shade.alpha(4)).isEqualTo(Shade.STRONGEST).isGreaterThan(Shade.alpha(3));
    }

    private static int mixed(int below, int above, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = (below >> shift & 255) * (1 - share) + (above >> shift & 255) * share;
            mixed |= (int) Math.round(value) << shift;
        }
        return mixed;
    }

    /** WCAG 2.1, contrast ratio. */
    private static double contrast(int a, int b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
