package it.infolavoro.mailtext;

import static it.infolavoro.mailtext.MailPlaceholder.DAY;
import static it.infolavoro.mailtext.MailPlaceholder.MUNICIPALITY;
import static it.infolavoro.mailtext.MailPlaceholder.NETWORK;
import static it.infolavoro.mailtext.MailPlaceholder.TIME;

import it.infolavoro.notification.MailTexts;
import java.util.List;

/** The kinds of mail to which words can be added. */
public enum MailKind {
    BOOKED("appointment", "booked", NETWORK, MUNICIPALITY, DAY, TIME),
    MOVED("appointment", "moved", NETWORK, MUNICIPALITY, DAY, TIME),
    CANCELLED("appointment", "cancelled", NETWORK, MUNICIPALITY, DAY, TIME),
    REMINDER("appointment", "reminder", NETWORK, MUNICIPALITY, DAY, TIME),
    /** That something waits, to who has an account. */
    ALERT("alert", "NEW", NETWORK),
    /** That something waits, to an organisation without an account. */
    LINK("link", "LINK", NETWORK);

    private final String feature;
    private final String key;
    private final List<MailPlaceholder> placeholders;

    MailKind(String feature, String key, MailPlaceholder... placeholders) {
        this.feature = feature;
        this.key = key;
        this.placeholders = List.of(placeholders);
    }

    /** Whether a desk writes it, to a person. */
    public boolean ofDesk() {
        return placeholders.contains(MUNICIPALITY);
    }

    /** What words of this kind may leave to be filled in. */
    public List<MailPlaceholder> placeholders() {
        return placeholders;
    }

    /** The standard subject, with example data. */
    String subject(Object... example) {
        return texts().get(key + ".subject", example);
    }

    /** The standard text, with example data. */
    String text(Object... example) {
        return texts().get(key + ".text", example);
    }

    private MailTexts texts() {
        return MailTexts.of("it.infolavoro." + feature);
    }
}
