package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import eu.leam.workbench.ui.evaluate.FileExport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as comma-separated values: all differences with their intervals, whatever is shown. Without a window. */
final class ComparisonText {
    private static final String HEAD = "first,second,benchmark,metric,unit,language,category,value_first,value_second,"
            + "difference,lower,upper,level,method,n,seed_difference,verdict";

    private ComparisonText() {}

    /** All differences, second minus first. */
    static String csv(Comparison comparison) {
        return comparison.differences().stream()
                .map(each -> line(comparison, each))
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }

    private static String line(Comparison comparison, PairedDifference each) {
        Score score = each.score();
        Interval interval = each.interval();
        Stream<String> words = Stream.of(
                        comparison.first(),
                        comparison.second(),
                        score.benchmark(),
                        score.metric(),
                        score.unit(),
                        score.language(),
                        score.category())
                .map(FileExport::cell);
        Stream<String> numbers = Stream.of(
                        each.first(),
                        each.second(),
                        each.difference(),
                        interval == null ? Double.NaN : interval.lower(),
                        interval == null ? Double.NaN : interval.upper(),
                        interval == null ? Double.NaN : interval.level())
                .map(FileExport::cell);
        Stream<String> rest = Stream.of(
                interval == null ? "" : FileExport.cell(interval.method()),
                each.n() > 0 ? Long.toString(each.n()) : "",
                FileExport.cell(each.seedDifference()),
                FileExport.cell(each.verdict()));
        return Stream.of(words, numbers, rest).flatMap(part -> part).collect(Collectors.joining(","));
    }
}
