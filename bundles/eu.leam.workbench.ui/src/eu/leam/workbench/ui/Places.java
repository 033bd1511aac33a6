package eu.leam.workbench.ui;

import eu.leam.workbench.ui.document.DocumentView;
import java.util.Arrays;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * Which view shows documents of a kind: what rooms say in their {@code plugin.xml} by {@code <place folder="runs" view="..."/>} at
 * the point {@code eu.leam.workbench.ui.places}, else the document itself.
 */
final class Places {
    private static final String POINT = "eu.leam.workbench.ui.places";

    private Places() {}

    /** Id of the view for a document. */
    static String view(Ref ref) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(place -> ref.folder().equals(place.getAttribute("folder")))
                .map((IConfigurationElement place) -> place.getAttribute("view"))
                .findFirst()
                .orElse(DocumentView.ID);
    }
}
