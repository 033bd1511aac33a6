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
    static final class ListThem extends ProjectSubcommand<ListComparisons.Listed> {
        @Override
        protected Deed<ListComparisons.Listed> deed() throws LeamException {
            return new ListComparisons(place());
        }

        @Override
        protected void show(ListComparisons.Listed listed, Paper paper) {
            paper.table(
                    Messages.Comparison_columns,
                    listed.lines().stream()
                            .map(line -> List.of(line.first(), line.second(), String.join(", ", line.suites())))
                            .toList());
            paper.findings(listed.findings());
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
            tell(comparison, paper);
        }
    }

    /** The differences, each with its verdict and the number of its method; the methods below; what was refused and why. */
    static void tell(Comparison comparison, Paper paper) {
        List<String> methods = comparison.differences().stream()
                .filter(each -> each.interval() != null)
                .map(each -> each.interval().method())
                .distinct()
                .toList();
        paper.table(
                Messages.Comparison_differences,
                comparison.differences().stream()
                        .map(each -> row(each, methods))
                        .toList());
        for (int i = 0; i < methods.size(); i++) {
            paper.line(Messages.format(Messages.Comparison_method, i + 1, methods.get(i)));
        }
        comparison.refused().forEach(paper::line);
        paper.line(comparison.covers());
        paper.line(comparison.coversNot());
    }

    private static List<String> row(PairedDifference difference, List<String> methods) {
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
                number(difference.seedDifference()),
                interval == null ? "–" : Integer.toString(methods.indexOf(interval.method()) + 1),
                difference.verdict());
    }

    private static String number(double value) {
        return Figures.fixed(value, 4);
    }
}
