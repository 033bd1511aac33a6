package eu.leam.workbench.trainer.energy;

import eu.leam.workbench.base.quantity.Energy;
import eu.leam.workbench.trainer.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The running average power limit counters of Linux ({@code /sys/class/powercap/intel-rapl:N/energy_uj}, on AMD, too): microjoules
 * of each processor package, falling back to 0 at {@code max_energy_range_uj}. It must be read more often than they do so.
 */
final class RaplMeter implements EnergyMeter {
    private static final System.Logger LOG = System.getLogger(RaplMeter.class.getName());
    private static final double MICRO = 1e-6;

    /** One package's counter. */
    private static final class Counter {
        final Path file;
        final long range;
        long last;

        Counter(Path folder) throws IOException {
            file = folder.resolve("energy_uj");
            range = number(folder.resolve("max_energy_range_uj"));
            last = number(file);
        }

        long advance() throws IOException {
            long now = number(file);
            long step = now >= last ? now - last : now + range - last;
            last = now;
            return step;
        }

        private static long number(Path file) throws IOException {
            try {
                return Long.parseLong(Files.readString(file).strip());
            } catch (NumberFormatException e) {
                throw new IOException("no number: " + file, e);
            }
        }
    }

    private final List<Counter> counters;
    private double microjoules;

    private RaplMeter(List<Counter> counters) {
        this.counters = counters;
    }

    /** The meter over all packages, if each counter may be read. */
    static Optional<RaplMeter> open(Path powercap) {
        try (Stream<Path> folders = Files.list(powercap)) {
            List<Counter> counters = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                if (folder.getFileName().toString().matches("intel-rapl:\\d+")) {
                    counters.add(new Counter(folder));
                }
            }
            return counters.isEmpty() ? Optional.empty() : Optional.of(new RaplMeter(counters));
        } catch (IOException ignored) { // no such counters, or only the administrator may read them
            return Optional.empty();
        }
    }

    @Override
    public synchronized Energy since(double cpuSeconds) {
        for (Counter counter : counters) {
            try {
                microjoules += counter.advance();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "An energy counter cannot be read.", e);
            }
        }
        return Energy.ofJoules(microjoules * MICRO, provenance());
    }

    @Override
    public Energy.Provenance provenance() {
        return Energy.Provenance.MEASURED;
    }

    @Override
    public String note(double cpuSeconds) {
        return Messages.Energy_measured;
    }
}
