package eu.leam.workbench.data.cldr;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands together in one document.
 *
 * @param statements the facts in order
 */
record Topic(List<Statement> statements) {

    Topic {
        statements = List.copyOf(statements);
    }

    /**
     * About half of what is said of one thing: the first statement, which names it, and every second of the others. A
     * topic on several things stays whole.
     *
     * @param odd which half
     */
    Topic half(boolean odd) {
        boolean oneSubject =
                statements.stream().map(Statement::subject).distinct().count() == 1;
        if (!oneSubject || statements.size() < 4) {
            return this;
        }
        return new Topic(IntStream.range(0, statements.size())
                .filter(i -> i == 0 || i % 2 == (odd ? 1 : 0))
                .mapToObj(statements::get)
                .toList());
    }
}
