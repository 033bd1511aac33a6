package eu.leam.workbench.report.section;

import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.ModelShape;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.Segment;
import eu.leam.workbench.model.document.Training;
import eu.leam.workbench.report.DemoReport;
import eu.leam.workbench.report.RunReport;
import eu.leam.workbench.report.layout.Block;
import eu.leam.workbench.report.layout.Block.Fact;
import eu.leam.workbench.report.layout.Section;
import eu.leam.workbench.report.layout.Table;
import eu.leam.workbench.report.layout.Table.Cell;
import eu.leam.workbench.report.layout.Table.Column;
import eu.leam.workbench.report.layout.Table.Row;
import eu.leam.workbench.report.render.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The model, how it was trained, and what each run took. */
final class TrainingSection {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private TrainingSection() {}

    static Section of(DemoReport report, Pen pen) {
        Words words = pen.words();
        List<Block> blocks = new ArrayList<>();
        List<RunReport> runs = report.runs();
        if (!runs.isEmpty()) {
            Experiment experiment = runs.getFirst().run().getResolved();
            if (experiment != null && experiment.getModel() != null && experiment.getTraining() != null) {
                blocks.add(pen.text("Training_model"));
                blocks.add(facts(runs.getFirst(), experiment, words));
                blocks.add(pen.text(differInMixtureAndSeedAlone(runs) ? "Training_same" : "Training_others"));
            }
            blocks.add(table(runs, pen));
            runs.stream()
                    .filter(run -> run.outcome().getSegments().size() > 1)
                    .forEach(run -> blocks.add(restarted(run, pen)));
        }
        return new Section("training", words.of("Training_title"), blocks);
    }

    private static Block facts(RunReport run, Experiment experiment, Words words) {
        ModelShape shape = experiment.getModel();
        Training training = experiment.getTraining();
        return new Block.Facts(List.of(
                new Fact(
                        words.of("Training_shape"),
                        words.of(
                                "Training_shapeValue",
                                words.whole(shape.getLayers()),
                                words.whole(shape.getWidth()),
                                words.whole(shape.getHeads()),
                                words.whole(shape.getContext()))),
                new Fact(words.of("Training_parameters"), words.whole(run.parameters())),
                new Fact(
                        words.of("Training_batch"),
                        words.of(
                                "Training_batchValue",
                                words.whole(training.getBatch()),
                                words.whole(shape.getContext()))),
                new Fact(
                        words.of("Training_optimiser"),
                        words.of(
                                "Training_optimiserValue",
                                number(training.getBeta1(), words),
                                number(training.getBeta2(), words),
                                number(training.getWeightDecay(), words),
                                number(training.getClip(), words))),
                new Fact(
                        words.of("Training_rate"),
                        words.of(
                                "Training_rateValue",
                                number(training.getLearningRate(), words),
                                words.whole(training.getWarmup()),
                                number(training.getMinimumLearningRate(), words))),
                new Fact(words.of("Training_flop"), scientific(run.flop(), words))));
    }

    private static boolean differInMixtureAndSeedAlone(List<RunReport> runs) {
        Experiment first = stripped(runs.getFirst());
        return runs.stream().allMatch(run -> EcoreUtil.equals(first, stripped(run)));
    }

    private static Experiment stripped(RunReport run) {
        Experiment resolved = run.run().getResolved();
        if (resolved == null) {
            return null;
        }
        Experiment copy = EcoreUtil.copy(resolved);
        copy.setId(null);
        copy.setTitle(null);
        copy.setMixture(null);
        if (copy.getTraining() != null) {
            copy.getTraining().setSeed(0);
        }
        return copy;
    }

    /** A run that was stopped or failed on its way says so: its numbers are those of one that was not, its time is not. */
    private static Block restarted(RunReport run, Pen pen) {
        List<Segment> segments = run.outcome().getSegments();
        String states = String.join(
                ", ",
                segments.stream()
                        .map(segment -> segment.getState().getLiteral())
                        .toList());
        return pen.text("Training_restarted", run.run().getId(), pen.words().whole(segments.size()), states);
    }

    private static Table table(List<RunReport> runs, Pen pen) {
        Words words = pen.words();
        List<Column> columns = List.of(
                Column.words(words.of("Word_run")),
                Column.words(words.of("Word_mixture")),
                Column.numbers(words.of("Word_seed"), ""),
                Column.numbers(words.of("Training_steps"), ""),
                Column.numbers(words.of("Data_tokens"), ""),
                Column.numbers(words.of("Training_loss"), words.of("Unit_natsPerToken")),
                Column.numbers(words.of("Training_time") + " ‡", "s"),
                Column.numbers(words.of("Training_speed") + " ‡", words.of("Unit_tokensPerSecond")),
                Column.numbers(words.of("Training_energy") + " ‡", "Wh"),
                Column.words(words.of("Training_energySource")));
        List<Row> rows = runs.stream().map(run -> row(run, words)).toList();
        Set<String> notes = new LinkedHashSet<>();
        runs.forEach(run -> notes.add(Objects.requireNonNullElse(run.outcome().getEnergyNote(), "")));
        String energy = String.join(" ", notes).strip();
        String note =
                words.of("Training_runsNote") + (energy.isEmpty() ? "" : " " + words.of("Training_energyNote", energy));
        return pen.table(words.of("Training_runsCaption"), columns, rows, note);
    }

    private static Row row(RunReport run, Words words) {
        Outcome outcome = run.outcome();
        Experiment experiment = run.run().getResolved();
        boolean seeded = experiment != null && experiment.getTraining() != null;
        return new Row(
                List.of(
                        Cell.of(run.run().getId()),
                        Cell.of(experiment == null ? "" : Objects.requireNonNullElse(experiment.getMixture(), "")),
                        Cell.of(
                                seeded
                                        ? String.valueOf(
                                                experiment.getTraining().getSeed())
                                        : words.fixed(Double.NaN, 0)),
                        Cell.of(words.whole(outcome.isSetSteps(), outcome.getSteps())),
                        Cell.of(words.whole(outcome.isSetTokens(), outcome.getTokens())),
                        Cell.of(words.fixed(outcome.getLoss(), 3)),
                        Cell.of(words.fixed(run.seconds(), 1)),
                        Cell.of(words.fixed(run.tokensPerSecond(), 0)),
                        energy(run, words),
                        Cell.of(Grades.energySource(outcome.getEnergySource(), words))),
                false);
    }

    private static Cell energy(RunReport run, Words words) {
        boolean known =
                run.outcome().isSetEnergy() && run.outcome().getEnergySource().getValue() > 0;
        return known
                ? Cell.of(words.fixed(run.outcome().getEnergy(), 3), words.error(run.energyStandardError(), 3))
                : Cell.of(words.fixed(Double.NaN, 3));
    }

    /** A setting with all its digits and no more. */
    private static String number(double value, Words words) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return words.fixed(value, Math.max(0, exact.scale()));
    }

    private static String raised(int exponent) {
        StringBuilder digits = new StringBuilder();
        for (char digit : String.valueOf(exponent).toCharArray()) {
            digits.append(digit == '-' ? '⁻' : RAISED.charAt(digit - '0'));
        }
        return digits.toString();
    }

    private static String scientific(double value, Words words) {
        int exponent = (int) Math.floor(Math.log10(value));
        boolean plain = !(value > 0) || Double.isInfinite(value);
        return plain
                ? words.fixed(value, 0)
                : words.fixed(value / Math.pow(10, exponent), 2) + " × 10" + raised(exponent);
    }
}
