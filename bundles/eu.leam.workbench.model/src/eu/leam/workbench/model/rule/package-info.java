/** What must hold for a document before anything is done with it. Read {@link eu.leam.workbench.model.rule.Rules} first. */
package eu.leam.workbench.model.rule;
