package eu.leam.workbench.ui.design.mixture;

import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.DocumentPages;
import java.util.List;

/** The pages of mixtures. */
public final class MixturePages implements DocumentPages {
    @Override
    public List<DocumentPage> make() {
        return List.of(new MixturePage(), new HistoryPage());
    }
}
