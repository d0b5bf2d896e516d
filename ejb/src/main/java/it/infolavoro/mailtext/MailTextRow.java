package it.infolavoro.mailtext;

/**
 * What is added to a kind of mail.
 *
 * @param own the caller's words
 * @param network the network's words, which hold where the Comune has none
 */
public record MailTextRow(MailKind kind, MailWords own, MailWords network) {}
