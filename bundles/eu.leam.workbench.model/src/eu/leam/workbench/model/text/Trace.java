package eu.leam.workbench.model.text;

import eu.leam.workbench.model.text.YamlNode.Entry;
import eu.leam.workbench.model.text.YamlNode.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/**
 * What a file said of an object beyond its values: comments, unknown keys, and which keys a person wrote down. It rides on the
 * object as an adapter, so that it goes with it through every edit, move, removal and undo.
 */
final class Trace extends AdapterImpl {
    /** Comments by key. */
    final Map<String, Remark> remarks = new HashMap<>();
    /** Comments of the members of lists of texts, by key and member. */
    final Map<String, Map<String, Remark>> members = new HashMap<>();
    /** The keys that stood in the file. */
    final Set<String> said = new HashSet<>();
    /** Keys that the model does not know, in their order. */
    final List<Entry> unknown = new ArrayList<>();
    /** Comments below the last key of the file. */
    final List<String> end = new ArrayList<>();

    /** The trace of an object; null when it came from no file. */
    static Trace of(EObject object) {
        for (var adapter : object.eAdapters()) {
            if (adapter instanceof Trace trace) {
                return trace;
            }
        }
        return null;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Trace.class;
    }

    Remark remark(String key) {
        return remarks.getOrDefault(key, new Remark());
    }

    Trace copy() {
        var copy = new Trace();
        remarks.forEach((key, remark) -> copy.remarks.put(key, remark.copy()));
        members.forEach((key, map) -> copy.members.put(key, new LinkedHashMap<>(map)));
        copy.said.addAll(said);
        copy.unknown.addAll(unknown);
        copy.end.addAll(end);
        return copy;
    }
}
