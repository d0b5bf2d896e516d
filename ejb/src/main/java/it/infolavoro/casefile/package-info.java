/**
 * The person's page: one record with its needs, its plan and one timeline of everything that happened, read in one use
 * case so that it is one entry of the trail. It owns no data. R1: a page asks the database three times, whatever there
 * is to tell: for the record, for what stands now (the view {@code person_standing}), for a page of the story
 * ({@code it.infolavoro.timeline}); ADR 0023.
 */
package it.infolavoro.casefile;
