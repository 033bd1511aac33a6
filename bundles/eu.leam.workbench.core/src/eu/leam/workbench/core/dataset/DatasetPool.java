package eu.leam.workbench.core.dataset;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All dataset cards of a project, as read at one moment.
 *
 * @param cards by id
 */
public record DatasetPool(Map<String, PoolCard> cards) {
    /** A pool that nobody has read yet. */
    public static final DatasetPool NONE = new DatasetPool(Map.of());

    public DatasetPool {
        cards = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cards));
    }

    /** Reads the cards and what the checks say of each; waits for the disk. */
    public static DatasetPool read(Place place) throws LeamException {
        Project project = Project.open(place);
        Map<String, PoolCard> cards = new LinkedHashMap<>();
        for (Ref ref : project.list(Kind.DATASET)) {
            var read = project.read(ref);
            List<Finding> findings = new ArrayList<>(read.findings());
            if (read.document() != null) {
                findings.addAll(project.check(read.document()));
            }
            DatasetCard card = read.document() instanceof DatasetCard known ? known : null;
            cards.put(ref.id(), PoolCard.of(ref.id(), card, findings));
        }
        return new DatasetPool(cards);
    }

    /** The cards in the order of their ids. */
    public List<PoolCard> list() {
        return List.copyOf(cards.values());
    }
}
