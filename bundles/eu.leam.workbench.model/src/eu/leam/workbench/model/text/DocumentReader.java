package eu.leam.workbench.model.text;

import eu.leam.workbench.base.Severity;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.field.ValueText;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.YamlNode.Entry;
import eu.leam.workbench.model.text.YamlNode.Item;
import eu.leam.workbench.model.text.YamlNode.Mapping;
import eu.leam.workbench.model.text.YamlNode.Place;
import eu.leam.workbench.model.text.YamlNode.Remark;
import eu.leam.workbench.model.text.YamlNode.Scalar;
import eu.leam.workbench.model.text.YamlNode.Sequence;
import eu.leam.workbench.model.text.YamlParser.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns the tree of one file into a document; what does not fit becomes a finding, and the file then stays as it is. */
final class DocumentReader {
    private static final Pattern SCHEMA = Pattern.compile("[1-9]\\d{0,8}");

    private final Ref ref;
    private final ReadNotes notes;
    private final List<String> unknownKeys = new ArrayList<>();

    DocumentReader(Ref ref) {
        this.ref = ref;
        notes = new ReadNotes(ref);
    }

    ReadDocument read(YamlFile file) {
        var document = (Document) EcoreUtil.create(ref.kind().type());
        checkSchema(file.root());
        fill(document, file.root(), "");
        document.setId(ref.id());
        if (document instanceof Run run && run.getResolved() != null) {
            run.getResolved().setId(run.getExperiment());
        }
        Trace.of(document).end.addAll(file.end());
        notes.note(file.end());
        return notes.result(document, unknownKeys);
    }

    private void checkSchema(Mapping root) {
        Optional<Entry> schema = root.entries().stream()
                .filter(entry -> entry.key().value().equals("schema"))
                .findFirst();
        if (schema.isEmpty()) {
            notes.find("file.schema", Severity.WARNING, new Place(1, 1), "schema", Messages.Text_noSchema, "");
        } else if (schema.get().value() instanceof Scalar scalar
                && SCHEMA.matcher(scalar.value()).matches()) {
            int given = Integer.parseInt(scalar.value());
            if (given > DocumentText.SCHEMA) {
                String cause = Texts.format(Messages.Text_newer, given, DocumentText.SCHEMA);
                notes.lock("file.newer", Severity.WARNING, scalar.place(), "schema", cause, Messages.Text_update);
            }
        } else {
            Place place = schema.get().value().place();
            notes.lock("file.schema", Severity.ERROR, place, "schema", Messages.Text_wrongSchema, Messages.Text_mend);
            root.entries().remove(schema.get());
        }
    }

