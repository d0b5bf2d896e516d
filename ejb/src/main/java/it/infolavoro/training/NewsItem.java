package it.infolavoro.training;

import it.infolavoro.network.NetworkRecord;
import it.infolavoro.platform.NotFound;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Novità: what the coordinator tells to all bodies of the network. */
@Entity
@Table(name = "news_item")
public class NewsItem extends NetworkRecord {

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String content;

    @Column(name = "shown_until", updatable = false)
    private LocalDate shownUntil;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected NewsItem() {}

    private NewsItem(long networkId, UUID requestId, String by, Instant now) {
        super(networkId, requestId, by, now);
    }

    static NewsItem of(long networkId, PublishNews command, String by, Instant now) {
        var news = new NewsItem(networkId, command.requestId(), by, now);
        news.title = command.title();
        news.content = command.content();
        news.shownUntil = command.shownUntil();
        return news;
    }

    /** Throws NotFound also for what was withdrawn, as if it was not there. */
    @Override
    public void requireOf(long network) {
        super.requireOf(network);
        if (withdrawnAt != null) {
            throw new NotFound("news");
        }
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
