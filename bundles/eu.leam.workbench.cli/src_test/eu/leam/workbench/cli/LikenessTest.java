package eu.leam.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void counts_letters_put_in_left_out_replaced_and_swapped() {
        assertThat(Likeness.distance("run", "run")).isZero();
        assertThat(Likeness.distance("rum", "run")).isEqualTo(1);
        assertThat(Likeness.distance("dataste", "dataset")).isEqualTo(1);
        assertThat(Likeness.distance("", "node")).isEqualTo(4);
        assertThat(Likeness.distance("queues", "queue")).isEqualTo(1);
    }

    @Test
    void finds_the_nearest_word_and_none_for_a_stranger() {
        var words = List.of("release", "run", "queue");
        assertThat(Likeness.nearest("relaese", words)).contains("release");
        assertThat(Likeness.nearest("rel", words)).contains("release");
        assertThat(Likeness.nearest("xyzzy", words)).isEmpty();
        assertThat(Likeness.nearest("--", List.of("--json", "--project"))).isEmpty();
    }
}
