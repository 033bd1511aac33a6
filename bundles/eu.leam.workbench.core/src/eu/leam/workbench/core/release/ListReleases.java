package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists the releases of a project with the decisions over them. Whether the gates pass is told by {@link CheckRelease}.
 *
 * @param place the project
 */
public record ListReleases(Place place) implements Deed<List<ListReleases.Line>> {

    /**
     * One release; what a broken file does not tell is empty.
     *
     * @param id its id
     * @param model model version put up
     * @param previous version it is compared with; empty without one
     * @param created when it was put up
     * @param decisions who decided what, for instance {@code approved (Jane Doe)}
     * @param findings how many things the checks have to say
     */
    public record Line(String id, String model, String previous, String created, List<String> decisions, int findings) {
        public Line {
            decisions = List.copyOf(decisions);
        }
    }

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        Map<String, List<String>> decisions = decisions(Project.open(place));
        return Documents.list(
                place,
                Kind.RELEASE,
                Release.class,
                (id, release, findings) -> line(id, release, decisions.getOrDefault(id, List.of()), findings));
    }

    private static Map<String, List<String>> decisions(Project project) throws LeamException {
        Map<String, List<String>> decisions = new TreeMap<>();
        for (Ref ref : project.list(Kind.APPROVAL)) {
            if (project.read(ref).document() instanceof Approval approval) {
                String release = ref.id().substring(0, ref.id().indexOf('/'));
                decisions
                        .computeIfAbsent(release, id -> new ArrayList<>())
                        .add(approval.getDecision() + " (" + Documents.text(approval.getPerson()) + ")");
            }
        }
        return decisions;
    }

    private static Line line(String id, Release release, List<String> decisions, int findings) {
        return release == null
                ? new Line(id, "", "", "", decisions, findings)
                : new Line(
                        id,
                        Documents.text(release.getModel()),
                        Documents.text(release.getPrevious()),
                        Documents.text(release.getCreated()),
                        decisions,
                        findings);
    }
}
