/**
 * What every room shares: findings, progress, the environment, byte sources, ids, quantities with units, formats, texts, corpus
 * files and the split into training and held-out documents. Owns no deed and knows no document; needs nothing but the JDK. Read
 * {@link eu.leam.workbench.base.Finding} and {@link eu.leam.workbench.base.LeamException} first.
 */
package eu.leam.workbench.base;
