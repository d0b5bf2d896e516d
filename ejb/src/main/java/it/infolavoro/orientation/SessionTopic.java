package it.infolavoro.orientation;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One thing that a session was about, as a key of the code list {@code session_topic}. */
@Entity
@Table(name = "session_topic")
public class SessionTopic extends MunicipalityOwned {

    @Column(name = "session_id", updatable = false)
    private Long sessionId;

    @Column(updatable = false)
    private String topic;

    protected SessionTopic() {}

    static SessionTopic of(long sessionId, String topic) {
        var row = new SessionTopic();
        row.sessionId = sessionId;
        row.topic = topic;
        return row;
    }

    Long sessionId() {
        return sessionId;
    }

    String topic() {
        return topic;
    }
}
