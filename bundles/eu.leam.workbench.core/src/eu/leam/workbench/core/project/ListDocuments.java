package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.ReadDocument;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Lists the documents of a kind.
 *
 * @param place the project
 * @param kind which
 */
public record ListDocuments(Place place, Kind kind) implements Deed<List<ListDocuments.Line>> {

    /**
     * One document.
     *
     * @param id its id
     * @param title what people call it; empty when it has no title
     * @param findings how many things the checks have to say
     */
    public record Line(String id, String title, int findings) {}

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        Project project = Project.open(place);
        List<Line> lines = new ArrayList<>();
        for (Ref ref : project.list(kind)) {
            ReadDocument read = project.read(ref);
            lines.add(new Line(ref.id(), title(read), read.findings().size()));
        }
        return lines;
    }

    static String title(ReadDocument read) {
        if (read.document() == null) {
            return "";
        }
        EStructuralFeature title = read.document().eClass().getEStructuralFeature("title");
        Object value = title == null ? null : read.document().eGet(title);
        return value == null ? "" : value.toString();
    }
}
