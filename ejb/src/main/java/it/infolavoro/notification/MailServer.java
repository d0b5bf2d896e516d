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
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The relay that takes the product's mails: the server's mail session, set by {@code MAIL_HOST}. */
@ApplicationScoped
public class MailServer {

    private static final System.Logger LOG = System.getLogger(MailServer.class.getName());
    private static final int PATIENCE_MILLIS = 3_000;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Resource(lookup = "java:/mail/infolavoro")
    Session session;

    /** Whether there is a relay at all. */
    public boolean isSet() {
        return !setting("MAIL_HOST", "").isBlank();
    }

    /** Whether somebody answers where the relay should be. */
    public boolean answers() {
        var address = new InetSocketAddress(setting("MAIL_HOST", ""), Integer.parseInt(setting("MAIL_PORT", "25")));
        try (var socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException silent) {
            LOG.log(
                    Level.WARNING,
                    "The mail server does not answer: {0}",
                    silent.getClass().getSimpleName());
            return false;
        }
    }

    private static String setting(String variable, String otherwise) {
        var value = System.getProperty("env." + variable, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value;
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
        calendar.setFileName("invito.ics");
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
