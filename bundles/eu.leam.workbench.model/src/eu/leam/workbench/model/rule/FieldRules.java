package eu.leam.workbench.model.rule;

import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.field.ValueText;
import eu.leam.workbench.model.kind.Kind;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;

/** What the model itself says of each field: required, range, reference. */
final class FieldRules {
    private FieldRules() {}

    static void id(Subject subject) {
        if (!subject.kind.accepts(subject.document.getId())) {
            String id = String.valueOf(subject.document.getId());
            subject.find("document.id", Severity.ERROR, "id", Texts.format(Messages.Rule_id, id), Messages.Rule_idNext);
        }
    }

    static void required(Subject subject) {
        each(subject, (part, field) -> {
            Object value = part.eGet(field.feature());
            if (field.required() && (value == null || value instanceof String text && text.isBlank())) {
                String at = Field.path(part, field.feature());
                subject.error(
                        "document.required",
                        part,
                        field.feature(),
                        Texts.format(Messages.Rule_required, at),
                        Texts.format(Messages.Rule_requiredNext, at));
            }
        });
    }

    static void range(Subject subject) {
        each(subject, (part, field) -> {
            if (field.isKnown(part)
                    && part.eGet(field.feature()) instanceof Number number
                    && !isWithin(number.doubleValue(), field)) {
                String at = Field.path(part, field.feature());
                String message =
                        Texts.format(Messages.Rule_range, at, ValueText.format(field, number), describe(field));
                String next = Texts.format(Messages.Rule_rangeNext, at);
                subject.error("document.range", part, field.feature(), message, next);
            }
        });
    }

    static void reference(Subject subject) {
        each(subject, (part, field) -> {
            Optional<Kind> kind = field.reference();
            boolean given = part.eGet(field.feature()) instanceof String id && !id.isBlank();
            if (kind.isEmpty() || !given) {
                return;
            }
            String id = (String) part.eGet(field.feature());
            if (!subject.project.exists(kind.get(), id)) {
                String at = Field.path(part, field.feature());
                String reference = kind.get().collection() + "/" + id;
                // what was launched is history: it cannot be mended, only noted
                Severity severity = subject.kind == Kind.RUN ? Severity.WARNING : Severity.ERROR;
                String message = Texts.format(Messages.Rule_reference, at, reference);
                String next = Texts.format(Messages.Rule_referenceNext, reference, at);
                subject.find("document.reference", severity, at, message, next);
            }
        });
    }

    /** Whether the number lies in the field's range; what is no number lies in none, unless the field has no range. */
    private static boolean isWithin(double number, Field field) {
        boolean bounded = field.minimum().isPresent() || field.maximum().isPresent();
        return !bounded
                || Double.isFinite(number)
                        && number >= field.minimum().orElse(Double.NEGATIVE_INFINITY)
                        && number <= field.maximum().orElse(Double.POSITIVE_INFINITY);
    }

    private static String describe(Field field) {
        String from = field.minimum().isPresent() ? number(field.minimum().getAsDouble(), field) : "";
        String to = field.maximum().isPresent() ? number(field.maximum().getAsDouble(), field) : "";
        if (to.isEmpty()) {
            return Texts.format(Messages.Rule_atLeast, from);
        }
        return from.isEmpty() ? Texts.format(Messages.Rule_atMost, to) : Texts.format(Messages.Rule_between, from, to);
    }

    private static String number(double bound, Field field) {
        boolean whole = field.feature().getEType().getInstanceClass() != double.class;
        return whole ? ValueText.format(field, (long) bound) : ValueText.format(field, bound);
    }

    private static void each(Subject subject, BiConsumer<EObject, Field> check) {
        for (EObject part : subject.parts()) {
            for (var feature : part.eClass().getEAllStructuralFeatures()) {
                var field = new Field(feature);
                if (field.isWritten(part == subject.document)) {
                    check.accept(part, field);
                }
            }
        }
    }
}
