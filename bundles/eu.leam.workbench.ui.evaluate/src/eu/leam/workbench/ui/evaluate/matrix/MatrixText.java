package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.ui.evaluate.FileExport;
import eu.leam.workbench.ui.evaluate.Scored;
import eu.leam.workbench.ui.evaluate.VersionScores;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The matrix as a file: one line for each cell, so that no number loses its error on the way. Without a window. */
final class MatrixText {
    private static final String HEAD = "model,benchmark,revision,prompt,metric,unit,language,category,"
            + "value,lower,upper,standard_error,n,scorer,harness,file";

    private MatrixText() {}

    /** All cells that are shown and were measured, as comma-separated values with a header. */
    static String csv(MatrixModel model) {
        var text = new StringBuilder(HEAD).append('\n');
        for (int row = 0; row < model.rows().size(); row++) {
            for (int column = 0; column < model.columns().size(); column++) {
                VersionScores version = model.rows().get(row);
                model.cell(row, column).ifPresent(each -> text.append(line(version.id(), each)));
            }
        }
        return text.toString();
    }

    private static String line(String model, Scored each) {
        var score = each.score();
        Interval interval = score.interval();
        var words = Stream.of(
                        model,
                        score.benchmark(),
                        score.revision(),
                        score.prompt(),
                        score.metric(),
                        score.unit(),
                        score.language(),
                        score.category())
                .map(FileExport::cell);
        var numbers = Stream.of(
                FileExport.cell(score.estimate().value()),
                FileExport.cell(interval == null ? Double.NaN : interval.lower()),
                FileExport.cell(interval == null ? Double.NaN : interval.upper()),
                FileExport.cell(score.estimate().standardError()),
                score.estimate().n() > 0 ? Long.toString(score.estimate().n()) : "");
        var sources = Stream.of(
                        score.scorer().name() + " " + score.scorer().version(),
                        score.scorer().harness(),
                        each.file())
                .map(FileExport::cell);
        return Stream.concat(words, Stream.concat(numbers, sources)).collect(Collectors.joining(",")) + "\n";
    }
}
