/**
 * Persone: one record per Comune. R1: a codice fiscale is unique within a Comune; elsewhere the same person has a
 * record of their own. R2: a codice fiscale that is malformed, or whose check character, month or day is wrong, is
 * refused; one that does not match the personal data, or names a place unknown on the birth date, must be confirmed.
 * R3: without a codice fiscale there is a reason. R4: opening a record is an entry of the trail; so is every change.
 * R5: nobody was born more than 120 years ago. R6: a record that has become part of another is not read, corrected or
 * added to; whoever asks for it is told which one it is now. R7: for a minor somebody of full age answers, with a
 * telephone. Out of scope here: finding persons ({@code search}), what is a duplicate and how records are merged
 * ({@code duplicate}).
 */
package it.infolavoro.citizen;
