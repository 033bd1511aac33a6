package eu.leam.workbench.cli;

import picocli.CommandLine.Command;

/** {@code leam dataset}. */
@Command(
        name = "dataset",
        description = "Dataset cards: what data there is.",
        subcommands = {DocumentCommands.ListThem.class, DocumentCommands.Show.class})
final class DatasetCommand {}
