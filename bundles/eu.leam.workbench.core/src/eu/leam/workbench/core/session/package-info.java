/** An open project: what it holds, what its runs do, and who listens. */
package eu.leam.workbench.core.session;
