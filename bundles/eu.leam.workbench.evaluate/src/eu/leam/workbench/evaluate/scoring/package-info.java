/** The trainer's score mode as a contract: items in, log-likelihoods out. */
package eu.leam.workbench.evaluate.scoring;
