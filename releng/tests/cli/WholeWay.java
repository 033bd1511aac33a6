import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole way through the command line of the packaged product: from nothing to an approved release, then in somebody else's
 * clone with the original gone.
 */
final class WholeWay {
    private static final String MODEL = "leam-1/balanced-s1";
    private static final String OTHER = "leam-1/proportional-s1";

    private final Product leam;
    private final Path work;
    private final Path project;

    private WholeWay(Product leam, Path work) {
        this.leam = leam;
        this.work = work;
        this.project = work.resolve("Projekt mit Ümlaut");
    }

    /** Arguments: the program, a work folder, the folder of the reports, a PATH without npm. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]);
        var leam = new Product(Path.of(arguments[0]), work)
                .with("LEAM_STATE", work.resolve("state").toString())
                .with("GIT_CONFIG_GLOBAL", work.resolve("gitconfig").toString())
                .with("PATH", arguments[3])
                .with("LC_ALL", "C.UTF-8");
        Files.writeString(work.resolve("gitconfig"), "[user]\n\tname = Test Person\n\temail = test@example.org\n");
        var report = new Report("eu.leam.workbench.product.CommandLine");
        new DemoTwice(leam, work).tell(report); // first of all: nothing is unpacked yet
        new WholeWay(leam, work).tell(report);
        new Trouble(leam, work).tell(report);
        System.exit(report.write(Path.of(arguments[2])) ? 0 : 1);
    }

    private void tell(Report report) {
        report.test("makes_a_sample_project_without_npm_and_says_so", this::sample);
        report.test("solves_a_mixture_and_estimates_an_experiment", this::design);
        report.test("launches_two_trainings_and_records_what_came_of_them", this::train);
        report.test("shows_lists_draws_and_exports_the_curves", this::curves);
        report.test("measures_and_compares_two_model_versions", this::evaluate);
        report.test("checks_approves_and_exports_a_release", this::release);
        report.test("a_clone_without_the_original_opens_all_from_the_evidence_and_names_what_is_missing", this::elsewhere);
    }

    private void sample() throws Exception {
        JsonNode made = leam.in(work, "project", "new", "--sample", "--tokens", "20000", project.toString(), "--json")
                .leaves(0)
                .json();
        Report.check(made.path("datasets").asInt() > 20, "there are more than 20 languages: " + made);
        Report.contains(made.path("notes").toString(), "npm");
        JsonNode again = leam.in(work, "project", "new", project.toString(), "--json")
                .leaves(1)
                .error();
        Report.contains(again.path("message").asText(), "holds a project already");
        leam.in(project, "project", "check").leaves(0);
        Report.check(leam.in(project, "dataset", "list", "--json").leaves(0).json().size()
                        == made.path("datasets").asInt(),
                "each dataset has a line");
    }

    private void design() throws Exception {
        JsonNode solved = leam.in(project, "mixture", "solve", "balanced", "--json").leaves(0).json();
        double sum = 0;
        for (JsonNode share : solved.path("shares")) {
            sum += share.path("weight").asDouble();
        }
        Report.check(Math.abs(sum - 1) < 1e-9, "the weights add up to 1, not " + sum);
        Product.Said estimate = leam.in(project, "experiment", "estimate", "balanced", "--json");
        Report.check(estimate.leaves(0).json().path("seconds").path("value").asDouble() > 0, "a training takes time");
    }

    private void train() throws Exception {
        Product.Said tooShort = leam.in(project, "experiment", "launch", "balanced", "--tokens", "1000", "--json");
        JsonNode findings = tooShort.leaves(1).error().path("findings");
        Report.contains(findings.toString(), "training.warmup"); // refused with what the checks found, before any job
        for (String experiment : List.of("balanced", "proportional")) {
            JsonNode launched = leam.in(project, "experiment", "launch", experiment, "--json").leaves(0).json();
            Report.check(launched.path("run").asText().equals(experiment + "-s1"), "the run is named: " + launched);
        }
        Product.Said cancelled =
                leam.interrupted(project, said -> said.contains("/"), "run", "await", "balanced-s1", "--progress");
        Report.contains(cancelled.leaves(130).err(), "Train", "Cancelled");
        JsonNode jobs = leam.in(project, "run", "await", "balanced-s1", "proportional-s1", "--json")
                .leaves(0)
                .json();
        jobs.forEach(job -> Report.check(job.path("state").asText().equals("COMPLETED"), "it completed: " + job));
        JsonNode recorded = leam.in(project, "run", "record", "balanced-s1", "--json").leaves(0).json();
        Report.check(recorded.path("model").asText().equals(MODEL), "the model is named: " + recorded);
        leam.in(project, "run", "record", "proportional-s1").leaves(0);
        Report.contains(leam.in(project, "run", "resume", "balanced-s1").leaves(1).err(), "has ended");
        JsonNode shown = leam.in(project, "run", "show", "balanced-s1", "--json").leaves(0).json();
        Report.check(shown.path("checkpoints").path(0).path("here").asBoolean(), "the checkpoint is here: " + shown);
        Report.check(shown.path("info").path("secondsLeft").isNull(), "what is no number is null: " + shown);
    }

    private void curves() throws Exception {
        Path figure = work.resolve("loss.svg");
        Path csv = work.resolve("loss.csv");
        leam.in(project, "run", "figure", figure.toString(), "--smooth", "0.9").leaves(0);
        Report.contains(Files.readString(figure), "<svg", "balanced-s1");
        leam.in(project, "curve", "export", csv.toString(), "--metric", "loss", "--run", "balanced-s1").leaves(0);
        JsonNode shown = leam.in(project, "curve", "show", "balanced-s1", "loss", "--json").leaves(0).json();
        long lines = Files.readString(csv).lines().count();
        Report.check(shown.path("points").asLong() == lines - 1, lines + " lines of " + shown.path("points"));
        double first = shown.path("rows").path(0).path("first").asDouble();
        double last = shown.path("rows").path(shown.path("rows").size() - 1).path("last").asDouble();
        Report.check(last < first - 0.5, "the model learned: " + first + " -> " + last);
        Report.contains(leam.in(project, "curve", "show", "balanced-s1", "lost").leaves(1).err(), "loss", "curve list");
    }

    private void evaluate() throws Exception {
        for (String model : List.of(MODEL, OTHER)) {
            for (String suite : List.of("held-out", "minimal-pairs")) {
                JsonNode measured = leam.in(project, "evaluation", "run", model, suite, "--json").leaves(0).json();
                Report.check(measured.path("evaluation").path("scores").size() > 10, "there are scores of " + suite);
            }
        }
        JsonNode pairs = leam.in(project, "comparison", "list", "--json").leaves(0).json().path("lines");
        Report.check(pairs.size() == 1 && pairs.path(0).path("suites").size() == 2, "one pair: " + pairs);
        JsonNode compared = leam.in(project, "comparison", "show", OTHER, MODEL, "--json").leaves(0).json();
        Report.check(compared.path("differences").size() > 50, "there are differences");
        Report.check(!compared.path("coversNot").asText().isEmpty(), "it says what the intervals do not cover");
    }

    private void release() throws Exception {
        leam.in(project, "release", "new", "first", MODEL, "--previous", OTHER).leaves(0);
        JsonNode dossier = leam.in(project, "release", "check", "first", "--json").leaves(0).json();
        Report.check(dossier.path("gates").size() == 5, "five gates: " + dossier.path("gates"));
        Report.contains(leam.in(project, "release", "approve", "first", "--name", "Jane").leaves(1).err(), "Jane");
        JsonNode approved = leam.in(project, "release", "approve", "first", "--json").leaves(0).json();
        Report.check(approved.path("person").asText().equals("Test Person"), "by the Git identity: " + approved);
        Report.check(approved.path("signature").asText().equals("unsigned"), "unsigned: " + approved);
        Report.contains(leam.in(project, "release", "list").leaves(0).out(), "approved (Test Person)");
        Report.contains(leam.in(project, "release", "show", "first").leaves(0).out(), "approved (Test Person)");
        leam.in(project, "release", "export", "first", work.resolve("dossier").toString()).leaves(0);
        Report.contains(Files.readString(work.resolve("dossier/dossier-first.md")), MODEL);
        Report.contains(leam.in(project, "release", "history", "first").leaves(0).out(), "Test Person");
        leam.in(project, "release", "export", "first", "report").leaves(0); // where the demo writes its pages
        Report.check(Files.exists(project.resolve("report/dossier-first.md")), "the pages lie in the project");
        Report.check(status().isEmpty(), "nothing is left to commit: " + status());
    }

    private void elsewhere() throws Exception {
        Path clone = work.resolve("clone");
        int code = new ProcessBuilder("git", "clone", "-q", project.toString(), clone.toString())
                .inheritIO()
                .start()
                .waitFor();
        Report.check(code == 0, "git clones it");
        long points = leam.in(project, "curve", "show", "balanced-s1", "loss", "--json").json().path("points").asLong();
        delete(project);
        JsonNode curve = leam.in(clone, "curve", "show", "balanced-s1", "loss", "--json").leaves(0).json();
        Report.check(curve.path("points").asLong() == points, "the evidence has all points: " + curve.path("points"));
        leam.in(clone, "run", "figure", work.resolve("clone.png").toString()).leaves(0);
        leam.in(clone, "evaluation", "show", MODEL).leaves(0);
        JsonNode compared = leam.in(clone, "comparison", "show", OTHER, MODEL, "--json").leaves(0).json();
        Report.check(compared.path("differences").path(0).path("n").asLong() > 1, "paired by the committed items");
        JsonNode models = leam.in(clone, "model", "list", "--json").leaves(0).json();
        models.forEach(model -> Report.check(
                model.path("weights").asText().equals("ELSEWHERE"), "weights are not here: " + model));
        Report.contains(leam.in(clone, "evaluation", "run", MODEL, "held-out").leaves(1).err(), "not on this machine");
        JsonNode dossier = leam.in(clone, "release", "check", "first", "--json").leaves(1).json();
        dossier.path("gates").forEach(gate -> {
            boolean hashes = gate.path("id").asText().equals("hashes");
            String state = gate.path("state").asText();
            Report.check(state.equals(hashes ? "NOT_MEASURED" : "PASSED"), "as in the original: " + gate);
        });
        Report.contains(dossier.path("gates").toString(), "model.safetensors");
        Report.check(dossier.path("decisions").path(0).path("decision").asText().equals("approved"), "approved");
        leam.in(clone, "release", "export", "first", work.resolve("dossier2").toString()).leaves(0);
    }

    private String status() throws Exception {
        Process git = new ProcessBuilder("git", "-C", project.toString(), "status", "--porcelain")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Report.check(git.waitFor() == 0, "git tells the status");
        return said;
    }

    private static void delete(Path tree) throws Exception {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
