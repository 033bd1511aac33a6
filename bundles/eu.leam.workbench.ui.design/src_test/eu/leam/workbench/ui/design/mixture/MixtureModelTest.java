package eu.leam.workbench.ui.design.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.leam.workbench.core.dataset.DatasetPool;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.ui.document.PageEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MixtureModelTest {
    private final List<String> changes = new ArrayList<>();
    private final MixtureModel model = new MixtureModel();

    private final PageEdit edit = new PageEdit() {
        @Override
        public Optional<String> set(String path, String value) {
            changes.add(path + " = " + value);
            return Optional.empty();
        }

        @Override
        public Optional<String> replace(String text) {
            changes.add(text);
            model.show("test", text);
            return Optional.empty();
        }
    };

    private void given(String scheme, double... weights) {
        model.show("test", Cards.text(scheme, weights));
        model.around(Cards.pool(), Map.of());
    }

    private List<Double> shares() {
        return model.sheet().orElseThrow().rows().stream()
                .map(MixtureSheet.Row::share)
                .toList();
    }

    @Test
    void a_trial_moves_the_distribution_and_leaves_the_document_alone() {
        given("temperature", 1, 1, 1);
        double before = shares().getFirst();

        model.tryTemperature(100);

        assertThat(shares().getFirst()).isLessThan(before).isCloseTo(0.337, within(0.01));
        assertThat(model.document().orElseThrow().rows().getFirst().share()).isEqualTo(before);
        assertThat(changes).isEmpty();
        model.drop();
        assertThat(shares().getFirst()).isEqualTo(before);
    }

    @Test
    void letting_the_temperature_go_is_one_change_of_one_field() {
        given("temperature", 1, 1, 1);
        model.tryTemperature(3);
        model.tryTemperature(3.3);
        model.keep(edit);
        assertThat(changes).containsExactly("temperature = 3.3");
        model.keep(edit);
        assertThat(changes).hasSize(1);
    }

    @Test
    void dragging_one_weight_sets_one_field_and_the_others_keep_their_proportions() {
        given("manual", 50, 30, 20);
        model.tryShare("mt-web", 0.65);
        assertThat(shares().get(1)).isCloseTo(0.65, within(1e-4));
        assertThat(shares().get(0) / shares().get(2)).isCloseTo(2.5, within(1e-4));
        model.keep(edit);
        assertThat(changes).containsExactly("entries[1].weight = 130.0");
    }

    @Test
    void a_held_share_stays_while_another_is_dragged() {
        given("manual", 50, 30, 20);
        model.hold(Set.of("ga-web"));
        model.tryShare("mt-web", 0.4);
        assertThat(shares().get(2)).isCloseTo(0.2, within(1e-4));
        assertThat(shares().get(1)).isCloseTo(0.4, within(1e-4));
        assertThat(shares().get(0)).isCloseTo(0.4, within(1e-4));
        model.keep(edit);
        assertThat(changes).hasSize(1).first().asString().contains("weight: 40", "# who wrote this stays");
    }

    @Test
    void nothing_can_be_dragged_where_all_others_are_held_or_the_scheme_weighs() {
        given("manual", 50, 30, 20);
        model.hold(Set.of("ga-web", "de-web"));
        model.tryShare("mt-web", 0.9);
        model.keep(edit);
        given("proportional", 1, 1, 1);
        model.tryShare("mt-web", 0.9);
        model.keep(edit);
        assertThat(changes).isEmpty();
    }

    @Test
    void weighing_by_hand_begins_with_the_shares_of_the_moment() {
        given("proportional", 1, 1, 1);
        List<Double> before = shares();
        model.scheme(Scheme.MANUAL, edit);
        assertThat(changes).hasSize(1).first().asString().contains("scheme: manual", "weight: 80");
        assertThat(model.isByHand()).isTrue();
        for (int i = 0; i < before.size(); i++) {
            assertThat(shares().get(i)).isCloseTo(before.get(i), within(1e-4));
        }
    }

    @Test
    void datasets_are_added_and_taken_out_in_one_change_each() {
        given("manual", 50, 30);
        assertThat(model.absent()).containsExactly("ga-web");
        model.add(List.of("ga-web"), edit);
        assertThat(model.sheet().orElseThrow().rows()).hasSize(3);
        assertThat(shares().get(2)).isCloseTo(1.0 / 3, within(1e-3));
        model.remove(Set.of("de-web", "mt-web"), edit);
        assertThat(shares()).containsExactly(1.0);
        assertThat(changes).hasSize(2);
    }

    @Test
    void a_mixture_without_cards_says_which_are_missing_and_shows_no_weights() {
        given("proportional", 1, 1, 1);
        model.around(DatasetPool.NONE, Map.of());
        assertThat(shares()).allMatch(share -> Double.isNaN(share));
        assertThat(model.sheet().orElseThrow().trouble()).contains("de-web", "ga-web");
        assertThat(LanguageShares.of(model.sheet().orElseThrow()).parts()).isEmpty();
    }

    @Test
    void the_last_commit_stands_beside_what_is_tried() {
        given("manual", 50, 30, 20);
        model.around(Cards.pool(), Map.of("de-web", 0.9));
        assertThat(model.sheet().orElseThrow().rows().getFirst().committed()).isEqualTo(0.9);
        assertThat(model.sheet().orElseThrow().rows().get(1).committed()).isNaN();
        assertThat(model.sheet().orElseThrow().largest()).isEqualTo(0.9);
    }

    @Test
    void a_text_that_is_no_mixture_shows_nothing() {
        model.show("test", "scheme: [broken");
        assertThat(model.sheet()).isEmpty();
        assertThat(model.isByHand()).isFalse();
    }
}
