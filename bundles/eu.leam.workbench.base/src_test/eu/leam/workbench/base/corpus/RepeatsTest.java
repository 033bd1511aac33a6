package eu.leam.workbench.base.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    void counts_over_all_datasets_and_tells_training_and_held_out_apart() {
        var danish = new HeldOut(List.of("fælles", "dansk", "to", "to"), List.of("prøve", "ens"));
        var bokmaal = new HeldOut(List.of("fælles", "norsk", "prøve"), List.of("ens", "ny"));

        // 11 documents: fælles, to, prøve and ens twice; dansk, norsk and ny once
        assertThat(Repeats.of(List.of(danish, bokmaal))).isEqualTo(new Repeats(11, 7, 4, 3, 4, 3, 1));
    }

    @Test
    void a_text_that_occurs_twice_in_one_dataset_is_repeated_but_not_across() {
        var one = new HeldOut(List.of("a", "a"), List.of("b"));

        assertThat(Repeats.of(List.of(one))).isEqualTo(new Repeats(3, 2, 1, 0, 1, 1, 0));
        assertThat(Repeats.of(List.of())).isEqualTo(new Repeats(0, 0, 0, 0, 0, 0, 0));
    }
}
