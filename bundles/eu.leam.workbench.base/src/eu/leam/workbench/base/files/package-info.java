/** Files: atomic writing, hashes, byte sources. */
package eu.leam.workbench.base.files;
