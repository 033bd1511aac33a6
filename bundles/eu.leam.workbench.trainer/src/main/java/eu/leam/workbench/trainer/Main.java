package eu.leam.workbench.trainer;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.trainer.network.Engine;
import eu.leam.workbench.trainer.probe.ProbeMode;
import eu.leam.workbench.trainer.score.ScoreMode;
import eu.leam.workbench.trainer.serve.ServeMode;
import eu.leam.workbench.trainer.train.Ending;
import eu.leam.workbench.trainer.train.StopSignal;
import eu.leam.workbench.trainer.train.TrainMode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The trainer program. Its first argument is the mode: {@code train}, {@code score}, {@code serve} or {@code probe}. Exit codes: 0
 * done, 1 failed with one sentence on standard error, 2 wrong arguments, 85 left with a checkpoint and to be queued again.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int REQUEUE = 85;
    private static final long IDLE_SECONDS = 600;

    private Main() {}

    /** Runs the program and ends the Java virtual machine with its exit code. */
    public static void main(String[] words) {
        Engine.configure();
        System.exit(run(words));
    }

    private static int run(String[] words) {
        try {
            return switch (words.length == 0 ? "" : words[0]) {
                case "train" -> train(words);
                case "score" -> score(words);
                case "serve" -> serve(words);
                case "probe" -> probe(words);
                default -> usage(Messages.Usage);
            };
        } catch (UsageException e) {
            return usage(e.getMessage());
        } catch (TrainerException e) {
            return fail(e.getMessage() + " " + e.nextStep());
        } catch (IOException e) {
            return fail(e.toString());
        }
    }

    private static int train(String[] words) throws UsageException, TrainerException, IOException {
        var arguments = new Arguments(words, Set.of("--folder", "--stop-after"), Set.of("--resume"));
        var stop = StopSignal.listen();
        Ending ending = TrainMode.run(
                arguments.path("--folder"),
                arguments.has("--resume"),
                arguments.whole("--stop-after", 0, Long.MAX_VALUE),
                stop,
                Environment.system());
        return ending == Ending.REQUEUE ? REQUEUE : 0;
    }

    private static int score(String[] words) throws UsageException, TrainerException, IOException {
        var arguments = new Arguments(words, Set.of("--checkpoint", "--items", "--out", "--threads"), Set.of());
        ScoreMode.run(arguments.path("--checkpoint"), arguments.path("--items"), arguments.path("--out"), (int)
                arguments.whole("--threads", 1, 1));
        return 0;
    }

    private static int serve(String[] words) throws UsageException, TrainerException {
        var arguments = new Arguments(words, Set.of("--checkpoint", "--threads", "--idle"), Set.of());
        ServeMode.run(
                arguments.path("--checkpoint"),
                (int) arguments.whole("--threads", 1, 1),
                arguments.whole("--idle", 1, IDLE_SECONDS),
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8));
        return 0;
    }

    private static int probe(String[] words) throws UsageException, TrainerException, IOException {
        var arguments = new Arguments(words, Set.of("--plan", "--seconds", "--out"), Set.of());
        ProbeMode.run(arguments.path("--plan"), arguments.whole("--seconds", 1, 2), arguments.path("--out"));
        return 0;
    }

    private static int fail(String message) {
        System.err.println(message);
        return FAILED;
    }

    private static int usage(String message) {
        System.err.println(message);
        return USAGE;
    }
}
