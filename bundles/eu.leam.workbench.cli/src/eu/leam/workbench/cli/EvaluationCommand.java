package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.evaluation.ImportEvaluation;
import eu.leam.workbench.core.evaluation.ListEvaluations;
import eu.leam.workbench.core.evaluation.RunEvaluation;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leam evaluation}. */
@Command(
        name = "evaluation",
        description = "Evaluations: scores with n, error and scorer.",
        subcommands = {
            EvaluationCommand.ListThem.class,
            EvaluationCommand.Show.class,
            EvaluationCommand.Run.class,
            EvaluationCommand.Import.class
        })
final class EvaluationCommand {

    private static void scores(Evaluation evaluation, Paper paper) {
        paper.line(evaluation.model() + "  " + evaluation.suite() + "  " + evaluation.time());
        paper.table(
                List.of("benchmark", "metric", "language", "category", "value", "standard error", "n"),
                evaluation.scores().stream().map(EvaluationCommand::row).toList());
        evaluation.notes().forEach(paper::line);
    }

    /** A number of items; a dash where the source does not tell it. */
    static String count(long n) {
        return n > 0 ? Long.toString(n) : Numbers.fixed(Double.NaN, 0, Locale.ROOT);
    }

    private static List<String> row(Score score) {
        return List.of(
                score.benchmark(),
                score.metric(),
                score.language(),
                score.category(),
                Numbers.fixed(score.estimate().value(), 4, Locale.ROOT),
                Numbers.fixed(score.estimate().standardError(), 4, Locale.ROOT),
                count(score.estimate().n()));
    }

    @Command(name = "list", description = "List the evaluations of all models.")
    static final class ListThem extends Subcommand<List<ListEvaluations.Line>> {
        @Override
        protected Deed<List<ListEvaluations.Line>> deed() throws LeamException {
            return new ListEvaluations(place());
        }

        @Override
        protected void show(List<ListEvaluations.Line> lines, Paper paper) {
            paper.table(
                    List.of("model", "suite", "time", "scores"),
                    lines.stream()
                            .map(line ->
                                    List.of(line.model(), line.suite(), line.time(), Integer.toString(line.scores())))
                            .toList());
        }
    }

    @Command(name = "show", description = "Show the latest scores of a model version.")
    static final class Show extends Subcommand<List<Evaluation>> {
        @Parameters(paramLabel = "MODEL", description = "The model version, for instance leam-1/balanced-s1.")
        private String model;

        @Override
        protected Deed<List<Evaluation>> deed() throws LeamException {
            return new eu.leam.workbench.core.evaluation.ShowEvaluation(place(), model);
        }

        @Override
        protected void show(List<Evaluation> evaluations, Paper paper) {
            evaluations.forEach(evaluation -> scores(evaluation, paper));
        }
    }

    @Command(name = "run", description = "Measure a model version by a suite: held-out, minimal-pairs or toxicity.")
    static final class Run extends Subcommand<Evaluation> {
        @Parameters(index = "0", paramLabel = "MODEL", description = "The model version.")
        private String model;

        @Parameters(index = "1", paramLabel = "SUITE", description = "The suite.")
        private String suite;

        @Override
        protected Deed<Evaluation> deed() throws LeamException {
            return new RunEvaluation(place(), model, suite);
        }

        @Override
        protected void show(Evaluation evaluation, Paper paper) {
            scores(evaluation, paper);
        }
    }

    @Command(
            name = "import",
            description = "Import a result file of lm-evaluation-harness 0.4 as scores of a model version.")
    static final class Import extends Subcommand<Evaluation> {
        @Parameters(paramLabel = "FILE", description = "The result file (JSON).")
        private Path file;

        @Option(names = "--model", required = true, paramLabel = "ID", description = "The model version or baseline.")
        private String model;

        @Override
        protected Deed<Evaluation> deed() throws LeamException {
            return new ImportEvaluation(place(), file.toAbsolutePath(), model);
        }

        @Override
        protected void show(Evaluation evaluation, Paper paper) {
            scores(evaluation, paper);
        }
    }
}
