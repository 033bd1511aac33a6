package eu.leam.workbench.ui.design.experiment;

import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.DocumentPages;
import java.util.List;

/** The pages of experiments. */
public final class ExperimentPages implements DocumentPages {
    @Override
    public List<DocumentPage> make() {
        return List.of(new OverviewPage(), new ModelPage(), new DataPage(), new TrainingPage());
    }
}
