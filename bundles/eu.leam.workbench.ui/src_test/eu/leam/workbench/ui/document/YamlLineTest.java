package eu.leam.workbench.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlLineTest {

    @Test
    void finds_keys_numbers_with_units_and_comments() {
        assertThat(parts("budget: 2.1e9 tokens  # enough"))
                .containsExactly("KEY budget", "NUMBER 2.1e9 tokens", "COMMENT # enough");
        assertThat(parts("  - weight: 0.25")).containsExactly("KEY weight", "NUMBER 0.25");
        assertThat(parts("  - 17")).containsExactly("NUMBER 17");
        assertThat(parts("# all of it")).containsExactly("COMMENT # all of it");
        assertThat(parts("ok: true")).containsExactly("KEY ok", "NUMBER true");
    }

    @Test
    void takes_no_words_for_numbers_and_no_number_sign_in_words_for_a_comment() {
        assertThat(parts("title: 24 official languages of the Union")).containsExactly("KEY title");
        assertThat(parts("name: C# sources")).containsExactly("KEY name");
        assertThat(parts("name: \"a # b\" # c")).containsExactly("KEY name", "COMMENT # c");
        assertThat(parts("uri: https://example.org:80/x")).containsExactly("KEY uri");
        assertThat(parts("    continued text without a key")).isEmpty();
        assertThat(parts("")).isEmpty();
    }

    @Test
    void takes_quoted_keys() {
        assertThat(parts("\"a: b\": 1")).containsExactly("KEY \"a: b\"", "NUMBER 1");
    }

    private static List<String> parts(String line) {
        return YamlLine.parts(line).stream()
                .map(part -> part.kind() + " " + line.substring(part.start(), part.start() + part.length()))
                .toList();
    }

    @Test
    void covers_the_whole_line_but_its_indentation_when_all_of_it_is_marked() {
        String line = "    weight: 0.18 # by hand";
        List<YamlLine.Part> parts = YamlLine.cover(line, true);

        int at = 4;
        for (YamlLine.Part part : parts) {
            assertThat(part.start()).isEqualTo(at);
            at += part.length();
        }
        assertThat(at).isEqualTo(line.length());
        assertThat(YamlLine.cover(line, false)).isEqualTo(YamlLine.parts(line));
        assertThat(YamlLine.cover("", true)).isEmpty();
    }
}
