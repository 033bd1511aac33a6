package eu.leam.workbench.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Severity;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.document.SecurityLevel;
import eu.leam.workbench.model.kind.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

    private static Mixture mixture() {
        Mixture mixture = LeamFactory.eINSTANCE.createMixture();
        mixture.setId("balanced");
        mixture.setTitle("Every language alike");
        mixture.setScheme(Scheme.TEMPERATURE);
        mixture.setTemperature(3.3);
        for (String dataset : new String[] {"udhr-de", "udhr-en"}) {
            var entry = LeamFactory.eINSTANCE.createMixtureEntry();
            entry.setDataset(dataset);
            mixture.getEntries().add(entry);
        }
        return mixture;
    }

    @Test
    void writes_a_new_mixture_with_schema_first_and_all_that_decides_something() {
        assertThat(DocumentText.write(mixture())).isEqualTo("""
                        schema: 1
                        title: Every language alike
                        scheme: temperature
                        temperature: 3.3
                        tokenBudget: 500000 tokens
                        entries:
                          - dataset: udhr-de
                            weight: 1
                          - dataset: udhr-en
                            weight: 1
                        """);
    }

    @Test
    void reads_what_it_writes() {
        ReadDocument read = Yaml.read(Yaml.MIXTURE, DocumentText.write(mixture()));

        assertThat(read.findings()).isEmpty();
        assertThat(read.isReadOnly()).isFalse();
        assertThat(read.document().getId()).isEqualTo("balanced");
        assertThat(org.eclipse.emf.ecore.util.EcoreUtil.equals(read.document(), mixture()))
                .isTrue();
    }

    @Test
    void brings_any_order_and_form_into_the_canonical_one() {
        Mixture mixture = Yaml.document(
                Mixture.class,
                Yaml.MIXTURE,
                "entries: [{weight: 2.50, dataset: 'a'}, {dataset: b}]\r\ntokenBudget: 2.1e9 tokens\r\n"
                        + "scheme: \"manual\"\r\nschema: 1\r\n");

        assertThat(DocumentText.write(mixture)).isEqualTo("""
                        schema: 1
                        scheme: manual
                        tokenBudget: 2.1e9 tokens
                        entries:
                          - dataset: a
                            weight: 2.5
                          - dataset: b
                        """);
    }

    @Test
    void states_nothing_that_the_person_did_not_say() {
        String card = """
                schema: 1
                title: Half a card
                language: de
                licence: CC0-1.0
                source: nowhere
                uri: .leam/data/x.txt
                sha256: abc
                """;
        DatasetCard read = Yaml.document(DatasetCard.class, Yaml.DATASET, card);
        read.setTitle("Half a card still");

        assertThat(DocumentText.write(read)).isEqualTo(card.replace("Half a card", "Half a card still"));
    }

    @Test
    void writes_a_hash_in_lower_case_whatever_case_it_was_given_in() {
        String hash = "0123456789abcdef".repeat(4);
        String text = "schema: 1\ntitle: x\nsha256: \"" + hash + "\"\n";

        DatasetCard read = Yaml.document(DatasetCard.class, Yaml.DATASET, text.replace("abcdef", "ABCDEF"));
        assertThat(read.getSha256()).isEqualTo(hash);
        assertThat(DocumentText.write(read)).isEqualTo(text);

        read.setSha256(hash.toUpperCase(java.util.Locale.ROOT)); // as a form may
        assertThat(DocumentText.write(read)).isEqualTo(text);
        read.setSha256("ABC"); // no hash: left as it is for the finding that names it
        assertThat(DocumentText.write(read)).contains("sha256: ABC");
    }

    @Test
    void keeps_a_default_that_the_person_wrote_down() {
        String text = "schema: 1\nscheme: proportional\ntemperature: 1\nentries: []\n";

        assertThat(DocumentText.write(Yaml.read(Yaml.MIXTURE, text).document())).isEqualTo(text);
    }

    @Test
    void tells_a_choice_that_nobody_made() {
        ReadDocument read = Yaml.read(
                Yaml.DATASET, "schema: 1\ntitle: x\nmodality: text\npersonalData: none\nsphere: pre-competitive\n");

        assertThat(Yaml.only(read).rule()).isEqualTo("file.assumed");
        assertThat(Yaml.only(read).field()).isEqualTo("securityLevel");
        assertThat(Yaml.only(read).message()).contains("securityLevel").contains("public");
        assertThat(((DatasetCard) read.document()).getSecurityLevel()).isEqualTo(SecurityLevel.PUBLIC);
    }

    @Test
    void a_grade_of_personal_data_that_nobody_gave_is_not_known_and_is_not_written() {
        String text = "schema: 1\ntitle: x\nmodality: text\nsecurityLevel: public\nsphere: pre-competitive\n";
        ReadDocument read = Yaml.read(Yaml.DATASET, text);

        assertThat(Yaml.only(read).rule()).isEqualTo("file.untold");
        assertThat(Yaml.only(read).field()).isEqualTo("personalData");
        assertThat(Yaml.only(read).message()).contains("personalData").doesNotContain("none");
        DatasetCard card = (DatasetCard) read.document();
        assertThat(card.isSetPersonalData()).isFalse();
        assertThat(DocumentText.write(card)).doesNotContain("personalData");
        card.setPersonalData(PersonalData.NONE);
        assertThat(DocumentText.write(card)).contains("personalData: none");
    }

    @Test
    void never_takes_a_missing_decision_for_an_approval() {
        ReadDocument read = Yaml.read(Ref.parse("approvals/r1/jane").get(), "schema: 1\nperson: Jane\n");

        assertThat(Yaml.only(read).severity()).isEqualTo(Severity.ERROR);
        assertThat(Yaml.only(read).field()).isEqualTo("decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Yes",
                "on",
                "y",
                "~",
                "null",
                "1e3",
                "1.0",
                "0x1F",
                "0o17",
                "12:30:45",
                "2026-11-20",
                ".inf",
                ".5",
                "2026-11-20T10:00:00Z",
                "- item",
                "? key",
                "a: b",
                "a #b",
                "#x",
                "&a",
                "*a",
                "!t",
                "%x",
                "@x",
                "`x",
                "[a",
                "{a",
                "'q",
                "\"q\"",
                "trailing ",
                " leading",
                "tab\there",
                "colon:",
                "|",
                ">",
                "1_000",
                "...",
                "---",
                "=",
                "<<",
                "two\nlines",
                "ends\n",
                "\n",
                "\nfirst empty",
                "a\n\nb",
                "cr\r\nlf",
                "nel\u0085x",
                "ls\u2028x",
                "\ufeff",
                "\u0000",
                "\u200b",
                "zero\u200bwidth",
                "😀 grin",
                "ümläut",
                " \n x",
                "a\n",
                "a \nb",
                "a\n\n",
                "a\n  b\n# no\n"
            })
    void keeps_every_text_and_quotes_what_yaml_would_misread(String text) {
        Mixture mixture = mixture();
        mixture.setTitle(text);

        String written = DocumentText.write(mixture);

        assertThat(Yaml.document(Mixture.class, Yaml.MIXTURE, written).getTitle())
                .isEqualTo(text);
        assertThat(new org.yaml.snakeyaml.Yaml().<java.util.Map<String, Object>>load(written))
                .containsEntry("title", text);
        assertThat(DocumentText.write(Yaml.read(Yaml.MIXTURE, written).document()))
                .isEqualTo(written);
    }

    @Test
    void writes_several_lines_as_a_block() {
        Mixture mixture = mixture();
        mixture.setTitle("First line.\nSecond: line # with signs.\n\nFourth.");

        assertThat(DocumentText.write(mixture))
                .contains("title: |-\n  First line.\n  Second: line # with signs.\n\n  Fourth.\nscheme:");
    }

    @Test
    void gives_the_frozen_experiment_of_a_run_its_id() {
        Run run = Yaml.document(
                Run.class, Ref.parse("runs/r1").get(), "schema: 1\nexperiment: e1\nresolved:\n  mixture: m\n");

        assertThat(run.getResolved().getId()).isEqualTo("e1");
        assertThat(DocumentText.write(run)).isEqualTo("schema: 1\nexperiment: e1\nresolved:\n  mixture: m\n");
    }

    @Test
    void writes_a_cleared_text_whose_default_is_not_empty() {
        Experiment experiment =
                Yaml.document(Experiment.class, Yaml.EXPERIMENT, "schema: 1\ngeneration: leam-2\nmixture: m\n");
        experiment.setGeneration("");

        String written = DocumentText.write(experiment);

        assertThat(Yaml.document(Experiment.class, Yaml.EXPERIMENT, written).getGeneration())
                .isEmpty();
    }

    @Test
    void reads_a_text_with_a_byte_order_mark() {
        assertThat(Yaml.read(Yaml.MIXTURE, "\ufeffschema: 1\nscheme: manual\n").findings())
                .isEmpty();
    }
}
