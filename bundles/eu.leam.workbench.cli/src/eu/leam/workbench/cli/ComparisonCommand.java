package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.comparison.ListComparisons;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leam comparison}. */
@Command(
        name = "comparison",
        subcommands = {ComparisonCommand.ListThem.class, ComparisonCommand.Show.class})
final class ComparisonCommand extends Noun {

    @Command(name = "list")
    static final class ListThem extends ProjectSubcommand<List<ListComparisons.Line>> {
        @Override
        protected Deed<List<ListComparisons.Line>> deed() throws LeamException {
            return new ListComparisons(place());
        }

        @Override
        protected void show(List<ListComparisons.Line> lines, Paper paper) {
            paper.table(
                    Messages.Comparison_columns,
                    lines.stream()
                            .map(line -> List.of(line.first(), line.second(), String.join(", ", line.suites())))
                            .toList());
        }
    }

    @Command(name = "show")
    static final class Show extends ProjectSubcommand<Comparison> {
        @Parameters(index = "0", paramLabel = "FIRST", descriptionKey = "FIRST")
        private String first;

        @Parameters(index = "1", paramLabel = "SECOND", descriptionKey = "SECOND")
        private String second;

        @Override
        protected Deed<Comparison> deed() throws LeamException {
            return new ShowComparison(place(), first, second);
        }

        @Override
        protected void show(Comparison comparison, Paper paper) {
            paper.table(
                    Messages.Comparison_differences,
                    comparison.differences().stream().map(Show::row).toList());
            comparison.refused().forEach(paper::line);
            paper.line(comparison.covers());
            paper.line(comparison.coversNot());
        }

        private static List<String> row(PairedDifference difference) {
            var score = difference.score();
            var interval = difference.interval();
            return List.of(
                    score.benchmark(),
                    score.metric(),
                    score.language(),
                    score.category(),
                    number(difference.first()),
                    number(difference.second()),
                    number(difference.difference()),
                    number(interval == null ? Double.NaN : interval.lower()),
                    number(interval == null ? Double.NaN : interval.upper()),
                    EvaluationCommand.count(difference.n()),
                    number(difference.seedDifference()));
        }

        private static String number(double value) {
            return Figures.fixed(value, 4);
        }
    }
}
