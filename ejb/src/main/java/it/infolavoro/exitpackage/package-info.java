/**
 * Pacchetto dei dati: all data of a Comune in one file, for the Comune itself, above all before it leaves (ADR 0027).
 * R1: only the responsible of the desk asks for it and downloads it, of the own Comune alone; both are entries of the
 * trail. R2: it is complete: every table of the database is in it or is left out for a reason that is told in it. R3:
 * it can be read in again: one file per table with a row on each line, referring to others by their ids, sealed values
 * opened, with what each column is and a checksum of each file. R4: it is written in the background in pages and parts,
 * whatever its size, with its progress shown; one that was broken off begins anew. R5: its parts are sealed with the
 * Comune's key, and thrown away after {@link it.infolavoro.exitpackage.ExitPackage#DAYS} days.
 */
package it.infolavoro.exitpackage;
