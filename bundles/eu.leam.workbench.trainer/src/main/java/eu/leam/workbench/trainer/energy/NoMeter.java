package eu.leam.workbench.trainer.energy;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.trainer.Messages;

/** Neither a meter nor an assumption. */
record NoMeter() implements EnergyMeter {

    @Override
    public Energy since(double cpuSeconds) {
        return new Energy(0, provenance());
    }

    @Override
    public Energy.Provenance provenance() {
        return Energy.Provenance.UNKNOWN;
    }

    @Override
    public String note(double cpuSeconds) {
        return Messages.Energy_unknown;
    }
}
