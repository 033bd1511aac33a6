package eu.leam.workbench.core.experiment;

import eu.leam.workbench.base.Finding;
import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.project.Project;
import eu.leam.workbench.data.CorpusCheck;
import eu.leam.workbench.design.experiment.Continuations;
import eu.leam.workbench.design.experiment.CorpusFile;
import eu.leam.workbench.design.experiment.Power;
import eu.leam.workbench.design.experiment.TrainerPlan;
import eu.leam.workbench.design.mixture.MixtureProblem;
import eu.leam.workbench.design.mixture.MixtureSolver;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.mixture.ResolvedMixture;
import eu.leam.workbench.model.mixture.ResolvedMixture.Share;
import eu.leam.workbench.model.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An experiment worked out so far that nothing it draws from can change it any more.
 *
 * @param run the document {@code run.yaml}
 * @param plan text of the trainer's plan
 */
record FrozenRun(Run run, String plan) {

    /** Resolves the experiment; refuses when a corpus is missing or changed, or the mixture cannot be solved. */
    static FrozenRun of(Project project, Place place, Experiment experiment, String id) throws LeamException {
        Map<String, DatasetCard> cards =
                project.cards().stream().collect(Collectors.toMap(DatasetCard::getId, Function.identity()));
        MixtureProblem problem = MixtureProblem.of(project.mixture(experiment.getMixture()), cards.values())
                .withTokenBudget(experiment.getTraining().getTokens());
        ResolvedMixture mixture = MixtureSolver.solve(problem);
        List<CorpusFile> corpora = corpora(place, mixture, cards);
        String plan = new TrainerPlan(id, experiment, mixture, corpora, Continuations.usual(), Power.assumed()).text();
        return new FrozenRun(document(project, place, experiment, id, mixture, cards), plan);
    }

    private static List<CorpusFile> corpora(Place place, ResolvedMixture mixture, Map<String, DatasetCard> cards)
            throws DeedException {
        List<CorpusFile> files = new ArrayList<>();
        List<Finding> wrong = new ArrayList<>();
        for (Share share : mixture.shares()) {
            DatasetCard card = cards.get(share.dataset());
            CorpusCheck.check(card, place.folder()).ifPresent(wrong::add);
            CorpusCheck.file(card, place.folder())
                    .ifPresent(file -> files.add(
                            new CorpusFile(card.getId(), file.toAbsolutePath().toString(), card.getSha256())));
        }
        if (!wrong.isEmpty()) {
            throw DeedException.refused(
                    Messages.format(Messages.Launch_corpora, wrong.size()), Messages.Launch_corporaNext, wrong);
        }
        return files;
    }

    private static Run document(
            Project project,
            Place place,
            Experiment experiment,
            String id,
            ResolvedMixture mixture,
            Map<String, DatasetCard> cards)
            throws LeamException {
        Run run = LeamFactory.eINSTANCE.createRun();
        run.setId(id);
        run.setExperiment(experiment.getId());
        run.setLaunched(place.environment().clock().instant().toString());
        run.setLaunchedBy(place.environment().user());
        run.setCommit(project.head());
        run.setMixtureSha256(mixture.sha256());
        run.setResolved(DocumentText.copy(experiment));
        for (Share share : mixture.shares()) {
            DatasetCard card = cards.get(share.dataset());
            RunDataset data = LeamFactory.eINSTANCE.createRunDataset();
            data.setDataset(card.getId());
            data.setLanguage(card.getLanguage());
            data.setLicence(card.getLicence());
            if (card.isSetPersonalData()) {
                data.setPersonalData(card.getPersonalData());
            }
            data.setSha256(card.getSha256());
            data.setWeight(share.weight());
            run.getData().add(data);
        }
        return run;
    }
}
