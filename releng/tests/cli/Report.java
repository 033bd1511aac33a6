import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs tests by name and writes what came of them in the form of Maven's reports, so that they count with all others. */
final class Report {
    private final String suite;
    private final List<String> cases = new ArrayList<>();
    private int failed;
    private int skipped;

    /** A test; fails by throwing. */
    interface Test {
        void run() throws Exception;
    }

    Report(String suite) {
        this.suite = suite;
    }

    void test(String name, Test test) {
        long begun = System.nanoTime();
        String outcome = "";
        try {
            test.run();
        } catch (Exception | AssertionError failure) {
            failed++;
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            outcome = "<failure>" + escaped(trace.toString()) + "</failure>";
            System.err.println("FAILED " + name + ": " + failure.getMessage());
        }
        add(name, begun, outcome);
    }

    void skip(String name, String reason) {
        skipped++;
        System.err.println("skipped: " + name + ": " + reason);
        add(name, System.nanoTime(), "<skipped message=\"" + escaped(reason) + "\"/>");
    }

    private void add(String name, long begun, String outcome) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, name);
        cases.add(String.format(
                Locale.ROOT,
                "<testcase name=\"%s\" classname=\"%s\" time=\"%.3f\">%s</testcase>",
                escaped(name),
                suite,
                seconds,
                outcome));
    }

    /** Writes the report; whether all passed. */
    boolean write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("TEST-" + suite + ".xml"),
                String.format(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n<testsuite name=\"%s\" tests=\"%d\" errors=\"0\" skipped=\"%d\" failures=\"%d\">%n%s%n</testsuite>%n",
                        suite, cases.size(), skipped, failed, String.join("\n", cases)));
        return failed == 0;
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    static void contains(String text, String... parts) {
        for (String part : parts) {
            check(text.contains(part), "“" + part + "” is missing in: " + text);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?");
    }
}
