package it.infolavoro.notification;

/** What became of a mail. */
public enum MailState {
    /** It will be sent, or tried again. */
    WAITING,
    SENT,
    /** Given up after several tries. */
    FAILED
}
