package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.experiment.NewExperiment;
import eu.leam.workbench.core.project.MadeDocument;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.NewDocumentDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new experiment: what it asks, and which mixture it draws from. */
public final class NewExperimentDialog extends NewDocumentDialog {
    private Text title;
    private Combo mixture;

    /** A dialog over the window. */
    public NewExperimentDialog(Shell parent, Session session) {
        super(parent, session, "experiments", Messages.NewExperiment_title, Messages.NewExperiment_help);
    }

    @Override
    protected void fields(Composite area) {
        title = text(area, "new.title", Messages.Field_title, "");
        mixture = choice(area, "new.mixture", Messages.Field_mixture, ids("mixtures"));
    }

    @Override
    protected String missing() {
        return ids("mixtures").isEmpty() ? Messages.NewExperiment_noMixture : "";
    }

    @Override
    protected Deed<MadeDocument> deed(Place place, String name) {
        return new NewExperiment(place, name, title.getText(), mixture.getText(), 0);
    }
}
