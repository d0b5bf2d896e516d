package it.infolavoro.web.training;

import it.infolavoro.training.NewsRow;
import it.infolavoro.training.NewsService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** News that the reader has not read yet, on the start page. */
@Named
@ViewScoped
public class NewsStart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NewsService service;

    private transient List<NewsRow> unread;

    /** The unread ones, the newest first. */
    public List<NewsRow> getUnread() {
        if (unread == null) {
            unread = service.unread();
        }
        return unread;
    }

    /** It was read, and leaves the start page. */
    public String read(NewsRow row) {
        service.read(row.id());
        return "/index?faces-redirect=true";
    }
}
