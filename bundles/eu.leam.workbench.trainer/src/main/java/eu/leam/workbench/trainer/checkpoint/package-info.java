/** Checkpoints: safetensors files in a folder that appears whole or not at all. Read {@link eu.leam.workbench.trainer.checkpoint.Checkpoints} first. */
package eu.leam.workbench.trainer.checkpoint;
