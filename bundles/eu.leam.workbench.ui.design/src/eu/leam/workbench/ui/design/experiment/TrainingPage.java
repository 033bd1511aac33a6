package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.CurveCanvas;
import eu.leam.workbench.ui.Palette;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.FieldForm;
import eu.leam.workbench.ui.design.form.FieldSpec;
import eu.leam.workbench.ui.design.form.FormPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Optimiser, budget and schedule of the training; the schedule is drawn as the trainer will follow it. */
final class TrainingPage extends FormPage {
    private static final int HEIGHT = 170;
    private static final int HALF = 7;

    private CurveCanvas canvas;
    private FieldForm form;
    private FieldForm rest;
    private ExperimentSheet sheet;

    @Override
    public String title() {
        return Messages.TrainingPage_title;
    }

    @Override
    protected void fill(Composite page, PageEdit edit) {
        part(() -> draw(page));
        List<FieldSpec> all = ExperimentFields.training();
        part(() -> form = form(page, edit, all.subList(0, HALF)));
        part(() -> rest = form(page, edit, all.subList(HALF, all.size())));
    }

    private void draw(Composite page) {
        canvas = new CurveCanvas(page, "experiment.schedule");
        canvas.control()
                .setLayoutData(GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .hint(SWT.DEFAULT, HEIGHT)
                        .create());
        Controls.accessible(canvas.control(), Messages.TrainingPage_schedule);
        Palette.follow(canvas.control(), this::draw);
    }

    private static FieldForm form(Composite page, PageEdit edit, List<FieldSpec> fields) {
        return new FieldForm(page, "experiment.training", fields, edit, word -> word);
    }

    @Override
    protected void render(PageDocument document) {
        sheet = ExperimentSheet.of(document);
        var experiment = sheet.experiment();
        part(() -> form.show(experiment, document));
        part(() -> rest.show(experiment, document));
        boolean drawable = sheet.schedule().isPresent();
        canvas.control().setVisible(drawable);
        ((GridData) canvas.control().getLayoutData()).exclude = !drawable;
        draw();
    }

    private void draw() {
        if (sheet != null) {
            sheet.schedule().ifPresent(canvas::show);
        }
    }

    @Override
    protected void focus() {
        form.setFocus();
    }
}
