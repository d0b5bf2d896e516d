/**
 * The person's page: one record with its needs, its plan and one timeline of everything that happened, read in one use
 * case so that it is one entry of the trail. It owns no data: what happened is told by the timeline sources of the
 * features ({@code it.infolavoro.timeline}); only the sources about the record itself stand here.
 */
package it.infolavoro.casefile;
