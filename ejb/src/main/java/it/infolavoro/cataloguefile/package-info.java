/**
 * Entries of the catalogue in files that open in a spreadsheet (ADR 0024). R1: CSV and XLSX hold the same table: a line
 * for each place of a service, known by the service's code; what is exported can be imported. R2: a file is shown
 * before it is imported: what it adds, what it changes field by field, and what is wrong, line by line. R3: a service
 * is imported whole or not at all; what is right in a file is imported at once, all of it or none. R4: what is imported
 * is a draft like any other. R5: wrong lines go into a file with what is wrong in each, which can be corrected and
 * imported again. R6: a file is refused when it is too big, unpacks to too much, or is no table; a cell with a formula
 * is an error, and no cell that is exported is one. R7: a column that is missing changes nothing; an empty cell
 * empties.
 */
package it.infolavoro.cataloguefile;
