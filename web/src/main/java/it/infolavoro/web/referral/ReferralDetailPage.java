package it.infolavoro.web.referral;

import it.infolavoro.fhir.FhirService;
import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.EndDelivery.Manner;
import it.infolavoro.referral.ReferralDetail;
import it.infolavoro.referral.ReferralService;
import it.infolavoro.referral.ReferralStatus;
import it.infolavoro.referral.SendDraft;
import it.infolavoro.referral.Side;
import it.infolavoro.referral.StepRow;
import it.infolavoro.web.faces.Download;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A referral with its deliveries, their history, and what the desk can still do about each. */
@Named
@ViewScoped
public class ReferralDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralService referrals;

    @Inject
    FhirService fhir;

    @Inject
    Notices notices;

    private Long id;
    private ReferralDetail detail;
    private EndForm ending;

    /** Reads the referral. */
    public void open() {
        detail = referrals.open(id == null ? 0 : id);
    }

    /** Sends the draft. */
    public String send() {
        referrals.sendDraft(new SendDraft(id, detail.version()));
        notices.done("referral.sent");
        return here();
    }

    /** The manners in which the desk can end a delivery in its state. */
    public List<Manner> manners(DeliveryRow delivery) {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner.leadsTo().canFollow(delivery.state())
                        && manner.leadsTo().setBy().contains(Side.DESK))
                .toList();
    }

    /** Shows the small form that asks why. */
    public void choose(DeliveryRow delivery, Manner manner) {
        ending = new EndForm(delivery, manner);
    }

    /** Hides the form. */
    public void forget() {
        ending = null;
    }

    /** Ends the chosen delivery. */
    public String end() {
        referrals.end(ending.command());
        notices.done("referral.ended." + ending.getManner());
        return here();
    }

    /** Hands the referral over in the words of HL7 FHIR. */
    public void export() {
        Download.send("invio-" + id, Download.Type.FHIR, fhir.export(id).getBytes(StandardCharsets.UTF_8));
    }

    private String here() {
        return "/referral/detail?faces-redirect=true&id=" + id;
    }

    /** The organisation of a delivery. */
    public String organisation(long deliveryId) {
        return detail.deliveries().stream()
                .filter(delivery -> delivery.id() == deliveryId)
                .map(DeliveryRow::organisationName)
                .findFirst()
                .orElse("");
    }

    /** The history, the newest step first. */
    public List<StepRow> getSteps() {
        var steps = new ArrayList<>(detail.steps());
        Collections.reverse(steps);
        return steps;
    }

    public boolean isDraft() {
        return detail.status() == ReferralStatus.DRAFT;
    }

    /** Whether there is something to put on a receipt. */
    public boolean isSent() {
        return !isDraft() && detail.status() != ReferralStatus.VOID;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReferralDetail getDetail() {
        return detail;
    }

    public EndForm getEnding() {
        return ending;
    }
}
