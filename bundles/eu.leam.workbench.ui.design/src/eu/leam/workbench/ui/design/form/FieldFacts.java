package eu.leam.workbench.ui.design.form;

import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.field.FieldPath;
import eu.leam.workbench.model.field.ValueText;
import eu.leam.workbench.ui.design.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * What is known of a field of a document: what it holds and what the model says of it. Without a window.
 *
 * @param value what it holds, as it stands in the file but without its unit; empty when nothing does
 * @param unit its unit; empty for none
 * @param standard what holds when it is left out; empty when that decides nothing
 * @param least the smallest value allowed; empty for none
 * @param most the largest value allowed; empty for none
 * @param choices what may stand here; empty when anything may
 * @param folder the kind of documents whose id stands here; empty for none
 * @param text whether it is text rather than a number
 */
public record FieldFacts(
        String value,
        String unit,
        String standard,
        String least,
        String most,
        List<String> choices,
        String folder,
        boolean text) {

    public FieldFacts {
        choices = List.copyOf(choices);
    }

    /** What is known of the field there; empty when the document has no such part. */
    public static Optional<FieldFacts> of(EObject document, String path) {
        return FieldPath.of(document, path).map(found -> of(found.owner(), found.field()));
    }

    private static FieldFacts of(EObject owner, Field field) {
        Object held = field.isKnown(owner) ? owner.eGet(field.feature()) : null;
        Object standard = field.hasDefault() ? field.feature().getDefaultValue() : null;
        return new FieldFacts(
                bare(field, held),
                field.unit(),
                bare(field, standard),
                bound(field, field.minimum()),
                bound(field, field.maximum()),
                choices(field),
                field.reference().map(kind -> kind.collection()).orElse(""),
                field.isText());
    }

    private static String bare(Field field, Object value) {
        if (value == null) {
            return "";
        }
        String text = ValueText.format(field, value);
        String unit = " " + field.unit();
        return !field.unit().isEmpty() && text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
    }

    private static String bound(Field field, OptionalDouble bound) {
        if (bound.isEmpty()) {
            return "";
        }
        boolean whole = field.feature().getEType().getInstanceClass() != double.class;
        return whole ? bare(field, (long) bound.getAsDouble()) : bare(field, bound.getAsDouble());
    }

    private static List<String> choices(Field field) {
        return field.feature() instanceof EAttribute && field.feature().getEType() instanceof EEnum words
                ? words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
                : List.of();
    }

    /** Default and range in words; empty when the model has neither. */
    public String words() {
        String range = least.isEmpty()
                ? most.isEmpty() ? "" : Texts.format(Messages.FieldFacts_atMost, most)
                : most.isEmpty()
                        ? Texts.format(Messages.FieldFacts_atLeast, least)
                        : Texts.format(Messages.FieldFacts_between, least, most);
        String given = standard.isEmpty() ? "" : Texts.format(Messages.FieldFacts_standard, standard);
        return Stream.of(given, range).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The choices, and what stands there now although it is none. */
    public List<String> offered(List<String> documents) {
        List<String> all = new ArrayList<>(folder.isEmpty() ? choices : documents);
        if (!value.isEmpty() && !all.contains(value)) {
            all.addFirst(value);
        }
        return all;
    }
}
