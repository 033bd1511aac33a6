package eu.leam.workbench.model.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One field of one object within a document, found by its path such as {@code entries[2].weight}, the way back from {@link
 * Field#path}.
 *
 * @param owner the object that has the field
 * @param field the field
 */
public record FieldPath(EObject owner, Field field) {
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)(?:\\[(\\d{1,9})])?");

    /** The field there; empty when the path leads nowhere. */
    public static Optional<FieldPath> of(EObject document, String path) {
        EObject at = document;
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            Object next = step(at, steps[i]);
            if (!(next instanceof EObject part)) {
                return Optional.empty();
            }
            at = part;
        }
        EObject owner = at;
        return Field.of(owner.eClass(), steps[steps.length - 1], owner == document)
                .map(field -> new FieldPath(owner, field));
    }

    private static Object step(EObject from, String text) {
        Matcher step = STEP.matcher(text);
        EStructuralFeature feature = step.matches() ? from.eClass().getEStructuralFeature(step.group(1)) : null;
        if (feature == null || feature.isMany() == (step.group(2) == null)) {
            return null;
        }
        Object value = from.eGet(feature);
        if (!feature.isMany()) {
            return value;
        }
        List<?> many = (List<?>) value;
        int index = Integer.parseInt(step.group(2));
        return index < many.size() ? many.get(index) : null;
    }
}
