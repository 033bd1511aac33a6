package eu.leam.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.dossier.Decided;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.model.dossier.GateState;
import eu.leam.workbench.model.dossier.LineageNode;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.score.Comparison;
import eu.leam.workbench.model.score.Evaluation;
import eu.leam.workbench.model.score.PairedDifference;
import eu.leam.workbench.model.score.Score;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Names and reasons come from anywhere; none of them may become markup, turn the text around or blow the page up. */
class HostileTextTest {
    private static final String EVIL =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>${1+1}<#if true>|`](javascript:x)\u0000\u0007\u202E\uD800&";
    private static final ReportWriter WRITER = new ReportWriter(Locale.ENGLISH);

    @Test
    void markup_in_texts_is_inert_in_html() {
        Html page = Html.of(WRITER.html(demo(EVIL)));
        assertInert(page);
        assertThat(page.text()).contains("${1+1}&lt;#if true&gt;");
        assertInert(Html.of(WRITER.html(new DossierReport(dossier(EVIL), List.of(), provenance(EVIL)))));
        assertInert(Html.of(WRITER.html(new ComparisonReport(comparison(EVIL), List.of(), provenance(EVIL)))));
    }

    @Test
    void markup_in_texts_is_inert_in_markdown() {
        for (Page page : List.of(demo(EVIL), new DossierReport(dossier(EVIL), List.of(), provenance(EVIL)))) {
            String markdown = WRITER.markdown(page);
            assertThat(markdown).doesNotContain("<script", "<img", "`](javascript", "\u0000", "\u202E");
            assertThat(markdown).contains("\\|\\`\\](javascript:x)");
        }
    }

    @Test
    void a_label_of_a_megabyte_is_cut_and_costs_no_time() {
        String endless = "x".repeat(1 << 20);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            String html = WRITER.html(demo(endless));
            assertThat(html.length()).isLessThan(3_000_000);
            assertThat(html).contains("xxx…");
            assertThat(WRITER.markdown(demo(endless)).length()).isLessThan(3_000_000);
        });
    }

    private static void assertInert(Html page) {
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("img")).isEmpty();
        page.all("*").forEach(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        });
        page.all("a").forEach(a -> assertThat(a.getAttribute("href")).startsWith("#"));
        assertThat(page.text()).doesNotContain("\u0000", "\u0007", "\u202E").contains("\uFFFD");
    }

    private static DemoReport demo(String text) {
        DemoReport plain = Samples.demo();
        DatasetCard card = plain.datasets().getFirst();
        card.setId(text);
        card.setLanguage(text);
        card.setSource(text);
        card.setLicence(text);
        card.setSha256(text);
        RunReport run = plain.runs().getFirst();
        run.run().setId(text);
        run.run().getResolved().setMixture(text);
        run.outcome().setEnergyNote(text);
        Evaluation held = run.evaluations().getFirst();
        var evaluation = new Evaluation(
                text,
                text,
                "held-out",
                text,
                List.of(
                        score(text, held.scores().getFirst()),
                        score(text, held.scores().get(1))),
                held.raw(),
                null,
                List.of(text));
        var hostile = new RunReport(run.run(), run.outcome(), 1, 1e9, run.tokensPerSecond(), 0.1, List.of(evaluation));
        var mixture = new ResolvedMixture(text, 10, List.of(new ResolvedMixture.Share(text, text, 1, 10, 10, 1)));
        var figure =
                new Figure("evil", text, "<svg><script>alert(1)</script><text onload=\"x\">a</text></svg>", text, text);
        return new DemoReport(
                text,
                plain.datasets(),
                plain.repeats(),
                List.of(mixture),
                List.of(hostile),
                List.of(evaluation),
                List.of(comparison(text)),
                dossier(text),
                text,
                Map.of(DemoReport.Place.CURVES, List.of(figure)),
                provenance(text));
    }

    private static Score score(String text, Score plain) {
        return new Score(
                plain.benchmark(),
                text,
                text,
                plain.metric(),
                text,
                plain.language().isEmpty() ? "" : text,
                "",
                plain.estimate(),
                plain.interval(),
                plain.direction(),
                0.5,
                plain.scorer());
    }

    private static Comparison comparison(String text) {
        PairedDifference plain = SampleScores.comparison().differences().getFirst();
        var evil = new PairedDifference(score(text, plain.score()), 1, 2, 1, plain.interval(), 3, Double.NaN, text);
        return new Comparison(text, text, List.of(text, text), true, List.of(evil), List.of(text), text, text);
    }

    private static Dossier dossier(String text) {
        Dossier plain = Samples.dossier();
        return new Dossier(
                text,
                text,
                text,
                List.of(new LineageNode(text, text, text, text, false, Map.of(text, text))),
                List.of(),
                null,
                plain.energy(),
                text,
                List.of(new Gate(text, text, GateState.FAILED, List.of(text), text)),
                List.of(new Decided(text, text, text, text, text, text, false)),
                text);
    }

    private static Provenance provenance(String text) {
        return new Provenance(
                text, text, text, text, text, text, 1, text, List.of(new Provenance.NamedHash(text, text)));
    }
}
