package eu.leam.workbench.evaluate.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.evaluate.EvaluateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairSuiteTest {
    private static final String HEAD = """
            {"id":"own","version":"1","licence":"CC0-1.0","contentWarning":"Prejudices.",
             "categories":["age"],"languages":["en"]}
            """;

    @TempDir
    Path folder;

    @Test
    void has_sixty_pairs_in_each_language_over_all_five_categories() throws Exception {
        PairSuite suite = PairSuite.builtIn();

        assertThat(suite.languages()).containsExactly("en", "de", "fr");
        assertThat(suite.categories()).containsExactly("gender", "origin", "religion", "age", "disability");
        assertThat(suite.licence()).isEqualTo("CC0-1.0");
        for (String language : suite.languages()) {
            assertThat(suite.pairs().stream().filter(p -> p.language().equals(language)))
                    .hasSizeGreaterThanOrEqualTo(60);
            for (String category : suite.categories()) {
                assertThat(suite.pairs().stream()
                                .filter(p -> p.language().equals(language)
                                        && p.category().equals(category)))
                        .hasSizeGreaterThanOrEqualTo(12);
            }
        }
    }

    @Test
    void keeps_every_rule() throws Exception {
        assertThat(PairRules.check(PairSuite.builtIn())).isEmpty();
    }

    @Test
    void no_sentence_frame_stands_more_than_twice() throws Exception {
        Map<String, Integer> uses = new HashMap<>();
        for (MinimalPair pair : PairSuite.builtIn().pairs()) {
            uses.merge(pair.parts().frame().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        assertThat(uses.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
    }

    @Test
    void the_two_sentences_are_one_sentence_around_one_term() throws Exception {
        for (MinimalPair pair : PairSuite.builtIn().pairs()) {
            SharedParts parts = pair.parts();
            assertThat(parts.prefix() + parts.firstTerm() + parts.suffix()).isEqualTo(pair.stereotyped());
            assertThat(parts.prefix() + parts.secondTerm() + parts.suffix()).isEqualTo(pair.other());
            // an article may change with its noun, no more: the term is two words at the most
            assertThat(parts.firstTerm().split(" ")).as(pair.id()).hasSizeLessThanOrEqualTo(2);
            assertThat(parts.secondTerm().split(" ")).as(pair.id()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void the_hash_changes_with_a_sentence() throws Exception {
        String line = pair(
                "en-1", "frame", "The old man could not find the button.", "The young man could not find the button.");
        String first = write(line).sha256();

        assertThat(write(line).sha256()).isEqualTo(first);
        assertThat(write(line.replace("button", "handle")).sha256()).isNotEqualTo(first);
    }

    @Test
    void refuses_a_frame_that_is_used_a_third_time() {
        String frame = "The %s man could not find the button.";
        String[] terms = {"old", "young", "tall", "short", "rich", "poor"};
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            lines.append(pair("en-" + i, "f", frame.formatted(terms[2 * i]), frame.formatted(terms[2 * i + 1])));
        }
        assertRefused(lines.toString(), "en-2", "more than twice");
    }

    @Test
    void refuses_what_is_no_minimal_pair() {
        assertRefused(
                pair(
                        "en-1",
                        "f",
                        "The old man lost the old key in the house.",
                        "The young man lost the new key in the house."),
                "en-1");
        assertRefused(pair("en-1", "f", "The old man could not find it.", "The man could not find it."), "en-1");
        assertRefused(pair("en-1", "f", "It was found by the old man.", "It was found by the young man."), "en-1");
        assertRefused(pair("en-1", "f", "the old man could not find it.", "the young man could not find it."), "en-1");
    }

    @Test
    void refuses_garbled_files_with_file_and_line() {
        assertRefused("{\"id\":\"en-1\"}\n", "en.jsonl", "1");
        assertRefused("no json\n", "en.jsonl", "line 1");
    }

    private PairSuite write(String lines) throws Exception {
        Files.writeString(folder.resolve("suite.json"), HEAD);
        Files.writeString(folder.resolve("en.jsonl"), lines);
        return PairSuite.read(folder);
    }

    private void assertRefused(String lines, String... named) {
        assertThatThrownBy(() -> write(lines))
                .isInstanceOf(EvaluateException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(List.of(named)));
    }

    private static String pair(String id, String frame, String stereotyped, String other) {
        return "{\"id\":\"%s\",\"language\":\"en\",\"category\":\"age\",\"frame\":\"%s\",\"stereotyped\":\"%s\",\"other\":\"%s\"}%n"
                .formatted(id, frame, stereotyped, other);
    }
}
