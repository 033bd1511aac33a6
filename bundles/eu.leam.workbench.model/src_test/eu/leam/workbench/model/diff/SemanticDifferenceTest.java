package eu.leam.workbench.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SemanticDifferenceTest {
    private static final String MIXTURE = """
            schema: 1
            title: Balanced
            scheme: temperature
            temperature: 1
            tokenBudget: 500000 tokens
            entries:
              - dataset: de-web
                weight: 0.18
              - dataset: en-web
                weight: 1
            """;

    private static Document read(String ref, String text) {
        return DocumentText.read(Ref.parse(ref).orElseThrow(), text.getBytes(StandardCharsets.UTF_8))
                .document();
    }

    private static DocumentChange change(String ref, String before, String after) {
        return new DocumentChange(
                Ref.parse(ref).orElseThrow(),
                before == null ? null : read(ref, before),
                after == null ? null : read(ref, after));
    }

    private static String message(DocumentChange... changes) {
        return SemanticDifference.message(List.of(changes), List.of());
    }

    @Test
    void says_which_value_changed_from_what_to_what() {
        assertThat(message(change("mixtures/balanced", MIXTURE, MIXTURE.replace("temperature: 1", "temperature: 3"))))
                .isEqualTo("balanced: temperature 1 -> 3");
        assertThat(message(change("mixtures/balanced", MIXTURE, MIXTURE.replace("0.18", "0.21"))))
                .isEqualTo("balanced: de-web weight 0.18 -> 0.21");
        assertThat(message(change("mixtures/balanced", MIXTURE, MIXTURE.replace("500000", "1000000"))))
                .isEqualTo("balanced: tokenBudget 500000 tokens -> 1000000 tokens");
    }

    @Test
    void says_what_came_and_what_went() {
        String added = MIXTURE + "  - dataset: fr-web\n    weight: 2\n";
        assertThat(message(change("mixtures/balanced", MIXTURE, added))).isEqualTo("balanced: fr-web added");
        assertThat(message(change("mixtures/balanced", added, MIXTURE))).isEqualTo("balanced: fr-web removed");
        assertThat(message(change("datasets/udhr-de", null, "schema: 1\n"))).isEqualTo("datasets/udhr-de added");
        assertThat(message(change("datasets/udhr-de", "schema: 1\n", null))).isEqualTo("datasets/udhr-de deleted");
        assertThat(message(change("mixtures/balanced", MIXTURE, MIXTURE.replace("title: Balanced\n", ""))))
                .isEqualTo("balanced: title removed");
        assertThat(message(change("experiments/e", "schema: 1\nmixture: m\n", "schema: 1\nmixture: m\nmodel: {}\n")))
                .isEqualTo("e: model added");
    }

    @Test
    void says_when_only_the_order_changed() {
        String turned = MIXTURE.replace("de-web", "x")
                .replace("en-web", "de-web")
                .replace("x", "en-web")
                .replace("0.18", "y")
                .replace("weight: 1", "weight: 0.18")
                .replace("y", "1");

        assertThat(message(change("mixtures/balanced", MIXTURE, turned.replace("schema: 0.18", "schema: 1"))))
                .contains("entries reordered");
    }

    @Test
    void says_that_a_long_text_changed_without_repeating_it() {
        String after = MIXTURE.replace("Balanced", "A title that goes on and on and on and on and on");
        assertThat(message(change("mixtures/balanced", MIXTURE, after))).isEqualTo("balanced: title changed");
    }

    @Test
    void says_when_nothing_but_comments_changed() {
        assertThat(message(change("mixtures/balanced", MIXTURE, "# why\n" + MIXTURE)))
                .isEqualTo("balanced: comments or form");
    }

    @Test
    void lists_many_changes_below_a_summary_in_a_fixed_order() {
        var changes = new ArrayList<DocumentChange>();
        for (int i = 10; i < 60; i++) {
            changes.add(change("datasets/d" + i, null, "schema: 1\n"));
        }
        changes.add(change("mixtures/balanced", MIXTURE, MIXTURE.replace("0.18", "0.21")));
        String once = SemanticDifference.message(changes, List.of("runs/s1/evidence.gz added"));
        Collections.shuffle(changes, new Random(1));

        assertThat(SemanticDifference.message(changes, List.of("runs/s1/evidence.gz added")))
                .isEqualTo(once);
        assertThat(once)
                .startsWith("Add 50 datasets, change 1 mixture, write 1 file\n\ndatasets/d10 added\n")
                .endsWith("and 12 more");
    }

    @Test
    void puts_many_changes_of_one_document_into_a_list() {
        String after = MIXTURE.replace("temperature: 1", "temperature: 3")
                .replace("500000", "1000000")
                .replace("0.18", "0.21");

        assertThat(message(change("mixtures/balanced", MIXTURE, after)))
                .isEqualTo("balanced: 3 changes\n\ntemperature 1 -> 3\ntokenBudget 500000 tokens -> 1000000 tokens\n"
                        + "de-web weight 0.18 -> 0.21");
    }

    @Test
    void says_what_changed_within_parts_and_lists_of_texts() {
        String before = "schema: 1\nname: D\npolicy:\n  licences: [MIT, CC0-1.0]\n";
        assertThat(message(change("leam.yaml", before, before.replace("MIT", "Apache-2.0"))))
                .isEqualTo("leam: policy licences without MIT, policy licences with Apache-2.0");
    }
}
