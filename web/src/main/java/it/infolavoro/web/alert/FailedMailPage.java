package it.infolavoro.web.alert;

import it.infolavoro.alert.AlertService;
import it.infolavoro.notification.FailedMail;
import it.infolavoro.report.MailQueue;
import it.infolavoro.report.MailQueueService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How the mails stand and those between bodies that were given up, for the administrator. */
@Named
@ViewScoped
public class FailedMailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AlertService alerts;

    @Inject
    Notices notices;

    @Inject
    MailQueueService queues;

    private List<FailedMail> rows = List.of();
    private MailQueue queue;

    /** Reads the mails. */
    public void open() {
        rows = alerts.failedMails();
        queue = queues.now();
    }

    /** Has a mail tried again. */
    public void retry(FailedMail mail) {
        alerts.tryAgain(mail.id());
        notices.done("alert.retried");
        open();
    }

    /** Has all of them tried again, also those that the list has no room for. */
    public void retryAll() {
        alerts.tryAllAgain();
        notices.done("alert.retried.all");
        open();
    }

    public MailQueue getQueue() {
        return queue;
    }

    public List<FailedMail> getRows() {
        return rows;
    }
}
