/**
 * Made-up persons as there are in Italy, the slips that somebody makes who types their names, and how many are found
 * all the same: for the benchmark of the search and for its test.
 */
package it.infolavoro.persons;
