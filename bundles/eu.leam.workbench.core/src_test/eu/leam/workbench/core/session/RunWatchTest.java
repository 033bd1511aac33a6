package eu.leam.workbench.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWatchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private final List<Long> asked = new CopyOnWriteArrayList<>();
    private volatile boolean silent = true;

    private List<RunInfo> answer() throws DeedException {
        asked.add(System.nanoTime());
        if (silent) {
            throw DeedException.unreachable("The keeper does not answer.", "Wait for it.", null);
        }
        return List.of();
    }

    private void untilAsked(int times) throws InterruptedException {
        until("asked %d times".formatted(times), () -> asked.size() >= times);
    }

    private static void until(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(10);
        }
    }

    private Duration between(int one, int other) {
        return Duration.ofNanos(asked.get(other) - asked.get(one));
    }

    @Test
    void doubles_the_pause_up_to_half_a_minute() {
        assertThat(Stream.iterate(Duration.ofSeconds(1), RunWatch::longer)
                        .limit(7)
                        .map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void asks_less_often_while_nobody_answers_and_as_before_once_somebody_does() throws Exception {
        Deed<List<RunInfo>> list = progress -> answer();
        try (var watch = watch(list, changed -> {})) {
            watch.start();
            untilAsked(2);
            assertThat(watch.findings()).extracting("message").containsExactly("The keeper does not answer.");
            silent = false;
            untilAsked(5);

            assertThat(between(0, 1)).isGreaterThanOrEqualTo(Duration.ofMillis(1990));
            assertThat(between(1, 2)).isGreaterThanOrEqualTo(Duration.ofMillis(3990));
            assertThat(between(3, 4)).isBetween(Duration.ofMillis(990), Duration.ofMillis(3990));
            assertThat(watch.findings()).isEmpty();
        }
    }

    @Test
    void keeps_the_last_answer_and_says_of_when_it_is_while_the_queue_hangs() throws Exception {
        var hangs = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        Deed<List<RunInfo>> list = progress -> {
            asked.add(System.nanoTime());
            if (asked.size() > 1) {
                hang(hangs, interrupted);
            }
            return List.of(run("one"));
        };
        Set<String> news = ConcurrentHashMap.newKeySet();
        try (var watch = watch(list, news::addAll)) {
            watch.start();
            until("it gave up waiting", () -> !watch.findings().isEmpty());

            assertThat(news).containsExactly("one");
            assertThat(watch.runs()).containsExactly(run("one"));
            assertThat(watch.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.message()).contains("has not said", "2026-11-20T10:00:00Z");
                assertThat(finding.nextStep()).isNotEmpty();
            });
            assertThat(interrupted.await(5, TimeUnit.SECONDS))
                    .as("who hangs is called back")
                    .isTrue();
        }
    }

    @Test
    void closes_at_once_while_the_queue_hangs() throws Exception {
        var hangs = new CountDownLatch(1);
        Deed<List<RunInfo>> list = progress -> {
            asked.add(System.nanoTime());
            hang(hangs, new CountDownLatch(1));
            return List.of();
        };
        var watch = new RunWatch(place(), list, Duration.ofMinutes(1), changed -> {});
        watch.start();
        untilAsked(1);

        long start = System.nanoTime();
        watch.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
        assertThat(watch.findings()).isEmpty();
    }

    private static void hang(CountDownLatch until, CountDownLatch interrupted) throws DeedException {
        try {
            until.await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw DeedException.unreachable("interrupted", "", e);
        }
    }

    private static RunInfo run(String id) {
        return new RunInfo(
                id, "e", "RUNNING", "", 1, 2, Double.NaN, Double.NaN, Double.NaN, CLOCK.instant(), CLOCK.instant());
    }

    private Place place() {
        return new Place(temp, new Environment(CLOCK, "jana", "rechner", temp, Map.of()));
    }

    private RunWatch watch(Deed<List<RunInfo>> list, Consumer<Set<String>> changed) {
        return new RunWatch(place(), list, Duration.ofMillis(500), changed);
    }
}
