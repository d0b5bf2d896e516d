package it.infolavoro.web.referral;

import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.EndDelivery;
import it.infolavoro.referral.EndDelivery.Manner;
import java.io.Serializable;

/** Ends one delivery: in which manner, why, and a note that stays at the desk. */
public class EndForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DeliveryRow delivery;
    private final Manner manner;
    private String reason;
    private String note;

    EndForm(DeliveryRow delivery, Manner manner) {
        this.delivery = delivery;
        this.manner = manner;
    }

    EndDelivery command() {
        return new EndDelivery(delivery.id(), delivery.version(), manner, reason, note);
    }

    /** The code list of the reasons. */
    public String getReasonList() {
        return manner.leadsTo().reasonList().orElseThrow();
    }

    public DeliveryRow getDelivery() {
        return delivery;
    }

    public Manner getManner() {
        return manner;
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
}
