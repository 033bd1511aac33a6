/**
 * Where runs are computed: the one contract for this machine and any cluster, and its first implementation, the local queue. Owns
 * the conversation with a queue and what it says; never decides what runs, never keeps jobs itself, knows no metric and no
 * project. Read {@link eu.leam.workbench.cluster.Cluster} first.
 */
package eu.leam.workbench.cluster;
