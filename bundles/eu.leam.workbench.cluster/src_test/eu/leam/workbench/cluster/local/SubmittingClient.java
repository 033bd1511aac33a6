package eu.leam.workbench.cluster.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A program that submits two jobs, of which one runs and one waits, says so, and never ends by itself. */
final class SubmittingClient {
    private SubmittingClient() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        TestQueue queue = new TestQueue(folder, 1, Duration.ofSeconds(60), Duration.ofSeconds(2));
        String first = queue.cluster()
                .submit(queue.script("first", "echo $$ >> first; gate go").build());
        String second = queue.cluster()
                .submit(queue.script("second", "echo $$ >> second").build());
        queue.awaitLines("first", 1);
        Files.writeString(folder.resolve("submitted"), first + " " + second + "\n");
        Thread.sleep(Duration.ofHours(1));
    }
}
