package eu.leam.workbench.report.section;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.report.render.Words;

/** The fixed grades of the documents in the reader's words. */
final class Grades {
    private Grades() {}

    static String personalData(PersonalData grade, Words words) {
        return words.of(
                switch (grade) {
                    case NONE -> "Personal_none";
                    case POSSIBLE -> "Personal_possible";
                    case PRESENT -> "Personal_present";
                    case SPECIAL_CATEGORY -> "Personal_special";
                });
    }

    static String energySource(EnergySource source, Words words) {
        return words.of(
                switch (source) {
                    case UNKNOWN -> "Energy_unknown";
                    case ESTIMATED -> "Energy_estimated";
                    case MEASURED -> "Energy_measured";
                });
    }

    static String energySource(Energy.Provenance source, Words words) {
        return energySource(EnergySource.valueOf(source.name()), words);
    }

    static String gateState(GateState state, Words words) {
        return words.of(
                switch (state) {
                    case PASSED -> "Gate_passed";
                    case FAILED -> "Gate_failed";
                    case NOT_MEASURED -> "Gate_notMeasured";
                });
    }

    static String decision(String decision, Words words) {
        return switch (decision) {
            case "approved" -> words.of("Decision_approved");
            case "refused" -> words.of("Decision_refused");
            default -> decision;
        };
    }
}
