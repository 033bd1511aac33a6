/**
 * This machine as a cluster: the client of the keeper, a process of its own that is started when it is needed. Read {@link
 * eu.leam.workbench.cluster.local.LocalCluster} first.
 */
package eu.leam.workbench.cluster.local;
