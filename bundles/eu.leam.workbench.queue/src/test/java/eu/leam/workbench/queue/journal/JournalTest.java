package eu.leam.workbench.queue.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Note;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.plan.Jobs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.jsonl");
    }

    @Test
    void gives_back_the_last_state_of_each_job() throws Exception {
        Job first = Jobs.pending(1, 2, 7, 3);
        Job ended = Jobs.ended(first, 85);
        try (Journal journal = Journal.open(file)) {
            journal.append(first);
            journal.append(Jobs.running(first));
            journal.append(Jobs.pending(2));
            journal.append(ended);
        }

        Recovered recovered = recovered();

        assertThat(recovered.jobs()).isEqualTo(Map.of(1L, ended, 2L, Jobs.pending(2)));
        assertThat(recovered.next()).isEqualTo(3);
        assertThat(recovered.notes()).isEmpty();
    }

    @Test
    void is_whole_again_wherever_it_is_cut_off() throws Exception {
        // given a journal of three jobs
        try (Journal journal = Journal.open(file)) {
            journal.append(Jobs.pending(1));
            journal.append(Jobs.pending(2));
            journal.append(Jobs.pending(3));
        }
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            // when it ends anywhere
            Files.write(file, Arrays.copyOf(whole, length));
            long lines = new String(whole, 0, length, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();

            // then all whole lines are there, and a further one can be written
            try (Journal journal = Journal.open(file)) {
                Recovered recovered = journal.recovered();
                assertThat(recovered.jobs()).as("cut at %d", length).hasSize((int) Math.max(0, lines - 1));
                boolean torn = length > 0 && whole[length - 1] != '\n';
                assertThat(recovered.notes()).as("cut at %d", length).hasSize(torn ? 1 : 0);
                journal.append(Jobs.pending(9));
            }
            assertThat(recovered().jobs()).containsKey(9L);
            assertThat(recovered().notes()).isEmpty();
        }
    }

    @Test
    void passes_over_a_line_of_which_any_byte_was_changed() throws Exception {
        try (Journal journal = Journal.open(file)) {
            journal.append(Jobs.pending(1));
            journal.append(Jobs.pending(2));
        }
        byte[] whole = Files.readAllBytes(file);
        int first = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        int second = new String(whole, StandardCharsets.UTF_8).indexOf('\n', first) + 1;

        for (int at = first; at < second - 1; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            Recovered recovered = recovered();

            assertThat(recovered.jobs()).as("changed at %d", at).containsOnlyKeys(2L);
            assertThat(recovered.notes()).extracting(Note::code).containsExactly("JournalDamaged");
            assertThat(file.resolveSibling("journal.jsonl.damaged")).hasBinaryContent(damaged);
            assertThat(recovered().notes()).as("written anew").isEmpty();
        }
    }

    @Test
    void never_gives_a_number_twice_though_its_job_is_forgotten() throws Exception {
        try (Journal journal = Journal.open(file)) {
            journal.append(Jobs.pending(1));
            journal.append(Jobs.pending(2));
            journal.rewrite(List.of(Jobs.pending(1)), 3);
            journal.append(Jobs.running(Jobs.pending(1)));
        }

        assertThat(recovered().next()).isEqualTo(3);
        assertThat(recovered().jobs()).isEqualTo(Map.of(1L, Jobs.running(Jobs.pending(1))));
    }

    @Test
    void is_shortened_when_most_of_it_is_superseded() throws Exception {
        try (Journal journal = Journal.open(file)) {
            Job job = Jobs.pending(1);
            assertThat(journal.isWasteful(1)).isFalse();
            for (int i = 0; i < 4000; i++) {
                journal.append(job.with(job.status().withPriority(i)));
            }
            assertThat(journal.isWasteful(1)).isTrue();
            assertThat(journal.isWasteful(4000)).isFalse();
        }
    }

    @Test
    void of_a_newer_version_is_refused() throws Exception {
        String json = "{\"journal\":2,\"next\":1}";
        CRC32 sum = new CRC32();
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        Files.writeString(file, String.format("%08x %s\n", sum.getValue(), json));

        assertThatThrownBy(() -> Journal.open(file)).isInstanceOf(Refusal.class).hasMessageContaining("JournalTooNew");
    }

    private Recovered recovered() throws Exception {
        try (Journal journal = Journal.open(file)) {
            return journal.recovered();
        }
    }
}
