package it.infolavoro.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;

/** The relay that takes the product's mails: the server's mail session, set by {@code MAIL_HOST}. */
@ApplicationScoped
public class MailServer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:/mail/infolavoro")
    Session session;

    /** Whether there is a relay at all. */
    boolean isSet() {
        var host = System.getProperty("env.MAIL_HOST", System.getenv("MAIL_HOST"));
        return host != null && !host.isBlank();
    }

    /** Hands a mail to the relay. */
    void send(ClaimedMail mail) throws MessagingException {
        var message = new Identified(session, mail.messageId());
        message.setFrom();
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.content().recipient(), true));
        message.setSubject(mail.content().subject(), UTF_8);
        // Other programs do not answer it, nor does an absence.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.content().calendar().isEmpty()) {
            message.setText(mail.content().text(), UTF_8);
        } else {
            message.setContent(parts(mail));
        }
        Transport.send(message);
    }

    private static MimeMultipart parts(ClaimedMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.content().text(), UTF_8);
        var calendar = new MimeBodyPart();
        var method = mail.content().calendar().contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        calendar.setText(mail.content().calendar(), UTF_8, "calendar");
        calendar.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
        calendar.setFileName("appuntamento.ics");
        return new MimeMultipart("mixed", text, calendar);
    }

    /** A message whose id tells that it is the same mail when it is sent again (rule R2). */
    private static final class Identified extends MimeMessage {

        private final String id;

        private Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
