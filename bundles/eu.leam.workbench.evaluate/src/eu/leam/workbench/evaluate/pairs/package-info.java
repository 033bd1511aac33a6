/** The minimal-pair bias suite of our own: its sentences, the rules they keep, and the shares they give. */
package eu.leam.workbench.evaluate.pairs;
