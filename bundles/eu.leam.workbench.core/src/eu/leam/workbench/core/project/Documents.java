package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.ArrayList;
import java.util.List;

/** Turns the documents of a kind into the lines of a list. */
public final class Documents {
    private Documents() {}

    /**
     * Makes one line of a list.
     *
     * @param <D> type of the document
     * @param <L> type of the line
     */
    @FunctionalInterface
    public interface LineOf<D, L> {

        /**
         * Makes the line.
         *
         * @param id id of the document
         * @param document the document; null when its file cannot be read
         * @param findings how many things the checks have to say
         */
        L line(String id, D document, int findings);
    }

    /** One line for each document, by id; a file that cannot be read has a line as well. */
    public static <D extends Document, L> List<L> list(Place place, Kind kind, Class<D> type, LineOf<D, L> lines)
            throws LeamException {
        Project project = Project.open(place);
        List<L> all = new ArrayList<>();
        for (Ref ref : project.list(kind)) {
            Document document = project.read(ref).document();
            all.add(lines.line(
                    ref.id(),
                    type.isInstance(document) ? type.cast(document) : null,
                    project.check(ref).size()));
        }
        return all;
    }

    /** The value as text; empty for a value that was not given. */
    public static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
