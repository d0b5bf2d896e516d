package it.infolavoro.referral;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Invio all'ente: what both sides see of one delivery. The desk writes it as {@link ReferralDelivery}, the organisation
 * through its own door as InboxDelivery: two entities on one table that share id, state and version, so that whoever
 * comes second is told.
 */
@MappedSuperclass
public abstract class Delivery extends VersionedEntity {

    /** Days within which an acceptance or a refusal can be undone (rule R7). */
    public static final int UNDO_DAYS = 3;

    @Column(name = "referral_id", updatable = false)
    private Long referralId;

    @Column(name = "service_id", updatable = false)
    private Long serviceId;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.DRAFT;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** The day in Italy, which is what reports count by. */
    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "text_for_citizen")
    private String textForCitizen;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    @Column(name = "undone_at")
    private Instant undoneAt;

    /** The desk has sent the person to the service again: a refusal stays as it is. */
    @Column(name = "answer_kept")
    private boolean answerKept;

    @Column(name = "forward_service_id")
    private Long forwardServiceId;

    @Column(name = "parent_id", updatable = false)
    private Long parentId;

    @Column(name = "first_wins", updatable = false)
    private boolean firstWins;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Priority priority;

    @Column(name = "age_band", updatable = false)
    private String ageBand;

    @Column(name = "need_kind", updatable = false)
    private String needKind;

    @Column(name = "message", updatable = false)
    private String message;

    @Column(name = "snapshot", updatable = false)
    private String snapshot;

    protected Delivery() {}

    protected Delivery(Referral referral, long serviceId, Long parentId, Instant at) {
        this.referralId = referral.id();
        this.serviceId = serviceId;
        this.parentId = parentId;
        this.firstWins = referral.firstWins();
        this.priority = referral.priority();
        this.ageBand = referral.ageBand();
        this.needKind = referral.needKind();
        this.message = referral.message();
        this.snapshot = referral.snapshot();
        this.stateAt = at;
    }

    /**
     * Moves to the next state. Throws BusinessRuleViolation {@code delivery.transition} where the table forbids it,
     * {@code code.required} where the next state needs a reason or an outcome and there is none.
     */
    protected Transition become(DeliveryState next, Side side, Instant at, String newReason, String note) {
        if (!next.canFollow(state) || !next.setBy().contains(side)) {
            throw new BusinessRuleViolation("delivery.transition", state, next);
        }
        if (next.reasonList().isPresent() && (newReason == null || newReason.isBlank())) {
            throw BusinessRuleViolation.at("reason", "code.required");
        }
        var transition = new Transition(state, next, side, at, newReason, note, facts());
        state = next;
        stateAt = at;
        reason = newReason;
        switch (next) {
            case SENT -> {
                sentAt = at;
                sentOn = Clocks.day(at);
            }
            case ACKNOWLEDGED -> acknowledgedAt = at;
            case ACCEPTED -> acceptedAt = at;
            default -> closedAt = next.closed() ? at : null;
        }
        return transition;
    }

    /** What can be counted of it, as it is now. */
    public DeliveryFacts facts() {
        return new DeliveryFacts(serviceId, state, reason, sentOn, acknowledgedAt, acceptedAt, closedAt);
    }

    /** Until when the answer can be taken back (rule R7); empty where there is none to take back, or no longer. */
    public Optional<Instant> undoUntil(Instant now) {
        var undoable =
                (state == DeliveryState.ACCEPTED || state == DeliveryState.DECLINED) && undoneAt == null && !answerKept;
        return Optional.of(stateAt.plus(Duration.ofDays(UNDO_DAYS))).filter(until -> undoable && !now.isAfter(until));
    }

    /** The answer cannot be taken back any more (rule R5). */
    void keepAnswer() {
        answerKept = true;
    }

    /** Takes an acceptance or a refusal back, once, within the term and with a reason (rule R7). */
    protected Transition undo(Instant at, String why) {
        if (why == null || why.isBlank()) {
            throw BusinessRuleViolation.at("note", "delivery.undoReason");
        }
        if (answerKept) {
            throw new BusinessRuleViolation("delivery.undo.sentAgain");
        }
        if (undoUntil(at).isEmpty()) {
            throw new BusinessRuleViolation("delivery.undo", UNDO_DAYS);
        }
        var transition = new Transition(state, DeliveryState.ACKNOWLEDGED, Side.ORGANISATION, at, null, why, facts());
        state = DeliveryState.ACKNOWLEDGED;
        stateAt = at;
        undoneAt = at;
        acceptedAt = null;
        closedAt = null;
        reason = null;
        textForCitizen = null;
        return transition;
    }

    /** The organisation, or the citizen through it, says no. */
    protected Transition declined(Instant at, String coded, String note, String text) {
        var transition = become(DeliveryState.DECLINED, Side.ORGANISATION, at, coded, note);
        textForCitizen = text;
        return transition;
    }

    /** The service is done, with its coded outcome and the day of it, which lies between the sending and today. */
    protected Transition completed(Instant at, String outcome, LocalDate on, String note) {
        if (on == null) {
            throw BusinessRuleViolation.at("outcomeOn", "delivery.outcomeDate");
        }
        if (on.isAfter(Clocks.day(at))) {
            throw BusinessRuleViolation.at("outcomeOn", "time.future");
        }
        if (sentOn != null && on.isBefore(sentOn)) {
            throw BusinessRuleViolation.at("outcomeOn", "delivery.outcomeBeforeSending");
        }
        var transition = become(DeliveryState.COMPLETED, Side.ORGANISATION, at, outcome, note);
        outcomeOn = on;
        return transition;
    }

    protected void passTo(long service) {
        forwardServiceId = service;
    }

    public Long referralId() {
        return referralId;
    }

    public Long serviceId() {
        return serviceId;
    }

    public DeliveryState state() {
        return state;
    }

    public boolean firstWins() {
        return firstWins;
    }

    public Priority priority() {
        return priority;
    }

    public Long parentId() {
        return parentId;
    }

    public Long forwardServiceId() {
        return forwardServiceId;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Instant stateAt() {
        return stateAt;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String reason() {
        return reason;
    }

    public String textForCitizen() {
        return textForCitizen;
    }

    public LocalDate outcomeOn() {
        return outcomeOn;
    }

    public String ageBand() {
        return ageBand;
    }

    public String needKind() {
        return needKind;
    }

    public String message() {
        return message;
    }

    protected String snapshotText() {
        return snapshot;
    }
}
