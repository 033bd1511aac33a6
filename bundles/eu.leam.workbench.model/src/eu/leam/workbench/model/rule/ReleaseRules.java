package eu.leam.workbench.model.rule;

import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.model.Messages;
import eu.leam.workbench.model.document.LeamPackage.Literals;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.document.ReleasePolicy;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.score.BiasSuites;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** A release is held against another version, and its policy asks for a bias suite that can be measured. */
final class ReleaseRules {
    private ReleaseRules() {}

    static void previous(Subject subject) {
        if (!(subject.document instanceof Release release)
                || release.getPrevious() == null
                || release.getPrevious().isBlank()) {
            return;
        }
        boolean itself = release.getPrevious().equals(release.getModel());
        if (itself || Sha256.same(weights(subject, release.getPrevious()), weights(subject, release.getModel()))) {
            subject.error(
                    "release.previous",
                    release,
                    Literals.RELEASE__PREVIOUS,
                    Texts.format(Messages.Rule_previous, release.getPrevious(), release.getModel()),
                    Messages.Rule_previousNext);
        }
    }

    private static String weights(Subject subject, String model) {
        Optional<String> weights = Optional.ofNullable(model)
                .flatMap(id -> subject.project.document(Kind.MODEL, id))
                .map(document -> document instanceof ModelVersion version ? version.getSha256() : null);
        return weights.orElse("");
    }

    static void biasSuite(Subject subject) {
        for (EObject part : subject.parts()) {
            if (part instanceof ReleasePolicy policy
                    && policy.getBiasSuite() != null
                    && !policy.getBiasSuite().isBlank()
                    && !BiasSuites.ALL.contains(policy.getBiasSuite())) {
                subject.error(
                        "project.biasSuite",
                        policy,
                        Literals.RELEASE_POLICY__BIAS_SUITE,
                        Texts.format(Messages.Rule_biasSuite, policy.getBiasSuite()),
                        Texts.format(Messages.Rule_biasSuiteNext, String.join(", ", BiasSuites.ALL)));
            }
        }
    }
}
