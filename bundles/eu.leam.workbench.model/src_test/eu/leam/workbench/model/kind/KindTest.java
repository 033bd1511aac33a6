package eu.leam.workbench.model.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

    @ParameterizedTest
    @CsvSource({
        "leam.yaml, leam.yaml",
        "datasets/udhr-de, datasets/udhr-de.yaml",
        "mixtures/balanced, mixtures/balanced.yaml",
        "experiments/e1, experiments/e1.yaml",
        "runs/balanced-s1, runs/balanced-s1/run.yaml",
        "outcomes/balanced-s1, runs/balanced-s1/outcome.yaml",
        "models/leam-1/balanced-s1, models/leam-1/balanced-s1.yaml",
        "releases/r1, releases/r1/release.yaml",
        "approvals/r1/jane.doe, releases/r1/approvals/jane.doe.yaml"
    })
    void turns_references_into_paths_and_back(String reference, String path) {
        Ref ref = Ref.parse(reference).orElseThrow();

        assertThat(ref.path()).isEqualTo(path);
        assertThat(Kind.ofPath(path)).contains(ref);
        assertThat(ref).hasToString(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../leam.yaml",
                "datasets/../leam.yaml",
                "datasets/..yaml",
                "datasets/a/b.yaml",
                "datasets/A.yaml",
                "datasets/.yaml",
                "datasets/a b.yaml",
                "datasets/a.yml",
                "/datasets/a.yaml",
                "runs/a/b/run.yaml",
                "models/a.yaml",
                "models/a/b/c.yaml",
                "releases/r/approvals/../x.yaml",
                "releases//approvals/x.yaml",
                "releases/approvals/.yaml",
                "mixtures\\a.yaml",
                "README.md",
                ""
            })
    void takes_no_other_path_for_a_document(String path) {
        assertThat(Kind.ofPath(path)).isEmpty();
    }

    @Test
    void refuses_an_id_that_leaves_its_folder() {
        for (String id : List.of("..", "../x", "a/../../b", "/etc/passwd", "a\\b", "", ".hidden", "a/b")) {
            assertThat(Ref.parse("datasets/" + id)).as(id).isEmpty();
            assertThatThrownBy(() -> new Ref(Kind.DATASET, id))
                    .as(id)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("datasets");
        }
        assertThat(Ref.parse(null)).isEmpty();
        assertThat(Ref.parse("nonsense/x")).isEmpty();
        assertThat(Ref.parse("project/leam")).isEmpty();
    }

    @Test
    void orders_references_by_kind_then_id() {
        assertThat(List.of(Ref.parse("runs/a").get(), Ref.parse("datasets/b").get(), Ref.PROJECT).stream()
                        .sorted()
                        .map(Ref::toString))
                .containsExactly("leam.yaml", "datasets/b", "runs/a");
    }

    @Test
    void finds_the_kind_of_each_document_type() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.ofType(kind.type())).contains(kind);
        }
    }
}
