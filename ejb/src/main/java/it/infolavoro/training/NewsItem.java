package it.infolavoro.training;

import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Novità: what the coordinator tells to all bodies of the network. */
@Entity
@Table(name = "news_item")
public class NewsItem extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String content;

    @Column(name = "shown_until", updatable = false)
    private LocalDate shownUntil;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    protected NewsItem() {}

    static NewsItem of(long networkId, PublishNews command, String by, Instant now) {
        var news = new NewsItem();
        news.networkId = networkId;
        news.title = command.title();
        news.content = command.content();
        news.shownUntil = command.shownUntil();
        news.createdAt = now;
        news.createdBy = by;
        news.requestId = command.requestId().toString();
        return news;
    }

    /** Throws NotFound for another network's, and for what was withdrawn, as if it was not there. */
    void requireOf(long network) {
        if (networkId != network || withdrawnAt != null) {
            throw new NotFound("news");
        }
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
