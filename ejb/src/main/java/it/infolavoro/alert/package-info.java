/**
 * Avvisi per e-mail: that there is something new about a delivery, told to the bodies that want to know. R1: a mail
 * tells that, never whom or what for: no name, no need, no Comune; it holds a link behind the login. R2: it is written
 * in the transaction of what it tells, and once. R3: a body's manager enters its shared mailboxes; whoever works there
 * can have mails too, and can end them. R4: mails leave on working days outside the quiet hours of an address, at once
 * or gathered into one a day. R5: an organisation hears of what a desk does and of the clock's rings; a desk of what an
 * organisation answers, and of the clock where somebody should call (ADR 0019). R6: an address gets mails once whoever
 * reads it has typed, behind the login, the code that was mailed there; five mistakes or a day end a code. R7: a daily
 * mail counts what has gathered, kind by kind, and tells no more. R8: an organisation is asked to confirm its entries
 * of the catalogue at most once a month, and hears what the coordinator decided on what it wrote.
 */
package it.infolavoro.alert;
