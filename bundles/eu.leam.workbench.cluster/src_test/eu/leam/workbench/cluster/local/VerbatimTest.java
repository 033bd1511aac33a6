package eu.leam.workbench.cluster.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.cluster.ClusterException;
import eu.leam.workbench.cluster.Dependency;
import eu.leam.workbench.cluster.Job;
import eu.leam.workbench.cluster.JobRequest;
import eu.leam.workbench.model.document.RunState;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbatimTest {
    private static final List<String> HOSTILE = List.of(
            "$(touch stolen)",
            "`touch stolen`",
            "; touch stolen",
            "a b  c",
            "'single' \"double\" \\back\\",
            "line one\nline two\n",
            "",
            "*",
            "~",
            "-n",
            "--",
            "%s%n",
            "$HOME ${PATH}",
            "Übergröße ß 日本 \uD83D\uDE00",
            "\t\r");

    @TempDir
    Path folder;

    @Test
    void hostile_arguments_and_variables_reach_the_program_as_they_are() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            // given a program that writes each argument with a NUL behind it, in the order it got them
            List<String> command = new ArrayList<>(List.of("/usr/bin/printf", "%s\\0"));
            command.addAll(HOSTILE);
            Path output = folder.resolve("was ‘gedruckt’ wurde $(x).txt");

            // when
            String job = queue.cluster()
                    .submit(JobRequest.of("hostile $(touch stolen)", folder, command)
                            .output(output)
                            .build());
            String other = queue.cluster()
                    .submit(queue.script("variable", "printf %s \"$HOSTILE\" > variable")
                            .environment(Map.of("HOSTILE", String.join("|", HOSTILE)))
                            .build());

            // then
            Job done = queue.await(job, RunState.COMPLETED);
            queue.await(other, RunState.COMPLETED);
            assertThat(Files.readString(output)).isEqualTo(String.join("\0", HOSTILE) + "\0");
            assertThat(Files.readString(folder.resolve("variable"))).isEqualTo(String.join("|", HOSTILE));
            assertThat(folder.resolve("stolen")).doesNotExist();
            assertThat(done.command()).isEqualTo(command);
            assertThat(done.output()).isEqualTo(output);
        }
    }

    @Test
    void a_project_and_a_state_folder_with_spaces_and_umlauts_work() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("Größe & Maß $(x) 'y'"));
        try (TestQueue queue = new TestQueue(odd, 1)) {
            String job =
                    queue.cluster().submit(queue.script("a", "pwd; echo x >> a").build());

            Job done = queue.await(job, RunState.COMPLETED);

            assertThat(queue.lines("a")).hasSize(1);
            assertThat(done.folder()).isEqualTo(odd);
            ByteBuffer printed = ByteBuffer.allocate(1000);
            queue.cluster().file(done.output()).read(0, printed);
            assertThat(new String(printed.array(), 0, printed.position(), StandardCharsets.UTF_8))
                    .isEqualTo(odd + "\n");
        }
    }

    @Test
    void a_request_that_could_never_run_is_refused_with_the_field_named() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 2)) {
            List<String> fine = List.of("true");
            refuses(queue, JobRequest.of("a", folder, List.of()), "command");
            refuses(queue, JobRequest.of("a", folder, List.of("-c")), "-c");
            refuses(queue, JobRequest.of("a", folder, fine).requeue(1, List.of(" ")), "resumeCommand");
            refuses(queue, JobRequest.of("a", folder.resolve("gone"), fine), "gone");
            refuses(queue, JobRequest.of("a", Path.of("relative"), fine), "relative");
            refuses(queue, JobRequest.of("a", folder, fine).slots(3), "3 slots");
            refuses(queue, JobRequest.of("a", folder, fine).slots(0), "slots");
            refuses(queue, JobRequest.of("a", folder, fine).priority(0), "priority");
            refuses(queue, JobRequest.of("a", folder, fine).requeue(-1, List.of()), "maxRequeues");
            refuses(queue, JobRequest.of("a", folder, fine).environment(Map.of("A=B", "c")), "A=B");
            refuses(queue, JobRequest.of("a", folder, List.of("true", "\0")), "NUL");
            refuses(queue, JobRequest.of("a", folder, fine).after(Dependency.afterOk("77")), "77");
            assertThat(queue.cluster().jobs().jobs()).isEmpty();
        }
    }

    @Test
    void a_working_folder_that_vanishes_before_the_start_fails_the_job_with_a_clear_word() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            Path work = Files.createDirectory(folder.resolve("work"));
            String job = queue.cluster()
                    .submit(JobRequest.of("a", work, List.of("true")).held().build());
            Files.delete(work);

            queue.cluster().release(job);

            Job failed = queue.await(job, RunState.FAILED);
            assertThat(failed.reason().code()).isEqualTo("JobLaunchFailure");
            assertThat(failed.reason().sentence()).contains(work.toString());
        }
    }

    @Test
    void a_program_that_does_not_exist_fails_with_code_127_and_says_so_in_its_output() throws Exception {
        try (TestQueue queue = new TestQueue(folder, 1)) {
            String job = queue.cluster()
                    .submit(JobRequest.of("a", folder, List.of("no-such-program"))
                            .build());

            Job failed = queue.await(job, RunState.FAILED);

            assertThat(failed.exit().orElseThrow().code()).isEqualTo(127);
            assertThat(Files.readString(failed.output()))
                    .contains("no-such-program")
                    .contains("not found");
        }
    }

    private static void refuses(TestQueue queue, JobRequest.Builder request, String part) {
        assertThatThrownBy(() -> queue.cluster().submit(request.build()))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining(part);
    }
}
