package eu.leam.workbench.report;

import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.Outcome;
import java.util.Comparator;
import java.util.List;

/**
 * The energy of several trainings together.
 *
 * @param outcomes what came of each
 */
public record TrainingEnergy(List<Outcome> outcomes) {

    /** The sum; null when one of them is unknown, since an unknown part is no part of 0. */
    public Double wattHours() {
        boolean known = source() != EnergySource.UNKNOWN
                && outcomes.stream().allMatch(each -> each.isSetEnergy() && Double.isFinite(each.getEnergy()));
        return known ? outcomes.stream().mapToDouble(Outcome::getEnergy).sum() : null;
    }

    /** The least sure of the sources; unknown where there is none. */
    public EnergySource source() {
        return outcomes.stream()
                .map(Outcome::getEnergySource)
                .min(Comparator.comparingInt(EnergySource::getValue))
                .orElse(EnergySource.UNKNOWN);
    }
}
