package eu.leam.workbench.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.Severity;
import eu.leam.workbench.model.document.Mixture;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "file.syntax; 2:9; schema: 1\\ntitle: a: b\\n",
                "file.syntax; 3:1; schema: 1\\ntitle: \"half writ\\n",
                "file.syntax; 2:1; schema: 1\\n\\tscheme: manual\\n",
                "file.syntax; 3:1; schema: 1\\nentries: [a, b\\n",
                "file.syntax; 2:8; schema: 1\\ntitle: \\bbell\\n",
                "file.empty; 1:1; ''",
                "file.empty; 1:1; '# only a remark\\n'",
                "file.empty; 1:1; null\\n",
                "file.notMap; 1:1; - a\\n- b\\n",
                "file.notMap; 1:1; just a text\\n",
                "file.several; 2:1; schema: 1\\n---\\nschema: 1\\n",
                "file.tag; 2:8; schema: 1\\ntitle: !!java.net.URL [\"x\"]\\n",
                "file.tag; 2:8; schema: 1\\ntitle: !!str x\\n",
                "file.tag; 1:1; %TAG ! tag:evil,2026:\\n---\\nschema: 1\\n",
                "file.alias; 2:8; schema: 1\\ntitle: &a x\\n",
                "file.alias; 2:8; schema: 1\\ntitle: *a\\n",
                "file.duplicateKey; 3:1; schema: 1\\ntitle: a\\ntitle: b\\n",
                "file.key; 2:3; schema: 1\\n? [a]\\n: b\\n",
                "file.schema; 1:9; schema: 0\\nscheme: manual\\n",
                "file.schema; 1:9; schema: one\\nscheme: manual\\n",
                "file.newer; 1:9; schema: 2\\nscheme: manual\\n",
                "file.value; 2:9; schema: 1\\nscheme: magic\\n",
                "file.value; 3:14; schema: 1\\nscheme: manual\\ntokenBudget: many\\n",
                "file.value; 3:14; schema: 1\\nscheme: manual\\ntokenBudget: 5 bytes\\n",
                "file.value; 3:14; schema: 1\\nscheme: manual\\ntokenBudget: [5]\\n",
                "file.value; 3:10; schema: 1\\nscheme: manual\\nentries: none\\n",
                "file.value; 4:5; schema: 1\\nscheme: manual\\nentries:\\n  - just-text\\n"
            })
    void tells_file_line_column_and_cause_and_opens_read_only(String rule, String place, String escaped) {
        String text = escaped.translateEscapes();

        ReadDocument read = Yaml.read(Yaml.MIXTURE, text);

        Finding finding = Yaml.only(read);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.subject()).isEqualTo("mixtures/balanced.yaml:" + place);
        assertThat(finding.message())
                .startsWith("mixtures/balanced.yaml")
                .contains(place.replaceAll(":.*", ""))
                .endsWith(".");
        assertThat(finding.nextStep()).isNotEmpty();
        assertThat(read.isReadOnly()).isTrue();
        assertThat(read.readOnly()).isEqualTo(finding.message());
    }

    @Test
    void reads_what_it_can_of_a_newer_file() {
        ReadDocument read = Yaml.read(Yaml.MIXTURE, "schema: 2\nscheme: manual\ntitle: New\n");

        assertThat(((Mixture) read.document()).getTitle()).isEqualTo("New");
        assertThat(Yaml.only(read).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.isReadOnly()).isTrue();
    }

    @Test
    void refuses_a_file_that_is_not_utf_8_at_the_very_byte() {
        byte[] latin = "schema: 1\ntitle: K\u00e4se\n".getBytes(StandardCharsets.ISO_8859_1);

        Finding finding = Yaml.only(DocumentText.read(Yaml.MIXTURE, latin));

        assertThat(finding.rule()).isEqualTo("file.encoding");
        assertThat(finding.subject()).endsWith(":2:9");
    }

    @Test
    void refuses_a_huge_file_without_parsing_it() {
        byte[] huge = ("title: " + "x".repeat(DocumentText.LARGEST)).getBytes(StandardCharsets.UTF_8);

        assertThat(Yaml.only(DocumentText.read(Yaml.MIXTURE, huge)).rule()).isEqualTo("file.large");
    }

    @Test
    void survives_a_billion_laughs_and_a_million_brackets_in_no_time() {
        String laughs = "a: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        String brackets = "x: " + "[".repeat(1_000_000);
        String braces = "{a: ".repeat(250_000);
        String dashes = "- ".repeat(500_000);
        String spaces = "x:\n" + " ".repeat(1_000_000) + "y: 1";
        String numbers = "schema: 1\nscheme: manual\ntokenBudget: 1e999999999 tokens\n";

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(Yaml.only(Yaml.read(Yaml.MIXTURE, laughs)).rule()).isEqualTo("file.alias");
        assertThat(Yaml.only(Yaml.read(Yaml.MIXTURE, brackets)).rule()).isEqualTo("file.depth");
        assertThat(Yaml.only(Yaml.read(Yaml.MIXTURE, braces)).rule()).isEqualTo("file.depth");
        assertThat(Yaml.read(Yaml.MIXTURE, dashes).isReadOnly()).isTrue();
        assertThat(Yaml.read(Yaml.MIXTURE, spaces).findings()).isNotEmpty();
        assertThat(Yaml.only(Yaml.read(Yaml.MIXTURE, numbers)).rule()).isEqualTo("file.value");
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

        assertThat(Duration.ofNanos(spent)).isLessThan(Duration.ofSeconds(5));
    }
}
