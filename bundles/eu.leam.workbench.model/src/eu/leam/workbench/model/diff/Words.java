package eu.leam.workbench.model.diff;

import eu.leam.workbench.model.kind.Kind;

/** What kinds of documents are called in a commit message. */
final class Words {
    private Words() {}

    static String of(Kind kind, int count) {
        String one =
                switch (kind) {
                    case PROJECT -> "project";
                    case DATASET -> "dataset";
                    case MIXTURE -> "mixture";
                    case EXPERIMENT -> "experiment";
                    case RUN -> "run";
                    case OUTCOME -> "outcome";
                    case MODEL -> "model version";
                    case RELEASE -> "release";
                    case APPROVAL -> "decision";
                };
        return count == 1 ? one : one + "s";
    }
}
