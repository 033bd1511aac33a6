/** A trained model that continues texts on request. Read {@link eu.leam.workbench.trainer.serve.ServeMode} first. */
package eu.leam.workbench.trainer.serve;
