package eu.leam.workbench.core.dataset;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.data.CorpusCheck;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks dataset cards, and every corpus against its card: is it there, and is it the very text the card describes?
 *
 * @param place the project
 * @param datasets ids of the cards; none means all
 */
public record CheckDataset(Place place, List<String> datasets) implements Deed<List<Finding>> {

    /** Takes a copy of the list. */
    public CheckDataset {
        datasets = List.copyOf(datasets);
    }

    @Override
    public List<Finding> call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        for (String id : datasets) {
            project.require(Kind.DATASET, id);
        }
        List<Ref> refs = datasets.isEmpty()
                ? project.list(Kind.DATASET)
                : datasets.stream().map(id -> new Ref(Kind.DATASET, id)).toList();
        List<Finding> findings = new ArrayList<>();
        for (Ref ref : refs) {
            progress.checkCancelled();
            findings.addAll(project.check(ref));
            if (project.read(ref).document() instanceof DatasetCard card) {
                CorpusCheck.check(card, place.folder()).ifPresent(findings::add);
            }
        }
        return findings;
    }
}
