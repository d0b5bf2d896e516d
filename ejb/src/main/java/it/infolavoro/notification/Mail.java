package it.infolavoro.notification;

/**
 * A mail to be sent.
 *
 * @param key what it tells, once: a mail with a key that was there before is not written again
 * @param about the record that it tells of, for whoever asks what became of it
 * @param recipient one address
 * @param calendar an iCalendar object (RFC 5545) with a METHOD, or null
 */
public record Mail(String key, About about, String recipient, String subject, String text, String calendar) {

    /**
     * A record that mails tell of.
     *
     * @param kind the name of its entity
     */
    public record About(String kind, long id) {}

    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
