package eu.leam.workbench.core.demo;

import eu.leam.workbench.base.files.AtomicFile;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.chart.Style;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.report.Drawing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a report as files beside it. */
final class Pictures {
    private Pictures() {}

    /** Writes each figure as PNG, SVG and CSV; answers the PNGs. */
    static List<Path> write(Path folder, List<Drawing> drawings) throws DeedException {
        List<Path> pictures = new ArrayList<>();
        try {
            for (Drawing drawing : drawings) {
                var figure = drawing.figure();
                Path png = folder.resolve(drawing.id() + ".png");
                AtomicFile.write(png, figure.toPng(Drawing.WIDTH, drawing.height(), 2, Style.LIGHT));
                AtomicFile.write(
                        folder.resolve(drawing.id() + ".svg"),
                        figure.toSvg(Drawing.WIDTH, drawing.height(), Style.LIGHT, drawing.id()));
                AtomicFile.write(
                        folder.resolve(drawing.id() + ".csv"), figure.data().toCsv());
                pictures.add(png);
            }
            return pictures;
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unwritable, folder, e.getMessage()),
                    Messages.Files_unwritableNext,
                    e);
        }
    }

    /** SHA-256 of each figure's data, equal for equal demos. */
    static SortedMap<String, String> hashes(List<Drawing> drawings) {
        SortedMap<String, String> hashes = new TreeMap<>();
        drawings.forEach(drawing ->
                hashes.put(drawing.id(), Sha256.of(drawing.figure().data().toCsv())));
        return hashes;
    }
}
