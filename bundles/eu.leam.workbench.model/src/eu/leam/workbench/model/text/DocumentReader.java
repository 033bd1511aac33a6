package eu.leam.workbench.model.text;

import eu.leam.workbench.base.Finding;
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
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns the tree of one file into a document; what does not fit becomes a finding, and the file then stays as it is. */
final class DocumentReader {
    private final Ref ref;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> unknownKeys = new ArrayList<>();
    private String readOnly = "";

    DocumentReader(Ref ref) {
        this.ref = ref;
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
        note(file.end());
        return new ReadDocument(ref, document, findings, readOnly, comments, unknownKeys);
    }

    private void checkSchema(Mapping root) {
        Optional<Entry> schema = root.entries().stream()
                .filter(entry -> entry.key().value().equals("schema"))
                .findFirst();
        if (schema.isEmpty()) {
            find("file.schema", Severity.WARNING, new Place(1, 1), "schema", Messages.Text_noSchema, "");
        } else if (schema.get().value() instanceof Scalar scalar && scalar.value().matches("[1-9]\\d{0,8}")) {
            int given = Integer.parseInt(scalar.value());
            if (given > DocumentText.SCHEMA) {
                String cause = Texts.format(Messages.Text_newer, given, DocumentText.SCHEMA);
                lock("file.newer", Severity.WARNING, scalar.place(), "schema", cause, Messages.Text_update);
            }
        } else {
            Place place = schema.get().value().place();
            lock("file.schema", Severity.ERROR, place, "schema", Messages.Text_wrongSchema, Messages.Text_mend);
            root.entries().remove(schema.get());
        }
    }

    private void fill(EObject object, Mapping mapping, String path) {
        var trace = new Trace();
        object.eAdapters().add(trace);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().value();
            String at = path.isEmpty() ? key : path + "." + key;
            note(entry.remark().lines());
            Optional<Field> field = Field.of(object.eClass(), key, path.isEmpty());
            if (field.isEmpty()) {
                unknownKeys.add(at);
                trace.unknown.add(entry);
                String cause = Texts.format(Messages.Text_unknownKey, key);
                find("file.unknownKey", Severity.WARNING, entry.key().place(), at, cause, Messages.Text_unknownKeyNext);
                noteBelow(entry.value());
                continue;
            }
            trace.remarks.put(key, entry.remark());
            if (!(entry.value() instanceof Scalar scalar && scalar.isNothing() && !field.get().isChoice())) {
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
                boolean grave = field.feature() == LeamPackage.Literals.APPROVAL__DECISION;
                String at = path.isEmpty() ? field.name() : path + "." + field.name();
                String assumed = ValueText.format(field, field.feature().getDefaultValue());
                String cause = Texts.format(Messages.Text_assumed, field.name(), assumed);
                Severity severity = grave ? Severity.ERROR : Severity.WARNING;
                String next = Texts.format(Messages.Text_assumedNext, field.name());
                find("file.assumed", severity, mapping.place(), at, cause, next);
            }
        });
    }

    private void set(EObject object, Field field, YamlNode value, String at, Trace trace) {
        switch (value) {
            case Mapping mapping when field.isPart() && !field.feature().isMany() -> object.eSet(
                    field.feature(), part(field, mapping, at));
            case Sequence sequence when field.isPart() && field.feature().isMany() -> parts(object, field, sequence, at);
            case Sequence sequence when field.feature().isMany() -> texts(object, field, sequence, at, trace);
            case Scalar scalar when !field.isPart() && !field.feature().isMany() -> value(field, scalar, at)
                    .ifPresent(v -> object.eSet(field.feature(), v));
            default -> {
                String expected = field.feature().isMany()
                        ? Messages.Text_list
                        : field.isPart() ? Messages.Text_map : Messages.Text_scalar;
                lock(value, at, Texts.format(Messages.Text_form, field.name(), expected));
                noteBelow(value);
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
            note(item.remark().lines());
            if (item.value() instanceof Mapping mapping) {
                EObject part = part(field, mapping, here);
                Trace.of(part).remarks.merge("", item.remark(), (a, b) -> a);
                parts.add(part);
            } else {
                lock(item.value(), here, Texts.format(Messages.Text_form, here, Messages.Text_map));
            }
        }
        list(object, field).addAll(parts);
    }

    private void texts(EObject object, Field field, Sequence sequence, String at, Trace trace) {
        var remarks = new LinkedHashMap<String, Remark>();
        var values = new ArrayList<Object>();
        for (Item item : sequence.items()) {
            String here = at + "[" + values.size() + "]";
            note(item.remark().lines());
            if (item.value() instanceof Scalar scalar) {
                value(field, scalar, here).ifPresent(values::add);
                remarks.putIfAbsent(scalar.value(), item.remark());
            } else {
                lock(item.value(), here, Texts.format(Messages.Text_form, here, Messages.Text_scalar));
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
            case ValueText.OtherUnit(String unit) -> lock(
                    scalar,
                    at,
                    unit.isEmpty()
                            ? Texts.format(Messages.Text_noUnit, scalar.value(), at)
                            : Texts.format(Messages.Text_unit, scalar.value(), at, unit));
            case ValueText.NotSo(ValueText.Expected expected) -> lock(
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

    private void lock(YamlNode node, String at, String cause) {
        lock("file.value", Severity.ERROR, node.place(), at, cause, Messages.Text_mend);
    }

    private void lock(String rule, Severity severity, Place place, String at, String cause, String next) {
        find(rule, severity, place, at, cause, next);
        readOnly = readOnly.isEmpty() ? findings.getLast().message() : readOnly;
    }

    private void find(String rule, Severity severity, Place place, String at, String cause, String next) {
        findings.add(DocumentText.finding(ref, rule, severity, place, at, cause, next));
    }

    private void note(List<String> lines) {
        lines.stream().filter(line -> line != null).forEach(comments::add);
    }

    private void noteBelow(YamlNode node) {
        switch (node) {
            case Mapping mapping -> mapping.entries().forEach(entry -> {
                note(entry.remark().lines());
                noteBelow(entry.value());
            });
            case Sequence sequence -> sequence.items().forEach(item -> {
                note(item.remark().lines());
                noteBelow(item.value());
            });
            case Scalar ignored -> {
                // has no comments of its own
            }
        }
    }
}
