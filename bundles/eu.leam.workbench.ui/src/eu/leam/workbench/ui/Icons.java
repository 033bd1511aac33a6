package eu.leam.workbench.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;

/** The window's icons, one per noun, drawn as SVG of 16 x 16 that reads on both grounds. */
public enum Icons {
    DATASET,
    MIXTURE,
    EXPERIMENT,
    RUN,
    MODEL,
    RELEASE,
    PROJECT,
    DOCUMENT,
    EVALUATE,
    OPEN,
    CLUSTER,
    MEMORY,
    EXPORT,
    COPY,
    GOOD,
    CAUTION,
    BAD,
    NOTE,
    RING,
    PENDING,
    CAUTION_MARK,
    BAD_MARK;

    /** The icon's description, sharp at every zoom. */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(Icons.class.getResource("/icons/" + file() + ".svg"));
    }

    /** The icon; shared by the window and never disposed by the caller. */
    public Image image() {
        return JFaceResources.getResources().get(descriptor());
    }

    /** The icon with the mark of what its thing suffers from; shared and never disposed by the caller. */
    public Image image(Mark mark) {
        return switch (mark) {
            case NONE -> image();
            case CAUTION -> marked(CAUTION_MARK);
            case BAD -> marked(BAD_MARK);
        };
    }

    /** The icon for documents of a kind's folder. */
    public static Icons of(String folder) {
        return switch (folder) {
            case "project" -> PROJECT;
            case "datasets" -> DATASET;
            case "mixtures" -> MIXTURE;
            case "experiments" -> EXPERIMENT;
            case "runs", "outcomes" -> RUN;
            case "models" -> MODEL;
            case "releases", "approvals" -> RELEASE;
            case "evaluations" -> EVALUATE;
            default -> DOCUMENT;
        };
    }

    private Image marked(Icons mark) {
        return JFaceResources.getResources()
                .get(new DecorationOverlayIcon(descriptor(), mark.descriptor(), IDecoration.TOP_LEFT));
    }

    private String file() {
        String lower = name().toLowerCase(Locale.ROOT);
        int cut = lower.indexOf("_mark");
        return cut < 0 ? lower : lower.substring(0, cut) + "Mark";
    }
}
