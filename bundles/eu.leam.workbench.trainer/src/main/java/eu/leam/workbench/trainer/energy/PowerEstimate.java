package eu.leam.workbench.trainer.energy;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.trainer.Messages;
import eu.leam.workbench.trainer.plan.PowerPlan;
import java.util.Locale;

/** Processor seconds times an assumed power per core. */
record PowerEstimate(PowerPlan power) implements EnergyMeter {

    @Override
    public Energy since(double cpuSeconds) {
        return Energy.ofJoules(cpuSeconds * power.wattsPerCore(), provenance());
    }

    @Override
    public Energy.Provenance provenance() {
        return Energy.Provenance.ESTIMATED;
    }

    @Override
    public String note(double cpuSeconds) {
        String seconds = String.format(Locale.ROOT, "%.1f", cpuSeconds);
        String source = power.note().isEmpty() ? "" : " (" + power.note() + ")";
        return Texts.format(Messages.Energy_estimated, seconds, power.wattsPerCore(), source);
    }
}
