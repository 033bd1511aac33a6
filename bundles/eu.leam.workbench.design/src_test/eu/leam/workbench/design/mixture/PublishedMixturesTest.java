package eu.leam.workbench.design.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.leam.workbench.design.DesignException;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PublishedMixturesTest {

    @Test
    void weights_and_epochs_of_the_pile_recompute() throws IOException, DesignException {
        // Gao et al. 2020, table 1: raw size, epochs and weight of 22 components
        JsonNode pile = mixture("The Pile v1");
        List<Ingredient> ingredients = new ArrayList<>();
        for (JsonNode row : pile.get("rows")) {
            long bytes = Math.round(row.get("raw_gib").asDouble() * 1e9);
            double mass = row.get("raw_gib").asDouble() * row.get("epochs").asDouble();
            ingredients.add(new Ingredient(row.get("component").asText(), "en", bytes, mass));
        }
        long budget = Math.round(pile.get("total_effective_gib").asDouble() * 1e9);

        List<Share> shares = MixtureSolver.solve(
                        new MixtureProblem("pile", new Weighting.Manual(), budget, ingredients))
                .shares();

        assertThat(shares).hasSize(22);
        for (int i = 0; i < shares.size(); i++) {
            JsonNode row = pile.get("rows").get(i);
            assertThat(shares.get(i).weight() * 100)
                    .as(shares.get(i).dataset())
                    .isCloseTo(row.get("weight_percent").asDouble(), within(0.0101));
            assertThat(shares.get(i).epochs()).isCloseTo(row.get("epochs").asDouble(), within(0.005));
        }
    }

    private static JsonNode mixture(String name) throws IOException {
        String own = System.getenv("LEAM_SHARED");
        Path shared = own == null ? Path.of("../../../shared") : Path.of(own);
        Path file = shared.resolve("data/mixtures/own-tables/mixtures.json");
        Assumptions.assumeTrue(Files.exists(file), "skipped: shared fixtures are absent");
        for (JsonNode mixture : new ObjectMapper().readTree(file.toFile()).get("mixtures")) {
            if (mixture.get("name").asText().equals(name)) {
                return mixture;
            }
        }
        throw new AssertionError("no mixture of that name: " + name);
    }
}
