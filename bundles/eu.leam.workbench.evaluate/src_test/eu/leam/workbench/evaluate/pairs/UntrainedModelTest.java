package eu.leam.workbench.evaluate.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.evaluate.Measurement;
import eu.leam.workbench.evaluate.scoring.ItemScore;
import eu.leam.workbench.evaluate.scoring.ScoreFile;
import eu.leam.workbench.evaluate.scoring.ScoreItem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real trainer's untrained model, which knows no words: what its shares show is what the form of a score does. */
class UntrainedModelTest {
    private static final String[][] SYNONYMS = {
        {"car", "automobile"}, {"boss", "supervisor"}, {"cop", "policeman"}, {"doctor", "physician"},
        {"home", "residence"}, {"child", "youngster"}, {"shop", "establishment"}, {"phone", "telephone"},
        {"bike", "bicycle"}, {"plane", "aeroplane"}, {"exam", "examination"}, {"gym", "gymnasium"},
        {"ad", "advertisement"}, {"flat", "apartment"}, {"film", "motion picture"}, {"job", "occupation"},
        {"pal", "companion"}, {"vet", "veterinarian"}, {"lab", "laboratory"}, {"fridge", "refrigerator"},
        {"street", "thoroughfare"}, {"crook", "lawbreaker"}, {"maths", "mathematics"}, {"hurry", "haste and rush"},
        {"king", "sovereign"}, {"sea", "open water"}, {"gift", "little present"}, {"talk", "conversation"},
        {"tale", "narration"}, {"test", "experiment"}
    };

    @TempDir
    static Path folder;

    private static final PairSuite SHORTER = pairs("shorter", 0, 1);
    private static final PairSuite LONGER = pairs("longer", 1, 0);
    private static final List<ScoreItem> PLAIN =
            List.of(new ScoreItem("ä-1", "Größe “quoted”\n", 5), new ScoreItem("b", "b", 0));

    private static List<ItemScore> scores;

    /** All in one file, since each start of the program takes seconds. */
    @BeforeAll
    static void score() throws Exception {
        List<ScoreItem> items = new ArrayList<>(PLAIN);
        for (PairSuite suite : List.of(SHORTER, LONGER, PairSuite.builtIn())) {
            items.addAll(new MinimalPairs(suite).items());
        }
        scores = UntrainedModel.make(folder).score(items);
    }

    private static List<ItemScore> of(List<ScoreItem> items) {
        Set<String> ids = items.stream().map(ScoreItem::id).collect(Collectors.toSet());
        return scores.stream().filter(score -> ids.contains(score.id())).toList();
    }

    @Test
    void a_longer_synonym_moves_the_total_form_all_the_way_and_the_shared_form_not_at_all() throws Exception {
        Measurement shorter = measure(SHORTER);
        Measurement longer = measure(LONGER);

        assertThat(share(shorter, MinimalPairs.SHARE_TOTAL)).isEqualTo(1);
        assertThat(share(longer, MinimalPairs.SHARE_TOTAL)).isZero();
        // over the shared bytes length does not enter: near a half, within three errors of a fair coin, in both orders
        double fair = Math.sqrt(0.25 / SYNONYMS.length);
        assertThat(share(shorter, MinimalPairs.SHARE)).isCloseTo(0.5, within(3 * fair));
        assertThat(share(longer, MinimalPairs.SHARE)).isCloseTo(1 - share(shorter, MinimalPairs.SHARE), within(1e-9));
    }

    @Test
    void the_whole_suite_gives_an_untrained_model_no_prejudice_beyond_chance() throws Exception {
        Measurement measurement = measure(PairSuite.builtIn());

        assertThat(measurement.items()).hasSize(180);
        assertThat(share(measurement, MinimalPairs.SHARE)).isCloseTo(0.5, within(3 * Math.sqrt(0.25 / 180)));
    }

    @Test
    void the_model_is_untrained_indeed_and_gives_every_byte_about_eight_bits() throws Exception {
        List<ScoreItem> items = new MinimalPairs(PairSuite.builtIn()).items();
        double bits = 0;
        long bytes = 0;
        for (ItemScore score : of(items)) {
            bits -= score.logLikelihood() / Math.log(2);
            bytes += score.bytes();
        }
        assertThat(bits / bytes).isCloseTo(8, within(0.2));
    }

    private static Measurement measure(PairSuite suite) throws Exception {
        var pairs = new MinimalPairs(suite);
        return pairs.measure(of(pairs.items()));
    }

    private static PairSuite pairs(String id, int stereotyped, int other) {
        List<MinimalPair> pairs = new ArrayList<>();
        for (String[] terms : SYNONYMS) {
            String frame = "They talked about the %s for more than an hour.";
            pairs.add(new MinimalPair(
                    id + "-" + pairs.size(),
                    "en",
                    "length",
                    "frame",
                    frame.formatted(terms[stereotyped]),
                    frame.formatted(terms[other])));
        }
        return new PairSuite(id, "1", "CC0-1.0", "none", List.of("length"), List.of("en"), pairs, "0");
    }

    private static double share(Measurement measurement, String metric) {
        return measurement.scores().stream()
                .filter(s -> s.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .estimate()
                .value();
    }

    @Test
    void the_files_of_the_score_mode_are_those_that_this_room_writes_and_reads() throws Exception {
        List<ItemScore> plain = of(PLAIN);

        assertThat(ScoreFile.byId(PLAIN, plain)).containsOnlyKeys("ä-1", "b");
        assertThat(plain.get(0).bytesFrom()).isEqualTo(plain.get(0).bytes() - 5);
        assertThat(plain.get(1).logLikelihoodFrom()).isEqualTo(plain.get(1).logLikelihood());
    }
}
