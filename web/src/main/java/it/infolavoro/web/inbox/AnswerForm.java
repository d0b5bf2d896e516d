package it.infolavoro.web.inbox;

import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.InboxDetail;
import it.infolavoro.referral.DeliveryState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What an organisation types when it answers. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason;
    private String note;
    private String textForCitizen;
    private LocalDate outcomeOn;
    private Long toServiceId;
    private boolean citizenAgrees;

    /** The answers that a delivery's state allows, the usual one first. */
    public static Set<Move> moves(InboxDetail detail) {
        var moves = switch (detail.state()) {
            case SENT, ACKNOWLEDGED -> EnumSet.of(Move.ACCEPT, Move.DECLINE, Move.FORWARD);
            case ACCEPTED -> EnumSet.of(Move.START, Move.HOLD, Move.COMPLETE, Move.INTERRUPT);
            case IN_PROGRESS -> EnumSet.of(Move.HOLD, Move.COMPLETE, Move.INTERRUPT);
            case ON_HOLD -> EnumSet.of(Move.START, Move.INTERRUPT);
            default -> EnumSet.noneOf(Move.class);
        };
        if (detail.undoUntil() != null) {
            moves.add(Move.UNDO);
        }
        return moves;
    }

    /** The code list of the reason or outcome that an answer needs; empty where it needs none, and for no answer. */
    public static String reasonList(Move move) {
        if (move == null) {
            return "";
        }
        return switch (move) {
            case DECLINE -> DeliveryState.DECLINED.reasonList().orElseThrow();
            case HOLD -> DeliveryState.ON_HOLD.reasonList().orElseThrow();
            case COMPLETE -> DeliveryState.COMPLETED.reasonList().orElseThrow();
            case INTERRUPT -> DeliveryState.INTERRUPTED.reasonList().orElseThrow();
            default -> "";
        };
    }

    /** An empty form whose day is the given one. */
    public static AnswerForm on(LocalDate day) {
        var form = new AnswerForm();
        form.outcomeOn = day;
        return form;
    }

    /** The command; of the fields, those that the move has. */
    public AnswerDelivery command(long id, long version, Move move) {
        return new AnswerDelivery(
                id,
                version,
                move,
                reason,
                note,
                textForCitizen,
                move == Move.COMPLETE ? outcomeOn : null,
                toServiceId,
                citizenAgrees);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getTextForCitizen() {
        return textForCitizen;
    }

    public void setTextForCitizen(String textForCitizen) {
        this.textForCitizen = textForCitizen;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public void setOutcomeOn(LocalDate outcomeOn) {
        this.outcomeOn = outcomeOn;
    }

    public Long getToServiceId() {
        return toServiceId;
    }

    public void setToServiceId(Long toServiceId) {
        this.toServiceId = toServiceId;
    }

    public boolean isCitizenAgrees() {
        return citizenAgrees;
    }

    public void setCitizenAgrees(boolean citizenAgrees) {
        this.citizenAgrees = citizenAgrees;
    }
}
