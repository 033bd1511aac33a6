package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.quantity.Estimate;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.evaluation.Evaluated;
import eu.leam.workbench.core.evaluation.ImportEvaluation;
import eu.leam.workbench.core.evaluation.ItemsEvaluation;
import eu.leam.workbench.core.evaluation.ListEvaluations;
import eu.leam.workbench.core.evaluation.MeasureBaselines;
import eu.leam.workbench.core.evaluation.RunEvaluation;
import eu.leam.workbench.core.evaluation.ShowEvaluation;
import eu.leam.workbench.evaluate.compare.Measured;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.ItemResult;
import eu.leam.workbench.model.score.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam evaluation}. */
@Command(
        name = "evaluation",
        subcommands = {
            EvaluationCommand.ListThem.class,
            EvaluationCommand.Show.class,
            EvaluationCommand.Items.class,
            EvaluationCommand.Run.class,
            EvaluationCommand.Import.class,
            EvaluationCommand.Baselines.class
        })
final class EvaluationCommand extends Noun {

    private static void scores(Evaluation evaluation, Paper paper) {
        paper.line(evaluation.model() + "  " + evaluation.suite() + "  " + evaluation.time());
        paper.table(
                Messages.Evaluation_scores,
                evaluation.scores().stream().map(EvaluationCommand::row).toList());
        evaluation.notes().forEach(paper::line);
    }

    private static void measured(Evaluated measured, Paper paper) {
        scores(measured.evaluation(), paper);
        note(measured.note(), paper);
    }

    private static void note(String note, Paper paper) {
        if (!note.isEmpty()) {
            paper.line(note);
        }
    }

    /** A number of items; a dash where the source does not tell it. */
    static String count(long n) {
        return n > 0 ? Long.toString(n) : Figures.fixed(Double.NaN, 0);
    }

    static List<String> row(Score score) {
        Estimate estimate = score.estimate();
        // the formula gives 0 at both ends of a share, which would be false certainty; the interval tells what is known
        boolean end = score.unit().equals("share") && (estimate.value() == 0 || estimate.value() == 1);
        Interval interval = score.interval();
        return List.of(
                score.benchmark(),
                score.metric(),
                score.language(),
                score.category(),
                number(estimate.value()),
                number(end ? Double.NaN : estimate.standardError()),
                number(interval == null ? Double.NaN : interval.lower()),
                number(interval == null ? Double.NaN : interval.upper()),
                count(estimate.n()));
    }

    private static String number(double value) {
        return Figures.fixed(value, 4);
    }

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<ListEvaluations.Listed> {
        @Override
        protected Deed<ListEvaluations.Listed> deed() throws LeamException {
            return new ListEvaluations(place());
        }

        @Override
        protected void show(ListEvaluations.Listed listed, Paper paper) {
            paper.table(
                    Messages.Evaluation_columns,
                    listed.lines().stream()
                            .map(line ->
                                    List.of(line.model(), line.suite(), line.time(), Integer.toString(line.scores())))
                            .toList());
            paper.findings(listed.findings());
        }
    }

    @Command(name = "show")
    static final class Show extends ProjectSubcommand<ShowEvaluation.Shown> {
        @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "MODEL")
        private String model;

        @Override
        protected Deed<ShowEvaluation.Shown> deed() throws LeamException {
            return new ShowEvaluation(place(), model);
        }

        @Override
        protected void show(ShowEvaluation.Shown shown, Paper paper) {
            if (shown.evaluations().isEmpty()) {
                paper.line(Messages.format(Messages.Evaluation_none, model));
            }
            shown.evaluations().forEach(evaluation -> scores(evaluation, paper));
            paper.findings(shown.findings());
        }
    }

    @Command(name = "items")
    static final class Items extends ProjectSubcommand<Measured> {
        @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "MODEL")
        private String model;

        @Parameters(index = "1", paramLabel = "SUITE", descriptionKey = "SUITE")
        private String suite;

        @Override
        protected Deed<Measured> deed() throws LeamException {
            return new ItemsEvaluation(place(), model, suite);
        }

        @Override
        protected void show(Measured measured, Paper paper) {
            paper.table(
                    Messages.Evaluation_itemColumns,
                    measured.items().stream().map(Items::line).toList());
            note(measured.missing(), paper);
            measured.evaluation().notes().forEach(paper::line);
        }

        private static List<String> line(ItemResult item) {
            return List.of(item.id(), item.language(), item.category(), told(item.texts()), told(item.values()));
        }

        /** Name and value, by name. */
        private static String told(Map<String, ?> parts) {
            return new TreeMap<>(parts)
                    .entrySet().stream()
                            .map(part -> part.getKey() + "=" + part.getValue())
                            .collect(Collectors.joining(" "));
        }
    }

    @Command(name = "run")
    static final class Run extends ProjectSubcommand<Evaluated> {
        @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "MODEL")
        private String model;

        @Parameters(index = "1", paramLabel = "SUITE", descriptionKey = "SUITE")
        private String suite;

        @Override
        protected Deed<Evaluated> deed() throws LeamException {
            return new RunEvaluation(place(), model, suite);
        }

        @Override
        protected void show(Evaluated outcome, Paper paper) {
            measured(outcome, paper);
        }
    }

    @Command(name = "import")
    static final class Import extends ProjectSubcommand<Evaluated> {
        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
        private Path file;

        @Option(names = "--model", required = true, paramLabel = "ID")
        private String model;

        @Override
        protected Deed<Evaluated> deed() throws LeamException {
            return new ImportEvaluation(place(), file.toAbsolutePath(), model);
        }

        @Override
        protected void show(Evaluated outcome, Paper paper) {
            measured(outcome, paper);
        }
    }

    @Command(name = "baselines")
    static final class Baselines extends ProjectSubcommand<MeasureBaselines.Baselines> {
        @Override
        protected Deed<MeasureBaselines.Baselines> deed() throws LeamException {
            return new MeasureBaselines(place());
        }

        @Override
        protected void show(MeasureBaselines.Baselines baselines, Paper paper) {
            baselines.models().forEach(paper::line);
            note(baselines.note(), paper);
        }
    }
}
