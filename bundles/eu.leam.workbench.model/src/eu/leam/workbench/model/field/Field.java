package eu.leam.workbench.model.field;

import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the model says of one field: its unit, its range, what it refers to and whether it must be there.
 *
 * @param feature the field
 */
public record Field(EStructuralFeature feature) {
    private static final String SOURCE = "http://leam.eu/workbench";
    private static final String DOCUMENTATION = "http://www.eclipse.org/emf/2002/GenModel";

    /** Its key in the file. */
    public String name() {
        return feature.getName();
    }

    /** The unit, for instance {@code tokens}; empty when the number is bare or the field holds no number. */
    public String unit() {
        String unit = EcoreUtil.getAnnotation(feature, SOURCE, "unit");
        return unit == null ? "" : unit;
    }

    /** The smallest value allowed. */
    public OptionalDouble minimum() {
        return number("min");
    }

    /** The largest value allowed. */
    public OptionalDouble maximum() {
        return number("max");
    }

    /** The kind of document whose id stands here; empty when the field is no reference. */
    public Optional<Kind> reference() {
        return Optional.ofNullable(EcoreUtil.getAnnotation(feature, SOURCE, "ref"))
                .flatMap(Kind::ofCollection);
    }

    /** Whether it must be given. */
    public boolean required() {
        return feature.isRequired();
    }

    /** One sentence on what it means, in English. */
    public String documentation() {
        String text = EcoreUtil.getAnnotation(feature, DOCUMENTATION, "documentation");
        return text == null ? "" : text;
    }

    /** Whether the model names a default, so that leaving the field out decides something. */
    public boolean hasDefault() {
        return feature.getDefaultValueLiteral() != null;
    }

    /** Whether the object knows the field's value; a number that nobody gave is unknown, which is not the same as 0. */
    public boolean isKnown(EObject owner) {
        return !feature.isUnsettable() || owner.eIsSet(feature);
    }

    /** Whether one of a few words stands here. */
    public boolean isChoice() {
        return feature.getEType() instanceof EEnum;
    }

    /** Whether text stands here. */
    public boolean isText() {
        return feature.getEType() instanceof EDataType type && type.getInstanceClass() == String.class;
    }

    /** Whether a SHA-256 stands here, which is the same hash in capitals. */
    public boolean isHash() {
        return isText() && feature.getName().toLowerCase(Locale.ROOT).endsWith("sha256");
    }

    /** Whether it stands in the file of such an object: all but the id, and the schema only of a document of its own. */
    public boolean isWritten(boolean root) {
        return feature != LeamPackage.Literals.DOCUMENT__ID
                && (root || feature != LeamPackage.Literals.DOCUMENT__SCHEMA);
    }

    /** Whether parts of the document stand here. */
    public boolean isPart() {
        return feature instanceof EReference;
    }

    /**
     * Where a field stands within its document, for instance {@code entries[2].weight}.
     *
     * @param owner the object that has the field
     * @param feature the field; null for the object itself
     */
    public static String path(EObject owner, EStructuralFeature feature) {
        var path = new StringBuilder(feature == null ? "" : feature.getName());
        for (EObject part = owner; part.eContainer() != null; part = part.eContainer()) {
            EReference in = part.eContainmentFeature();
            String index = "";
            if (in.isMany()) {
                index = "[" + ((List<?>) part.eContainer().eGet(in)).indexOf(part) + "]";
            }
            path.insert(0, in.getName() + index + (path.isEmpty() ? "" : "."));
        }
        return path.toString();
    }

    /** The field of this name, empty when such an object has none in its file. */
    public static Optional<Field> of(EClass type, String name, boolean root) {
        return Optional.ofNullable(type.getEStructuralFeature(name))
                .map(Field::new)
                .filter(f -> f.isWritten(root));
    }

    private OptionalDouble number(String key) {
        String text = EcoreUtil.getAnnotation(feature, SOURCE, key);
        return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
