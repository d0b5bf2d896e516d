/**
 * Pages on persons: search, new and corrected records, the person's page with its story. R1: a search is never part of
 * an address. R2: what a codice fiscale says fills only fields that are empty. R3: what does not fit is confirmed by a
 * checkbox that is there only then. R4: somebody who is not on file is written down with the visit in one page and by
 * one request; the record alone is for who is not at the desk.
 */
package it.infolavoro.web.citizen;
