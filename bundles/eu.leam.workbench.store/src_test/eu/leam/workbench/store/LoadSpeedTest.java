package eu.leam.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Modality;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.text.DocumentText;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadSpeedTest {
    private static final int CARDS = 5000;

    @TempDir
    Path temp;

    @Test
    void loads_five_thousand_dataset_cards_within_two_seconds() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("datasets"));
        Files.writeString(temp.resolve("leam.yaml"), "schema: 1\nname: Large\n");
        DatasetCard card = card();
        for (int i = 0; i < CARDS; i++) {
            card.setTitle("Dataset " + i);
            Files.writeString(folder.resolve("d" + i + ".yaml"), "# card " + i + "\n" + DocumentText.write(card));
        }
        try (var repository = ProjectRepository.open(temp, TestProject.environment(temp, Map.of()))) {
            long best = Long.MAX_VALUE;
            for (int round = 0; round < 3; round++) {
                long start = processorTime();
                List<Loaded> all = repository.loadAll();
                best = Math.min(best, processorTime() - start);
                assertThat(all)
                        .hasSize(CARDS + 1)
                        .allMatch(loaded -> loaded.read().findings().isEmpty());
            }
            assertThat(best / 1e9).as("seconds of one processor").isLessThan(2);
        }
    }

    /** Processor time of this thread, so that other load on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static DatasetCard card() {
        DatasetCard card = LeamFactory.eINSTANCE.createDatasetCard();
        card.setLanguage("de");
        card.setModality(Modality.TEXT);
        card.setDomain("law");
        card.setBytes(123_456_789);
        card.setDocuments(98_765);
        card.setTokens(123_555_554);
        card.setPersonalData(PersonalData.NONE);
        card.setLicence("CC-BY-4.0");
        card.setLicenceText("Creative Commons Attribution: name the authors; see https://example.org/licence");
        card.setSource("A source with a name, a version and a package 1.2.3");
        card.setUri(".leam/data/d.txt");
        card.setSha256("0123456789abcdef".repeat(4));
        return card;
    }
}
