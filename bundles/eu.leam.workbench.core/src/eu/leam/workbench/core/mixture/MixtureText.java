package eu.leam.workbench.core.mixture;

import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.MixtureEntry;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mixture's text under edit, and the texts that changes of several of its fields make of it: each is one change for {@link
 * eu.leam.workbench.core.edit.Editing#type}. Comments and unknown keys stay.
 *
 * @param id id of the mixture
 * @param text its text
 */
public record MixtureText(String id, String text) {

    /** What the text says; empty when it cannot be read. */
    public Optional<Mixture> mixture() {
        var read = DocumentText.read(new Ref(Kind.MIXTURE, id), text.getBytes(StandardCharsets.UTF_8));
        return read.document() instanceof Mixture mixture ? Optional.of(mixture) : Optional.empty();
    }

    /**
     * Weighs by hand.
     *
     * @param weights one for each entry, in their order
     */
    public String weighed(List<Double> weights) {
        Mixture mixture = read();
        mixture.setScheme(Scheme.MANUAL);
        for (int i = 0; i < mixture.getEntries().size(); i++) {
            mixture.getEntries().get(i).setWeight(weights.get(i));
        }
        return DocumentText.write(mixture);
    }

    /** Adds datasets at the end, each with the weight given. */
    public String with(Collection<String> datasets, double weight) {
        Mixture mixture = read();
        datasets.forEach(dataset -> mixture.getEntries().add(entry(dataset, weight)));
        return DocumentText.write(mixture);
    }

    /** Takes datasets out. */
    public String without(Set<String> datasets) {
        Mixture mixture = read();
        mixture.getEntries().removeIf(entry -> datasets.contains(entry.getDataset()));
        return DocumentText.write(mixture);
    }

    static MixtureEntry entry(String dataset, double weight) {
        MixtureEntry entry = LeamFactory.eINSTANCE.createMixtureEntry();
        entry.setDataset(dataset);
        entry.setWeight(weight);
        return entry;
    }

    private Mixture read() {
        return mixture().orElseThrow(() -> new IllegalStateException("the text holds no mixture: " + id));
    }
}
