package it.infolavoro.mailtext;

/** A mail as it would be sent, with made-up data. */
public record MailPreview(String subject, String text) {}
