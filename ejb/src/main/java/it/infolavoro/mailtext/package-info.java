/**
 * What a Comune or a network adds to the mails that the product writes.
 *
 * <p>R1: the standard text always stands, so that no mail can lose its day, its place or its link; an opening and a
 * closing may be added for each kind. R2: a Comune's words go before the network's, each part by itself; where neither
 * has any, the standard text stands alone. R3: words are plain text; the placeholders in them are a closed list for
 * each kind, none of which tells anything of a case, and an unknown one is refused beside the field. R4: the preview
 * shows the mail as it is sent, with made-up data. R5: what is saved is a version (package {@code settings}) and counts
 * from the next mail.
 */
package it.infolavoro.mailtext;
