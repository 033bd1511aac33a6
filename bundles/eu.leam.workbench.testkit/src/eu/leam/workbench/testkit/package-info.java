/**
 * What tests of several rooms share: projects and corpora on disk, a frozen environment, waiting with a deadline,
 * shared fixtures. Never part of the product; knows documents as their files, not as the rooms that make them. Read
 * {@link eu.leam.workbench.testkit.ProjectBuilder} first.
 */
package eu.leam.workbench.testkit;
