/**
 * Mixture mathematics and what an experiment costs: weights of datasets by scheme, tokens and epochs for a budget, exact parameter
 * count, floating-point operations, time and energy expected on a machine, and the plan that the trainer reads. Owns pure functions
 * over documents and records; never touches disk, Git, clock or network, and never starts anything. Read {@link
 * eu.leam.workbench.design.mixture.MixtureSolver} first.
 */
package eu.leam.workbench.design;
