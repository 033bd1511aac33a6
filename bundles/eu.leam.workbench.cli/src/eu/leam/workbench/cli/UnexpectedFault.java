package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A fault of the program itself: told in one sentence, with all that a developer needs in a log. */
final class UnexpectedFault implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        boolean json = parsed.originalArgs().contains("--json");
        String name = line.getCommandSpec().qualifiedName(" ");
        Path log = Environment.system().stateFolder().resolve("leam.log");
        String next = Messages.format(Messages.Fault_next, log);
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(
                    log,
                    Environment.system().clock().instant() + " " + parsed.originalArgs() + "\n" + trace(fault) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            next = trace(fault); // nowhere to write it but here
        }
        return new Complaint(Messages.format(Messages.Fault, name, fault), next, ExitCode.REFUSED)
                .print(line.getErr(), json);
    }

    private static String trace(Exception fault) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        for (Throwable each = fault; each != null; each = each.getCause()) {
            out.println(each);
            Arrays.stream(each.getStackTrace()).forEach(frame -> out.println("    at " + frame));
        }
        return text.toString();
    }
}
