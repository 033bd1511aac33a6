package eu.leam.workbench.queue.journal;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Note;
import java.util.List;
import java.util.SortedMap;

/**
 * What was read from a journal.
 *
 * @param jobs the jobs by number, each as its last whole line has it
 * @param next the number for the next job
 * @param notes what was damaged and dropped; empty when all was whole
 * @param lines how many whole lines there were
 * @param end offset in bytes behind the last whole line
 */
public record Recovered(SortedMap<Long, Job> jobs, long next, List<Note> notes, int lines, long end) {}
