package eu.leam.workbench.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.experiment.NewExperiment;
import eu.leam.workbench.core.mixture.MixtureText;
import eu.leam.workbench.core.mixture.MixtureVersion;
import eu.leam.workbench.core.mixture.NewMixture;
import eu.leam.workbench.core.mixture.SolveMixture;
import eu.leam.workbench.core.project.NewProject;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets from files, mixtures and experiments made anew, and what is read of them for the window. */
class NewDesignTest {
    @TempDir
    private Path temporary;

    private Place place;

    @BeforeEach
    void make_a_project() throws Exception {
        place = new Place(temporary.resolve("p"), Environment.system());
        new NewProject(place, "p", false, 5000).call(Progress.NONE);
    }

    private void dataset(String id, String text) throws Exception {
        Path file = Files.writeString(temporary.resolve(id + ".txt"), text);
        var about = new NewDataset.About("", "de", "", "");
        new NewDataset(place, id, about, List.of(file)).call(Progress.NONE);
    }

    @Test
    void a_dataset_is_copied_counted_and_what_nobody_said_is_a_finding() throws Exception {
        dataset("letters", "Eins.\n\nZwei.\n\nEins.\n");
        PoolCard card = DatasetPool.read(place).cards().get("letters");
        assertThat(card.documents()).isEqualTo(3);
        assertThat(card.tokens()).isEqualTo(card.bytes() + 3);
        assertThat(card.licence()).isEmpty();
        assertThat(card.personalData()).isEmpty();
        assertThat(card.findings()).isNotEmpty();
        assertThat(new CheckDataset(place, List.of("letters")).call(Progress.NONE))
                .noneMatch(finding -> finding.rule().startsWith("corpus."));
        assertThat(CorpusPreview.read(place, "letters").documents()).containsExactly("Eins.", "Zwei.", "Eins.");
        assertThat(CorpusPreview.read(place, "letters").whole()).isTrue();
        assertThat(Project.open(place).isCommitted("datasets/letters.yaml")).isTrue();
    }

    @Test
    void a_preview_reads_the_beginning_of_a_large_corpus_alone_and_hides_control_characters() throws Exception {
        dataset("large", "\u0007Glocke " + "x".repeat(5000) + "\n\n" + "Ein Satz.\n\n".repeat(20_000));
        CorpusPreview preview = CorpusPreview.read(place, "large");
        assertThat(preview.whole()).isFalse();
        assertThat(preview.documents()).hasSize(50);
        assertThat(preview.documents().getFirst())
                .startsWith("\ufffdGlocke")
                .endsWith("…")
                .hasSize(2002);
    }

    @Test
    void refuses_what_is_there_already_and_what_holds_no_text() throws Exception {
        dataset("letters", "Eins.");
        assertThatThrownBy(() -> dataset("letters", "Zwei.")).isInstanceOf(DeedException.class);
        assertThatThrownBy(() -> dataset("empty", "\n \n")).isInstanceOf(DeedException.class);
        assertThatThrownBy(() -> dataset("Bad Id", "Eins.")).isInstanceOf(Exception.class);
        assertThat(Project.open(place).list(Kind.DATASET)).containsExactly(new Ref(Kind.DATASET, "letters"));
    }

    @Test
    void a_new_mixture_and_experiment_can_be_worked_out_at_once() throws Exception {
        dataset("one", "Eins.\n\nZwei.");
        dataset("two", "Drei.");
        new NewMixture(place, "all", "", Scheme.TEMPERATURE, 3.3, 0, List.of()).call(Progress.NONE);
        var solved = new SolveMixture(place, "all", 0).call(Progress.NONE);
        assertThat(solved.tokenBudget()).isEqualTo(5000);
        assertThat(solved.shares()).hasSize(2);
        new NewExperiment(place, "first", "Geht es?", "all", 0).call(Progress.NONE);
        var experiment = Project.open(place).experiment("first");
        assertThat(experiment.getTraining().getTokens()).isEqualTo(5000);
        assertThat(Project.open(place).check(experiment)).noneMatch(finding -> finding.blocks());
        assertThatThrownBy(() -> new NewExperiment(place, "x", "", "absent", 0).call(Progress.NONE))
                .isInstanceOf(DeedException.class);
    }

    @Test
    void the_versions_of_a_mixture_tell_its_weights_then_and_now() throws Exception {
        dataset("one", "Eins.\n\nZwei.");
        dataset("two", "Drei.");
        new NewMixture(place, "all", "", Scheme.PROPORTIONAL, 1, 0, List.of()).call(Progress.NONE);
        Path file = place.folder().resolve("mixtures/all.yaml");
        var text = new MixtureText("all", Files.readString(file));
        Files.writeString(file, text.weighed(List.of(1.0, 3.0)));
        git("commit", "-qam", "Weigh by hand");

        List<MixtureVersion> versions = MixtureVersion.of(place, "all", 10);

        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().commit().message()).contains("Weigh by hand");
        assertThat(versions.getFirst().weights()).containsEntry("two", 0.75);
        assertThat(versions.get(1).weights().get("one")).isGreaterThan(0.5);
    }

    private void git(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(
                List.of("git", "-C", place.folder().toString(), "-c", "user.name=T", "-c", "user.email=t@example.org"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
