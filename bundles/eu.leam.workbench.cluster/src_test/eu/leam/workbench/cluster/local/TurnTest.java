package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.cluster.Dependency;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.cluster.QueueDifference;
import eu.leam.workbench.cluster.QueueSnapshot;
import eu.leam.workbench.model.document.RunState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
    @TempDir
    Path folder;

    @Test
    void the_larger_priority_goes_first_then_the_earlier_submission_and_top_passes_all() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given a queue behind a job that runs
            LocalCluster cluster = queue.cluster();
            String busy = cluster.submit(queue.script("busy", "gate go").build());
            String a = cluster.submit(queue.script("a", "echo a >> order").build());
            String b = cluster.submit(
                    queue.script("b", "echo b >> order").priority(2000).build());
            String c = cluster.submit(queue.script("c", "echo c >> order").build());
            String d = cluster.submit(queue.script("d", "echo d >> order").build());
            queue.await(busy, RunState.RUNNING);

            // when
            cluster.reprioritise(c, 1500);
            cluster.top(d);

            // then the reasons and the order say so
            assertThat(cluster.job(d).reason().code()).isEqualTo("Resources");
            assertThat(List.of(a, b, c))
                    .allSatisfy(
                            job -> assertThat(cluster.job(job).reason().code()).isEqualTo("Priority"));
            queue.open("go");
            queue.await(a, RunState.COMPLETED);
            assertThat(queue.lines("order")).containsExactly("d", "b", "c", "a");
        }
    }

    @Test
    void no_more_slots_are_used_than_there_are_and_a_wide_job_is_not_passed_by_narrow_ones() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 3)) {
            // given three slots of which two are taken
            LocalCluster cluster = queue.cluster();
            String first =
                    cluster.submit(queue.script("first", "gate go").slots(2).build());
            String wide =
                    cluster.submit(queue.script("wide", "gate wide").slots(3).build());
            String narrow =
                    cluster.submit(queue.script("narrow", "true").slots(1).build());
            queue.await(first, RunState.RUNNING);

            // then the third stays free for the wide one
            assertThat(queue.awaitReason(wide, "Resources").state()).isEqualTo(RunState.PENDING);
            assertThat(queue.awaitReason(narrow, "Priority").state()).isEqualTo(RunState.PENDING);
            Node node = cluster.nodes().getFirst();
            assertThat(node.slots()).isEqualTo(3);
            assertThat(node.slotsUsed()).isEqualTo(2);
            assertThat(node.state()).isEqualTo("MIXED");
            queue.open("go");
            queue.await(wide, RunState.RUNNING);
            assertThat(cluster.job(narrow).state()).isEqualTo(RunState.PENDING);
            assertThat(cluster.nodes().getFirst().state()).isEqualTo("ALLOCATED");
            queue.open("wide");
            queue.await(narrow, RunState.COMPLETED);
        }
    }

    @Test
    void dependencies_are_waited_for_and_a_failed_one_is_told_as_never_satisfied() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 4)) {
            // given one job that will end well and one that will not
            LocalCluster cluster = queue.cluster();
            String good = cluster.submit(queue.script("good", "gate go").build());
            String bad = cluster.submit(queue.script("bad", "gate go; exit 1").build());
            String afterGood = cluster.submit(
                    queue.script("1", "true").after(Dependency.afterOk(good)).build());
            String afterBad = cluster.submit(
                    queue.script("2", "true").after(Dependency.afterOk(bad)).build());
            String afterAll = cluster.submit(queue.script("3", "true")
                    .after(Dependency.afterAny(good), Dependency.afterAny(bad))
                    .build());
            queue.awaitReason(afterGood, "Dependency");
            queue.awaitReason(afterAll, "Dependency");

            // when
            queue.open("go");

            // then
            queue.await(afterGood, RunState.COMPLETED);
            queue.await(afterAll, RunState.COMPLETED);
            Job never = queue.awaitReason(afterBad, "DependencyNeverSatisfied");
            assertThat(never.state()).isEqualTo(RunState.PENDING);
            assertThat(never.dependencies()).containsExactly(Dependency.afterOk(bad));
        }
    }

    @Test
    void a_held_job_waits_until_it_is_released() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            LocalCluster cluster = queue.cluster();
            String held = cluster.submit(queue.script("held", "true").held().build());
            String later = cluster.submit(queue.script("later", "gate go").build());
            queue.await(later, RunState.RUNNING);
            String third = cluster.submit(queue.script("third", "true").build());
            cluster.hold(third);
            assertThat(queue.awaitReason(held, "JobHeldUser").held()).isTrue();
            assertThat(queue.awaitReason(third, "JobHeldUser").state()).isEqualTo(RunState.PENDING);

            cluster.release(held);
            assertThat(queue.awaitReason(held, "Resources").held()).isFalse();
            queue.open("go");

            queue.await(held, RunState.COMPLETED);
            assertThat(cluster.job(third).state()).isEqualTo(RunState.PENDING);
            cluster.release(third);
            queue.await(third, RunState.COMPLETED);
        }
    }

    @Test
    void a_job_with_a_begin_time_waits_for_it() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given one job that may start in an hour and one that may in a moment
            Instant hour = Instant.now().plusSeconds(3600);
            String late =
                    queue.cluster().submit(queue.script("a", "true").begin(hour).build());
            Instant moment = Instant.now().plusMillis(1500);
            String soon = queue.cluster()
                    .submit(queue.script("b", "true").begin(moment).build());

            // when
            Job done = queue.await(soon, RunState.COMPLETED);

            // then
            assertThat(done.started().orElseThrow()).isAfterOrEqualTo(moment);
            assertThat(queue.awaitReason(late, "BeginTime").begin()).contains(hour);
        }
    }

    @Test
    void the_difference_of_two_snapshots_names_what_is_new_changed_and_the_same() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            LocalCluster cluster = queue.cluster();
            String first = cluster.submit(
                    queue.script("first", "gate go").comment("balanced-s1").build());
            queue.await(first, RunState.RUNNING);
            QueueSnapshot before = cluster.jobs();
            assertThat(before.ofRun("balanced-s1")).hasSize(1);
            String second = cluster.submit(queue.script("second", "true").build());
            queue.open("go");
            queue.await(second, RunState.COMPLETED);

            QueueSnapshot after = cluster.jobs();
            QueueDifference difference = after.since(before);

            assertThat(difference.added()).extracting(Job::id).containsExactly(second);
            assertThat(difference.changed()).singleElement().satisfies(change -> {
                assertThat(change.ofState()).isTrue();
                assertThat(change.after().id()).isEqualTo(first);
            });
            assertThat(cluster.jobs().since(after).isEmpty()).isTrue();
            assertThat(after.observedAt()).isAfter(before.observedAt());
            assertThat(after.job(second).orElseThrow().elapsed(Instant.now()))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        }
    }
}
