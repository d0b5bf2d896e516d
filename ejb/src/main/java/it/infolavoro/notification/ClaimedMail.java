package it.infolavoro.notification;

/** A mail that is being sent. */
record ClaimedMail(long id, String messageId, MailContent content) {

    @Override
    public String toString() {
        return "ClaimedMail[" + id + "]";
    }
}
