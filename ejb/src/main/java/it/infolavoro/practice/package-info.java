/**
 * Materiali e domande: what the network has learnt, so that each desk need not find it out again. R1: the coordinator
 * publishes materials, whoever works in the network reads and downloads them; nothing crosses networks. R2: a material
 * is a line of numbered versions, none of which ever changes; the last one is the one in force, the others stay to be
 * read with what has changed. R3: files are checked by their content as documents are ({@code document} R1 to R3). R4:
 * whoever works in a body asks the coordinator; the question and its answer are for who asked, until the coordinator
 * shares them with all, in words of the coordinator's own that name neither body nor person. R5: no citizen is ever
 * named here, and both forms say so. R6: who asked is told by mail that there is an answer, and not which.
 */
package it.infolavoro.practice;
