package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.ClusterException.Kind;
import eu.leam.workbench.cluster.JobRequest;
import eu.leam.workbench.model.document.RunState;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTroubleTest {
    @TempDir
    Path folder;

    @Test
    void a_keeper_of_a_newer_version_is_named_with_both_versions() throws Exception {
        try (ServerSocketChannel newer = keeperOfVersion(2)) {
            LocalCluster cluster = new LocalCluster(launch(QueueProgram.command()), Environment.system());

            ClusterException refusal = catchThrowableOfType(ClusterException.class, cluster::jobs);

            assertThat(newer.isOpen()).isTrue();
            assertThat(refusal.kind()).isEqualTo(Kind.VERSION);
            assertThat(refusal).hasMessageContaining("version 2").hasMessageContaining("version 1");
            assertThat(refusal.nextStep()).isNotEmpty();
        }
    }

    @Test
    void a_keeper_of_an_older_version_is_asked_to_leave_and_followed_by_ours() throws Exception {
        try (ServerSocketChannel older = keeperOfVersion(0);
                TestQueue queue = new TestQueue(folder, 1)) {
            assertThat(queue.cluster().jobs().jobs()).isEmpty();
            assertThat(older.isOpen()).as("it was told to leave").isFalse();
        }
    }

    @Test
    void a_keeper_that_does_not_answer_is_named_within_the_time_limit() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            queue.cluster().jobs();
            long keeper = queue.keeperPid();
            LocalCluster hasty = new LocalCluster(
                    queue.launch().withLimits(Duration.ofMillis(300), Duration.ofSeconds(20)), Environment.system());
            signal("STOP", keeper);
            try {
                ClusterException late = catchThrowableOfType(ClusterException.class, hasty::jobs);
                assertThat(late.kind()).isEqualTo(Kind.NOT_REACHABLE);
                assertThat(late).hasMessageContaining("process " + keeper).hasMessageContaining("0.3 seconds");
            } finally {
                signal("CONT", keeper);
            }
            assertThat(queue.cluster().jobs().jobs()).isEmpty();
        }
    }

    @Test
    void a_call_that_is_interrupted_says_so_and_leaves_the_thread_interrupted() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            queue.cluster().jobs();
            Thread.currentThread().interrupt();

            ClusterException broken = catchThrowableOfType(ClusterException.class, queue.cluster()::jobs);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(broken.kind()).isEqualTo(Kind.INTERRUPTED);
        }
    }

    @Test
    void a_program_that_cannot_be_started_or_fails_is_named_with_its_last_words() {
        LocalCluster absent = new LocalCluster(launch(List.of(folder + "/no such java")), Environment.system());
        assertThatThrownBy(absent::jobs)
                .isInstanceOfSatisfying(
                        ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_REACHABLE))
                .hasMessageContaining("no such java");

        LocalCluster failing = new LocalCluster(
                launch(List.of("/bin/sh", "-c", "echo the roof is on fire; exit 5")), Environment.system());
        assertThatThrownBy(failing::jobs).hasMessageContaining("code 5").hasMessageContaining("the roof is on fire");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Files.writeString(folder.resolve("queue"), "a file");
        LocalCluster cluster = new LocalCluster(launch(QueueProgram.command()), Environment.system());

        assertThatThrownBy(cluster::jobs)
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining(folder.resolve("queue").toString());
    }

    @Test
    void a_full_disk_refuses_a_submission_and_leaves_all_before_it_whole() throws Exception {
        // given a keeper that may write files of 32 KiB only
        List<String> limited = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"));
        limited.addAll(QueueProgram.command());
        LocalCluster cluster = new LocalCluster(launch(limited), Environment.system());
        JobRequest large = JobRequest.of("large", folder, List.of("true", "x".repeat(9000)))
                .held()
                .build();
        List<String> jobs = List.of(cluster.submit(large), cluster.submit(large), cluster.submit(large));

        // when one more does not fit
        ClusterException full = catchThrowableOfType(ClusterException.class, () -> cluster.submit(large));

        // then it says so, and a keeper on a disk with room finds what was accepted and nothing else
        assertThat(full.kind()).isEqualTo(Kind.REFUSED);
        assertThat(full.nextStep()).contains("room");
        try (TestQueue queue = new TestQueue(folder, 1)) {
            queue.killKeeper();
            assertThat(queue.cluster().jobs().jobs())
                    .extracting(job -> job.id())
                    .containsExactlyElementsOf(jobs);
            assertThat(queue.cluster().jobs().notices()).isEmpty();
            queue.cluster().release(jobs.getFirst());
            queue.await(jobs.getFirst(), RunState.COMPLETED);
        }
    }

    private KeeperLaunch launch(List<String> command) {
        return KeeperLaunch.usual(command, Environment.system())
                .inFolder(folder.resolve("queue"))
                .withLimits(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    private static void signal(String name, long pid) throws Exception {
        assertThat(new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " \"$1\"", "sh", Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    // Speaks another version of the protocol, as the keeper of another release does.
    private ServerSocketChannel keeperOfVersion(int version) throws IOException {
        Path queue = Files.createDirectories(folder.resolve("queue"));
        Path socket = queue.resolve("other.sock");
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.writeString(
                queue.resolve("address.json"),
                "{\"version\":" + version + ",\"pid\":1,\"host\":\"here\",\"socket\":\"" + socket
                        + "\",\"token\":\"t\"}");
        Thread.ofVirtual().start(() -> answerInVersion(server, version));
        return server;
    }

    private static void answerInVersion(ServerSocketChannel server, int version) {
        byte[] answer = ("{\"version\":" + version + ",\"ok\":false,\"refusal\":{\"code\":\"VersionMismatch\","
                        + "\"arguments\":[\"" + version + "\",\"1\"]}}\n")
                .getBytes();
        while (server.isOpen()) {
            try (SocketChannel client = server.accept()) {
                ByteBuffer request = ByteBuffer.allocate(10_000);
                client.read(request);
                if (new String(request.array(), 0, request.position()).contains("\"leave\"")) {
                    server.close();
                }
                client.write(ByteBuffer.wrap(answer));
            } catch (IOException ignored) { // the test has closed it, or the client has
                continue;
            }
        }
    }
}
