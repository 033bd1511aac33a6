/**
 * {@code leam}: the product on the command line. One thin class for each subcommand: gathers arguments, calls the command object
 * of {@code core}, shows the outcome. The only room that prints. Read {@link eu.leam.workbench.cli.Leam} first.
 */
package eu.leam.workbench.cli;
