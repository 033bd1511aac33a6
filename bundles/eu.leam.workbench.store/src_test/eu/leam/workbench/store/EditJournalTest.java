package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditJournalTest {
    private static final Ref A = Ref.parse("mixtures/a").orElseThrow();
    private static final Ref B = Ref.parse("models/leam-1/b").orElseThrow();

    @TempDir
    Path temp;

    private Environment environment;
    private Path log;

    @BeforeEach
    void frozen() {
        environment = TestProject.environment(temp, Map.of());
        log = temp.resolve(".leam/journal/edits.log");
    }

    private EditJournal open() throws StoreException {
        return EditJournal.open(temp, environment);
    }

    @Test
    void offers_the_last_text_of_each_unsaved_document_at_the_next_opening() throws Exception {
        try (EditJournal journal = open()) {
            assertThat(journal.unsaved()).isEmpty();
            journal.note(A, "temperature: 1\n", "v1");
            journal.note(B, "title: Größe\n\n", Change.NEW);
            journal.note(A, "temperature: 2\n", "v1");
        }

        try (EditJournal journal = open()) {
            assertThat(journal.unsaved())
                    .containsExactly(
                            new Unsaved(A, "temperature: 2\n", "v1", TestProject.NOW),
                            new Unsaved(B, "title: Größe\n\n", Change.NEW, TestProject.NOW));
        }
    }

    @Test
    void keeps_what_was_offered_until_it_is_settled() throws Exception {
        try (EditJournal journal = open()) {
            journal.note(A, "x", "v");
            journal.note(B, "y", "v");
        }
        try (EditJournal journal = open()) {
            journal.settle(A);
        }
        try (EditJournal journal = open()) {
            assertThat(journal.unsaved()).extracting(Unsaved::ref).containsExactly(B);
            journal.settle(B);
            assertThat(log).isEmptyFile();
        }
    }

    @Test
    void drops_a_record_that_was_cut_off_anywhere_and_keeps_those_before() throws Exception {
        try (EditJournal journal = open()) {
            journal.note(A, "first\n", "v1");
        }
        int whole = Files.readAllBytes(log).length;
        try (EditJournal journal = open()) {
            journal.note(A, "second\nwith two lines\n", "v1");
        }
        byte[] both = Files.readAllBytes(log);
        byte[] appended = both;
        for (int cut = whole; cut < appended.length; cut++) {
            Files.write(log, Arrays.copyOf(appended, cut));

            try (EditJournal journal = open()) {
                assertThat(journal.unsaved())
                        .as("cut at %d", cut)
                        .extracting(Unsaved::text)
                        .containsExactly("first\n");
                journal.note(B, "works on", "v");
                assertThat(journal.unsaved()).hasSize(2);
                journal.settle(B);
            }
        }
    }

    @Test
    void puts_what_follows_a_damaged_record_aside() throws Exception {
        try (EditJournal journal = open()) {
            journal.note(A, "first\n", "v1");
            journal.note(B, "second\n", "v1");
        }
        byte[] bytes = Files.readAllBytes(log);
        bytes[bytes.length - 3] ^= 1;
        Files.write(log, bytes);

        try (EditJournal journal = open()) {
            assertThat(journal.unsaved()).extracting(Unsaved::ref).containsExactly(A);
        }
        assertThat(log.resolveSibling("edits.damaged")).content().contains("models/leam-1/b");
    }

    @Test
    void a_text_that_looks_like_a_record_stays_a_text() throws Exception {
        String text = "leam1 mixtures/a - 0 - 0\nleam1 x\n";
        try (EditJournal journal = open()) {
            journal.note(A, text, "v");
            journal.note(B, "b", "v");
        }
        try (EditJournal journal = open()) {
            assertThat(journal.unsaved()).extracting(Unsaved::text).containsExactly(text, "b");
        }
    }

    @Test
    void does_not_grow_without_end() throws Exception {
        String text = "x".repeat(200_000);
        try (EditJournal journal = open()) {
            for (int i = 0; i < 60; i++) {
                journal.note(A, text + i, "v");
            }
            assertThat(Files.size(log)).isLessThan(5 << 20);
        }
        try (EditJournal journal = open()) {
            assertThat(journal.unsaved()).extracting(Unsaved::text).isEqualTo(List.of(text + 59));
        }
    }

    @Test
    void never_touches_the_saved_file() throws Exception {
        Files.createDirectories(temp.resolve("mixtures"));
        Files.writeString(temp.resolve("mixtures/a.yaml"), "saved\n");
        try (EditJournal journal = open()) {
            journal.note(A, "edited\n", "v");
        }
        assertThat(temp.resolve("mixtures/a.yaml")).content().isEqualTo("saved\n");
    }
}
