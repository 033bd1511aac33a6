package eu.leam.workbench.trainer.energy;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.trainer.plan.PowerPlan;
import java.nio.file.Path;

/** Tells how much energy this program has taken since it began, and how that is known. */
public sealed interface EnergyMeter permits RaplMeter, PowerEstimate, NoMeter {

    /** The best meter this machine has: hardware before an estimate before none. */
    static EnergyMeter of(PowerPlan power) {
        return of(power, Path.of("/sys/class/powercap"));
    }

    /** As {@link #of(PowerPlan)} with another folder of meters. */
    static EnergyMeter of(PowerPlan power, Path powercap) {
        var rapl = RaplMeter.open(powercap);
        if (rapl.isPresent()) {
            return rapl.get();
        }
        return Double.isNaN(power.wattsPerCore()) ? new NoMeter() : new PowerEstimate(power);
    }

    /**
     * Energy since the start.
     *
     * @param cpuSeconds processor time of this program since the start
     */
    Energy since(double cpuSeconds);

    /** How the figure is had, in one word. */
    Energy.Provenance provenance();

    /**
     * How the figure was had, for people.
     *
     * @param cpuSeconds as above
     */
    String note(double cpuSeconds);
}
