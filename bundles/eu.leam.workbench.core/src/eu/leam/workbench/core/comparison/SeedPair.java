package eu.leam.workbench.core.comparison;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds two model versions of one experiment that differ in the seed alone: how far apart they are is what chance alone does. */
final class SeedPair {

    /** What two versions must share: experiment and step. */
    private record Group(String experiment, long step) {}

    private record Member(String model, Run run) {

        /** Whether the other was trained alike but for the seed. */
        boolean differsInSeedAlone(Member other) {
            Experiment own = EcoreUtil.copy(run.getResolved());
            Experiment others = EcoreUtil.copy(other.run.getResolved());
            boolean seed = own.getTraining().getSeed() != others.getTraining().getSeed();
            own.getTraining().setSeed(others.getTraining().getSeed());
            return seed && EcoreUtil.equals(own, others) && EcoreUtil.equals(run.getData(), other.run.getData());
        }
    }

    private SeedPair() {}

    /** Ids of the two, of the second version's experiment before the first's before any other; empty when there are none. */
    static List<String> find(Project project, String first, String second) throws LeamException {
        List<List<String>> pairs = new ArrayList<>();
        for (List<Member> members : groups(project).values()) {
            pair(members, first, second).ifPresent(pairs::add);
        }
        for (String preferred : List.of(second, first)) {
            for (List<String> pair : pairs) {
                if (pair.contains(preferred)) {
                    return pair;
                }
            }
        }
        return pairs.isEmpty() ? List.of() : pairs.getFirst();
    }

    private static Map<Group, List<Member>> groups(Project project) throws LeamException {
        Map<Group, List<Member>> groups = new LinkedHashMap<>();
        for (Ref ref : project.list(Kind.MODEL)) {
            ModelVersion model = project.load(Kind.MODEL, ref.id(), ModelVersion.class);
            if (model.getRun() == null || !project.has(new Ref(Kind.RUN, model.getRun()))) {
                continue;
            }
            Run run = project.load(Kind.RUN, model.getRun(), Run.class);
            if (run.getExperiment() == null
                    || run.getResolved() == null
                    || run.getResolved().getTraining() == null) {
                continue;
            }
            groups.computeIfAbsent(new Group(run.getExperiment(), model.getStep()), g -> new ArrayList<>())
                    .add(new Member(ref.id(), run));
        }
        return groups;
    }

    /** The compared version with another seed's, if it is among them, else the first one with another seed's. */
    private static Optional<List<String>> pair(List<Member> members, String first, String second) {
        Member one = members.stream()
                .filter(m -> m.model().equals(second) || m.model().equals(first))
                .findFirst()
                .orElse(members.getFirst());
        return members.stream()
                .filter(one::differsInSeedAlone)
                .findFirst()
                .map(other -> members.indexOf(one) < members.indexOf(other)
                        ? List.of(one.model(), other.model())
                        : List.of(other.model(), one.model()));
    }
}
