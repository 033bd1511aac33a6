package eu.leam.workbench.ui.design.form;

import eu.leam.workbench.core.session.DocumentEntry;
import eu.leam.workbench.core.session.Session;
import eu.leam.workbench.ui.Controls;
import eu.leam.workbench.ui.OpenProject;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The fields of a document under each other: label, field, unit, what it means with default and range, and what is wrong. */
public final class FieldForm {
    private final Composite form;
    private final List<FieldRow> rows;

    /**
     * Makes the rows.
     *
     * @param id begins the ids of its fields, for tests
     * @param words what a choice is called, by its literal
     */
    public FieldForm(Composite parent, String id, List<FieldSpec> specs, PageEdit edit, UnaryOperator<String> words) {
        form = Controls.named(new Composite(parent, SWT.NONE), id);
        var grid = Controls.grid(3, 16, 8);
        grid.verticalSpacing = 2;
        form.setLayout(grid);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        rows = specs.stream()
                .map(spec -> new FieldRow(form, id + "." + spec.path(), spec, edit, words))
                .toList();
    }

    /** All of it. */
    public Composite control() {
        return form;
    }

    /** Gives the keyboard to the first field. */
    public void setFocus() {
        rows.getFirst().setFocus();
    }

    /**
     * Shows the fields of a document.
     *
     * @param root what the text says; empty when it cannot be read
     */
    public void show(Optional<? extends EObject> root, PageDocument document) {
        for (FieldRow row : rows) {
            Optional<FieldFacts> facts = root.flatMap(object -> FieldFacts.of(object, row.path()));
            row.show(facts, documents(facts), document);
        }
    }

    private static List<String> documents(Optional<FieldFacts> facts) {
        return facts.filter(known -> !known.folder().isEmpty())
                .flatMap(known -> OpenProject.get().session().map(session -> ids(session, known.folder())))
                .orElse(List.of());
    }

    private static List<String> ids(Session session, String folder) {
        return session.documents().stream()
                .filter(entry -> entry.folder().equals(folder))
                .map(DocumentEntry::id)
                .toList();
    }
}
