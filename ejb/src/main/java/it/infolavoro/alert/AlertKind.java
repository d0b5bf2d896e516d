package it.infolavoro.alert;

/** What a mail about deliveries tells; its texts have the same names, and a daily mail counts in this order. */
enum AlertKind {
    /** To an organisation: a desk has sent something. */
    NEW,
    /** To an organisation: something waits. */
    REMINDER,
    /** To an organisation: a desk has written. */
    MESSAGE,
    /** To an organisation: a desk has ended something, or another organisation was faster. */
    ENDED,
    /** To an organisation: something has ended by itself. */
    EXPIRED,
    /** To a desk: an organisation has answered. */
    ANSWERED,
    /** To a desk: an organisation has written. */
    MESSAGE_DESK,
    /** To a desk: an organisation is silent. */
    SILENT,
    /** To a desk: something has ended by itself. */
    EXPIRED_DESK
}
