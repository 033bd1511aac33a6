package eu.leam.workbench.cli;

import picocli.CommandLine.Option;

/** What all nouns share: their help. What can be done with a noun are its deeds. */
abstract class Noun {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;
}
