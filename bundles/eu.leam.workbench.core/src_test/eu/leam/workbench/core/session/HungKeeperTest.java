package eu.leam.workbench.core.session;

import static eu.leam.workbench.core.edit.EditedProject.BALANCED;
import static eu.leam.workbench.core.edit.EditedProject.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.core.edit.EditedProject;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session whose queue has a keeper that takes calls and never answers. */
class HungKeeperTest {
    @TempDir
    Path temp;

    private EditedProject project;
    private ServerSocketChannel keeper;

    @BeforeEach
    void a_live_run_and_a_keeper_that_hangs() throws Exception {
        System.setProperty(
                "leam.programs.queue",
                Path.of("../eu.leam.workbench.queue/target").toAbsolutePath().toString());
        project = EditedProject.create(temp);
        project.write("runs/one", "schema: 1\nexperiment: one\n");
        Files.createDirectories(project.place.run("one"));
        Path queue = Files.createDirectories(
                project.place.environment().stateFolder().resolve("queue"));
        Path socket = queue.resolve("keeper.sock");
        keeper = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Files.writeString(
                queue.resolve("address.json"),
                "{\"version\":1,\"pid\":1,\"host\":\"rechner\",\"socket\":\"" + socket + "\",\"token\":\"t\"}");
    }

    @AfterEach
    void it_leaves() throws Exception {
        keeper.close();
    }

    private static void soon(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 8_000_000_000L; // an answer of the keeper would be waited for longer
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void documents_and_curves_go_on_meanwhile() throws Exception {
        Set<String> grown = ConcurrentHashMap.newKeySet();
        var documents = new AtomicInteger();
        try (Session session = Sessions.open(project.place.folder(), project.place.environment())) {
            keeper.accept(); // the queue is being asked from here on
            session.listen(new SessionListener() {
                @Override
                public void runsChanged(Set<String> runs) {
                    grown.addAll(runs);
                }

                @Override
                public void documentsChanged() {
                    documents.incrementAndGet();
                }
            });
            var points = new EventBytes();
            points.scalar("loss", 1, 1000, 5f);
            Files.write(project.place.run("one").resolve("events.out.tfevents.1.host.0"), points.all());
            project.write(BALANCED, TEXT.replace("title: Balanced", "title: Changed"));

            soon("the curve grows", () -> grown.contains("one"));
            soon(
                    "the document is read",
                    () -> documents.get() > 0 && title(session).equals("Changed"));
            assertThat(session.curves().runs()).containsKey("one");
        }
    }

    private static String title(Session session) {
        return session.documents().stream()
                .filter(document -> document.reference().equals(BALANCED))
                .map(DocumentEntry::title)
                .findFirst()
                .orElse("");
    }
}
