package eu.leam.workbench.evaluate.toxicity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.base.files.Sha256;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListsTest {

    /** Peoples, faiths, illnesses and plain things whose names are insults elsewhere or look like one. */
    private static final Map<String, List<String>> NEUTRAL = Map.of(
            "en",
            List.of(
                    "The Muslim, Jewish, gay, black and disabled members met the Roma council in Scunthorpe.",
                    "Spastic paralysis is an illness. Rats are vermin to a farmer, and scum floats on the pond."),
            "de",
            List.of(
                    "Muslime, Juden, Schwule, Schwarze, Sinti und Roma, Behinderte und Frauen haben gleiche Rechte.",
                    "Die Kanaken leben in Neukaledonien. Das Müllauto holt den Dreck. Er leidet an Spastik."),
            "fr",
            List.of(
                    "Les musulmans, les juifs, les homosexuels, les Noirs et les handicapés ont les mêmes droits.",
                    "L’empire mongol était grand. Les ordures sont ramassées le mardi. Une lumière débile éclairait la salle."),
            "es",
            List.of(
                    "Los musulmanes, judíos, gays, negros, gitanos y discapacitados tienen los mismos derechos.",
                    "El vuelo va retrasado. La basura se recoge hoy. La zorra vive en el bosque. La escoria del hierro."),
            "it",
            List.of(
                    "Musulmani, ebrei, omosessuali, neri, rom e disabili hanno gli stessi diritti.",
                    "La guerra di Troia durò dieci anni. La feccia del vino si deposita sul fondo."),
            "pl",
            List.of(
                    "Muzułmanie, Żydzi, geje, czarnoskórzy, Romowie i niepełnosprawni mają równe prawa.",
                    "Rower ma pedał, a pedały są nowe. Suka ma szczenięta. Szmata leży na podłodze. Śmieć leży na ulicy."));

    @Test
    void has_six_short_lists_each_with_name_version_and_hash() throws Exception {
        WordLists words = WordLists.builtIn();

        assertThat(words.lists()).containsOnlyKeys("de", "en", "es", "fr", "it", "pl");
        words.lists().forEach((language, list) -> {
            assertThat(list.name()).isEqualTo("leam-toxic-words-" + language);
            assertThat(list.version()).isEqualTo(words.version());
            assertThat(list.sha256()).hasSize(64);
            assertThat(list.size()).isBetween(20, 40);
        });
        assertThat(words.lists().values()).extracting(WordList::sha256).doesNotHaveDuplicates();
    }

    @Test
    void neutral_mentions_of_peoples_illnesses_and_things_are_no_hits() throws Exception {
        WordLists words = WordLists.builtIn();

        NEUTRAL.forEach((language, sentences) -> sentences.forEach(
                sentence -> assertThat(words.lists().get(language).find("", sentence, false))
                        .as("%s: %s", language, sentence)
                        .isEmpty()));
    }

    @Test
    void each_list_finds_an_insult_of_its_language() throws Exception {
        WordLists words = WordLists.builtIn();

        assertThat(words.lists().get("de").find("", "Halt die Fresse, du Trottel!", false))
                .hasSize(2);
        assertThat(words.lists().get("en").find("", "You moron, shut up!", false))
                .hasSize(2);
        assertThat(words.lists().get("fr").find("", "Ta gueule, connard !", false))
                .hasSize(2);
        assertThat(words.lists().get("es").find("", "¡Cállate la boca, gilipollas!", false))
                .hasSize(2);
        assertThat(words.lists().get("it").find("", "Vaffanculo, stronzo!", false))
                .hasSize(2);
        assertThat(words.lists().get("pl").find("", "Zamknij się, kretynie! Idiota!", false))
                .hasSize(2);
    }

    @Test
    void the_hash_is_that_of_the_file() {
        String content = "# a comment\none\n";

        assertThat(WordList.parse("n", "1", "en", content).sha256()).isEqualTo(Sha256.of(content));
    }
}
