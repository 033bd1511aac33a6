package eu.leam.workbench.app;

import eu.leam.workbench.base.format.Numbers;
import eu.leam.workbench.base.text.Texts;
import eu.leam.workbench.ui.Icons;
import java.util.Locale;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Composite;

/** How much memory the workbench uses of what it may use; a click frees what nothing needs any more. */
final class MemoryStatus extends ContributionItem {
    private static final int LOOK_MS = 5000;
    private static final long MIB = 1 << 20;
    private static final double TIGHT = 0.9;

    private StatusItem memory;

    MemoryStatus() {
        super("eu.leam.workbench.app.memory");
    }

    @Override
    public void fill(Composite line) {
        memory = new StatusItem(line, "status.memory", MemoryStatus::free);
        tick();
    }

    private void tick() {
        if (!memory.control().isDisposed()) {
            show();
            memory.control().getDisplay().timerExec(LOOK_MS, this::tick);
        }
    }

    private void show() {
        var machine = Runtime.getRuntime();
        long used = machine.totalMemory() - machine.freeMemory();
        boolean tight = used > TIGHT * machine.maxMemory();
        memory.show(
                tight ? Icons.CAUTION : Icons.MEMORY,
                Texts.format(Messages.MemoryStatus_used, mebibytes(used)),
                Texts.format(Messages.MemoryStatus_tip, mebibytes(used), mebibytes(machine.maxMemory())));
    }

    private static String mebibytes(long bytes) {
        return Numbers.whole(bytes / MIB, Locale.getDefault());
    }

    private static void free() {
        Thread.ofVirtual().start(System::gc);
    }
}
