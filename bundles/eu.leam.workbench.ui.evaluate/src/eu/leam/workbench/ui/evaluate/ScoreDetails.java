package eu.leam.workbench.ui.evaluate;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.score.FileRef;
import eu.leam.workbench.model.score.Interval;
import eu.leam.workbench.model.score.Score;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All that is known of a score, line by line: what it is, how sure it is, and where it comes from. Without a window. */
public final class ScoreDetails {
    private ScoreDetails() {}

    /**
     * One line.
     *
     * @param label what it is
     * @param value what it says; a dash with the reason where it is not known
     */
    public record Line(String label, String value) {}

    /** The lines of a score. */
    public static List<Line> of(Scored scored) {
        Score score = scored.score();
        return List.of(
                new Line(Messages.ScoreDetails_score, score(score)),
                new Line(Messages.ScoreDetails_interval, interval(score.interval())),
                new Line(Messages.ScoreDetails_error, error(score)),
                new Line(Messages.ScoreDetails_n, n(score)),
                new Line(Messages.ScoreDetails_direction, ScoreNames.direction(score)),
                new Line(Messages.ScoreDetails_benchmark, score.benchmark() + " " + score.revision()),
                new Line(Messages.ScoreDetails_prompt, score.prompt()),
                new Line(Messages.ScoreDetails_scorer, scorer(score)),
                new Line(Messages.ScoreDetails_harness, score.scorer().harness()),
                new Line(Messages.ScoreDetails_time, scored.evaluation().time()),
                new Line(Messages.ScoreDetails_file, scored.file()),
                new Line(Messages.ScoreDetails_raw, raw(scored.evaluation().raw())));
    }

    /** The lines as one text, for a tool tip. */
    public static String text(Scored scored) {
        return of(scored).stream()
                .map(line -> Texts.format(Messages.ScoreDetails_line, line.label(), line.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String score(Score score) {
        return (ScoreNames.number(score.estimate().value()) + " " + ScoreNames.unit(score)).strip();
    }

    private static String interval(Interval interval) {
        return interval == null
                ? Messages.ScoresTable_noInterval
                : Texts.format(
                        Messages.ScoreDetails_intervalOf,
                        ScoreNames.interval(interval),
                        Numbers.percent(interval.level(), Locale.getDefault()),
                        interval.method());
    }

    /** At both ends of a share the formula gives 0, which would be false certainty. */
    private static String error(Score score) {
        double error = score.estimate().standardError();
        double value = score.estimate().value();
        if (score.unit().equals("share") && (value == 0 || value == 1)) {
            return Messages.ScoreDetails_errorAtEnd;
        }
        return Double.isNaN(error) ? Messages.ScoreDetails_noError : ScoreNames.number(error);
    }

    private static String n(Score score) {
        return score.estimate().n() > 0 ? ScoreNames.count(score.estimate().n()) : Messages.ScoresTable_noN;
    }

    private static String scorer(Score score) {
        String hash = score.scorer().sha256();
        String name = score.scorer().name() + " " + score.scorer().version();
        return hash.isEmpty() ? name : name + " (" + hash.substring(0, Math.min(12, hash.length())) + ")";
    }

    private static String raw(FileRef raw) {
        return raw == null ? Messages.ScoreDetails_noRaw : raw.uri();
    }
}
