package eu.leam.workbench.core.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.Programs;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.design.experiment.ExperimentForecast;
import eu.leam.workbench.design.experiment.Power;
import eu.leam.workbench.design.experiment.ProbeResult;
import eu.leam.workbench.model.document.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Estimates what an experiment will take on this machine, from a probe of two seconds with its own network and data.
 *
 * @param place the project
 * @param experiment id of the experiment
 */
public record EstimateExperiment(Place place, String experiment) implements Deed<ExperimentForecast> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECONDS = "2";
    private static final long LIMIT_SECONDS = 120;

    @Override
    public ExperimentForecast call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        Experiment document = project.experiment(experiment);
        FrozenRun frozen = FrozenRun.of(project, place, document, "probe");
        Path folder = place.cache().resolve("probe-" + ProcessHandle.current().pid());
        progress.stage(Messages.Estimate_probe, 0, "");
        try {
            AtomicFile.write(folder.resolve("plan.json"), frozen.plan());
            JsonNode result = probe(folder, document.getTraining().getThreads(), progress);
            var probe = new ProbeResult(
                    result.path("tokensPerSecond").asDouble(Double.NaN),
                    result.path("standardDeviation").asDouble(Double.NaN),
                    result.path("n").asInt(),
                    result.path("cpuSecondsPerToken").asDouble(Double.NaN)
                            * result.path("tokensPerSecond").asDouble(Double.NaN),
                    result.path("secondsPerValidation").asDouble(Double.NaN),
                    result.path("secondsPerSamples").asDouble(Double.NaN));
            return ExperimentForecast.of(document, probe, Power.assumed());
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Estimate_failed, experiment, e.getMessage()),
                    Messages.Estimate_failedNext,
                    e);
        }
    }

    private JsonNode probe(Path folder, int threads, Progress progress) throws LeamException, IOException {
        var programs = new Programs(place.environment());
        Path out = folder.resolve("probe.json");
        Files.deleteIfExists(out);
        var builder = new ProcessBuilder(programs.trainer(
                "probe",
                "--plan",
                folder.resolve("plan.json").toString(),
                "--seconds",
                SECONDS,
                "--out",
                out.toString()));
        builder.environment().putAll(programs.trainerEnvironment(threads));
        Path log = folder.resolve("probe.log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!ended(process, progress) || process.exitValue() != 0) {
                throw DeedException.refused(
                        Messages.format(Messages.Estimate_failed, experiment, log), Messages.Estimate_failedNext);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeedException.failed(
                    Messages.format(Messages.Estimate_failed, experiment, log), Messages.Estimate_failedNext, e);
        } finally {
            process.destroy();
        }
        return JSON.readTree(Files.readAllBytes(out));
    }

    /** Waits for the probe; whoever cancels meanwhile is not kept waiting for it. */
    private static boolean ended(Process process, Progress progress) throws InterruptedException {
        for (long waited = 0; waited < LIMIT_SECONDS * 10; waited++) {
            progress.checkCancelled();
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }
}
