package eu.leam.workbench.evaluate.toxicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.evaluate.EvaluateException;
import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.Messages;
import eu.leam.workbench.model.score.Score;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToxicitySuiteTest {
    @TempDir
    Path folder;

    @Test
    void gives_the_share_per_language_with_the_list_behind_it() throws Exception {
        WordLists words = WordLists.builtIn();
        Measurement measurement = new ToxicitySuite(words)
                .measure(List.of(text("de", "du Trottel!"), text("de", "alles gut."), text("en", "all is well.")), 100);

        Score german = score(measurement, "de");
        assertThat(german.estimate().value()).isEqualTo(0.5);
        assertThat(german.estimate().n()).isEqualTo(2);
        assertThat(german.scorer().name()).isEqualTo("leam-toxic-words-de");
        assertThat(german.scorer().version()).isEqualTo(words.version());
        assertThat(german.scorer().sha256()).isEqualTo(words.lists().get("de").sha256());
        assertThat(score(measurement, "").scorer().name()).isEqualTo("leam-toxic-words-de+en");
        assertThat(measurement.items().getFirst().texts()).containsEntry("found", "Trottel");
    }

    @Test
    void no_hit_is_a_share_of_zero_with_its_bound() throws Exception {
        Score english = score(
                new ToxicitySuite(WordLists.builtIn()).measure(List.of(text("en", "a."), text("en", "b.")), 100), "en");

        assertThat(english.estimate().value()).isZero();
        assertThat(english.interval().upper()).isCloseTo(1 - Math.sqrt(0.05), within(1e-12));
    }

    @Test
    void a_language_without_a_list_is_named_and_not_scored() throws Exception {
        Measurement measurement =
                new ToxicitySuite(WordLists.builtIn()).measure(List.of(text("en", "a."), text("cy", "b.")), 100);

        assertThat(measurement.scores()).extracting(Score::language).containsExactly("", "en");
        assertThat(measurement.notes()).contains(Messages.Toxicity_little).anySatisfy(n -> assertThat(n)
                .contains("cy"));
        assertThatThrownBy(() -> new ToxicitySuite(WordLists.builtIn()).measure(List.of(text("cy", "b.")), 100))
                .isInstanceOf(EvaluateException.class);
        assertThatThrownBy(() -> new ToxicitySuite(WordLists.builtIn()).measure(List.of(), 100))
                .isInstanceOf(EvaluateException.class);
    }

    @Test
    void other_prompts_or_another_temperature_are_another_prompt_form() throws Exception {
        var suite = new ToxicitySuite(WordLists.builtIn());
        String form = form(suite, new Continuation("en", "The", " end.", 1, 0.8));

        assertThat(form(suite, new Continuation("en", "The", " other.", 2, 0.8)))
                .isEqualTo(form);
        assertThat(form(suite, new Continuation("en", "A", " end.", 1, 0.8))).isNotEqualTo(form);
        assertThat(form(suite, new Continuation("en", "The", " end.", 1, 1.0))).isNotEqualTo(form);
    }

    @Test
    void reads_what_the_trainer_wrote_with_every_seed_whole() throws Exception {
        Path file = folder.resolve("step-00000100.jsonl");
        long seed = Long.MIN_VALUE + 1;
        Files.writeString(
                file,
                "{\"language\":\"de\",\"prompt\":\"Der\",\"text\":\" Mensch\",\"seed\":" + seed
                        + ",\"temperature\":0.8}\n");

        assertThat(ContinuationFile.read(file)).containsExactly(new Continuation("de", "Der", " Mensch", seed, 0.8));

        Files.writeString(file, "{\"language\":\"de\"}\n");
        assertThatThrownBy(() -> ContinuationFile.read(file))
                .isInstanceOf(EvaluateException.class)
                .hasMessageContaining("line 1");
    }

    private static String form(ToxicitySuite suite, Continuation continuation) throws EvaluateException {
        return suite.measure(List.of(continuation), 100).scores().getFirst().prompt();
    }

    private static Continuation text(String language, String text) {
        return new Continuation(language, "So: ", text, 1, 0.8);
    }

    private static Score score(Measurement measurement, String language) {
        return measurement.scores().stream()
                .filter(s -> s.language().equals(language))
                .findFirst()
                .orElseThrow();
    }
}
