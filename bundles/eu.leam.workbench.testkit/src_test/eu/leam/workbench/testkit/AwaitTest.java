package eu.leam.workbench.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwaitTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void returns_what_another_thread_makes_and_bears_with_a_file_that_is_not_there_yet() {
        Path file = folder.resolve("a");
        CountDownLatch missed = new CountDownLatch(1);
        CompletableFuture<Path> writer = CompletableFuture.supplyAsync(() -> {
            try {
                missed.await();
                return Files.writeString(file, "done");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        String text = Await.value("the file", LONG, () -> {
            try {
                return Optional.of(Files.readString(file)).filter(t -> !t.isEmpty());
            } finally {
                missed.countDown();
            }
        });

        assertThat(text).isEqualTo("done");
        assertThat(writer).succeedsWithin(LONG);
    }

    @Test
    void fails_in_words_when_the_time_is_over() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Await.until("the run ends", Duration.ofMillis(50), () -> false))
                .withMessage("not within 50 ms: the run ends")
                .withNoCause();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Await.until(
                        "the file is filled", Duration.ofMillis(50), () -> Files.size(folder.resolve("no")) > 0))
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void ends_at_once_with_what_is_no_missing_file() {
        IllegalStateException wrong = new IllegalStateException("gone");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Await.until("the keeper answers", LONG, () -> {
                    throw wrong;
                }))
                .withCause(wrong);
    }

    @Test
    void looks_once_even_without_time() {
        Await.until("now", Duration.ZERO, () -> true);
    }
}
