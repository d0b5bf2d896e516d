package it.infolavoro.web.notice;

import it.infolavoro.notice.NoticeService;
import it.infolavoro.notice.ShownNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The notice that a page shows. It stays what it was when the page was opened, also where the Comune publishes another
 * meanwhile, so that what is stored is what was seen.
 */
@Named
@ViewScoped
public class NoticePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticeService notices;

    private String version;
    private LocalDate validFrom;
    private String body;
    private boolean own;

    /** The version that is shown, as visits store it. */
    public String getVersion() {
        read();
        return version;
    }

    /** The first day on which it was shown. */
    public LocalDate getValidFrom() {
        read();
        return validFrom;
    }

    /** The text; an empty line parts paragraphs. */
    public String getBody() {
        read();
        return body;
    }

    /** Whether the Comune has published it; else it is the network's. */
    public boolean isOwn() {
        read();
        return own;
    }

    /** Shows an old version instead. Throws NotFound. */
    public void show(String label) {
        keep(notices.version(label));
    }

    private void read() {
        if (version == null) {
            keep(notices.current());
        }
    }

    private void keep(ShownNotice notice) {
        version = notice.label();
        validFrom = notice.validFrom();
        body = notice.body();
        own = notice.own();
    }
}
