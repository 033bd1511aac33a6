package eu.leam.workbench.trainer.train;

import com.sun.management.OperatingSystemMXBean;
import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.trainer.checkpoint.CheckpointMeta;
import eu.leam.workbench.trainer.energy.EnergyMeter;
import eu.leam.workbench.trainer.record.Status;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;

/** Energy and processor time of a run: what former segments spent, and what this program does. */
final class Spending {
    private static final double NANO = 1e-9;

    private final EnergyMeter meter;
    private final double formerWattHours;
    private final double formerCpuSeconds;

    private Spending(EnergyMeter meter, double formerWattHours, double formerCpuSeconds) {
        this.meter = meter;
        this.formerWattHours = formerWattHours;
        this.formerCpuSeconds = formerCpuSeconds;
    }

    /**
     * Goes on from what former segments spent. A segment that was killed spent more than its last checkpoint says: its status,
     * written every second, says it almost to the end.
     *
     * @param last the checkpoint that the run goes on from, if any
     * @param status what the status of a run that goes on says
     */
    static Spending after(EnergyMeter meter, Optional<CheckpointMeta> last, Status.Spent status) {
        double energy = status.energyWh() == null ? 0 : status.energyWh();
        return new Spending(
                meter,
                Math.max(energy, last.map(CheckpointMeta::energyWh).orElse(0.0)),
                Math.max(
                        status.cpuSeconds(),
                        last.map(CheckpointMeta::cpuSeconds).orElse(0.0)));
    }

    double cpuSeconds() {
        return formerCpuSeconds + own();
    }

    double wattHours() {
        return formerWattHours + meter.since(own()).wattHours();
    }

    boolean isKnown() {
        return meter.provenance() != Energy.Provenance.UNKNOWN;
    }

    String source() {
        return meter.provenance().name().toLowerCase(Locale.ROOT);
    }

    String note() {
        return meter.note(cpuSeconds());
    }

    private static double own() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() * NANO;
    }
}
