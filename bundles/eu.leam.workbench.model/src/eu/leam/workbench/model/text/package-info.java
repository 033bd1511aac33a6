/**
 * The documents' canonical YAML form: reading with line and cause for whatever is wrong, writing so that equal documents give equal
 * bytes, keeping comments and unknown keys. Read {@link eu.leam.workbench.model.text.DocumentText} first.
 */
package eu.leam.workbench.model.text;
