package it.infolavoro.container;

import it.infolavoro.mailtext.MailKind;
import it.infolavoro.mailtext.MailTextService;
import it.infolavoro.mailtext.SettleMailText;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Has Sarzana settle something, so that it has versions. */
@ApplicationScoped
public class MailTextSteps {

    @EJB
    MailTextService texts;

    void settle() throws Exception {
        As.deskManager("011027")
                .run(() -> texts.settle(new SettleMailText(
                        texts.overview().newest(), MailKind.MOVED, null, "Nuovo " + System.nanoTime(), "Prova")));
    }
}
