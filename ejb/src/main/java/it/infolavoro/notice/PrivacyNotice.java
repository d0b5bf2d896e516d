package it.infolavoro.notice;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Informativa: a version of a Comune's privacy notice. It is made by being published, and stays as it is (rule R1). */
@Entity
@Table(name = "privacy_notice")
public class PrivacyNotice extends DeskRecord {

    @Column(updatable = false)
    private String label;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private String body;

    protected PrivacyNotice() {}

    private PrivacyNotice(PublishNotice command, String by, Instant at) {
        super(command.requestId(), by, at);
        label = command.label();
        validFrom = command.validFrom();
        body = command.body();
    }

    /** Publishes a version. */
    public static PrivacyNotice publish(PublishNotice command, String by, Instant at) {
        return new PrivacyNotice(command, by, at);
    }

    /** Whether it can have been shown on a day (rule R4). */
    boolean begunBy(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    ShownNotice shown() {
        return new ShownNotice(label, validFrom, body, true);
    }

    NoticeRow row() {
        return new NoticeRow(label, validFrom, createdAt(), createdBy());
    }
}
