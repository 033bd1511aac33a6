package eu.leam.workbench.core.comparison;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.evaluation.Evaluations;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Two model versions of one experiment that differ in the seed alone: how far apart they are is what chance alone does.
 *
 * @param models ids of the two, in the project's order; empty when there are none
 * @param own whether their experiment is that of one of the compared versions: another one's luck is no measure of theirs
 */
record SeedPair(List<String> models, boolean own) {
    private static final int SAME = 4;
    private static final int OTHER = 5;
    private static final SeedPair NONE = new SeedPair(List.of(), false);

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

    /**
     * A pair with the nearness to the compared versions, the less, the nearer, and how many of the suites that both were measured by
     * it lacks.
     */
    private record Candidate(List<String> models, int distance, long lacks) {}

    /**
     * The pair nearest to the compared versions, the second before the first: with one of them, of its experiment, the two themselves
     * where they are such a pair, any other. One that was measured by none of their suites tells nothing and is passed over; of
     * equally near ones the one that was measured by most of them is taken.
     */
    static SeedPair find(Project project, Evaluations evaluations, String first, String second) throws LeamException {
        Map<Group, List<Member>> groups = groups(project);
        Set<String> suites = new HashSet<>(evaluations.suites(first));
        suites.retainAll(evaluations.suites(second));
        Map<String, Set<String>> measured = new HashMap<>();
        for (List<Member> group : groups.values()) {
            for (Member member : group.size() > 1 ? group : List.<Member>of()) {
                measured.put(member.model(), evaluations.suites(member.model()));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Group, List<Member>> group : groups.entrySet()) {
            for (List<String> pair : pairs(group.getValue())) {
                boolean ofSecond = holds(groups, group.getKey().experiment(), second);
                boolean ofFirst = holds(groups, group.getKey().experiment(), first);
                int near = pair.contains(second) ? 0 : pair.contains(first) ? 1 : ofSecond ? 2 : ofFirst ? 3 : OTHER;
                boolean same = pair.contains(first) && pair.contains(second);
                long lacks = suites.stream()
                        .filter(suite -> !pair.stream()
                                .allMatch(model -> measured.get(model).contains(suite)))
                        .count();
                candidates.add(new Candidate(pair, same ? SAME : near, lacks));
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.lacks() < suites.size())
                .min(Comparator.comparingInt(Candidate::distance).thenComparingLong(Candidate::lacks))
                .map(nearest -> new SeedPair(nearest.models(), nearest.distance() < OTHER))
                .orElse(NONE);
    }

    private static boolean holds(Map<Group, List<Member>> groups, String experiment, String model) {
        return groups.entrySet().stream()
                .filter(group -> group.getKey().experiment().equals(experiment))
                .flatMap(group -> group.getValue().stream())
                .anyMatch(member -> member.model().equals(model));
    }

    /** All pairs that differ in the seed alone, in the order of the group. */
    private static List<List<String>> pairs(List<Member> members) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (Member other : members.subList(i + 1, members.size())) {
                if (members.get(i).differsInSeedAlone(other)) {
                    pairs.add(List.of(members.get(i).model(), other.model()));
                }
            }
        }
        return pairs;
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
}
