package eu.leam.workbench.core.project;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.MixtureEntry;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.Project;
import eu.leam.workbench.model.document.ReleasePolicy;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of the sample project: two mixtures over the same datasets, and two experiments that differ in the mixture alone. */
final class SampleDocuments {
    private static final LeamFactory MAKE = LeamFactory.eINSTANCE;
    private static final double TEMPERATURE =
            3.3; // mT5 samples with alpha = 0.3 (Xue et al. 2021, section 3.1), T = 1 / alpha

    private SampleDocuments() {}

    /** All documents of the sample, with these dataset cards. */
    static Map<Ref, Document> of(String name, long tokens, List<DatasetCard> cards) {
        Map<Ref, Document> documents = new TreeMap<>();
        documents.put(Ref.PROJECT, project(name, tokens, cards));
        cards.forEach(card -> documents.put(new Ref(Kind.DATASET, card.getId()), card));
        mixture(documents, "proportional", "As much of each dataset as there is", Scheme.PROPORTIONAL, tokens, cards);
        mixture(documents, "balanced", "Small languages lifted by temperature", Scheme.TEMPERATURE, tokens, cards);
        experiment(documents, "proportional", "How well does a model learn when data is taken as it comes?", tokens);
        experiment(documents, "balanced", "What do small languages gain, and large ones lose, by balancing?", tokens);
        return documents;
    }

    /** The project document alone. */
    static Project project(String name, long tokens, List<DatasetCard> cards) {
        Project project = MAKE.createProject();
        project.setId(Ref.PROJECT.id());
        project.setName(name);
        project.setDescription("");
        project.setTokenBudget(tokens);
        ReleasePolicy policy = MAKE.createReleasePolicy();
        cards.stream().map(DatasetCard::getLicence).distinct().sorted().forEach(policy.getLicences()::add);
        policy.setPersonalDataBelow(PersonalData.PRESENT);
        project.setPolicy(policy);
        return project;
    }

    private static void mixture(
            Map<Ref, Document> documents,
            String id,
            String title,
            Scheme scheme,
            long tokens,
            List<DatasetCard> cards) {
        Mixture mixture = MAKE.createMixture();
        mixture.setId(id);
        mixture.setTitle(title);
        mixture.setScheme(scheme);
        mixture.setTemperature(scheme == Scheme.TEMPERATURE ? TEMPERATURE : 1);
        mixture.setTokenBudget(tokens);
        for (DatasetCard card : cards) {
            MixtureEntry entry = MAKE.createMixtureEntry();
            entry.setDataset(card.getId());
            mixture.getEntries().add(entry);
        }
        documents.put(new Ref(Kind.MIXTURE, id), mixture);
    }

    private static void experiment(Map<Ref, Document> documents, String id, String title, long tokens) {
        Experiment experiment = MAKE.createExperiment();
        experiment.setId(id);
        experiment.setTitle(title);
        experiment.setMixture(id);
        experiment.setModel(MAKE.createModelShape());
        experiment.setTraining(MAKE.createTraining());
        experiment.getTraining().setTokens(tokens);
        experiment.getTraining().setWarmup(warmup(experiment));
        documents.put(new Ref(Kind.EXPERIMENT, id), experiment);
    }

    /** The usual warm-up, but never more than a quarter of a short training. */
    private static int warmup(Experiment experiment) {
        long atOnce = (long) experiment.getTraining().getBatch()
                * experiment.getModel().getContext();
        long steps = Math.ceilDiv(experiment.getTraining().getTokens(), atOnce);
        return (int) Math.min(experiment.getTraining().getWarmup(), steps / 4);
    }
}
