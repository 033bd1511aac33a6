package eu.leam.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingEnergyTest {

    @Test
    void adds_what_is_known_and_names_the_least_sure_source() {
        var energy = new TrainingEnergy(List.of(of(0.5, EnergySource.MEASURED), of(0.25, EnergySource.ESTIMATED)));

        assertThat(energy.wattHours()).isCloseTo(0.75, within(1e-12));
        assertThat(energy.source()).isEqualTo(EnergySource.ESTIMATED);
    }

    @Test
    void one_unknown_energy_makes_the_sum_unknown() {
        Outcome known = of(0.5, EnergySource.MEASURED);
        Outcome unset = of(0.5, EnergySource.MEASURED);
        unset.unsetEnergy();

        var sourceless = new TrainingEnergy(List.of(known, of(0, EnergySource.UNKNOWN)));
        assertThat(sourceless.wattHours()).isNull();
        assertThat(sourceless.source()).isEqualTo(EnergySource.UNKNOWN);
        assertThat(new TrainingEnergy(List.of(known, unset)).wattHours()).isNull();
        assertThat(new TrainingEnergy(List.of(known, of(Double.NaN, EnergySource.MEASURED))).wattHours())
                .isNull();
    }

    private static Outcome of(double wattHours, EnergySource source) {
        Outcome outcome = LeamFactory.eINSTANCE.createOutcome();
        outcome.setEnergy(wattHours);
        outcome.setEnergySource(source);
        return outcome;
    }
}
