package eu.leam.workbench.trainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Utf8StreamTest {
    @Test
    void bytes_become_text_as_soon_as_characters_are_whole() {
        var stream = new Utf8Stream();
        assertThat(stream.take((byte) 'a')).isEqualTo("a");
        assertThat(stream.take((byte) 0xE2)).isEmpty();
        assertThat(stream.take((byte) 0x82)).isEmpty();
        assertThat(stream.take((byte) 0xAC)).isEqualTo("€");
        assertThat(stream.take((byte) 0xFF)).isEqualTo("\uFFFD");
        assertThat(stream.take((byte) 0xC3)).isEmpty();
        assertThat(stream.rest()).isEqualTo("\uFFFD");
    }
}
