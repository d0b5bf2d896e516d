/**
 * Disclosure control: which numbers of a publication must be hidden so that nobody can be recognised in it. It knows
 * tables and numbers, nothing of this product, and keeps nothing.
 *
 * <p>R1: numbers from 1 to below a threshold are hidden; zeros are shown, unless another cell needs them hidden. R2: of
 * every hidden small number, as many values stay possible as the threshold says, and of any other hidden number at
 * least two: proved by tables, each of them as possible as the true one, that agree with everything that is shown. R3:
 * all tables of a publication, and what was published before, are looked at together. R4: the same counts give the same
 * publication. R5: where no such tables are found, nothing new is shown but what follows from what was; a number that
 * follows from others is never hidden, unless it is small itself.
 *
 * <p>How: a table that agrees with the true one is made by moving persons between the corners of a box (two Comuni, or
 * two Comuni and two reasons, and so on), which leaves the sums along its edges as they are. What does change is
 * hidden; of all boxes the one is taken that hides least. Out of scope: readers who know single persons of the table,
 * or the counts of one Comune; and a number that is called small only after others have told it, so what is sensitive
 * must be known from the first table on.
 */
package it.infolavoro.disclosure;
