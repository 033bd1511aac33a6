package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.store.LockHolder;
import eu.leam.workbench.store.ProjectLock;
import eu.leam.workbench.store.RepositoryStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows a project as a whole: how many documents of each kind, how its repository stands, which window holds it.
 *
 * @param place the project
 */
public record ShowProject(Place place) implements Deed<ShowProject.Shown> {

    /**
     * A project.
     *
     * @param folder its folder
     * @param name its name
     * @param tokenBudget its token budget
     * @param documents how many documents of each kind
     * @param branch branch that is checked out; empty without one
     * @param head last commit; empty before the first
     * @param identity who would commit; empty when Git does not know
     * @param uncommitted files that differ from the last commit
     * @param obstacle why a save would not be committed, one whole sentence; empty when it would be
     * @param window which window holds it; empty when none does
     */
    public record Shown(
            Path folder,
            String name,
            long tokenBudget,
            SortedMap<String, Integer> documents,
            String branch,
            String head,
            String identity,
            List<String> uncommitted,
            String obstacle,
            String window) {}

    @Override
    public Shown call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        SortedMap<String, Integer> documents = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PROJECT) {
                documents.put(kind.collection(), project.list(kind).size());
            }
        }
        RepositoryStatus status = project.status();
        Optional<LockHolder> holder = ProjectLock.holder(place.folder(), place.environment());
        return new Shown(
                place.folder(),
                Documents.text(project.project().getName()),
                project.project().getTokenBudget(),
                documents,
                status.branch(),
                status.head(),
                status.identity()
                        .map(who -> who.name() + " <" + who.email() + ">")
                        .orElse(""),
                List.copyOf(status.uncommitted()),
                status.obstacle()
                        .map(o -> (o.reason() + " " + o.nextStep()).strip())
                        .orElse(""),
                holder.map(h -> h.user() + "@" + h.host() + ", " + h.process()).orElse(""));
    }
}
