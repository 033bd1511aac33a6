package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.experiment.EstimateExperiment;
import eu.leam.workbench.design.experiment.ExperimentForecast;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.Outcome;
import eu.leam.workbench.ui.UiTask;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.FieldForm;
import eu.leam.workbench.ui.design.form.FormPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an experiment asks and what it costs; from here it is launched. */
final class OverviewPage extends FormPage {
    private static final int FIGURE_WIDTH = 150;

    private FieldForm form;
    private Label[] figures;
    private Label[] notes;
    private Button measure;
    private Button launch;
    private Label why;
    private PageDocument document;
    private ExperimentSheet sheet;
    private final Map<String, Measured> measured = new HashMap<>();
    private Job measuring;
    private String failed = "";

    /** A forecast with the text that it holds for. */
    private record Measured(String text, ExperimentForecast forecast) {}

    @Override
    public String title() {
        return Messages.OverviewPage_title;
    }

    @Override
    protected void fill(Composite page, PageEdit edit) {
        part(() -> form = new FieldForm(page, "experiment.overview", ExperimentFields.overview(), edit, word -> word));
        part(() -> deeds(page));
        part(() -> {
            heading(page, Messages.OverviewPage_costs);
            costs(page);
        });
    }

    private void deeds(Composite page) {
        var bar = new Composite(page, SWT.NONE);
        bar.setLayout(Controls.grid(3, 16, 8));
        bar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        launch = Controls.named(new Button(bar, SWT.PUSH), "experiment.launch");
        launch.setText(Messages.OverviewPage_launch);
        launch.addListener(SWT.Selection, e -> LaunchDialog.open(launch.getShell(), document.id(), sheet));
        measure = Controls.named(new Button(bar, SWT.PUSH), "experiment.measure");
        measure.setText(Messages.OverviewPage_measure);
        measure.setToolTipText(Messages.OverviewPage_measureHelp);
        measure.addListener(SWT.Selection, e -> measureOrStop());
        why = Controls.second(Controls.named(new Label(bar, SWT.WRAP), "experiment.why"));
        why.setLayoutData(GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(160, SWT.DEFAULT)
                .create());
    }

    private void costs(Composite page) {
        var grid = new Composite(page, SWT.NONE);
        var layout = Controls.grid(3, 16, 8);
        layout.verticalSpacing = 6;
        grid.setLayout(layout);
        grid.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        List<CostRows.Row> rows = CostRows.of(Optional.empty(), Optional.empty(), "");
        figures = new Label[rows.size()];
        notes = new Label[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var name = new Label(grid, SWT.NONE);
            name.setText(rows.get(i).name());
            name.setLayoutData(GridDataFactory.swtDefaults()
                    .align(SWT.BEGINNING, SWT.BEGINNING)
                    .hint(180, SWT.DEFAULT)
                    .create());
            figures[i] = Controls.named(new Label(grid, SWT.RIGHT), "experiment.cost." + i);
            figures[i].setLayoutData(GridDataFactory.fillDefaults()
                    .align(SWT.FILL, SWT.BEGINNING)
                    .hint(FIGURE_WIDTH, SWT.DEFAULT)
                    .create());
            notes[i] = Controls.second(new Label(grid, SWT.WRAP));
            notes[i].setLayoutData(GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(160, SWT.DEFAULT)
                    .create());
        }
    }

    @Override
    protected void render(PageDocument now) {
        if (document == null || !document.reference().equals(now.reference())) {
            failed = "";
        }
        document = now;
        sheet = ExperimentSheet.of(now);
        form.show(sheet.experiment(), now);
        draw();
    }

    @Override
    protected void focus() {
        form.setFocus();
    }

    private void draw() {
        Measured known = measured.get(document.reference());
        boolean stale = known != null && !known.text().equals(document.text());
        String untold =
                stale ? Messages.OverviewPage_stale : failed.isEmpty() ? Messages.OverviewPage_unmeasured : failed;
        Optional<ExperimentForecast> forecast =
                known == null || stale ? Optional.empty() : Optional.of(known.forecast());
        List<CostRows.Row> rows = CostRows.of(sheet.size(), forecast, untold);
        for (int i = 0; i < rows.size(); i++) {
            figures[i].setText(rows.get(i).figure());
            notes[i].setText(rows.get(i).note().replace("&", "&&"));
        }
        boolean running = measuring != null;
        String obstacle = obstacle();
        launch.setEnabled(obstacle.isEmpty());
        measure.setEnabled(running || obstacle.isEmpty());
        measure.setText(running ? Messages.OverviewPage_stop : Messages.OverviewPage_measure);
        why.setText(running ? Messages.OverviewPage_measuring : obstacle);
        measured();
    }

    /** Why it can neither be measured nor launched; empty when it can. */
    private String obstacle() {
        boolean broken = document.findings().stream().anyMatch(finding -> finding.blocks());
        if (broken) {
            return Messages.OverviewPage_errors;
        }
        return sheet.size().isEmpty() ? sheet.trouble() : document.dirty() ? Messages.OverviewPage_unsaved : readOnly();
    }

    private static String readOnly() {
        return OpenProject.get().session().map(session -> session.readOnly()).orElse("");
    }

    private void measureOrStop() {
        if (measuring != null) {
            measuring.cancel();
            measuring = null;
            draw();
            return;
        }
        OpenProject.get().session().ifPresent(session -> {
            PageDocument asked = document;
            var place = new Place(session.folder(), Environment.system());
            failed = "";
            Job[] own = new Job[1];
            own[0] = UiTask.shown(
                    Messages.OverviewPage_measuring,
                    measure.getDisplay(),
                    progress -> new EstimateExperiment(place, asked.id()).call(progress),
                    outcome -> {
                        if (measure.isDisposed() || measuring != own[0]) {
                            return;
                        }
                        measuring = null;
                        switch (outcome) {
                            case Outcome.Done<ExperimentForecast>(ExperimentForecast forecast) ->
                                measured.put(asked.reference(), new Measured(asked.text(), forecast));
                            case Outcome.Failed<ExperimentForecast> failure ->
                                failed = (failure.message() + " " + failure.nextStep()).strip();
                        }
                        draw();
                    });
            measuring = own[0];
            draw();
        });
    }
}
