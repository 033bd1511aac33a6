import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What goes wrong, and what the program then says, leaves behind and answers with. */
final class Trouble {
    private final Product leam;
    private final Path work;
    private final Path project;

    Trouble(Product leam, Path work) {
        this.leam = leam;
        this.work = work;
        this.project = work.resolve("clone");
    }

    void tell(Report report) {
        report.test("a_folder_without_project_is_refused_with_what_to_do", this::noProject);
        report.test("an_id_that_does_not_exist_is_refused_by_name", this::missingId);
        report.test("a_command_line_that_is_not_understood_leaves_with_2", this::usage);
        report.test("a_broken_document_is_told_with_its_line_and_never_written_over", this::broken);
        report.test("a_keeper_that_cannot_be_reached_leaves_with_3_and_nothing_behind", this::unreachable);
        report.test("an_interrupted_sample_leaves_with_130_and_nothing_behind", this::interrupted);
        report.test("without_a_display_no_window_opens_and_the_code_is_3", this::noDisplay);
        report.test("bash_completes_nouns_from_the_script", () -> completes("bash"));
        if (Files.isExecutable(Path.of("/usr/bin/zsh")) || Files.isExecutable(Path.of("/bin/zsh"))) {
            report.test("zsh_completes_nouns_from_the_script", () -> completes("zsh"));
        } else {
            report.skip("zsh_completes_nouns_from_the_script", "zsh is not installed");
        }
        german(report);
    }

    private void noProject() throws Exception {
        Path nowhere = Files.createDirectories(work.resolve("nowhere"));
        Product.Said said = leam.in(nowhere, "run", "list").leaves(1);
        Report.contains(said.err(), nowhere.toString(), "leam.yaml", "leam project new");
        Report.check(said.err().lines().count() == 2, "two sentences: " + said.err());
        JsonNode error = leam.in(nowhere, "run", "list", "--json").leaves(1).error();
        Report.check(error.path("exitCode").asInt() == 1, "the code stands in the JSON: " + error);
    }

    private void missingId() throws Exception {
        Product.Said said = leam.in(project, "mixture", "solve", "balansed").leaves(1);
        Report.contains(said.err(), "mixtures/balansed");
        Report.check(said.out().isEmpty(), "nothing on standard output: " + said.out());
        Report.contains(leam.in(project, "queue", "show", "99999").leaves(1).err(), "99999");
        Report.contains(leam.in(project, "dataset", "history", "../leam").leaves(1).err(), "../leam");
    }

    private void usage() throws Exception {
        Report.contains(leam.in(project, "realese", "list").leaves(2).err(), "Did you mean: leam release?");
        Report.contains(leam.in(project, "run", "list", "--wide").leaves(2).err(), "--wide", "leam run list --help");
        Report.contains(leam.in(project, "mixture", "solve", "balanced", "--tokens", "-1").leaves(2).err(), "-1");
    }

    private void broken() throws Exception {
        Path file = project.resolve("mixtures/balanced.yaml");
        String before = Files.readString(file);
        String text = before + "entries: [\n";
        Files.writeString(file, text);
        Product.Said said = leam.in(project, "mixture", "solve", "balanced").leaves(1);
        Report.contains(said.err(), "mixtures/balanced", "balanced.yaml");
        Report.contains(leam.in(project, "project", "check").leaves(1).out(), "balanced.yaml");
        Report.check(leam.in(project, "mixture", "list", "--json").leaves(0).json().size() == 2, "both are listed");
        Report.check(leam.in(project, "mixture", "show", "balanced", "--json").leaves(0).json().path("content").isNull(),
                "what cannot be read has no content");
        Report.check(Files.readString(file).equals(text), "the file is as the user left it");
        Files.writeString(file, before);
    }

