package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.model.document.RunState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills keepers and jobs at random; {@code -Dleam.long=true} for 20 rounds, {@code -Dleam.seed=N} to see one again. */
class RandomKillTest {
    private static final int STEPS = 40;
    private static final int BLOWS = 6;

    // Like a trainer: counts what is done, goes on from there, and notices when it is not alone.
    private static final String STEP_BY_STEP = """
            former=$(cat NAME.owner 2>/dev/null || echo none)
            if grep -q -v ') Z ' "/proc/$former/stat" 2>/dev/null; then cat "/proc/$former/stat" >> twice; fi
            echo $$ > NAME.owner
            touch NAME.steps
            n=$(wc -l < NAME.steps)
            while [ "$n" -lt 40 ]; do n=$((n + 1)); echo "$n" >> NAME.steps; sleep 0.02; done
            """;

    @TempDir
    Path folder;

    static Stream<Long> seeds() {
        String given = System.getProperty("leam.seed");
        if (given != null) {
            return Stream.of(Long.parseLong(given));
        }
        String repeats = System.getProperty("leam.long", "false");
        int usual = Boolean.parseBoolean(repeats) ? 20 : 3;
        int count = repeats.matches("[0-9]+") ? Integer.parseInt(repeats) : usual;
        long first = System.nanoTime() % 1_000_000;
        return IntStream.range(0, count).mapToObj(i -> first + i);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_lost_and_nothing_runs_twice_whatever_is_killed(long seed, TestReporter reporter) throws Exception {
        reporter.publishEntry("leam.seed", Long.toString(seed));
        Random random = new Random(seed);
        try (TestQueue queue = new TestQueue(folder, 2)) {
            // given jobs that can be resumed, and one that cannot
            List<String> jobs = new ArrayList<>();
            for (String name : List.of("a", "b", "c")) {
                String script = STEP_BY_STEP.replace("NAME", name);
                jobs.add(queue.cluster()
                        .submit(queue.script(name, script)
                                .requeue(100, TestQueue.shell(script))
                                .build()));
            }
            jobs.add(queue.cluster()
                    .submit(queue.script("once", "echo x >> once; sleep 0.5").build()));

            // when keepers and processes of the resumable jobs are killed
            for (int blow = 0; blow < BLOWS; blow++) {
                Thread.sleep(random.nextInt(400));
                if (random.nextBoolean()) {
                    queue.killKeeper();
                } else {
                    killAJob(queue, random);
                }
            }

            // then all complete, each step was done once, and no job ran beside itself
            for (String job : jobs) {
                queue.await(job, RunState.COMPLETED);
            }
            List<String> all =
                    IntStream.rangeClosed(1, STEPS).mapToObj(Integer::toString).toList();
            for (String name : List.of("a", "b", "c")) {
                assertThat(queue.lines(name + ".steps"))
                        .as("steps of %s with seed %d", name, seed)
                        .isEqualTo(all);
            }
            assertThat(queue.lines("once")).as("seed %d", seed).hasSize(1);
            assertThat(queue.lines("twice")).as("seed %d", seed).isEmpty();
        }
    }

    private void killAJob(TestQueue queue, Random random) throws Exception {
        List<Job> running = queue.cluster().jobs().jobs().stream()
                .filter(job -> job.state() == RunState.RUNNING && job.maxRequeues() > 0)
                .toList();
        if (running.isEmpty()) {
            return;
        }
        Job job = running.get(random.nextInt(running.size()));
        Path owner = folder.resolve(job.name() + ".owner");
        boolean wrapper = random.nextBoolean();
        if (wrapper) {
            TestQueue.kill(job.latest().orElseThrow().pid());
        } else if (Files.exists(owner) && !Files.readString(owner).isBlank()) {
            long pid = Long.parseLong(Files.readString(owner).strip());
            if (isOf(pid, job)) {
                TestQueue.kill(pid);
            }
        }
    }

    // The number in the file may be of a process that has ended since; only what belongs to the job's session is ours.
    private static boolean isOf(long pid, Job job) {
        return ProcessHandle.of(pid)
                .flatMap(ProcessHandle::parent)
                .filter(parent -> parent.pid() == job.latest().orElseThrow().pid())
                .isPresent();
    }
}
