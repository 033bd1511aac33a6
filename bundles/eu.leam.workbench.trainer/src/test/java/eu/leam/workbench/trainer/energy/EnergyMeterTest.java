package eu.leam.workbench.trainer.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.base.quantity.Energy.Provenance;
import eu.leam.workbench.trainer.plan.PowerPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnergyMeterTest {
    private static final PowerPlan TEN_WATTS = new PowerPlan(10, "From a data sheet.");

    @TempDir
    Path powercap;

    private void counter(String name, long microjoules, long range) throws IOException {
        Path folder = Files.createDirectories(powercap.resolve(name));
        Files.writeString(folder.resolve("energy_uj"), microjoules + "\n");
        Files.writeString(folder.resolve("max_energy_range_uj"), range + "\n");
    }

    @Test
    void counters_of_all_packages_are_added_over_their_wrap() throws IOException {
        // given two packages, and a part of the first that must not count twice
        counter("intel-rapl:0", 1_000_000, 262_143_328_850L);
        counter("intel-rapl:1", 9_000_000, 10_000_000);
        counter("intel-rapl:0:0", 500, 262_143_328_850L);
        var meter = EnergyMeter.of(TEN_WATTS, powercap);

        counter("intel-rapl:0", 3_601_000_000L, 262_143_328_850L);
        counter("intel-rapl:1", 1_000_000, 10_000_000);

        // then 3,600 J and 2 J
        var energy = meter.since(5);
        assertThat(energy.wattHours()).isCloseTo(3602.0 / 3600, within(1e-9));
        assertThat(energy.provenance()).isEqualTo(Provenance.MEASURED);
        assertThat(meter.since(5).wattHours()).isCloseTo(3602.0 / 3600, within(1e-9));
        assertThat(meter.note(5)).contains("RAPL");
    }

    @Test
    void without_counters_processor_seconds_are_taken_times_the_power() {
        var meter = EnergyMeter.of(TEN_WATTS, powercap);
        assertThat(meter.since(360).wattHours()).isCloseTo(1, within(1e-12));
        assertThat(meter.since(360).provenance()).isEqualTo(Provenance.ESTIMATED);
        assertThat(meter.note(360)).contains("360.0").contains("10.0 W").contains("From a data sheet.");
    }

    @Test
    void with_neither_the_energy_is_not_known() {
        var meter = EnergyMeter.of(PowerPlan.UNKNOWN, powercap.resolve("absent"));
        assertThat(meter.since(360).provenance()).isEqualTo(Provenance.UNKNOWN);
    }

    @Test
    void a_counter_that_holds_no_number_is_no_meter() throws IOException {
        counter("intel-rapl:0", 1, 2);
        Files.writeString(powercap.resolve("intel-rapl:0/energy_uj"), "n/a");
        assertThat(EnergyMeter.of(TEN_WATTS, powercap).since(1).provenance()).isEqualTo(Provenance.ESTIMATED);
    }
}
