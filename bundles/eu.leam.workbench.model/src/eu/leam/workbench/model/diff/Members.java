package eu.leam.workbench.model.diff;

import eu.leam.workbench.model.document.LeamPackage.Literals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Compares lists by what names their members: the dataset of a mixture's entry, the step of a checkpoint. */
final class Members {
    private static final Set<EAttribute> NAMES = Set.of(
            Literals.MIXTURE_ENTRY__DATASET,
            Literals.RUN_DATASET__DATASET,
            Literals.SEGMENT__JOB,
            Literals.CHECKPOINT__STEP,
            Literals.GATE_RECORD__GATE);

    private Members() {}

    /** Compares two members of one name. */
    interface Pair {
        void compare(EObject before, EObject after, String name);
    }

    static void compare(List<EObject> before, List<EObject> after, String at, Pair pair, List<FieldChange> changes) {
        Map<String, EObject> old = byName(before, at);
        Map<String, EObject> now = byName(after, at);
        old.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> changes.add(new FieldChange(name, " removed")));
        now.forEach((name, part) -> {
            if (old.containsKey(name)) {
                pair.compare(old.get(name), part, name);
            } else {
                changes.add(new FieldChange(name, " added"));
            }
        });
        List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
        if (!kept.equals(now.keySet().stream().filter(old::containsKey).toList())) {
            changes.add(new FieldChange(at, " reordered"));
        }
    }

    static void texts(List<String> before, List<String> after, String at, List<FieldChange> changes) {
        before.stream()
                .filter(text -> !after.contains(text))
                .forEach(text -> changes.add(new FieldChange(at, " without " + text)));
        after.stream()
                .filter(text -> !before.contains(text))
                .forEach(text -> changes.add(new FieldChange(at, " with " + text)));
        if (!before.equals(after) && after.containsAll(before) && before.containsAll(after)) {
            changes.add(new FieldChange(at, " reordered"));
        }
    }

    private static Map<String, EObject> byName(List<EObject> parts, String at) {
        Map<String, EObject> named = new LinkedHashMap<>();
        for (EObject part : parts) {
            String name = name(part, at);
            for (int n = 2; named.containsKey(name); n++) {
                name = name(part, at) + " (" + n + ")";
            }
            named.put(name, part);
        }
        return named;
    }

    private static String name(EObject part, String at) {
        return part.eClass().getEAllAttributes().stream()
                .filter(NAMES::contains)
                .map(part::eGet)
                .filter(value -> value != null)
                .map(value -> value instanceof Number ? at + " " + value : value.toString())
                .findFirst()
                .orElse(at + " ?");
    }
}
