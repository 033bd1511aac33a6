/** What the keeper knows, on disk: every change is appended and flushed before anybody is told of it. */
package eu.leam.workbench.queue.journal;
