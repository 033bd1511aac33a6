package eu.leam.workbench.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
    private static final String HASH = Sha256.of("text");
    private static final String CAPITALS = HASH.toUpperCase(Locale.ROOT);

    @Test
    void capitals_and_blanks_around_it_make_no_other_hash() {
        assertThat(Sha256.canonical(" " + CAPITALS + "\n")).isEqualTo(HASH);
        assertThat(Sha256.same(HASH, CAPITALS)).isTrue();
        assertThat(Sha256.same(CAPITALS, HASH)).isTrue();
        assertThat(Sha256.same(HASH, Sha256.of("Text"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ABC", "G"})
    void what_is_no_hash_is_left_as_it_is(String text) {
        assertThat(Sha256.isHash(text)).isFalse();
        assertThat(Sha256.canonical(text)).isEqualTo(text);
        assertThat(Sha256.same(text, HASH)).isFalse();
    }

    @Test
    void no_hash_is_the_same_as_no_other() {
        assertThat(Sha256.same(null, null)).isFalse();
        assertThat(Sha256.same("", "")).isFalse();
        assertThat(Sha256.same(null, HASH)).isFalse();
    }
}
