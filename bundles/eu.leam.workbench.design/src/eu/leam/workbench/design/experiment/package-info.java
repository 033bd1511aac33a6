/** What an experiment is made of and what it will cost, and the plan file by which the trainer starts. */
package eu.leam.workbench.design.experiment;
