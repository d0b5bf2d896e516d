package it.infolavoro.web.training;

import it.infolavoro.training.NewsRow;
import it.infolavoro.training.NewsService;
import it.infolavoro.training.PublishNews;
import it.infolavoro.web.caller.CallerBean;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The network's news, and for the coordinator the form for new ones. */
@Named
@ViewScoped
public class NewsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/news/list?faces-redirect=true";

    @Inject
    NewsService service;

    @Inject
    CallerBean caller;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private List<NewsRow> rows = List.of();
    private Map<Long, Long> readers = Map.of();
    private String title;
    private String content;
    private LocalDate shownUntil;

    /** Reads the news. */
    public void open() {
        rows = service.list();
        if (caller.isCoordinator()) {
            readers = service.readers();
        }
    }

    /** Tells all bodies. */
    public String publish() {
        service.publish(new PublishNews(requestId, title, content, shownUntil));
        notices.done("news.published");
        return HERE;
    }

    /** Takes news away. */
    public String withdraw(NewsRow row) {
        service.withdraw(row.id());
        notices.done("news.withdrawn");
        return HERE;
    }

    /** How many have read it. */
    public long readers(NewsRow row) {
        return readers.getOrDefault(row.id(), 0L);
    }

    public List<NewsRow> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public LocalDate getShownUntil() {
        return shownUntil;
    }

    public void setShownUntil(LocalDate shownUntil) {
        this.shownUntil = shownUntil;
    }
}
