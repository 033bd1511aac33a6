package eu.leam.workbench.ui.run;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.chart.Figure;
import eu.leam.workbench.chart.Style;
import eu.leam.workbench.ui.FigureStyle;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.UiTask;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes what the Curves view shows into a file: the picture, or all points. */
final class CurvesExport {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private CurvesExport() {}

    /** The ways out of the view. */
    enum Way {
        PNG,
        SVG,
        CSV
    }

    /** What there is to write. */
    record What(CurveAnswer answer, CurveReading curves) {}

    /** Asks for a file and writes it in a job. */
    static void start(Way way, Shell shell, What what) {
        String ending = "." + way.name().toLowerCase(Locale.ROOT);
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.CurvesExport_title);
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setFileName(what.answer().metric().replace('/', '-') + ending);
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file == null) {
            return;
        }
        Figure figure = CurveFigure.of(what.answer(), OpenProject.get().colours(), true);
        Style style = FigureStyle.current(shell);
        Path path = Path.of(file);
        UiTask.shown(
                Texts.format(Messages.CurvesExport_writing, path.getFileName()),
                shell.getDisplay(),
                progress -> write(way, what, figure, style, path),
                outcome -> {});
    }

    /** Writes the file; a figure at 960 x 540 points, PNG with two pixels a point. */
    static Path write(Way way, What what, Figure figure, Style style, Path path) throws ExportException {
        try {
            switch (way) {
                case PNG -> Files.write(path, figure.toPng(WIDTH, HEIGHT, 2, style));
                case SVG -> Files.writeString(path, figure.toSvg(WIDTH, HEIGHT, style, "curves"));
                case CSV -> {
                    try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                        var runs = what.answer().lines().stream()
                                .map(CurveAnswer.Line::run)
                                .toList();
                        what.curves().writeCsv(runs, what.answer().metric(), out);
                    }
                }
            }
            return path;
        } catch (IOException e) {
            throw new ExportException(path, e);
        }
    }
}