    private void fill(EObject object, Mapping mapping, String path) {
        var trace = new Trace();
        object.eAdapters().add(trace);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().value();
            String at = path.isEmpty() ? key : path + "." + key;
            notes.note(entry.remark().lines());
            Optional<Field> field = Field.of(object.eClass(), key, path.isEmpty());
            if (field.isEmpty()) {
                unknownKeys.add(at);
                trace.unknown.add(entry);
                String cause = Texts.format(Messages.Text_unknownKey, key);
                notes.find(
                        "file.unknownKey",
                        Severity.WARNING,
                        entry.key().place(),
                        at,
                        cause,
                        Messages.Text_unknownKeyNext);
                notes.noteBelow(entry.value());
                continue;
            }
            trace.remarks.put(key, entry.remark());
            if (!(entry.value() instanceof Scalar scalar
                    && scalar.isNothing()
                    && !field.get().isChoice())) {
                trace.said.add(key);
                set(object, field.get(), entry.value(), at, trace);
            }
        }
        tellAssumed(object.eClass(), trace, mapping, path);
    }

    /** A choice that nobody made is not made silently by the first word of its list. */
    private void tellAssumed(EClass type, Trace trace, Mapping mapping, String path) {
        type.getEAllAttributes().stream().map(Field::new).forEach(field -> {
            if (field.isChoice() && !field.hasDefault() && !trace.said.contains(field.name())) {
                if (field.feature().isUnsettable()) {
                    tellUntold(type, field, mapping, path);
                    return;
                }
                boolean grave = field.feature() == LeamPackage.Literals.APPROVAL__DECISION;
                String at = path.isEmpty() ? field.name() : path + "." + field.name();
                String assumed = ValueText.format(field, field.feature().getDefaultValue());
                String cause = Texts.format(Messages.Text_assumed, field.name(), assumed);
                Severity severity = grave ? Severity.ERROR : Severity.WARNING;
                String next = Texts.format(Messages.Text_assumedNext, field.name());
                notes.find("file.assumed", severity, mapping.place(), at, cause, next);
            }
        });
    }

    /** A run is written once, so nobody could add what its launch did not freeze. */
    private void tellUntold(EClass type, Field field, Mapping mapping, String path) {
        if (type != LeamPackage.Literals.RUN_DATASET) {
            String at = path.isEmpty() ? field.name() : path + "." + field.name();
            String cause = Texts.format(Messages.Text_untold, field.name());
            String next = Texts.format(Messages.Text_assumedNext, field.name());
            notes.find("file.untold", Severity.WARNING, mapping.place(), at, cause, next);
        }
    }

    private void set(EObject object, Field field, YamlNode value, String at, Trace trace) {
        switch (value) {
            case Mapping mapping
            when field.isPart() && !field.feature().isMany() -> object.eSet(field.feature(), part(field, mapping, at));
            case Sequence sequence
            when field.isPart() && field.feature().isMany() -> parts(object, field, sequence, at);
            case Sequence sequence when field.feature().isMany() -> texts(object, field, sequence, at, trace);
            case Scalar scalar
            when !field.isPart() && !field.feature().isMany() ->
                value(field, scalar, at).ifPresent(v -> object.eSet(field.feature(), v));
            default -> {
                String expected = field.feature().isMany()
                        ? Messages.Text_list
                        : field.isPart() ? Messages.Text_map : Messages.Text_scalar;
                notes.lock(value, at, Texts.format(Messages.Text_form, field.name(), expected));
                notes.noteBelow(value);
            }
        }
    }

    private EObject part(Field field, Mapping mapping, String at) {
        EObject part = EcoreUtil.create(((EReference) field.feature()).getEReferenceType());
        fill(part, mapping, at);
        return part;
    }

    private void parts(EObject object, Field field, Sequence sequence, String at) {
        var parts = new ArrayList<EObject>();
        for (Item item : sequence.items()) {
            String here = at + "[" + parts.size() + "]";
            notes.note(item.remark().lines());
            if (item.value() instanceof Mapping mapping) {
                EObject part = part(field, mapping, here);
                Trace.of(part).remarks.merge("", item.remark(), (a, b) -> a);
                parts.add(part);
            } else {
                notes.lock(item.value(), here, Texts.format(Messages.Text_form, here, Messages.Text_map));
            }
        }
        list(object, field).addAll(parts);
    }

    private void texts(EObject object, Field field, Sequence sequence, String at, Trace trace) {
        var remarks = new LinkedHashMap<String, Remark>();
        var values = new ArrayList<Object>();
        for (Item item : sequence.items()) {
            String here = at + "[" + values.size() + "]";
            notes.note(item.remark().lines());
            if (item.value() instanceof Scalar scalar) {
                value(field, scalar, here).ifPresent(values::add);
                remarks.putIfAbsent(scalar.value(), item.remark());
            } else {
                notes.lock(item.value(), here, Texts.format(Messages.Text_form, here, Messages.Text_scalar));
            }
        }
        trace.members.put(field.name(), remarks);
        list(object, field).addAll(values);
    }

    @SuppressWarnings("unchecked") // a feature with many values answers such a list
    private static EList<Object> list(EObject object, Field field) {
        return (EList<Object>) object.eGet(field.feature());
    }

    private Optional<Object> value(Field field, Scalar scalar, String at) {
        switch (ValueText.parse(field, scalar.value())) {
            case ValueText.Value(Object value) -> {
                return Optional.of(value);
            }
            case ValueText.OtherUnit(String unit) ->
                notes.lock(
                        scalar,
                        at,
                        unit.isEmpty()
                                ? Texts.format(Messages.Text_noUnit, scalar.value(), at)
                                : Texts.format(Messages.Text_unit, scalar.value(), at, unit));
            case ValueText.NotSo(ValueText.Expected expected) ->
                notes.lock(
                        scalar, at, Texts.format(Messages.Text_value, scalar.value(), at, expected(field, expected)));
        }
        return Optional.empty();
    }

    private static String expected(Field field, ValueText.Expected expected) {
        return switch (expected) {
            case WHOLE_NUMBER -> Messages.Text_wholeNumber;
            case NUMBER -> Messages.Text_number;
            case TRUTH -> Messages.Text_truth;
            case CHOICE -> Texts.format(Messages.Text_choice, ValueText.choices((EAttribute) field.feature()));
        };
    }
}
