package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.model.kind.Ref;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of edits on a disk that is full or fails. */
class EditJournalDiskTest {
    private static final Ref A = Ref.parse("mixtures/a").orElseThrow();
    private static final Ref B = Ref.parse("models/leam-1/b").orElseThrow();
    private static final int SMALL = 96 << 10;

    @TempDir
    Path temp;

    private Environment environment;

    @BeforeEach
    void frozen() {
        environment = TestProject.environment(temp, Map.of());
    }

    /** A disk without room from a length of the file on; refuses to cut the file as often as told. */
    private static final class FullDisk extends JournalDisk {
        private final long room;
        private int refusals;

        FullDisk(long room, int refusals) {
            this.room = room;
            this.refusals = refusals;
        }

        @Override
        void write(FileChannel channel, ByteBuffer rest) throws IOException {
            long free = room - channel.position();
            if (free < rest.remaining()) {
                ByteBuffer part = rest.slice(rest.position(), (int) Math.max(0, free));
                channel.write(part);
                throw new IOException("No space left on device");
            }
            super.write(channel, rest);
        }

        @Override
        void cut(FileChannel channel, long length) throws IOException {
            if (refusals-- > 0) {
                throw new IOException("Input/output error");
            }
            super.cut(channel, length);
        }
    }

    private interface OnDisk {
        void run(Path folder, JournalDisk disk) throws Exception;
    }

    /** Runs on a real disk of that size; where none can be mounted, on one that stands in for it. */
    private void onSmallDisk(OnDisk body) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("disk"));
        if (!succeeds("mount", "-t", "tmpfs", "-o", "size=96k", "tmpfs", folder.toString())) {
            body.run(folder, new FullDisk(SMALL, 0));
            return;
        }
        try {
            body.run(folder, new JournalDisk());
        } finally {
            assertThat(succeeds("umount", folder.toString())).isTrue();
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException ignored) { // no such program here
            return false;
        }
    }

    private void keepsEditsAfterAFailedOne(Path folder, JournalDisk disk) throws Exception {
        try (EditJournal journal = EditJournal.open(folder, environment, disk)) {
            journal.note(A, "a".repeat(50_000), "v");
            assertThatThrownBy(() -> journal.note(B, "b".repeat(90_000), "v")).isInstanceOf(StoreException.class);
            journal.note(B, "short", "v");
        }
        try (EditJournal journal = EditJournal.open(folder, environment, disk)) {
            assertThat(journal.unsaved()).extracting(Unsaved::text).containsExactly("a".repeat(50_000), "short");
        }
        assertThat(folder.resolve(".leam/journal/edits.damaged")).doesNotExist();
    }

    @Test
    void keeps_the_edits_that_follow_one_for_which_the_disk_was_full() throws Exception {
        onSmallDisk(this::keepsEditsAfterAFailedOne);
    }

    @Test
    void cuts_half_a_record_before_the_next_one_when_it_could_not_be_cut_at_once() throws Exception {
        keepsEditsAfterAFailedOne(temp, new FullDisk(SMALL, 1));
    }

    @Test
    void writes_nothing_behind_half_a_record_that_cannot_be_cut() throws Exception {
        try (EditJournal journal = EditJournal.open(temp, environment, new FullDisk(SMALL, 2))) {
            assertThatThrownBy(() -> journal.note(A, "a".repeat(99_000), "v")).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> journal.note(A, "second", "v")).isInstanceOf(StoreException.class);
            journal.note(A, "third", "v");
        }
        try (EditJournal journal = EditJournal.open(temp, environment)) {
            assertThat(journal.unsaved()).extracting(Unsaved::text).containsExactly("third");
        }
    }

    @Test
    void goes_on_with_the_old_file_when_a_disk_has_no_room_for_a_second_one() throws Exception {
        onSmallDisk((folder, disk) -> {
            String text = "a".repeat(60_000);
            try (EditJournal journal = EditJournal.open(folder, environment, disk)) {
                journal.note(A, text, "v");
            }
            try (EditJournal journal = EditJournal.open(folder, environment, disk)) {
                journal.note(B, "b", "v");
            }
            try (EditJournal journal = EditJournal.open(folder, environment, disk)) {
                assertThat(journal.unsaved()).extracting(Unsaved::text).containsExactly(text, "b");
            }
        });
    }

    @Test
    void goes_on_with_the_old_file_when_it_cannot_be_made_small() throws Exception {
        Path folder = temp.resolve(".leam/journal");
        Path away = temp.resolve(".leam/away");
        try (EditJournal journal = EditJournal.open(temp, environment)) {
            Files.move(folder, away);
            Files.writeString(folder, "in the way of a new file");
            for (int i = 0; i < 6; i++) {
                journal.note(A, "x".repeat(1 << 20) + i, "v");
            }
            Files.delete(folder);
            Files.move(away, folder);
            journal.note(B, "b", "v");
            assertThat(Files.size(folder.resolve("edits.log"))).isLessThan(2 << 20);
        }
        try (EditJournal journal = EditJournal.open(temp, environment)) {
            assertThat(journal.unsaved()).extracting(Unsaved::text).containsExactly("x".repeat(1 << 20) + 5, "b");
        }
    }

    @Test
    void never_overwrites_what_an_earlier_opening_put_aside() throws Exception {
        Path log = temp.resolve(".leam/journal/edits.log");
        for (String damage : new String[] {"one", "two", "two", "three"}) {
            Files.createDirectories(log.getParent());
            Files.writeString(log, damage);
            EditJournal.open(temp, environment).close();
        }
        assertThat(log.resolveSibling("edits.damaged")).hasContent("one");
        assertThat(log.resolveSibling("edits.damaged-2")).hasContent("two");
        assertThat(log.resolveSibling("edits.damaged-3")).hasContent("three");
        assertThat(log.resolveSibling("edits.damaged-4")).doesNotExist();
    }
}
