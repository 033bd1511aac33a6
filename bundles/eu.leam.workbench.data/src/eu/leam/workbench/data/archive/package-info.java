/** Reading archives that come from outside, within limits and without ever unpacking them to the disk. */
package eu.leam.workbench.data.archive;
