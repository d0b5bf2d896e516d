package it.infolavoro.training;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has read news (rule R6). */
@Entity
@Table(name = "news_reading")
public class NewsReading extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(name = "news_id", updatable = false)
    private long newsId;

    @Column(updatable = false)
    private String username;

    @Column(name = "read_at", updatable = false)
    private Instant readAt;

    protected NewsReading() {}

    static NewsReading of(long networkId, long newsId, String username, Instant now) {
        var reading = new NewsReading();
        reading.networkId = networkId;
        reading.newsId = newsId;
        reading.username = username;
        reading.readAt = now;
        return reading;
    }
}
