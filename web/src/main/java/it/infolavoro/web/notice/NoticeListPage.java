package it.infolavoro.web.notice;

import it.infolavoro.notice.NoticeOverview;
import it.infolavoro.notice.NoticeService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The manager's notices: what is shown today, what was published, and a new version in two steps. */
@Named
@ViewScoped
public class NoticeListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticeService service;

    @Inject
    Notices notices;

    private transient NoticeOverview overview;
    private final NoticeForm form = new NoticeForm();
    private boolean previewed;

    /** Begins the new version with the text that is shown today. */
    public void open() {
        form.setBody(getOverview().current().body());
    }

    /** What is shown and was published, read once for a page. */
    public NoticeOverview getOverview() {
        if (overview == null) {
            overview = service.overview();
        }
        return overview;
    }

    /** Shows the new version as people will read it. */
    public void preview() {
        service.check(form.command());
        previewed = true;
    }

    /** Goes back to the text. */
    public void change() {
        previewed = false;
    }

    /** Publishes what was looked at, and shows the page anew. */
    public String publish() {
        service.publish(form.command());
        notices.done("notice.published", form.getLabel());
        return "/settings/notices?faces-redirect=true";
    }

    public NoticeForm getForm() {
        return form;
    }

    public boolean isPreviewed() {
        return previewed;
    }
}
