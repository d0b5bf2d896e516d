/**
 * Mails that the product sends (ADR 0014). A mail is written in the transaction of what it tells, and leaves after it:
 * what was rolled back is never told, what was stored is told even when the server stops in between.
 *
 * <p>R1: a mail has a key, and is written once for it. R2: a mail may be sent twice, when the server dies between
 * sending and noting it; both have the same Message-ID. R3: recipient and text are sealed with the Comune's key, and
 * removed as soon as the mail is sent or given up. R4: a mail tells a day, a time and a place; never a need, a note or
 * an organisation. R5: where no mail server is set, nothing is written, and the desk is told to call instead. R6: mails
 * between bodies of a network (ADR 0019) tell that there is something to read and not what; they belong to no tenant,
 * and one that was given up stays for the administrator to have it tried again.
 */
package it.infolavoro.notification;
