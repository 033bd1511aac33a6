package eu.leam.workbench.trainer.train;

import com.sun.management.OperatingSystemMXBean;
import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.trainer.energy.EnergyMeter;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Energy and processor time of a run: what former segments spent, and what this program does. */
final class Spending {
    private static final double NANO = 1e-9;

    private final EnergyMeter meter;
    private final double formerWattHours;
    private final double formerCpuSeconds;

    Spending(EnergyMeter meter, double formerWattHours, double formerCpuSeconds) {
        this.meter = meter;
        this.formerWattHours = formerWattHours;
        this.formerCpuSeconds = formerCpuSeconds;
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
