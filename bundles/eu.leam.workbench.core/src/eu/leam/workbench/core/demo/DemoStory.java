package eu.leam.workbench.core.demo;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.corpus.Repeats;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.evaluation.RunEvaluation;
import eu.leam.workbench.core.mixture.SolveMixture;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.release.CheckRelease;
import eu.leam.workbench.core.report.Pages;
import eu.leam.workbench.evaluate.heldout.HeldOutText;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.report.DemoFigures;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.DossierReport;
import eu.leam.workbench.report.Drawing;
import eu.leam.workbench.report.TrainingEnergy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells what came of a demo: gathers its records, draws the figures, writes the report.
 *
 * @param place the project
 * @param runs the runs, first the two mixtures, then the second seed
 * @param models their model versions
 * @param baselines the simple models measured on the same text
 * @param release id of the release
 * @param seed first seed
 * @param notes what the user should know
 */
record DemoStory(
        Place place,
        List<String> runs,
        List<String> models,
        List<String> baselines,
        String release,
        long seed,
        List<String> notes) {

    /** Figures' data must be equal for equal demos, whatever the user's language. */
    private static final Locale LANGUAGE = Locale.ENGLISH;

    DemoOutcome tell(double seconds, Progress progress) throws LeamException {
        progress.stage(Messages.Demo_stageReport, 0, "");
        Project project = Project.open(place);
        var evaluations = new Evaluations(place);
        List<Evaluation> references = new ArrayList<>();
        for (String baseline : baselines) {
            references.addAll(evaluations.latest(baseline));
        }
        var gathered = new RunGathering(place, project, evaluations);
        List<GatheredRun> told = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            told.add(gathered.gather(runs.get(i), models.get(i)));
        }
        Comparison comparison = new ShowComparison(place, models.get(0), models.get(1)).call(progress);
        Dossier dossier = new CheckRelease(place, release).call(progress);
        var provenance = new DemoProvenance(place, project, seed).of(told, dossier, seconds);
        List<Drawing> curves = CurveDrawings.of(place, runs, references);
        var demo = new DemoReport(
                project.project().getName(),
                project.cards(),
                repeats(project),
                mixtures(progress),
                told.stream().map(GatheredRun::report).toList(),
                references,
                List.of(comparison),
                dossier,
                "dossier.html",
                Map.of(
                        DemoReport.Place.CURVES,
                        curves.stream().map(d -> d.inPage(LANGUAGE)).toList()),
                provenance);
        List<Drawing> drawings = new ArrayList<>(curves);
        drawings.addAll(DemoFigures.of(demo, LANGUAGE));
        Path folder = place.folder().resolve("report");
        var pages = new Pages(folder, LANGUAGE);
        Path report = pages.write("index", demo);
        pages.write("dossier", new DossierReport(dossier, List.of(), provenance));
        List<Path> pictures = Pictures.write(folder.resolve("figures"), drawings);
        return outcome(told, references, dossier, Pictures.hashes(drawings), seconds, report, pictures, project.head());
    }

    /** Of what the first run drew from, as all did. */
    private Repeats repeats(Project project) throws LeamException {
        Run run = project.load(Kind.RUN, runs.getFirst(), Run.class);
        return Repeats.of(RunEvaluation.texts(place, project, run).stream()
                .map(HeldOutText::split)
                .toList());
    }

    private List<ResolvedMixture> mixtures(Progress progress) throws LeamException {
        return List.of(
                new SolveMixture(place, "proportional", 0).call(progress),
                new SolveMixture(place, "balanced", 0).call(progress));
    }

    private DemoOutcome outcome(
            List<GatheredRun> told,
            List<Evaluation> references,
            Dossier dossier,
            SortedMap<String, String> figures,
            double seconds,
            Path report,
            List<Path> pictures,
            String commit) {
        SortedMap<String, String> gates = new TreeMap<>();
        dossier.gates().forEach(gate -> gates.put(gate.id(), gate.state().name()));
        SortedMap<String, Double> rates = new TreeMap<>();
        told.forEach(run -> rates.put(run.run(), run.report().tokensPerSecond()));
        var verdict = new BaselineVerdict(told, references);
        var energy = new TrainingEnergy(
                told.stream().map(run -> run.report().outcome()).toList());
        return new DemoOutcome(
                seed,
                told.getFirst().report().run().getResolved().getTraining().getTokens(),
                told.stream().map(GatheredRun::model).toList(),
                gates,
                figures,
                verdict.beatsBigram(),
                verdict.beatsUnigram(),
                notes,
                new DemoOutcome.Changing(
                        seconds,
                        place.environment().host(),
                        commit,
                        energy.wattHours(),
                        energy.source().getLiteral(),
                        report,
                        pictures,
                        rates,
                        told.stream().flatMap(run -> run.restart().stream()).toList()));
    }
}
