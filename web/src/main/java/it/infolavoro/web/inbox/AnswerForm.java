package it.infolavoro.web.inbox;

import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import java.io.Serializable;
import java.time.LocalDate;

/** What an organisation types when it answers. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason;
    private String note;
    private String textForCitizen;
    private LocalDate outcomeOn;
    private Long toServiceId;
    private boolean citizenAgrees;

    /** An empty form whose day is the given one. */
    static AnswerForm on(LocalDate day) {
        var form = new AnswerForm();
        form.outcomeOn = day;
        return form;
    }

    /** The command; of the fields, those that the move has. */
    AnswerDelivery command(long id, long version, Move move) {
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
