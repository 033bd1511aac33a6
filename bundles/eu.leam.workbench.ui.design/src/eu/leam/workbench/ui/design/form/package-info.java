/** Forms of documents: one row for each field with what the model knows of it. Read {@link FieldForm} first. */
package eu.leam.workbench.ui.design.form;
