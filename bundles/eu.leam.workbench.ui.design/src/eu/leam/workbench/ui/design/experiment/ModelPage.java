package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.design.experiment.ParameterCount;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.FieldForm;
import eu.leam.workbench.ui.design.form.FormPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The shape of the network, and how many parameters that makes. */
final class ModelPage extends FormPage {
    private FieldForm form;
    private Label parameters;

    @Override
    public String title() {
        return Messages.ModelPage_title;
    }

    @Override
    protected void fill(Composite page, PageEdit edit) {
        part(() -> {
            form = new FieldForm(page, "experiment.model", ExperimentFields.model(), edit, word -> word);
            parameters = Controls.named(new Label(page, SWT.WRAP), "experiment.model.parameters");
            parameters.setLayoutData(GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .indent(16, 8)
                    .hint(200, SWT.DEFAULT)
                    .create());
        });
    }

    @Override
    protected void render(PageDocument document) {
        var sheet = ExperimentSheet.of(document);
        form.show(sheet.experiment(), document);
        parameters.setText(sheet.size().map(size -> words(size.parameters())).orElse(sheet.trouble()));
    }

    private static String words(ParameterCount count) {
        Locale locale = Locale.getDefault();
        return Texts.format(
                Messages.ModelPage_parameters,
                Numbers.whole(count.total(), locale),
                Numbers.whole(count.tokens(), locale),
                Numbers.whole(count.attention(), locale),
                Numbers.whole(count.feedForward(), locale),
                Numbers.whole(count.norms(), locale));
    }

    @Override
    protected void focus() {
        form.setFocus();
    }
}
