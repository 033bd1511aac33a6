package eu.leam.workbench.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed between two snapshots of one queue.
 *
 * @param added jobs that are new, in the order of their submission
 * @param removed jobs that the queue no longer knows
 * @param changed jobs that are in both and differ
 */
public record QueueDifference(List<Job> added, List<Job> removed, List<Change> changed) {

    /** One job before and after. */
    public record Change(Job before, Job after) {

        /** Whether it is in another state than before. */
        public boolean ofState() {
            return before.state() != after.state();
        }
    }

    public QueueDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Compares two snapshots job by job. */
    public static QueueDifference between(QueueSnapshot former, QueueSnapshot latter) {
        Map<String, Job> before = HashMap.newHashMap(former.jobs().size());
        former.jobs().forEach(job -> before.put(job.id(), job));
        List<Job> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (Job job : latter.jobs()) {
            Job old = before.remove(job.id());
            if (old == null) {
                added.add(job);
            } else if (!old.equals(job)) {
                changed.add(new Change(old, job));
            }
        }
        List<Job> removed = former.jobs().stream()
                .filter(job -> before.containsKey(job.id()))
                .toList();
        return new QueueDifference(added, removed, changed);
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
