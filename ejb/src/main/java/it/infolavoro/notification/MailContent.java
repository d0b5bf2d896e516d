package it.infolavoro.notification;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a mail holds, as it is sealed.
 *
 * @param calendar empty where there is none
 */
record MailContent(String recipient, String subject, String text, String calendar) {

    static MailContent of(Mail mail) {
        return new MailContent(
                mail.recipient(), mail.subject(), mail.text(), mail.calendar() == null ? "" : mail.calendar());
    }

    static MailContent read(byte[] content) {
        try (var reader = Json.createReader(new ByteArrayInputStream(content))) {
            var mail = reader.readObject();
            return new MailContent(
                    mail.getString("recipient"),
                    mail.getString("subject"),
                    mail.getString("text"),
                    mail.getString("calendar"));
        }
    }

    byte[] bytes() {
        return Json.createObjectBuilder()
                .add("recipient", recipient)
                .add("subject", subject)
                .add("text", text)
                .add("calendar", calendar)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "MailContent";
    }
}
