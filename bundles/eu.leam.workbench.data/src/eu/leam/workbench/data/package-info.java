/**
 * Looks into corpora: fetches and verbalises the sample's text, counts bytes, documents, tokens and duplicates for a
 * dataset card, and checks that a corpus still is what its card says. Never weights, trains or judges, and never
 * writes outside the folder it is given. Read {@link eu.leam.workbench.data.SampleCorpora} first, then {@link
 * eu.leam.workbench.data.CardFacts}.
 */
package eu.leam.workbench.data;
