package eu.leam.workbench.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.ui.Mark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectTreeModelTest {
    private final ProjectTreeModel model = new ProjectTreeModel();

    @Test
    void shows_the_project_first_and_then_the_kinds_in_their_order_with_counts() {
        model.documents(List.of(document("runs", "b"), document("datasets", "a"), project()), List.of());
        assertThat(model.roots()).first().isInstanceOf(ProjectTreeModel.Leaf.class);
        assertThat(kinds())
                .extracting(ProjectTreeModel.Kind::folder)
                .containsExactly("datasets", "mixtures", "experiments", "runs", "models", "releases");
        assertThat(kinds()).extracting(ProjectTreeModel.Kind::total).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void shows_kinds_it_does_not_know_behind_the_others() {
        model.documents(List.of(document("feedback", "f")), List.of());
        assertThat(kinds()).last().extracting(ProjectTreeModel.Kind::folder).isEqualTo("feedback");
    }

    @Test
    void sorts_documents_by_group_and_then_title() {
        model.documents(
                List.of(
                        document("datasets", "z", "Zeta", "de"),
                        document("datasets", "a", "Alpha", "pl"),
                        document("datasets", "b", "beta", "de")),
                List.of());
        assertThat(kinds().getFirst().leaves())
                .extracting(leaf -> leaf.document().id())
                .containsExactly("b", "z", "a");
    }

    @Test
    void a_run_says_its_present_state_and_else_that_of_its_outcome() {
        DocumentEntry run = document("runs", "r", "r", "COMPLETED");
        assertThat(model.state(run)).isEqualTo("COMPLETED");
        assertThat(model.states(Map.of("r", "RUNNING"))).isTrue();
        assertThat(model.states(Map.of("r", "RUNNING"))).isFalse();
        assertThat(model.state(run)).isEqualTo("RUNNING");
        model.states(Map.of("r", ""));
        assertThat(model.state(run)).isEqualTo("COMPLETED");
    }

    @Test
    void names_by_its_id_what_commands_name_so_and_puts_the_title_behind() {
        model.documents(
                List.of(document("mixtures", "b", "About all", ""), document("mixtures", "a", "Zero", "")), List.of());
        var row = new ProjectRow(model);
        assertThat(kinds().get(1).leaves()).extracting(row::text).containsExactly("a  Zero", "b  About all");
    }

    @Test
    void filters_by_every_word_whatever_case_and_accents() {
        model.documents(
                List.of(
                        document("datasets", "x", "Übersetzung der Erklärung", "de"),
                        document("datasets", "y", "Erklärung", "fr"),
                        document("mixtures", "m")),
                List.of());
        model.filter(" ERKLARUNG  uber ");
        assertThat(kinds()).hasSize(1);
        assertThat(kinds().getFirst().leaves())
                .extracting(leaf -> leaf.document().id())
                .containsExactly("x");
        assertThat(kinds().getFirst().total()).isEqualTo(2);
        model.filter("");
        assertThat(kinds()).hasSize(6);
    }

    @Test
    void carries_the_worst_mark_up_to_the_kind_even_when_the_filter_hides_its_cause() {
        model.documents(
                List.of(
                        document("datasets", "fine"),
                        with(document("datasets", "poor"), Severity.WARNING),
                        with(document("datasets", "broken"), Severity.ERROR)),
                List.of());
        model.filter("fine");
        assertThat(kinds().getFirst().mark()).isEqualTo(Mark.BAD);
        assertThat(kinds().getFirst().leaves().getFirst().mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void leaves_no_mark_for_a_note() {
        model.documents(List.of(with(document("datasets", "a"), Severity.NOTE)), List.of());
        assertThat(kinds().getFirst().mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void marks_the_project_with_what_concerns_it_as_a_whole() {
        model.documents(List.of(project()), List.of(finding(Severity.WARNING)));
        assertThat(model.roots().getFirst().mark()).isEqualTo(Mark.CAUTION);
    }

    @Test
    void knows_the_place_of_a_document() {
        model.documents(List.of(project(), document("datasets", "a"), document("datasets", "b")), List.of());
        assertThat(model.place("leam.yaml")).isEqualTo(new ProjectTreeModel.Place(0, -1));
        assertThat(model.place("datasets/b")).isEqualTo(new ProjectTreeModel.Place(1, 1));
        assertThat(model.place("datasets/none")).isNull();
    }

    private List<ProjectTreeModel.Kind> kinds() {
        return model.roots().stream()
                .filter(ProjectTreeModel.Kind.class::isInstance)
                .map(ProjectTreeModel.Kind.class::cast)
                .toList();
    }

    private static DocumentEntry project() {
        return new DocumentEntry("leam.yaml", "project", "leam", "Demo", "", "leam.yaml", List.of(), "");
    }

    private static DocumentEntry document(String folder, String id) {
        return document(folder, id, id, "");
    }

    private static DocumentEntry document(String folder, String id, String title, String group) {
        String reference = folder + "/" + id;
        return new DocumentEntry(reference, folder, id, title, group, reference + ".yaml", List.of(), "");
    }

    private static DocumentEntry with(DocumentEntry of, Severity severity) {
        return new DocumentEntry(
                of.reference(),
                of.folder(),
                of.id(),
                of.title(),
                of.group(),
                of.path(),
                List.of(finding(severity)),
                "");
    }

    private static Finding finding(Severity severity) {
        return new Finding("rule", severity, "datasets/a", "", "It is so.", "");
    }
}
