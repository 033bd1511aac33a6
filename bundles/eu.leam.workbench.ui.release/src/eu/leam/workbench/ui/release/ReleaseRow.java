package eu.leam.workbench.ui.release;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Place;
import eu.leam.workbench.core.release.CheckRelease;
import eu.leam.workbench.core.release.ListReleases;
import eu.leam.workbench.model.dossier.Dossier;
import eu.leam.workbench.model.dossier.GateState;
import java.util.ArrayList;
import java.util.List;

/**
 * One release with its gates as they stand now.
 *
 * @param line the release
 * @param dossier the evidence; null when the release could not be judged
 * @param why why it could not be judged; empty otherwise
 */
record ReleaseRow(ListReleases.Line line, Dossier dossier, String why) {

    /** How a release stands. */
    enum State {
        /** Every gate passed. */
        PASSED,
        /** A gate failed. */
        FAILED,
        /** No gate failed, but something was not measured. */
        NOT_MEASURED,
        /** It could not be judged. */
        UNKNOWN
    }

    /** The releases of a project, each judged anew. */
    static List<ReleaseRow> list(Place place, Progress progress) throws LeamException {
        List<ReleaseRow> rows = new ArrayList<>();
        for (ListReleases.Line line : new ListReleases(place).call(progress)) {
            rows.add(judged(place, line, progress));
        }
        return rows;
    }

    private static ReleaseRow judged(Place place, ListReleases.Line line, Progress progress) throws LeamException {
        try {
            return new ReleaseRow(line, new CheckRelease(place, line.id()).call(progress), "");
        } catch (DeedException e) { // one release that names a missing version does not hide the others
            return new ReleaseRow(line, null, e.getMessage() + " " + e.nextStep());
        }
    }

    /** How many gates stand so; NaN when it could not be judged. */
    double gates(GateState state) {
        return dossier == null
                ? Double.NaN
                : dossier.gates().stream().filter(gate -> gate.state() == state).count();
    }

    State state() {
        if (dossier == null) {
            return State.UNKNOWN;
        }
        return gates(GateState.FAILED) > 0
                ? State.FAILED
                : gates(GateState.NOT_MEASURED) > 0 ? State.NOT_MEASURED : State.PASSED;
    }
}
