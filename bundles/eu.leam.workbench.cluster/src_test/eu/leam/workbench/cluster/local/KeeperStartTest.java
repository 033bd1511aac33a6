package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.testkit.Await;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.model.document.RunState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperStartTest {
    @TempDir
    Path folder;

    @Test
    void clients_that_race_to_start_the_keeper_get_exactly_one() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given five clients that know nothing of each other
            Callable<String> submit = () -> new LocalCluster(queue.launch(), Environment.system())
                    .submit(queue.script("a", "echo $LEAM_JOB_ID >> ran").build());
            Set<String> jobs = new HashSet<>();

            // when all submit at once
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<String>> all = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    all.add(threads.submit(submit));
                }
                for (Future<String> one : all) {
                    jobs.add(one.get());
                }
            }

            // then each got a job of its own from the same keeper, and each job ran once
            queue.awaitLines("ran", 5);
            assertThat(jobs).hasSize(5);
            assertThat(queue.lines("ran")).containsExactlyInAnyOrderElementsOf(jobs);
            assertThat(queue.lines("queue/keeper.log"))
                    .filteredOn(line -> line.contains(" keeps "))
                    .hasSize(1);
        }
    }

    @Test
    void the_keeper_leaves_when_there_is_nothing_to_do_and_what_it_knew_is_known_to_the_next() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1, Duration.ofSeconds(1), Duration.ofSeconds(1))) {
            // given a job that ends, and one that nobody but a person can start
            String job = queue.cluster().submit(queue.script("a", "gate go").build());
            String held =
                    queue.cluster().submit(queue.script("b", "true").held().build());
            long first = queue.keeperPid();
            queue.await(job, RunState.RUNNING);
            queue.open("go");

            // when
            Await.until("the keeper has left", () -> !TestQueue.isAlive(first));

            // then
            assertThat(queue.keeperFolder().resolve("address.json")).doesNotExist();
            assertThat(queue.keeperFolder().resolve("keeper.sock")).doesNotExist();
            assertThat(queue.cluster().job(job).state()).isEqualTo(RunState.COMPLETED);
            assertThat(queue.cluster().job(held).state()).isEqualTo(RunState.PENDING);
        }
    }

    @Test
    void a_damaged_address_and_a_stale_socket_do_not_keep_a_client_out() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            Files.createDirectories(queue.keeperFolder());
            Files.writeString(queue.keeperFolder().resolve("address.json"), "{\"version\":1,\"pid\":");
            Files.writeString(queue.keeperFolder().resolve("keeper.sock"), "no socket");

            assertThat(queue.cluster().jobs().jobs()).isEmpty();
        }
    }

    @Test
    void a_keeper_whose_address_was_swept_away_tells_it_again() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            queue.cluster().jobs();
            long keeper = queue.keeperPid();
            Files.delete(queue.keeperFolder().resolve("address.json"));
            Files.delete(queue.keeperFolder().resolve("keeper.sock"));

            queue.cluster().jobs();

            assertThat(queue.keeperPid()).isEqualTo(keeper);
        }
    }

    @Test
    void a_keeper_whose_lock_was_taken_away_leaves_and_its_job_goes_on() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String job = queue.cluster()
                    .submit(queue.script("a", "echo x >> a; gate go").build());
            queue.awaitLines("a", 1);
            long keeper = queue.keeperPid();
            Files.delete(queue.keeperFolder().resolve("keeper.lock"));
            Await.until("the keeper has left", () -> !TestQueue.isAlive(keeper));

            queue.cluster().job(job);
            queue.open("go");

            queue.await(job, RunState.COMPLETED);
            assertThat(queue.lines("a")).hasSize(1);
        }
    }

    @Test
    void a_folder_whose_path_is_too_long_for_a_socket_works() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(120)).resolve("y".repeat(120)));
        Path socket;
        try (TestQueue queue = new TestQueue(deep, 1)) {
            String job = queue.cluster().submit(queue.script("a", "echo x >> a").build());
            queue.await(job, RunState.COMPLETED);
            socket = Path.of(
                    KeeperAddress.read(queue.keeperFolder()).orElseThrow().socket());
            assertThat(socket).exists();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())))
                    .isEqualTo("rwx------");
            queue.killKeeper();
            queue.cluster().jobs();
            assertThat(socket.getParent()).as("swept up by the next keeper").doesNotExist();
            socket = Path.of(
                    KeeperAddress.read(queue.keeperFolder()).orElseThrow().socket());
        }
        assertThat(socket.getParent()).doesNotExist();
    }

    @Test
    void nobody_else_can_read_the_secret_and_nobody_gets_in_without_it() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            queue.cluster().jobs();
            Path address = queue.keeperFolder().resolve("address.json");
            Path socket = Path.of(
                    KeeperAddress.read(queue.keeperFolder()).orElseThrow().socket());

            byte[] answer = Exchange.ask(
                    socket,
                    "{\"version\":1,\"token\":\"guessed\",\"deed\":\"jobs\"}".getBytes(),
                    Duration.ofSeconds(30));

            assertThat(new String(answer)).contains("BadToken").doesNotContain("jobs");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(queue.keeperFolder())))
                    .isEqualTo("rwx------");
        }
    }
}
