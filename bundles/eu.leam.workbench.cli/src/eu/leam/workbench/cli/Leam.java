package eu.leam.workbench.cli;

import eu.leam.workbench.core.Product;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The root of the command line. */
@Command(name = "leam", mixinStandardHelpOptions = true, versionProvider = Leam.Version.class)
public final class Leam {

    /** Runs a command line; returns the exit code (0 done, 1 refused, 2 usage, 3 not reachable, 130 cancelled). */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Leam()).setOut(out).setErr(err).execute(arguments);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Product.NAME + " " + Product.VERSION};
        }
    }
}
