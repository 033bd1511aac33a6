/** The files that tell others how a run goes: events, metrics, status, log. Read {@link eu.leam.workbench.trainer.record.RunRecord} first. */
package eu.leam.workbench.trainer.record;
