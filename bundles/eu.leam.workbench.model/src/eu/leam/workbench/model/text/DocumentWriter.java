package eu.leam.workbench.model.text;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.field.ValueText;
import eu.leam.workbench.model.text.YamlNode.Entry;
import eu.leam.workbench.model.text.YamlNode.Item;
import eu.leam.workbench.model.text.YamlNode.Mapping;
import eu.leam.workbench.model.text.YamlNode.Place;
import eu.leam.workbench.model.text.YamlNode.Remark;
import eu.leam.workbench.model.text.YamlNode.Scalar;
import eu.leam.workbench.model.text.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * Turns a document into the tree of its file. A comment whose key is left out is not lost: it floats down to the next key that is
 * written, or to the end.
 */
final class DocumentWriter {
    private final List<String> floating = new ArrayList<>();

    private DocumentWriter() {}

    static String write(Document document) {
        var writer = new DocumentWriter();
        Mapping root = writer.mapping(document, true);
        var end = new ArrayList<>(writer.floating);
        Trace trace = Trace.of(document);
        if (trace != null) {
            end.addAll(trace.end);
        }
        return YamlWriter.write(root, end);
    }

    private Mapping mapping(EObject object, boolean root) {
        Trace known = Trace.of(object);
        Trace trace = known == null ? new Trace() : known;
        var entries = new ArrayList<Entry>();
        floating.addAll(trace.remark("").lines());
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            var field = new Field(feature);
            if (!field.isWritten(root)) {
                continue;
            }
            if (isLeftOut(object, field, known)) {
                floating.addAll(trace.remark(field.name()).lines());
            } else {
                Remark remark = take(trace.remark(field.name()));
                entries.add(new Entry(Scalar.plain(field.name()), node(object, field, trace), remark));
            }
        }
        trace.unknown.forEach(entry -> entries.add(new Entry(entry.key(), entry.value(), take(entry.remark()))));
        return new Mapping(entries, Place.NONE);
    }

    private static boolean isLeftOut(EObject object, Field field, Trace trace) {
        Object value = object.eGet(field.feature());
        boolean said = trace != null && trace.said.contains(field.name());
        if (value == null || !field.isKnown(object)) {
            return true;
        }
        if (field.feature().isMany()) {
            return ((List<?>) value).isEmpty() && !said;
        }
        if (field.isPart()
                || field.required()
                || said
                || isSchema(field)
                || field.feature().isUnsettable()) {
            return false;
        }
        if (value.equals("")) {
            return !field.hasDefault();
        }
        if (!value.equals(field.feature().getDefaultValue())) {
            return false;
        }
        return trace != null || !(field.isChoice() || field.hasDefault());
    }

    private static boolean isSchema(Field field) {
        return field.name().equals("schema");
    }

    private YamlNode node(EObject object, Field field, Trace trace) {
        Object value = object.eGet(field.feature());
        if (!field.feature().isMany()) {
            return value instanceof EObject part ? mapping(part, false) : scalar(field, value);
        }
        var items = new ArrayList<Item>();
        if (field.isPart()) {
            for (Object part : (List<?>) value) {
                Mapping map = mapping((EObject) part, false);
                items.add(new Item(map, map.entries().isEmpty() ? take(new Remark()) : new Remark()));
            }
        } else {
            Map<String, Remark> remarks = new LinkedHashMap<>(trace.members.getOrDefault(field.name(), Map.of()));
            for (Object member : (List<?>) value) {
                Remark remark = remarks.remove(member.toString());
                items.add(new Item(scalar(field, member), take(remark == null ? new Remark() : remark)));
            }
            remarks.values().forEach(remark -> floating.addAll(remark.lines()));
        }
        return new Sequence(items, Place.NONE);
    }

    private static Scalar scalar(Field field, Object value) {
        String text = ValueText.format(field, value);
        return field.isText() ? Scalar.text(text) : Scalar.plain(text);
    }

    /** The key's own comments below those that floated down to it. */
    private Remark take(Remark own) {
        if (floating.isEmpty()) {
            return own;
        }
        Remark remark = own.copy();
        remark.above.addAll(0, floating);
        floating.clear();
        return remark;
    }
}
