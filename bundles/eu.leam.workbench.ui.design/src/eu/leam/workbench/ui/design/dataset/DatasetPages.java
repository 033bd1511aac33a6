package eu.leam.workbench.ui.design.dataset;

import eu.leam.workbench.ui.document.DocumentPage;
import eu.leam.workbench.ui.document.DocumentPages;
import java.util.List;

/** The pages of dataset cards. */
public final class DatasetPages implements DocumentPages {
    @Override
    public List<DocumentPage> make() {
        return List.of(new CardPage(), new PreviewPage());
    }
}
