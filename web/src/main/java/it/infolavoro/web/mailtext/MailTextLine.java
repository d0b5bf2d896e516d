package it.infolavoro.web.mailtext;

import it.infolavoro.mailtext.MailTextRow;

/**
 * A kind of mail in the list.
 *
 * @param source whose words it carries: OWN, NETWORK or STANDARD
 */
public record MailTextLine(MailTextRow row, String source) {

    static MailTextLine of(MailTextRow row) {
        if (!row.own().absent()) {
            return new MailTextLine(row, "OWN");
        }
        return new MailTextLine(row, row.network().absent() ? "STANDARD" : "NETWORK");
    }
}
