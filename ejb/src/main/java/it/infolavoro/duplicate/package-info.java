/**
 * Doppioni: persons of one Comune who may be the same, and making one record of two. R1: nothing is merged by itself; a
 * desk compares and decides. R2: a match says why it is one; the same code but for omocodia is a question, never an
 * answer, because omocodia exists where two persons share a code. R3: two codici fiscali that are both issued and
 * differ are merged only on an explicit confirmation. R4: every row of the one moves to the other; the merged record
 * stays, empty, and leads to the kept one. R5: an undo brings back both: the data, and the rows that moved and are
 * still there; what was added or corrected since stays with the kept one. R6: merges of a record are undone in reverse
 * order. R7: two persons once told apart are not proposed again, until that is taken back. R8: pairs are found by the
 * search's keys when a record is written, and kept, so that their list is read and not searched for; also of two who
 * are written down at one moment. R9: for a merge the newer record's values are proposed, where they are not empty.
 * R10: where both records have an open delivery to one service a merge leaves two, as neither organisation nor desk
 * decides by a merge; whoever merges is told which, and what to do.
 */
package it.infolavoro.duplicate;
