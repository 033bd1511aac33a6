package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.mixture.NewMixture;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.NewDocumentDialog;
import java.util.List;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new mixture over all datasets of the pool; which of them stay is decided in its editor. */
public final class NewMixtureDialog extends NewDocumentDialog {
    /** T of mT5, alpha = 0.3 (Xue et al. 2021, section 3.1). */
    private static final double USUAL_TEMPERATURE = 3.3;

    private Text title;
    private Combo scheme;

    /** A dialog over the window. */
    public NewMixtureDialog(Shell parent, Session session) {
        super(parent, session, "mixtures", Messages.NewMixture_title, Messages.NewMixture_help);
    }

    @Override
    protected void fields(Composite area) {
        title = text(area, "new.title", Messages.Card_title, "");
        scheme = choice(
                area,
                "new.scheme",
                Messages.MixtureHead_scheme,
                List.of(Messages.MixtureHead_proportional, Messages.MixtureHead_temperatureScheme));
        line(area, Texts.format(Messages.NewMixture_datasets, ids("datasets").size()));
    }

    @Override
    protected String missing() {
        return ids("datasets").isEmpty() ? Messages.NewMixture_noDatasets : "";
    }

    @Override
    protected Deed<MadeDocument> deed(Place place, String name) {
        Scheme chosen = scheme.getSelectionIndex() == 0 ? Scheme.PROPORTIONAL : Scheme.TEMPERATURE;
        return new NewMixture(place, name, title.getText(), chosen, USUAL_TEMPERATURE, 0, List.of());
    }
}
