package it.infolavoro.container;

import it.infolavoro.link.EnterCode;
import it.infolavoro.link.EnterMailbox;
import it.infolavoro.link.LinkAccess;
import it.infolavoro.link.LinkKey;
import it.infolavoro.link.LinkMailboxService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** What the coordinator and whoever reads the CPI's mailbox do, for tests of links. The mails wait unsent. */
@ApplicationScoped
public class LinkSteps {

    private static final Pattern SECRET = Pattern.compile("[?&][tc]=([\\w-]{43})");
    private static final Pattern CODE = Pattern.compile("\\n(\\d{6})\\n");

    @Inject
    Schema schema;

    @Inject
    WaitingMails mails;

    @Inject
    LinkAccess access;

    @EJB
    LinkMailboxService mailboxes;

    void enter(String address) throws Exception {
        var cpi = cpi();
        As.coordinator().run(() -> mailboxes.enter(new EnterMailbox(cpi, address)));
    }

    void confirm() throws Exception {
        access.confirm(secret("LINK_CONFIRM"));
    }

    void end() throws Exception {
        if (schema.number("select count(*) from link_mailbox where organisation_id = " + cpi()) > 0) {
            var cpi = cpi();
            As.coordinator().run(() -> mailboxes.remove(cpi));
        }
    }

    long cpi() throws Exception {
        return schema.number("select id from member_organisation where code = 'cpi'");
    }

    /** The secret in the newest mail of a kind. */
    String secret(String kind) throws Exception {
        return found(SECRET, mails.text(kind));
    }

    /** Asks for a code and reads it in the mail. */
    String code(LinkKey key) throws Exception {
        access.sendCode(key);
        return found(CODE, mails.text("LINK_CODE"));
    }

    /** Opens a link with a code. */
    LinkKey open(String token) throws Exception {
        return new LinkKey(token, access.enterCode(new EnterCode(token, code(new LinkKey(token, null)))));
    }

    long mails(String kind) throws Exception {
        return mails.count(kind);
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The mail holds no " + pattern);
        }
        return matcher.group(1);
    }
}
