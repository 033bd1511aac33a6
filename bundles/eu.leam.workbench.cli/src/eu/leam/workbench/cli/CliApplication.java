package eu.leam.workbench.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one {@code leam} command line within the product and hands its exit code to the launcher. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return Leam.run(out, err, arguments);
    }

    @Override
    public void stop() {
        // a command ends by itself; the launcher's own shutdown hook handles an interrupt
    }
}
