import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The packaged program: starts it as a user's shell does, and keeps what it says. */
final class Product {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LIMIT_SECONDS = 240;

    private final Path program;
    private final Path work;
    private final Map<String, String> variables = new HashMap<>();
    private int calls;

    /** What a call came to. */
    record Said(List<String> arguments, int code, String out, String err) {

        /** The output as the one JSON value that it must be. */
        JsonNode json() {
            return parse(out);
        }

        /** The error as the one JSON object that it must be. */
        JsonNode error() {
            return parse(err).path("error");
        }

        private JsonNode parse(String text) {
            try (var parser = JSON.createParser(text)) {
                JsonNode node = JSON.readTree(parser);
                if (node == null || parser.nextToken() != null) {
                    throw new AssertionError(arguments + " does not print one JSON value: " + text);
                }
                return node;
            } catch (IOException e) {
                throw new AssertionError(arguments + " prints no JSON: " + text, e);
            }
        }

        /** Fails unless the code is the expected one. */
        Said leaves(int expected) {
            if (code != expected) {
                throw new AssertionError(arguments + " left with " + code + ", not " + expected + "\n" + out + err);
            }
            return this;
        }
    }

    Product(Path program, Path work) {
        this.program = program;
        this.work = work;
    }

    /** A variable that all later calls get. */
    Product with(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** The same program with one variable changed. */
    Product but(String name, String value) throws IOException {
        var other = new Product(program, Files.createTempDirectory(work, "call"));
        other.variables.putAll(variables);
        return other.with(name, value);
    }

    /** Calls it in a folder and waits. */
    Said in(Path folder, String... arguments) throws Exception {
        return call(folder, said -> false, arguments);
    }

    /** Calls it, and interrupts it as Ctrl+C does once the condition holds for what it said on its error stream. */
    Said interrupted(Path folder, Predicate<String> when, String... arguments) throws Exception {
        return call(folder, when, arguments);
    }

    private Said call(Path folder, Predicate<String> interruptWhen, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = work.resolve("out-" + ++calls);
        Path err = work.resolve("err-" + calls);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        boolean interrupted = false;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            if (!interrupted && interruptWhen.test(text(err))) {
                interrupted = true;
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within " + LIMIT_SECONDS + " s");
            }
        }
        return new Said(List.of(arguments), process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
