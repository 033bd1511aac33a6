package eu.leam.workbench.queue.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Machine;
import eu.leam.workbench.queue.job.ProcessMark;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.job.Request;
import eu.leam.workbench.queue.plan.Exit;
import eu.leam.workbench.queue.plan.Jobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path folder;

    private Machine here;
    private Launcher launcher;

    @BeforeEach
    void identify() {
        here = ThisMachine.identify(Environment.system());
        launcher = new Launcher(folder, here);
    }

    @Test
    void a_wrapper_whose_keeper_dies_before_its_go_runs_nothing_and_says_so() throws Exception {
        Waiting waiting = launcher.launch(job("touch ran"), Jobs.NOON);

        waiting.forget();

        assertThat(exit(waiting)).isEqualTo(new Exit.Never());
        assertThat(folder.resolve("ran")).doesNotExist();
    }

    @Test
    void a_command_runs_after_the_go_in_a_session_of_its_own_and_leaves_its_code() throws Exception {
        Waiting waiting = launcher.launch(job("cut -d ' ' -f 6 /proc/$$/stat > session; exit 42"), Jobs.NOON);

        waiting.go();

        assertThat(exit(waiting)).isEqualTo(new Exit.Code(42));
        long pid = waiting.segment().process().pid();
        assertThat(Files.readString(folder.resolve("session"))).isEqualTo(pid + "\n");
        assertThat(file(waiting).segment()).contains(waiting.segment());
    }

    @Test
    void signals_to_its_session_do_not_keep_the_wrapper_from_leaving_the_code() throws Exception {
        Waiting waiting =
                launcher.launch(job("trap 'exit 85' TERM; touch up; while :; do sleep 0.05; done"), Jobs.NOON);
        waiting.go();
        waitFor(folder.resolve("up"));

        ProcessHandle.of(waiting.segment().process().pid()).orElseThrow().destroy();
        Processes.members(waiting.segment().process()).forEach(ProcessHandle::destroy);

        assertThat(exit(waiting)).isEqualTo(new Exit.Code(85));
    }

    @Test
    void a_process_is_known_by_number_and_start_and_its_session_by_its_leader() throws Exception {
        Waiting waiting = launcher.launch(job("touch up; exec sleep 600"), Jobs.NOON);
        ProcessMark mark = waiting.segment().process();
        waiting.go();
        waitFor(folder.resolve("up"));

        assertThat(Processes.runs(mark)).isTrue();
        assertThat(Processes.runs(new ProcessMark(mark.pid(), mark.start() + 1)))
                .isFalse();
        assertThat(Processes.members(mark)).isNotEmpty();
        assertThat(Processes.members(new ProcessMark(mark.pid(), Long.MAX_VALUE)))
                .isEmpty();

        Processes.members(mark).forEach(ProcessHandle::destroyForcibly);
        assertThat(exit(waiting)).isEqualTo(new Exit.Code(137));
    }

    @Test
    void output_that_cannot_be_written_is_refused_with_its_path() throws Exception {
        Files.createDirectory(folder.resolve("taken"));

        assertThatThrownBy(() -> launcher.launch(job("true", "taken"), Jobs.NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("OutputNotWritable")
                .hasMessageContaining(folder.resolve("taken").toString());
    }

    @Test
    void the_machine_is_the_same_with_another_boot_and_another_with_another_name_or_id() {
        assertThat(here.sharesProcessesWith(ThisMachine.identify(Environment.system())))
                .isTrue();
        Machine rebooted = new Machine(here.host(), here.id(), "another boot");
        assertThat(here.isSame(rebooted)).isTrue();
        assertThat(here.sharesProcessesWith(rebooted)).isFalse();
        assertThat(here.isSame(new Machine("elsewhere", here.id(), here.boot())))
                .isFalse();
        assertThat(here.isSame(new Machine(here.host(), "another id", here.boot())))
                .isFalse();
    }

    private Job job(String script) {
        return job(script, "");
    }

    private Job job(String script, String output) {
        List<String> command = List.of("/bin/sh", "-c", script);
        Request request = new Request(
                "a", "", command, List.of(), folder.toString(), Map.of(), 1, 1, List.of(), 0, false, null, 0, output);
        return Job.submitted(1, "key", request, Jobs.NOON);
    }

    private ExitFile file(Waiting waiting) {
        return JobFolder.of(folder, 1).exitFile(waiting.segment().attempt());
    }

    private Exit exit(Waiting waiting) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (file(waiting).read().isEmpty()) {
            assertThat(System.nanoTime()).as("an exit code within a minute").isLessThan(end);
            Thread.sleep(10);
        }
        return file(waiting).read().orElseThrow();
    }

    private static void waitFor(Path path) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.notExists(path)) {
            assertThat(System.nanoTime()).as("%s within a minute", path).isLessThan(end);
            Thread.sleep(10);
        }
    }
}
