package eu.leam.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StallWatchTest {
    private final List<StallWatch.Stall> told = new ArrayList<>();
    private final StallWatch watch = new StallWatch(Thread.currentThread(), told::add);

    @Test
    void tells_how_long_the_thread_was_busy_and_with_what() throws InterruptedException {
        watch.alive();
        Thread.sleep(70);
        watch.look();
        Thread.sleep(20);
        watch.alive();
        watch.look();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().length().toMillis()).isGreaterThanOrEqualTo(90);
        assertThat(told.getFirst().stack())
                .anyMatch(frame -> frame.getClassName().endsWith("StallWatchTest"));
    }

    @Test
    void a_thread_that_sleeps_does_not_stall() throws InterruptedException {
        watch.alive();
        watch.asleep();
        Thread.sleep(80);
        watch.look();
        watch.alive();
        watch.asleep();
        watch.look();
        assertThat(told).isEmpty();
    }

    @Test
    void a_former_stack_is_not_told_of_a_later_stall() throws InterruptedException {
        watch.alive();
        Thread.sleep(70);
        watch.look();
        watch.alive();
        Thread.sleep(70);
        watch.alive();
        watch.look();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().stack()).isNotEmpty();
        assertThat(told.getLast().stack()).isEmpty();
    }
}
