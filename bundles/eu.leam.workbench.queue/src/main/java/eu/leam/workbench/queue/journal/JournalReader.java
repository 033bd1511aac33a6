package eu.leam.workbench.queue.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Json;
import eu.leam.workbench.queue.job.Note;
import eu.leam.workbench.queue.job.Refusal;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a journal line by line; a damaged line is passed over, a half last line is what a power cut leaves. */
final class JournalReader {
    private final Path file;
    private final SortedMap<Long, Job> jobs = new TreeMap<>();
    private long next = 1;
    private int lines;
    private int damaged;
    private long offset;
    private long end;
    private boolean torn;

    private JournalReader(Path file) {
        this.file = file;
    }

    /**
     * Reads the journal.
     *
     * @throws Refusal when a newer version of the keeper wrote it
     */
    static Recovered read(Path file) throws IOException, Refusal {
        JournalReader reader = new JournalReader(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            reader.readAll(in);
        }
        return reader.recovered();
    }

    private void readAll(InputStream in) throws IOException, Refusal {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            offset++;
            if (next == '\n') {
                accept(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(next);
            }
        }
        torn = line.size() > 0;
    }

    private void accept(String text) throws Refusal {
        JsonNode node = Line.parse(text).orElse(null);
        if (node == null || !accept(node)) {
            damaged++;
            return;
        }
        lines++;
        end = offset;
    }

    private boolean accept(JsonNode node) throws Refusal {
        if (node.has("journal")) {
            int version = node.path("journal").asInt();
            if (version > Journal.VERSION) {
                throw new Refusal("JournalTooNew", file, version, Journal.VERSION);
            }
            next = Math.max(next, node.path("next").asLong(1));
            return true;
        }
        try {
            Job job = Json.MAPPER.treeToValue(node.path("job"), Job.class);
            if (job == null || job.status() == null || job.request() == null) {
                return false;
            }
            jobs.put(job.id(), job);
            next = Math.max(next, job.id() + 1);
            return true;
        } catch (JsonProcessingException ignored) { // whole by its sum, but no job: somebody else's hand
            return false;
        }
    }

    private Recovered recovered() {
        List<Note> notes = new ArrayList<>();
        if (damaged > 0) {
            notes.add(Note.of("JournalDamaged", damaged, lines, file.resolveSibling(Journal.damagedName(file))));
        } else if (torn) {
            notes.add(Note.of("JournalTorn", offset - end, lines));
        }
        return new Recovered(jobs, next, List.copyOf(notes), lines, end);
    }
}
