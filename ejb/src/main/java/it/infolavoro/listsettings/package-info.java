/**
 * Elenchi della Rete: the values that the forms of all desks of a network offer, settled by its coordinator in versions
 * (ADR 0029).
 *
 * <p>R1: only the lists of {@link it.infolavoro.formsettings.ChoiceList}, on whose values no rule of the product hangs.
 * R2: a value's key never changes: a value can be called otherwise, taken away, brought back; what records hold keeps
 * its label and may stay. R3: each list keeps at least one value, and no two that can be chosen are called alike. R4: a
 * Comune offers what is left of the network's list (package {@code formsettings}). R5: the first save makes the lists
 * the page's: from then on the profile leaves them alone. R6: other nodes follow within a minute.
 */
package it.infolavoro.listsettings;
