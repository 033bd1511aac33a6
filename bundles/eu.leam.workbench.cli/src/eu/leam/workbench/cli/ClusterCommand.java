package eu.leam.workbench.cli;

import eu.leam.workbench.base.Environment;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.cluster.ListClusters;
import eu.leam.workbench.core.cluster.ShowCluster;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code leam cluster}. */
@Command(
        name = "cluster",
        subcommands = {ClusterCommand.ListThem.class, ClusterCommand.Show.class})
final class ClusterCommand extends Noun {

    private static void showLines(List<ListClusters.Line> lines, Paper paper) {
        paper.table(
                Messages.Cluster_columns,
                lines.stream()
                        .map(line -> List.of(
                                line.name(),
                                line.reachable() ? Messages.Cluster_answers : Messages.Cluster_silent,
                                Integer.toString(line.nodes()),
                                Integer.toString(line.slotsUsed()),
                                Integer.toString(line.slots()),
                                Integer.toString(line.running()),
                                Integer.toString(line.pending()),
                                line.note()))
                        .toList());
    }

    @Command(name = "list")
    static final class ListThem extends Subcommand<List<ListClusters.Line>> {
        @Override
        protected Deed<List<ListClusters.Line>> deed() {
            return new ListClusters(Environment.system());
        }

        @Override
        protected void show(List<ListClusters.Line> lines, Paper paper) {
            showLines(lines, paper);
        }
    }

    @Command(name = "show")
    static final class Show extends Subcommand<ShowCluster.Shown> {
        @Parameters(index = "0", paramLabel = "NAME", arity = "0..1", descriptionKey = "NAME")
        private String name = ShowCluster.LOCAL;

        @Override
        protected Deed<ShowCluster.Shown> deed() {
            return new ShowCluster(Environment.system(), name);
        }

        @Override
        protected void show(ShowCluster.Shown shown, Paper paper) {
            showLines(List.of(shown.summary()), paper);
            NodeCommand.showNodes(shown.machines(), paper);
            paper.line(Messages.format(Messages.Cluster_folder, shown.folder()));
        }
    }
}
