package eu.leam.workbench.core.mixture;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Committed;
import eu.leam.workbench.core.project.DocumentVersions;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.design.mixture.MixtureSolver;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mixture as a commit has it, worked out over the cards as they are now.
 *
 * @param commit which, by whom, when and why
 * @param weights sampling probability of each dataset; empty where the mixture could not be worked out
 */
public record MixtureVersion(Committed commit, Map<String, Double> weights) {

    public MixtureVersion {
        weights = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** The last so many versions of a mixture, newest first; waits for the disk. */
    public static List<MixtureVersion> of(Place place, String mixture, int most) throws LeamException {
        List<DatasetCard> cards = Project.open(place).cards();
        List<MixtureVersion> versions = new ArrayList<>();
        for (var version : DocumentVersions.of(place, new Ref(Kind.MIXTURE, mixture), most)) {
            versions.add(new MixtureVersion(version.commit(), weights(version.document(), cards)));
        }
        return versions;
    }

    private static Map<String, Double> weights(Object document, List<DatasetCard> cards) {
        Map<String, Double> weights = new LinkedHashMap<>();
        if (document instanceof Mixture mixture) {
            try {
                for (Share share : MixtureSolver.solve(mixture, cards).shares()) {
                    weights.put(share.dataset(), share.weight());
                }
            } catch (DesignException ignored) { // a mixture of then need not work with the cards of now
                weights.clear();
            }
        }
        return weights;
    }
}
