package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.session.RunInfo;
import eu.leam.workbench.ui.RunState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of the Runs view: their texts, their order, and copying them as a table. Without a window. */
final class RunsModel {
    private static final int LOSS_DECIMALS = 3;

    private final Locale locale;
    private List<RunInfo> runs = List.of();
    private List<RunInfo> rows = List.of();
    private Column sorted;
    private boolean descending;

    /** The columns; {@code right} says whether numbers stand in them. */
    enum Column {
        RUN(152, false),
        STATE(124, false),
        EXPERIMENT(112, false),
        PROGRESS(132, true),
        LOSS(132, true),
        RATE(84, true),
        LEFT(92, true),
        REASON(160, false);

        final int width;
        final boolean right;

        Column(int width, boolean right) {
            this.width = width;
            this.right = right;
        }

        String title() {
            return switch (this) {
                case RUN -> Messages.RunsModel_run;
                case STATE -> Messages.RunsModel_state;
                case EXPERIMENT -> Messages.RunsModel_experiment;
                case PROGRESS -> Messages.RunsModel_progress;
                case LOSS -> Messages.RunsModel_loss;
                case RATE -> Messages.RunsModel_rate;
                case LEFT -> Messages.RunsModel_left;
                case REASON -> Messages.RunsModel_reason;
            };
        }
    }

    RunsModel(Locale locale) {
        this.locale = locale;
    }

    /**
     * Takes the runs as they are now, newest first.
     *
     * @param hold keeps every row where it is and puts new ones at the end: for while the pointer is over the table
     */
    void update(List<RunInfo> now, boolean hold) {
        runs = List.copyOf(now);
        rows = hold ? held() : ordered();
    }

    /** Sorts by a column; null brings back the newest first. */
    void sort(Column column, boolean down) {
        sorted = column;
        descending = down;
        rows = ordered();
    }

    Column sorted() {
        return sorted;
    }

    boolean isDescending() {
        return descending;
    }

    List<RunInfo> rows() {
        return rows;
    }

    /** Where a run stands; -1 when it is not there. */
    int indexOf(String run) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(run)) {
                return i;
            }
        }
        return -1;
    }

    /** What a cell says; a missing value is a dash. */
    String text(RunInfo run, Column column) {
        return switch (column) {
            case RUN -> run.id();
            case STATE -> RunState.of(run.state()).word();
            case EXPERIMENT -> run.experiment();
            case PROGRESS -> Numbers.percent(share(run), locale);
            case LOSS -> Numbers.fixed(run.loss(), LOSS_DECIMALS, locale);
            case RATE -> Numbers.fixed(run.tokensPerSecond(), 0, locale);
            case LEFT -> TimeLeft.of(run.secondsLeft());
            case REASON -> run.reason();
        };
    }

    /** More than the cell says: the exact value, or why there is none; empty when there is no more to say. */
    String tip(RunInfo run, Column column) {
        boolean missing = Double.isNaN(number(run, column));
        return switch (column) {
            case STATE -> run.state().isEmpty() ? Messages.RunsModel_tipUnknown : "";
            case PROGRESS ->
                missing
                        ? Messages.RunsModel_tipStepsUnknown
                        : Texts.format(
                                Messages.RunsModel_tipSteps,
                                Numbers.whole(run.step(), locale),
                                Numbers.whole(run.steps(), locale));
            case LOSS -> missing ? Messages.RunsModel_tipNoLoss : "";
            case RATE, LEFT -> missing ? Messages.RunsModel_tipNotRunning : "";
            case RUN, EXPERIMENT, REASON -> text(run, column);
        };
    }

    /** Share of the steps that is done, 0 to 1; NaN when it is not known how many there are. */
    static double share(RunInfo run) {
        return run.steps() > 0 ? Math.clamp((double) run.step() / run.steps(), 0.0, 1.0) : Double.NaN;
    }

    /** These runs as tab-separated values with a header, in the order of the rows. */
    String tsv(Collection<String> chosen) {
        var text = new StringBuilder();
        text.append(line(List.of(Column.values()).stream().map(Column::title).toList()));
        for (RunInfo run : rows) {
            if (chosen.contains(run.id())) {
                text.append(line(List.of(Column.values()).stream()
                        .map(column -> text(run, column))
                        .toList()));
            }
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]", " ")).collect(Collectors.joining("\t")) + "\n";
    }

    private List<RunInfo> held() {
        Map<String, RunInfo> byId = new HashMap<>();
        runs.forEach(run -> byId.put(run.id(), run));
        List<RunInfo> next = new ArrayList<>();
        for (RunInfo row : rows) {
            RunInfo now = byId.remove(row.id());
            if (now != null) {
                next.add(now);
            }
        }
        runs.stream().filter(run -> byId.containsKey(run.id())).forEach(next::add);
        return List.copyOf(next);
    }

    private List<RunInfo> ordered() {
        if (sorted == null) {
            return runs;
        }
        List<RunInfo> next = new ArrayList<>(runs);
        next.sort(order(sorted, descending));
        return List.copyOf(next);
    }

    /** Unknown numbers stand at the end, whichever way the others are sorted. */
    private Comparator<RunInfo> order(Column column, boolean down) {
        return switch (column) {
            case RUN, STATE, EXPERIMENT, REASON -> {
                Comparator<RunInfo> byText =
                        Comparator.comparing(run -> text(run, column), String.CASE_INSENSITIVE_ORDER);
                yield down ? byText.reversed() : byText;
            }
            case PROGRESS, LOSS, RATE, LEFT -> {
                Comparator<RunInfo> byNumber = Comparator.comparingDouble(run -> number(run, column));
                Comparator<RunInfo> known = Comparator.comparing(run -> Double.isNaN(number(run, column)));
                yield known.thenComparing(down ? byNumber.reversed() : byNumber);
            }
        };
    }

    private static double number(RunInfo run, Column column) {
        return switch (column) {
            case PROGRESS -> share(run);
            case LOSS -> run.loss();
            case RATE -> run.tokensPerSecond();
            case LEFT -> run.secondsLeft();
            case RUN, STATE, EXPERIMENT, REASON -> Double.NaN;
        };
    }
}
