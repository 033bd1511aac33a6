package eu.leam.workbench.core.session;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.edit.EditedProject;
import eu.leam.workbench.core.edit.Editing;
import eu.leam.workbench.core.edit.SaveDocuments;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.store.ProjectLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window's session beside the command line and other windows. */
class LiveSessionTest {
    @TempDir
    Path temp;

    private EditedProject project;

    @BeforeEach
    void a_project() throws Exception {
        project = EditedProject.create(temp);
    }

    private Session open() throws Exception {
        return Sessions.open(project.place.folder(), project.place.environment());
    }

    private static void until(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void the_command_line_saves_beside_an_open_window_and_the_window_shows_it() throws Exception {
        try (Session session = open()) {
            Editing editing = session.editing().orElseThrow();
            editing.open(BALANCED);
            var heard = new AtomicInteger();
            session.listen(new SessionListener() {
                @Override
                public void documentsChanged() {
                    heard.incrementAndGet();
                }
            });

            Project beside = Project.open(project.place);
            var mixture = beside.mixture("balanced");
            mixture.setTemperature(2.5);
            var saved = beside.save(Map.of(Ref.parse(BALANCED).orElseThrow(), mixture), Map.of(), "");

            assertThat(saved.note()).isEmpty();
            until(
                    "the window shows it",
                    () -> editing.document(BALANCED).orElseThrow().text().contains("temperature: 2.5"));
            until("the window was told", () -> heard.get() > 0);
            assertThat(editing.dirty()).isEmpty();
        }
    }

    @Test
    void an_edit_made_here_is_seen_in_findings_before_it_is_saved_and_the_rest_of_the_project_is_known()
            throws Exception {
        project.write("datasets/de-web", "schema: 1\ntitle: Web\n");
        try (Session session = open()) {
            Editing editing = session.editing().orElseThrow();

            var opened = editing.open(BALANCED);

            assertThat(opened.findings())
                    .extracting("field")
                    .contains("entries[1].dataset")
                    .doesNotContain("entries[0].dataset");
            editing.type(BALANCED, TEXT.replace("temperature: 1", "temperature: 3"), opened.basis());
            new SaveDocuments(editing, editing.dirty(), "").call(Progress.NONE);
            until("the list is fresh", () -> session.text(BALANCED).contains("temperature: 3"));
        }
    }

    @Test
    void a_project_that_cannot_be_written_opens_read_only_with_the_reason() throws Exception {
        Files.writeString(project.place.folder().resolve(".leam.tmp"), "");
        deletePrivateFolder();
        Files.writeString(project.place.folder().resolve(".leam"), "a file where a folder must be");

        try (Session session = open()) {
            assertThat(session.readOnly()).contains(".leam");
            assertThat(session.editing()).isEmpty();
            assertThat(session.text(BALANCED)).isEqualTo(TEXT);
        }
    }

    private void deletePrivateFolder() throws Exception {
        try (var files = Files.walk(project.place.folder().resolve(".leam"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void a_window_that_is_taken_over_says_so_and_writes_no_more() throws Exception {
        try (Session session = open()) {
            Editing editing = session.editing().orElseThrow();
            var opened = editing.open(BALANCED);

            Place elsewhere = project.from("elsewhere");
            var other = (ProjectLock.Mine) ProjectLock.takeOver(elsewhere.folder(), elsewhere.environment());

            until("it is told", () -> !session.readOnly().isEmpty());
            assertThat(session.readOnly()).contains("eva", "elsewhere");
            assertThat(session.takeable()).isEmpty();
            assertThat(editing.open(BALANCED).readOnly()).isEqualTo(session.readOnly());
            assertThat(opened.readOnly()).isEmpty();
            other.lock().close();
        }
    }

    @Test
    void a_project_opened_again_in_the_same_program_is_editable_once_the_former_closed() throws Exception {
        Session first = open();
        try (Session second = open()) {
            assertThat(second.readOnly()).isNotEmpty();

            first.close();

            until("the second may edit", () -> second.editing().isPresent());
            assertThat(second.editing().orElseThrow().left()).isEqualTo(List.of());
        }
    }
}
