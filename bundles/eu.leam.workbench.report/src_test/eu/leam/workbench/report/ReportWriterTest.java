package eu.leam.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.document.Segment;
import eu.leam.workbench.model.score.Evaluation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReportWriterTest {
    private static final ReportWriter ENGLISH = new ReportWriter(Locale.ENGLISH);
    private static final ReportWriter GERMAN = new ReportWriter(Locale.GERMAN);
    private static final String DEMO = ENGLISH.html(Samples.demo());
    private static final Html PAGE = Html.of(DEMO);

    @Test
    void reads_like_a_results_page_from_what_was_done_to_where_the_numbers_come_from() {
        assertThat(PAGE.headings(2))
                .containsExactly(
                        "Contents",
                        "In short",
                        "What was done",
                        "What came out",
                        "How sure it is",
                        "What this does not show",
                        "Release dossier",
                        "Where the numbers come from");
        assertThat(PAGE.headings(3))
                .containsExactly(
                        "Data",
                        "Mixtures",
                        "Model and training",
                        "Learning curves",
                        "Held-out text",
                        "Bias, by minimal pairs",
                        "Toxicity, by word lists",
                        "leam-1/balanced-s1 against leam-1/proportional-s1");
    }

    @Test
    void needs_nothing_but_itself() {
        assertThat(DEMO).doesNotContain("http:", "https:", "<script", "<link", "@import", " src=", "<iframe");
        assertThat(DEMO).contains("default-src 'none'");
        for (Element link : PAGE.all("a")) {
            assertThat(link.getAttribute("href")).matches("#[a-z0-9-]+|dossier\\.html");
        }
        assertThat(DEMO.length()).isLessThan(1_000_000);
    }

    @Test
    void every_anchor_leads_somewhere_and_no_id_stands_twice() {
        List<String> ids = Pattern.compile("\\bid=\"([^\"]+)\"")
                .matcher(DEMO)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Pattern.compile("(?:href=\"#|url\\(#|aria-labelledby=\")([^\")]+)")
                .matcher(DEMO)
                .results()
                .forEach(m -> assertThat(ids).contains(m.group(1)));
    }

    @Test
    void is_accessible() {
        assertThat(PAGE.language()).isEqualTo("en");
        assertThat(PAGE.all("th")).isNotEmpty().allMatch(th -> th.getAttribute("scope")
                .matches("col|row"));
        assertThat(PAGE.all("svg"))
                .hasSize(6)
                .allMatch(svg -> svg.getAttribute("role").equals("img")
                        && svg.getAttribute("aria-label").length() > 20);
        assertThat(PAGE.all("h1")).hasSize(1);
        assertThat(PAGE.all("table")).allMatch(table -> table.hasAttribute("aria-labelledby"));
    }

    @Test
    void tells_the_numbers_of_the_records_with_unit_n_and_error() {
        Evaluation first = Samples.demo().runs().get(1).evaluations().getFirst();
        double german = first.scores().stream()
                .filter(score -> score.language().equals("de"))
                .findFirst()
                .orElseThrow()
                .estimate()
                .value();
        List<String> row = PAGE.row("Mean over languages");
        assertThat(row.get(1)).isEqualTo("402");
        assertThat(row.get(3)).matches("3\\.9\\d\\d ±\u20090\\.011");
        assertThat(DEMO).contains(String.format(Locale.ROOT, ">%.3f <span class=\"e\">±\u20090.050</span>", german));
        assertThat(PAGE.row("balanced-s1").subList(0, 5))
                .containsExactly("balanced-s1", "balanced", "1", "977", "500\u2009224");
        assertThat(PAGE.row("balanced-s1").getLast()).isEqualTo("estimated");
        assertThat(DEMO).contains("468\u2009768", "bits/byte", "share [95 % interval]", "tokens/s", "nats/token");
    }

    @Test
    void time_is_that_of_the_stretches_and_what_went_side_by_side_counts_once() {
        // 10.0 to 36.1, 10.0 to 35.4 and 20.0 to 45.48 s
        assertThat(PAGE.row("proportional-s1").subList(6, 8)).containsExactly("26.1", "19\u2009690");
        assertThat(PAGE.row("balanced-s1").subList(6, 8)).containsExactly("25.4", "19\u2009690");
        assertThat(DEMO)
                .contains(">35\u202fs ‡<", "side by side counts once. Energy of all: 0.217\u202fWh (estimated) ‡");
    }

    @Test
    void one_unknown_energy_makes_that_of_all_unknown() {
        DemoReport demo = Samples.demo();
        demo.runs().getLast().outcome().setEnergySource(EnergySource.UNKNOWN);

        String page = ENGLISH.html(demo);
        assertThat(page).contains("Energy of all: not known ‡").doesNotContain("Energy of all: 0");
    }

    @Test
    void a_run_that_was_started_again_says_so() {
        assertThat(DEMO).doesNotContain("stretches, which ended as");
        DemoReport demo = Samples.demo();
        Segment failed = Samples.segment(5, 8.5);
        failed.setState(RunState.FAILED);
        demo.runs().get(1).outcome().getSegments().addFirst(failed);

        String page = ENGLISH.html(demo);
        assertThat(page).contains("The run balanced-s1 took 2 stretches, which ended as FAILED, COMPLETED.");
        assertThat(Html.of(page).row("balanced-s1").get(6)).isEqualTo("28.9");
        assertThat(Html.of(page).row("proportional-s1").get(6)).isEqualTo("26.1");
    }

    @Test
    void what_occurs_more_than_once_is_counted_over_all_datasets_together() {
        assertThat(DEMO)
                .contains(
                        "of 22\u2009345 documents 21\u2009987 differ. 99 texts occur more than once, 97 of them in more than"
                                + " one dataset")
                .contains("Of 2\u2009234 held-out documents 2\u2009221 differ, and 5 also stand in the training text");
    }

    @Test
    void tells_how_the_runs_stand_beside_the_references() {
        assertThat(DEMO)
                .contains(
                        "Beside the reference model byte-unigram: every run is lower in 33 of 33 languages, and lower in"
                                + " the mean.");
    }

    @Test
    void follows_light_and_dark_in_page_and_figures() {
        assertThat(DEMO).contains("prefers-color-scheme:dark", "--page:#ffffff", "--page:#1e2126", "@media print");
        assertThat(DEMO).contains("stroke:var(--keyline)", "fill:var(--series-1)");
        String figures = DEMO.substring(DEMO.indexOf("<svg"));
        assertThat(figures).doesNotContain("rgb(");
    }

    @Test
    void speaks_german_with_german_numbers() {
        Html page = Html.of(GERMAN.html(Samples.demo()));
        assertThat(page.language()).isEqualTo("de");
        assertThat(page.headings(2)).contains("Kurz gesagt", "Was dies nicht zeigt");
        assertThat(page.row("Mittel über Sprachen").get(3)).matches("3,9\\d\\d ±\u20090,011");
        assertThat(page.row("Obersorbisch")).isNotEmpty();
    }

    @Test
    void the_same_records_give_the_same_bytes() {
        assertThat(ENGLISH.html(Samples.demo())).isEqualTo(DEMO);
        assertThat(ENGLISH.markdown(Samples.demo())).isEqualTo(ENGLISH.markdown(Samples.demo()));
    }

    @Test
    void gates_show_their_state_in_words_sign_and_evidence() {
        Html page = Html.of(ENGLISH.html(new DossierReport(Samples.dossier(), List.of(), Samples.provenance())));
        List<Element> gates = page.all("li").stream()
                .filter(li -> li.getAttribute("class").matches("passed|failed|not-measured"))
                .toList();
        assertThat(gates)
                .extracting(gate -> gate.getAttribute("class"))
                .containsExactly("passed", "passed", "passed", "failed", "not-measured");
        assertThat(gates.getLast().getTextContent())
                .contains("○", "not measured", "udhr-uk.txt is not on this machine", "29 more", "Fetch the files");
        assertThat(page.row("Ada Lovelace <ada@example.org>").getLast()).isEqualTo("no: the dossier has changed since");
        assertThat(page.row("Dataset").get(3)).endsWith("(not on this machine)");
    }

    @Test
    void a_comparison_has_a_page_of_its_own_with_figures_made_from_its_differences() {
        var report = new ComparisonReport(SampleScores.comparison(), List.of(), Samples.provenance());
        Html page = Html.of(ENGLISH.html(report));
        assertThat(page.all("svg")).hasSize(2);
        assertThat(page.row("Age").get(3)).isEqualTo("−0.056 [−0.136,\u20090.024]");
        assertThat(page.text()).contains("toxicity: the word list leam-words-de has another hash on the other side.");
    }

    @Test
    void markdown_has_whole_tables_and_links_its_figures() {
        String markdown = ENGLISH.markdown(Samples.demo());
        String[] lines = markdown.split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("|") && lines[i - 1].startsWith("|")) {
                assertThat(bars(lines[i])).as(lines[i]).isEqualTo(bars(lines[i - 1]));
            }
        }
        assertThat(markdown).contains("](figures/held-out.svg)", "## What this does not show", "[The whole dossier");
        assertThat(markdown).doesNotContain("<");
    }

    @Test
    void an_empty_report_is_still_a_page() {
        var empty = new DemoReport(
                "Nothing yet",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "",
                Map.of(),
                Samples.provenance());
        assertThat(Html.of(ENGLISH.html(empty)).headings(2)).contains("In short");
        assertThat(ENGLISH.markdown(empty)).contains("# Nothing yet");
    }

    private static long bars(String line) {
        return line.replace("\\|", "").chars().filter(c -> c == '|').count();
    }
}