    private void unreachable() throws Exception {
        Path state = work.resolve("no-state");
        Files.createDirectories(state);
        Files.writeString(state.resolve("queue"), "a file where the keeper needs a folder");
        Product other = leam.but("LEAM_STATE", state.toString());
        String head = git("rev-parse", "HEAD");
        Product.Said said = other.in(project, "experiment", "launch", "balanced", "--seed", "9").leaves(3);
        Report.check(!said.err().isEmpty() && said.out().isEmpty(), "told on the error stream: " + said);
        Report.check(!Files.exists(project.resolve("runs/balanced-s9")), "no run was made");
        Report.check(!Files.exists(project.resolve(".leam/runs/balanced-s9")), "no working folder was made");
        Report.check(git("rev-parse", "HEAD").equals(head), "nothing was committed");
        Report.check(other.in(project, "queue", "list", "--json").leaves(3).error().path("exitCode").asInt() == 3, "3");
        JsonNode clusters = other.in(project, "cluster", "list", "--json").leaves(0).json();
        Report.check(!clusters.path(0).path("reachable").asBoolean(true), "listed as not reachable: " + clusters);
    }

    private void interrupted() throws Exception {
        Path target = work.resolve("interrupted");
        Product.Said said = leam.interrupted(
                work,
                text -> Files.isRegularFile(target.resolve("leam.yaml")),
                "project",
                "new",
                "--sample",
                target.toString());
        Report.contains(said.leaves(130).err(), "Cancelled");
        Report.check(!Files.exists(target), "nothing is left of " + target);
    }

    private void noDisplay() throws Exception {
        Report.contains(leam.in(project, "project", "open").leaves(3).err(), "display");
    }

    /** Bash answers to the function that its Tab key calls; zsh filters by itself, so its Tab key is pressed. */
    private void completes(String shell) throws Exception {
        Path script = work.resolve("completion." + shell);
        Files.writeString(script, leam.in(work, "completion", shell).leaves(0).out());
        String call = ". \"$1\"; COMP_WORDS=(leam re); COMP_CWORD=1; _complete_leam; echo \"leam ${COMPREPLY[*]}\"";
        String[] command = shell.equals("zsh")
                ? new String[] {"zsh", "-f", System.getProperty("leam.tab"), script.toString()}
                : new String[] {"bash", "--norc", "-c", call, "bash", script.toString()};
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String reply = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Report.contains(reply, "leam release");
        Report.check(!reply.contains("dataset"), "nothing else is proposed: " + reply);
    }

    /** German needs a German locale of the system; one is made where the system brings the means. */
    private void german(Report report) {
        String name = "speaks_german_where_the_locale_is_german";
        try {
            Path locales = Files.createDirectories(work.resolve("locales"));
            boolean made;
            try {
                made = new ProcessBuilder("localedef", "-i", "de_DE", "-f", "UTF-8", locales.resolve("de_DE.UTF-8").toString())
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        <= 1; // 1: warnings
            } catch (java.io.IOException ignored) { // no localedef here
                made = false;
            }
            if (!made || !Files.isDirectory(locales.resolve("de_DE.UTF-8"))) {
                report.skip(name, "no German locale can be made here; Debian's package locales has the means");
                return;
            }
            report.test(name, () -> speaksGerman(locales));
        } catch (Exception e) {
            report.test(name, () -> {
                throw e;
            });
        }
    }

    private void speaksGerman(Path locales) throws Exception {
        Product german = leam.but("LC_ALL", "de_DE.UTF-8").with("LOCPATH", locales.toString());
        Report.contains(german.in(work, "--help").leaves(0).out(), "Aufruf: leam", "Entwurf:", "Evaluation:");
        Report.contains(german.in(work, "datset").leaves(2).err(), "Meinten Sie: leam dataset?");
        Report.contains(german.in(work.resolve("nowhere"), "run", "list").leaves(1).err(), "enthält eine leam.yaml");
        String table = german.in(project, "mixture", "list").leaves(0).out();
        Report.check(table.matches("(?s).* \\d,\\d\\d .*"), "a temperature with a comma: " + table);
        String json = german.in(project, "mixture", "list", "--json").leaves(0).out();
        Report.check(json.equals(leam.in(project, "mixture", "list", "--json").leaves(0).out()), "JSON as ever: " + json);
    }

    private String git(String... arguments) throws Exception {
        String[] command = Stream.concat(Stream.of("git", "-C", project.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
