package eu.leam.workbench.cli;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.comparison.ShowComparison;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.PairedDifference;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leam comparison}. */
@Command(
        name = "comparison",
        description = "Compare model versions, with intervals.",
        subcommands = ComparisonCommand.Show.class)
final class ComparisonCommand {

    @Command(name = "show", description = "Paired differences of two model versions with 95 % intervals.")
    static final class Show extends Subcommand<Comparison> {
        @Parameters(index = "0", paramLabel = "FIRST", description = "The first model version.")
        private String first;

        @Parameters(index = "1", paramLabel = "SECOND", description = "The second model version.")
        private String second;

        @Override
        protected Deed<Comparison> deed() throws LeamException {
            return new ShowComparison(place(), first, second);
        }

        @Override
        protected void show(Comparison comparison, Paper paper) {
            paper.table(
                    List.of(
                            "benchmark",
                            "metric",
                            "language",
                            "category",
                            "first",
                            "second",
                            "difference",
                            "low",
                            "high",
                            "n",
                            "seeds"),
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
            return Numbers.fixed(value, 4, Locale.ROOT);
        }
    }
}
