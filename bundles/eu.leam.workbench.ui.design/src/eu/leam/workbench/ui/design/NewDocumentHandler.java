package eu.leam.workbench.ui.design;

import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.design.dataset.NewDatasetDialog;
import eu.leam.workbench.ui.design.experiment.NewExperimentDialog;
import eu.leam.workbench.ui.design.mixture.NewMixtureDialog;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** New dataset, new mixture, new experiment: asks for what is needed and makes it. */
public final class NewDocumentHandler extends AbstractHandler implements IExecutableExtension {
    private Kind kind;

    /** What is to be made. */
    private enum Kind {
        DATASET,
        MIXTURE,
        EXPERIMENT
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        kind = Kind.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        session().ifPresent(session -> {
            switch (kind) {
                case DATASET -> new NewDatasetDialog(shell, session, List.of()).open();
                case MIXTURE -> new NewMixtureDialog(shell, session).open();
                case EXPERIMENT -> new NewExperimentDialog(shell, session).open();
            }
        });
        return null;
    }

    @Override
    public boolean isEnabled() {
        return session().isPresent();
    }

    /** The open project, when it can be changed. */
    private static Optional<Session> session() {
        return OpenProject.get().session().filter(session -> session.readOnly().isEmpty());
    }
}
