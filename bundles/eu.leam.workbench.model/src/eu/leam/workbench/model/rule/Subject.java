package eu.leam.workbench.model.rule;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.field.Field;
import eu.leam.workbench.model.kind.Kind;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A document under check, the project around it, and what the rules have found so far. */
final class Subject {
    final Document document;
    final Kind kind;
    final ProjectView project;
    final List<Finding> findings = new ArrayList<>();

    Subject(Document document, Kind kind, ProjectView project) {
        this.document = document;
        this.kind = kind;
        this.project = project;
    }

    /** The document and all its parts, in the order of the file. */
    List<EObject> parts() {
        var parts = new ArrayList<EObject>();
        parts.add(document);
        document.eAllContents().forEachRemaining(parts::add);
        return parts;
    }

    void error(String rule, EObject owner, EStructuralFeature feature, String message, String next) {
        find(rule, Severity.ERROR, Field.path(owner, feature), message, next);
    }

    void find(String rule, Severity severity, String field, String message, String next) {
        String reference = kind == Kind.PROJECT ? "leam.yaml" : kind.collection() + "/" + document.getId();
        findings.add(new Finding(rule, severity, reference, field, message, next));
    }
}
