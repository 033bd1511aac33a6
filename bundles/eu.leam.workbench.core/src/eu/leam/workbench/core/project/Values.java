package eu.leam.workbench.core.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The values of a document as maps, lists, numbers and texts, for readers that do not know the model. */
final class Values {
    private Values() {}

    static Map<String, Object> of(EObject object) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            values.put(feature.getName(), plain(object.eGet(feature)));
        }
        return values;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case EObject object -> of(object);
            case List<?> list -> list.stream().map(Values::plain).toList();
            case Enumerator choice -> choice.getLiteral();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
