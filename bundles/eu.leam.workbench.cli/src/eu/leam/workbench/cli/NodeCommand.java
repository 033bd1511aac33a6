package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.cluster.Node;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.node.ListNodes;
import eu.leam.workbench.core.node.ShowNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leam node}. */
@Command(
        name = "node",
        subcommands = {NodeCommand.ListThem.class, NodeCommand.Show.class})
final class NodeCommand extends Noun {
    private static final double GIB = 1 << 30;

    static void showNodes(List<Node> nodes, Paper paper) {
        paper.table(
                Messages.Node_columns,
                nodes.stream()
                        .map(node -> List.of(
                                node.name(),
                                node.state(),
                                Integer.toString(node.slotsUsed()),
                                Integer.toString(node.slots()),
                                Figures.fixed(node.load() < 0 ? Double.NaN : node.load(), 2),
                                memory(node.freeMemoryBytes()),
                                memory(node.memoryBytes())))
                        .toList());
    }

    private static String memory(long bytes) {
        return Figures.fixed(bytes == 0 ? Double.NaN : bytes / GIB, 1);
    }

    @Command(name = "list")
    static final class ListThem extends Subcommand<List<Node>> {
        @Override
        protected Deed<List<Node>> deed() {
            return new ListNodes(Environment.system());
        }

        @Override
        protected void show(List<Node> nodes, Paper paper) {
            showNodes(nodes, paper);
        }
    }

    @Command(name = "show")
    static final class Show extends Subcommand<ShowNode.Shown> {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
        private String name;

        @Override
        protected Deed<ShowNode.Shown> deed() {
            return new ShowNode(Environment.system(), name);
        }

        @Override
        protected void show(ShowNode.Shown shown, Paper paper) {
            showNodes(List.of(shown.node()), paper);
            if (!shown.running().isEmpty()) {
                QueueCommand.showJobs(shown.running(), paper);
            }
        }
    }
}
