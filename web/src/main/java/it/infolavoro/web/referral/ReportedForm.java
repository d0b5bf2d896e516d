package it.infolavoro.web.referral;

import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.ReportedAnswer;
import it.infolavoro.referral.ReportedAnswer.Move;
import java.io.Serializable;
import java.time.LocalDate;

/** What an organisation has told a desk, as it is typed. */
public class ReportedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DeliveryRow delivery;
    private final Move move;
    private String reason;
    private String note;
    private String textForCitizen;
    private LocalDate outcomeOn;
    private String toldBy;
    private LocalDate toldOn;

    ReportedForm(DeliveryRow delivery, Move move, LocalDate today) {
        this.delivery = delivery;
        this.move = move;
        this.toldOn = today;
        this.outcomeOn = today;
    }

    /** The command; of the fields, those that the move has. */
    ReportedAnswer command() {
        return new ReportedAnswer(
                delivery.id(),
                delivery.version(),
                move,
                reason,
                note,
                textForCitizen,
                move == Move.COMPLETE ? outcomeOn : null,
                toldBy,
                toldOn);
    }

    /** The code list of the reasons or outcomes; empty where the move needs none. */
    public String getReasonList() {
        return move.leadsTo().reasonList().orElse("");
    }

    public DeliveryRow getDelivery() {
        return delivery;
    }

    public Move getMove() {
        return move;
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

    public String getToldBy() {
        return toldBy;
    }

    public void setToldBy(String toldBy) {
        this.toldBy = toldBy;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }
}
