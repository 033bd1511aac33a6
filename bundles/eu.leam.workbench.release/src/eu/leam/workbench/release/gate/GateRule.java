package eu.leam.workbench.release.gate;

import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.release.ReleaseCase;
import java.util.List;

/** A rule that a release must pass. Stateless: the same case gives the same gate. */
public sealed interface GateRule permits LicencesRule, PersonalDataRule, BiasMeasuredRule, ComparableRule, HashesRule {

    /** Stable id of the gate. */
    String id();

    /** Judges the case. */
    Gate check(ReleaseCase release);

    /** All gates in the order in which they are shown. */
    static List<GateRule> all() {
        return List.of(
                new LicencesRule(),
                new PersonalDataRule(),
                new BiasMeasuredRule(),
                new ComparableRule(),
                new HashesRule());
    }
}
