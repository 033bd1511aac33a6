/** What a run is to do, as read from {@code plan.json} and checked. Read {@link eu.leam.workbench.trainer.plan.Plan} first. */
package eu.leam.workbench.trainer.plan;
