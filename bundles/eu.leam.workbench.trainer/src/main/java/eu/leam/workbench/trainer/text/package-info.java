/** Corpora as token streams, the held-out split, and which piece is drawn when. Read {@link eu.leam.workbench.trainer.text.Draws} first. */
package eu.leam.workbench.trainer.text;
