package eu.leam.workbench.ui.evaluate.matrix;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.evaluate.Messages;
import eu.leam.workbench.ui.evaluate.ScoreDetails;
import eu.leam.workbench.ui.evaluate.Scored;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The score of the current cell with all that is known of it, and the ways to its items, its run and its file. */
final class ScorePanel {
    private static final int LABEL_WIDTH = 84;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Label title;
    private final Label part;
    private final Composite lines;
    private final Composite deeds;
    private final Button items;
    private final Button run;
    private final Button file;

    /** What the buttons do. */
    interface Ways {
        /** Shows the items of the current score. */
        void items();

        /** Shows the run of the current version. */
        void run();

        /** Shows the file that the current score stands in. */
        void file();
    }

    ScorePanel(Composite parent, Ways ways) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = Controls.named(new Composite(scroll, SWT.NONE), "score");
        page.setLayout(Controls.grid(1, 8, 8));
        scroll.setContent(page);
        title = Controls.named(new Label(page, SWT.WRAP), "score.title");
        title.setLayoutData(wide());
        part = Controls.second(Controls.named(new Label(page, SWT.WRAP), "score.part"));
        part.setLayoutData(wide());
        deeds = new Composite(page, SWT.NONE);
        deeds.setLayout(Controls.grid(3, 0, 8));
        items = button("score.items", Messages.ScorePanel_items, ways::items);
        run = button("score.run", Messages.ScorePanel_run, ways::run);
        file = button("score.file", Messages.ScorePanel_file, ways::file);
        lines = new Composite(page, SWT.NONE);
        lines.setLayout(Controls.grid(2, 0, 4));
        lines.setLayoutData(wide());
        scroll.addListener(SWT.Resize, e -> fit());
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** Shows the current cell of a model. */
    void show(MatrixModel model) {
        Scored scored = model.current().orElse(null);
        title.setText(model.version().map(version -> escaped(version.id())).orElse(""));
        part.setText(model.columns().isEmpty() ? Messages.ScorePanel_noColumn : escaped(model.headline()));
        items.setEnabled(scored != null && scored.evaluation().items() != null);
        items.setToolTipText(items.isEnabled() ? null : Messages.ScorePanel_noItems);
        run.setEnabled(model.version().filter(version -> !version.isBaseline()).isPresent());
        file.setEnabled(scored != null);
        fill(scored == null ? List.of() : ScoreDetails.of(scored));
    }

    private void fill(List<ScoreDetails.Line> details) {
        while (lines.getChildren().length < 2 * details.size()) {
            add();
        }
        Control[] widgets = lines.getChildren();
        for (int i = 0; i < widgets.length / 2; i++) {
            boolean used = i < details.size();
            ((Label) widgets[2 * i]).setText(used ? details.get(i).label() : "");
            Text value = (Text) widgets[2 * i + 1];
            value.setText(used ? details.get(i).value() : "");
            if (used) {
                value.setToolTipText(details.get(i).value());
            }
            widgets[2 * i].setVisible(used);
            value.setVisible(used);
        }
        fit();
    }

    private void add() {
        Label label = Controls.second(new Label(lines, SWT.NONE));
        label.setLayoutData(GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .hint(LABEL_WIDTH, SWT.DEFAULT)
                .create());
        // a text, so that hashes and paths can be selected and copied
        Text value = new Text(lines, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        value.setLayoutData(wide());
        value.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = label.getText();
            }
        });
    }

    private Button button(String id, String text, Runnable deed) {
        var button = Controls.named(new Button(deeds, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, e -> deed.run());
        return button;
    }

    private void fit() {
        page.layout(true, true);
        int width = Math.max(40, scroll.getClientArea().width);
        scroll.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private static org.eclipse.swt.layout.GridData wide() {
        return GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, SWT.DEFAULT)
                .create();
    }
}
