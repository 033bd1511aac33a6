import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two small demos of one seed, the first on a state that holds nothing: equal but for what is marked volatile, no program died on
 * the way, and the page tells what the project's files hold.
 */
final class DemoTwice {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VOLATILE = List.of("time", "tokens_per_second", "energy_wh");

    private final Product leam;
    private final Path one;
    private final Path other;
    private JsonNode first;
    private JsonNode second;

    DemoTwice(Product leam, Path work) {
        this.leam = leam;
        this.one = work.resolve("first").resolve("demo");
        this.other = work.resolve("second").resolve("demo");
    }

    void tell(Report report) {
        report.test("two_demos_of_one_seed_are_equal_but_for_what_is_marked_volatile", this::equal);
        report.test("no_trainer_of_a_demo_on_an_empty_state_dies", this::undisturbed);
        report.test("two_demos_leave_the_same_losses_weights_and_figures_byte_for_byte", this::sameFiles);
        report.test("the_report_tells_the_numbers_of_the_files_and_verdicts_true_to_them", this::told);
    }

    private void equal() throws Exception {
        first = demo(one);
        second = demo(other);
        Report.check(first.path("models").size() == 3, "three models: " + first.path("models"));
        for (JsonNode model : first.path("models")) {
            Report.check(model.path("scores").size() > 100, "scores: " + model);
            Report.check(model.path("checkpoints").size() > 0, "checkpoints: " + model);
        }
        Report.check(first.path("volatile").size() > 5, "what is volatile is marked: " + first.path("volatile"));
        JsonNode plain = ((ObjectNode) first.deepCopy()).without("volatile");
        Report.check(plain.equals(((ObjectNode) second.deepCopy()).without("volatile")), first + "\n" + second);
    }

    private JsonNode demo(Path folder) throws Exception {
        Files.createDirectories(folder.getParent());
        JsonNode told = leam.in(folder.getParent(), "demo", folder.toString(), "--seed", "7", "--tokens", "20000", "--json")
                .leaves(0)
                .json();
        Path report = Path.of(told.path("volatile").path("report").asText());
        Report.check(Files.isSameFile(report, folder.resolve("report/index.html")), "the report is named: " + report);
        for (JsonNode picture : told.path("volatile").path("pictures")) {
            Report.check(Files.size(Path.of(picture.asText())) > 1000, "a picture is there: " + picture);
        }
        return told;
    }

    private void undisturbed() throws Exception {
        for (Path folder : List.of(one, other)) {
            List<Path> runs = files(folder.resolve("runs"), "");
            Report.check(runs.size() == 3, "three runs: " + runs);
            for (Path run : runs) {
                List<Path> crashes = files(folder.resolve(".leam/runs").resolve(run.getFileName()), "hs_err");
                Report.check(crashes.isEmpty(), "no trainer died: " + crashes);
                String outcome = Files.readString(run.resolve("outcome.yaml"));
                Report.check(outcome.split("- job:", -1).length == 2, "one stretch: " + outcome);
            }
        }
        for (JsonNode demo : List.of(first, second)) {
            Report.check(demo.path("volatile").path("restarts").isEmpty(), "none started again: " + demo.path("volatile"));
        }
    }

    private void sameFiles() throws Exception {
        for (JsonNode model : first.path("models")) {
            String run = model.path("model").asText().substring("leam-1/".length());
            Report.check(losses(one, run).equals(losses(other, run)), "the metrics of " + run + " are equal");
            model.path("checkpoints").properties().forEach(checkpoint -> {
                String weights = String.format(
                        ".leam/runs/%s/checkpoints/step-%08d/model.safetensors", run, Long.parseLong(checkpoint.getKey()));
                for (Path folder : List.of(one, other)) {
                    String sha256 = checkpoint.getValue().asText();
                    Report.check(sha256(folder.resolve(weights)).equals(sha256), weights + " has the hash that is told");
                }
            });
        }
        List<Path> tables = files(one.resolve("report/figures"), "").stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .toList();
        Report.check(tables.size() == first.path("figures").size() && tables.size() > 5, "figures: " + tables);
        for (Path table : tables) {
            String name = table.getFileName().toString();
            Path same = other.resolve("report/figures").resolve(name);
            Report.check(Files.mismatch(table, same) == -1, "the data of figure " + name + " are equal");
            String told = first.path("figures").path(name.replace(".csv", "")).asText();
            Report.check(sha256(table).equals(told), name + " has the hash that is told: " + told);
        }
    }

    private static List<JsonNode> losses(Path folder, String run) throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(".leam/runs/" + run + "/metrics.jsonl"))) {
            rows.add(((ObjectNode) JSON.readTree(line)).without(VOLATILE));
        }
        Report.check(rows.size() == 40, "a row for each step: " + rows.size());
        return rows;
    }

    private void told() throws Exception {
        new DemoPage(one, first).check();
    }

    /** What a folder holds whose name begins so, in the order of names. */
    static List<Path> files(Path folder, String begin) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin)).sorted().toList();
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception e) {
            throw new AssertionError(file + " has no hash", e);
        }
    }
}
