package eu.leam.workbench.model.rule;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Kind;
import java.util.List;
import java.util.function.Consumer;

/** Checks documents: a fixed list of stateless rules, each of which names the field, says what is wrong and what to do. */
public final class Rules {
    private static final List<Consumer<Subject>> ALL = List.of(
            FieldRules::id,
            FieldRules::required,
            FieldRules::range,
            FieldRules::reference,
            FormRules::hash,
            FormRules::instant,
            FormRules::language,
            FormRules::licence,
            FormRules::location,
            MixtureRules::entries,
            MixtureRules::weights,
            ExperimentRules::parts,
            ExperimentRules::heads,
            ExperimentRules::warmup,
            ExperimentRules::learningRate,
            ApprovalRules::reason,
            ReleaseRules::previous,
            ReleaseRules::biasSuite);

    private Rules() {}

    /**
     * What the rules have to say about a document; empty when all is well. The subject of each finding is the document's
     * reference, its field the path within the document.
     *
     * @throws IllegalArgumentException when the object is of a type that no kind of document has
     */
    public static List<Finding> check(Document document, ProjectView project) {
        Kind kind = Kind.ofType(document.eClass())
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a document: " + document.eClass().getName()));
        var subject = new Subject(document, kind, project);
        ALL.forEach(rule -> rule.accept(subject));
        return List.copyOf(subject.findings);
    }
}
