/** The decoder: its parameters, forward and backward pass, and optimiser. Read {@link eu.leam.workbench.trainer.network.Decoder} first. */
package eu.leam.workbench.trainer.network;
