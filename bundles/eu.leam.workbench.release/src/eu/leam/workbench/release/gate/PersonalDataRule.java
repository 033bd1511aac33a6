package eu.leam.workbench.release.gate;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.dossier.Gate;
import eu.leam.workbench.release.Messages;
import eu.leam.workbench.release.ReleaseCase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Whether the personal data of every dataset that the model was trained on stays below the grade that the policy names. */
public final class PersonalDataRule implements GateRule {

    @Override
    public String id() {
        return "personal-data";
    }

    @Override
    public Gate check(ReleaseCase release) {
        Verdict verdict = new Verdict();
        if (release.policy() == null) {
            verdict.gap(Messages.Gate_noPolicy_next, Messages.Gate_noPolicy);
        } else if (release.data().isEmpty()) {
            verdict.gap(
                    Messages.Gate_noRun_next,
                    Messages.Gate_noRun,
                    release.model().getId());
        } else {
            datasets(release, release.policy().getPersonalDataBelow(), verdict);
        }
        return verdict.gate(id(), Messages.PersonalData_question);
    }

    private static void datasets(ReleaseCase release, PersonalData limit, Verdict verdict) {
        Map<PersonalData, Integer> below = new EnumMap<>(PersonalData.class);
        for (RunDataset data : release.data()) {
            Optional<DatasetCard> card = release.card(data.getDataset());
            if (card.isEmpty()) {
                verdict.gap(Messages.Gate_noCard_next, Messages.Gate_noCard, data.getDataset());
                continue;
            }
            if (!card.get().isSetPersonalData()) { // the first word of the list is no statement of anybody
                verdict.gap(Messages.PersonalData_untold_next, Messages.PersonalData_untold, data.getDataset());
                continue;
            }
            PersonalData grade = card.get().getPersonalData();
            if (grade.compareTo(limit) < 0) {
                below.merge(grade, 1, Integer::sum);
                changed(data, grade, limit, verdict);
            } else {
                verdict.failure(
                        Messages.PersonalData_refused_next,
                        Messages.PersonalData_refused,
                        data.getDataset(),
                        name(grade),
                        name(limit));
            }
        }
        below.forEach((grade, count) -> verdict.proof(Messages.PersonalData_below, name(grade), count, name(limit)));
    }

    /** A grade that the card names now but did not at the launch is told; what was drawn at a refused one fails. */
    private static void changed(RunDataset data, PersonalData grade, PersonalData limit, Verdict verdict) {
        if (!data.isSetPersonalData() || data.getPersonalData() == grade) {
            return;
        }
        PersonalData then = data.getPersonalData();
        if (then.compareTo(limit) < 0) {
            verdict.proof(Messages.PersonalData_changed, data.getDataset(), name(then), name(grade));
        } else {
            verdict.failure(
                    Messages.PersonalData_changedRefused_next,
                    Messages.PersonalData_changedRefused,
                    data.getDataset(),
                    name(then),
                    name(grade),
                    name(limit));
        }
    }

    private static String name(PersonalData grade) {
        return switch (grade) {
            case NONE -> Messages.PersonalData_none;
            case POSSIBLE -> Messages.PersonalData_possible;
            case PRESENT -> Messages.PersonalData_present;
            case SPECIAL_CATEGORY -> Messages.PersonalData_special;
        };
    }
}
