package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.core.project.Saved;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.Map;

/**
 * Puts a model version up for approval.
 *
 * @param place the project
 * @param release id of the release
 * @param model id of the model version
 * @param previous id of the version it is compared with; may be empty
 * @param summary what is released and why
 */
public record NewRelease(Place place, String release, String model, String previous, String summary)
        implements Deed<Saved> {

    @Override
    public Saved call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        if (!Kind.RELEASE.accepts(release) || project.has(new Ref(Kind.RELEASE, release))) {
            throw DeedException.refused(Messages.format(Messages.Release_badId, release), Messages.Release_badIdNext);
        }
        project.require(Kind.MODEL, model);
        Release document = LeamFactory.eINSTANCE.createRelease();
        document.setId(release);
        document.setModel(model);
        if (!previous.isEmpty()) {
            project.require(Kind.MODEL, previous);
            refuseSame(project);
            document.setPrevious(previous);
        }
        document.setSummary(summary);
        document.setCreated(place.environment().clock().instant().toString());
        return project.save(
                Map.of(new Ref(Kind.RELEASE, release), document),
                Map.of(),
                "Put up " + model + " as release " + release);
    }

    /** A version always agrees with itself: the gate that compares would have nothing to say. */
    private void refuseSame(Project project) throws LeamException {
        String weights = project.load(Kind.MODEL, model, ModelVersion.class).getSha256();
        String former = project.load(Kind.MODEL, previous, ModelVersion.class).getSha256();
        if (previous.equals(model) || Sha256.same(weights, former)) {
            throw DeedException.refused(
                    Messages.format(Messages.Release_same, previous, model), Messages.Release_sameNext);
        }
    }
}
