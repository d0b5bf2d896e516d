package it.infolavoro.practice;

import it.infolavoro.notification.MailTexts;
import it.infolavoro.notification.NetworkOutbox;
import it.infolavoro.notification.NetworkOutbox.NetworkNews;
import it.infolavoro.notification.StaffAddresses;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.platform.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells who asked that there is an answer (rule R6). */
@ApplicationScoped
class QuestionMails {

    private static final MailTexts TEXTS = MailTexts.beside(QuestionMails.class);
    private static final String KIND = "QUESTION_ANSWERED";

    @Inject
    NetworkOutbox outbox;

    @Inject
    StaffAddresses addresses;

    @Inject
    Clock clock;

    /** Once for each answer. */
    void answered(Question question) {
        if (question.address() == null || !outbox.isOpen()) {
            return;
        }
        outbox.queue(new NetworkNews(
                "q" + question.id() + "-" + question.version(),
                KIND,
                addresses.open(SealedColumn.QUESTION, question.networkId(), question.address()),
                TEXTS.get(KIND + ".subject"),
                TEXTS.get(KIND + ".text", Site.address("/question/list.xhtml")),
                clock.instant()));
    }
}
