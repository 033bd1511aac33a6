/** Trying model versions with a prompt; they compute in processes of their own. Read {@code TrialPane} first. */
package eu.leam.workbench.ui.evaluate.trial;
