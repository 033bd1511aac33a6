package eu.leam.workbench.base.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhiloxTest {

    /** Known answers of Random123 1.14 (kat_vectors, philox4x32-10). */
    @Test
    void gives_the_known_answers_of_random123() {
        assertThat(Philox.block(new int[4], new int[2]))
                .containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        assertThat(Philox.block(new int[] {-1, -1, -1, -1}, new int[] {-1, -1}))
                .containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
        assertThat(Philox.block(
                        new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, new int[] {0xa4093822, 0x299f31d0}))
                .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    @Test
    void stays_below_the_bound_and_fills_it_evenly() {
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[Philox.below(7, 3, 5, i)]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(9_600, 10_400);
        }
    }

    @Test
    void a_uniform_number_lies_in_the_half_open_unit_interval() {
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            double u = Philox.uniform(1, 2, i);
            assertThat(u).isGreaterThanOrEqualTo(0).isLessThan(1);
            sum += u;
        }
        assertThat(sum / 10_000).isBetween(0.49, 0.51);
    }
}
