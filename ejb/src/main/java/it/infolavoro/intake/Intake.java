package it.infolavoro.intake;

import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Accesso: one visit, by channel and reasons, of a known person or of nobody in particular. */
@Entity
@Table(name = "intake")
public class Intake extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "visited_at")
    private Instant visitedAt;

    /** The day in Italy, which is what reports count by. */
    @Column(name = "visited_on")
    private LocalDate visitedOn;

    private String channel;

    private String education;

    @Column(name = "labour_condition")
    private String labourCondition;

    @Column(name = "notice_version")
    private String noticeVersion;

    /** The Comune's own notice that was shown; null for the network's of that version. */
    @Column(name = "notice_id", updatable = false)
    private Long noticeId;

    @Column(name = "notice_shown_at")
    private Instant noticeShownAt;

    private String note;

    protected Intake() {}

    private Intake(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** A visit of nobody in particular: it counts, and that is all. */
    public static Intake anonymous(UUID requestId, String channel, Instant visitedAt, String by, Instant now) {
        var intake = new Intake(requestId, by, now);
        intake.channel = channel;
        intake.visitedAt = visitedAt;
        intake.visitedOn = Clocks.day(visitedAt);
        return intake;
    }

    /** A visit of a person whose record is open. */
    public static Intake of(RecordIntake command, Instant visitedAt, String by, Instant now) {
        var visit = command.visit();
        var intake = anonymous(command.requestId(), visit.channel(), visitedAt, by, now);
        intake.citizenId = command.citizenId();
        intake.education = visit.education();
        intake.labourCondition = visit.labourCondition();
        intake.noticeVersion = visit.noticeVersion();
        intake.noticeShownAt = visitedAt;
        intake.note = visit.note();
        return intake;
    }

    /** Keeps which of the Comune's own notices was shown; null for the network's. */
    Intake shown(Long ownNotice) {
        noticeId = ownNotice;
        return this;
    }

    public Long citizenId() {
        return citizenId;
    }
}
