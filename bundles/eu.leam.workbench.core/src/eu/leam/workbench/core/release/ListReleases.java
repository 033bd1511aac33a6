package eu.leam.workbench.core.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Documents;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists the releases of a project with the decisions over them and whether each still stands. Whether the gates pass is told by
 * {@link CheckRelease}.
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
     * @param decisions who decided what, and whether it still stands
     * @param findings how many things the checks have to say
     */
    public record Line(
            String id, String model, String previous, String created, List<Standing> decisions, int findings) {
        public Line {
            decisions = List.copyOf(decisions);
        }
    }

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        Map<String, List<Standing>> decisions = new HashMap<>();
        for (Ref ref : Project.open(place).list(Kind.RELEASE)) {
            progress.checkCancelled();
            decisions.put(ref.id(), Standing.of(place, ref.id(), progress));
        }
        return Documents.list(
                place,
                Kind.RELEASE,
                Release.class,
                (id, release, findings) -> line(id, release, decisions.getOrDefault(id, List.of()), findings));
    }

    private static Line line(String id, Release release, List<Standing> decisions, int findings) {
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
