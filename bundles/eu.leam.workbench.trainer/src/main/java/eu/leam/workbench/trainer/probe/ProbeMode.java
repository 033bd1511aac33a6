package eu.leam.workbench.trainer.probe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.random.Philox;
import eu.leam.workbench.trainer.TrainerException;
import eu.leam.workbench.trainer.network.Engine;
import eu.leam.workbench.trainer.plan.ModelShape;
import eu.leam.workbench.trainer.plan.Plan;
import eu.leam.workbench.trainer.plan.PlanReader;
import eu.leam.workbench.trainer.train.Learner;
import eu.leam.workbench.trainer.train.Pauses;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program's mode {@code probe}: trains the plan's model on random bytes for some seconds to tell how fast this machine is, and
 * measures on parts of the corpora, where they are here, how long a run pauses for validations and sample texts.
 */
public final class ProbeMode {
    private static final double NANO = 1e-9;
    private static final int WINDOWS = 10;
    private static final int WARM_UP = 5;

    private final Learner learner;
    private final long[] tokens;
    private long step;

    private ProbeMode(Plan plan) {
        learner = new Learner(plan);
        tokens = new long[plan.training().batch() * plan.model().context()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = Philox.below(ModelShape.VOCABULARY, plan.seed(), 0, i);
        }
    }

    /**
     * Measures.
     *
     * @param plan the plan file
     * @param seconds how long, warm-up not counted; at least two windows are measured
     * @param out receives {@code {"tokensPerSecond", "standardDeviation", "n", "cpuSecondsPerToken", "parameters",
     *     "secondsPerValidation", "secondsPerSamples"}}: mean and deviation of the rate over n windows of some tenths of a second; the
     *     last two only when all corpora are here and unchanged
     * @throws TrainerException when the plan cannot be read
     */
    public static void run(Path plan, double seconds, Path out) throws TrainerException, IOException {
        Plan read = PlanReader.read(plan);
        try (var engine = Engine.open(read.threads())) {
            var mode = new ProbeMode(read);
            var node = new ObjectMapper().createObjectNode();
            mode.steps(WARM_UP, 0);
            double cpu = cpuSeconds();
            List<Double> rates = new ArrayList<>();
            long before = mode.step;
            long end = System.nanoTime() + (long) (seconds / NANO);
            while (rates.size() < 2 || System.nanoTime() < end) {
                rates.add(mode.steps(1, seconds / WINDOWS));
            }
            double mean = rates.stream().mapToDouble(r -> r).average().orElseThrow();
            double squares =
                    rates.stream().mapToDouble(r -> (r - mean) * (r - mean)).sum();
            double counted = (double) (mode.step - before) * mode.tokens.length;
            node.put("tokensPerSecond", mean)
                    .put("standardDeviation", Math.sqrt(squares / (rates.size() - 1)))
                    .put("n", rates.size())
                    .put("cpuSecondsPerToken", (cpuSeconds() - cpu) / counted)
                    .put("parameters", read.model().parameters());
            Pauses.measure(read, mode.learner.decoder())
                    .ifPresent(pauses -> node.put("secondsPerValidation", pauses.validation())
                            .put("secondsPerSamples", pauses.samples()));
            AtomicFile.write(out, node.toPrettyString());
        }
    }

    /** Makes steps, at least so many and for at least so long; tokens per second. */
    private double steps(int least, double seconds) {
        long began = System.nanoTime();
        long first = step;
        while (step - first < least || (System.nanoTime() - began) * NANO < seconds) {
            learner.step(step++, tokens, tokens);
        }
        return (step - first) * tokens.length / ((System.nanoTime() - began) * NANO);
    }

    private static double cpuSeconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() * NANO;
    }
}
