/**
 * Pages on visits: the guided intake of a person whose record is open, and the visit that gives information only. R1: a
 * person's visit cannot be stored before the operator confirms that the privacy notice was shown, in the version of the
 * page.
 */
package it.infolavoro.web.intake;
