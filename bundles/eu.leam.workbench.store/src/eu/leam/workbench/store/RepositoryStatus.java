package eu.leam.workbench.store;

import java.util.Optional;
import java.util.SortedSet;

/**
 * How the repository stands.
 *
 * @param branch the branch that is checked out; empty when there is none
 * @param head its last commit; empty before the first
 * @param identity who would commit; empty when Git does not know
 * @param obstacle what would keep a save from being committed; empty when nothing would
 * @param uncommitted files of the project that differ from the last commit, relative to the project folder
 */
public record RepositoryStatus(
        String branch,
        String head,
        Optional<Identity> identity,
        Optional<SaveOutcome.WrittenNotCommitted> obstacle,
        SortedSet<String> uncommitted) {}
