package eu.leam.workbench.queue.process;

import eu.leam.workbench.queue.job.Job;
import eu.leam.workbench.queue.job.Machine;
import eu.leam.workbench.queue.job.ProcessMark;
import eu.leam.workbench.queue.job.Refusal;
import eu.leam.workbench.queue.job.Segment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts a job's process in a session of its own, behind a wrapper that waits for the keeper's go and leaves the exit code in a
 * file. The wrapper is a fixed shell text; what the user wrote travels as positional parameters, never as shell text.
 */
public final class Launcher {
    // Standard input is the keeper's pipe: its end without "go" means that nobody wrote down that the job runs. The
    // traps keep
    // the wrapper alive through signals sent to its session; the subshell has the signals' default effect again.
    private static final String WRAPPER = """
            exit=$1; shift
            IFS= read -r go || go=
            if [ "$go" != go ]; then
                printf 'never          ' 1<>"$exit"
                exit 0
            fi
            exec </dev/null
            trap : HUP INT QUIT TERM USR1 USR2
            (exec "$@")
            code=$?
            printf 'exit %-10s' "$code" 1<>"$exit"
            """;

    private final Path folder;
    private final Machine machine;
    private final Optional<String> setsid;

    /** @param folder the keeper's, @param machine this one */
    public Launcher(Path folder, Machine machine) {
        this.folder = folder;
        this.machine = machine;
        this.setsid = List.of("/usr/bin/setsid", "/bin/setsid").stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }

    /**
     * Starts the wrapper, which waits. The command runs only after {@link Waiting#go()}.
     *
     * @throws Refusal when the job itself cannot be started: its folder is gone, its output cannot be written
     * @throws IOException when the keeper's own folder cannot be written; the job may be started later
     */
    public Waiting launch(Job job, Instant now) throws Refusal, IOException {
        JobFolder own = JobFolder.of(folder, job.id());
        Files.createDirectories(own.path());
        int number = job.segments().size() + 1;
        String attempt = number + "-" + now.toEpochMilli();
        ExitFile exit = own.exitFile(attempt);
        File output = output(job, own);
        if (!Files.isDirectory(Path.of(job.request().folder()))) {
            throw new Refusal("WorkingFolderMissing", job.request().folder());
        }
        Process process = start(job, exit, output);
        ProcessMark mark = Processes.mark(process.pid()).orElse(new ProcessMark(process.pid(), 0));
        Segment segment = new Segment(number, attempt, machine, mark, now, null);
        Waiting waiting = new Waiting(segment, process.getOutputStream());
        try {
            exit.prepare(segment);
        } catch (IOException e) {
            waiting.forget();
            throw e;
        }
        return waiting;
    }

    private static File output(Job job, JobFolder own) throws Refusal {
        Path output = own.output(job);
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            Files.newOutputStream(output, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw new Refusal("OutputNotWritable", output, e.getMessage());
        }
        return output.toFile();
    }

    private Process start(Job job, ExitFile exit, File output) throws Refusal {
        List<String> line = new ArrayList<>();
        setsid.ifPresent(line::add);
        line.addAll(List.of("/bin/sh", "-c", WRAPPER, "leam-job", exit.path().toString()));
        line.addAll(job.commandNow());
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(new File(job.request().folder()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(job.request().environment());
        builder.environment().put("LEAM_JOB_ID", Long.toString(job.id()));
        builder.environment()
                .put("LEAM_RESTART_COUNT", Integer.toString(job.status().requeues()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Refusal("StartFailed", job.commandNow().getFirst(), e.getMessage());
        }
    }
}
