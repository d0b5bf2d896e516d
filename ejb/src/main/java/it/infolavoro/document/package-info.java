/**
 * Documenti: files attached to a person, such as a curriculum or a certificate. R1: only the types of
 * {@link it.infolavoro.document.DocumentType}, told by the content, never by the name or by what the browser says; a
 * file that says it is something else is refused. R2: nothing that runs: no macros, no scripts, no password-protected
 * files, which nobody can check. R3: at most 5 MB each and forty for a person. R4: the bytes are sealed with the
 * Comune's key before they reach the database. R5: reading one is an entry of the trail. R6: who removes one says why;
 * the content is erased, the fact stays in the story. The decisions are in docs/adr/0012.
 */
package it.infolavoro.document;
