package eu.leam.workbench.ui.evaluate.comparison;

import eu.leam.workbench.chart.Figure;
import eu.leam.workbench.chart.Style;
import eu.leam.workbench.core.figure.ComparisonFigure;
import eu.leam.workbench.ui.CurveCanvas;
import eu.leam.workbench.ui.FigureStyle;
import eu.leam.workbench.ui.Latest;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** The forest figure at the height that it needs, scrolled where the view has less. */
final class ForestCanvas {
    private static final int LEAST_WIDTH = 420;

    private final ScrolledComposite scroll;
    private final CurveCanvas canvas;
    private final Latest<Integer> measuring;
    private ComparisonFigure figure;

    ForestCanvas(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinWidth(LEAST_WIDTH);
        canvas = new CurveCanvas(scroll, "comparison.figure");
        scroll.setContent(canvas.control());
        measuring = new Latest<>("height of the forest figure", scroll);
        canvas.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = figure == null ? "" : figure.figure().title();
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = figure == null ? "" : figure.alt() + " " + figure.caption();
            }
        });
        scroll.addListener(SWT.Resize, e -> measure());
        Palette.follow(scroll, this::measure);
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** Whether the picture shown is that of the newest figure. */
    boolean isCurrent() {
        return !measuring.isBusy() && canvas.isCurrent();
    }

    void show(ComparisonFigure next) {
        figure = next;
        canvas.control().setToolTipText(next.caption());
        measure();
    }

    /** Fonts are measured off the window's thread: the first one takes its time. */
    private void measure() {
        if (figure == null) {
            return;
        }
        int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
        Style style = FigureStyle.current(scroll);
        Figure now = figure.untitled();
        measuring.ask(now, progress -> now.preferredHeight(width, style), outcome -> {
            if (outcome instanceof Outcome.Done<Integer> done) {
                scroll.setMinHeight(done.value());
                canvas.show(now);
            }
        });
    }
}
