package it.infolavoro.web.referral;

import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.ReferralDetail;
import it.infolavoro.referral.ReportedAnswer.Move;
import it.infolavoro.referral.ReportedAnswerService;
import it.infolavoro.referral.Side;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Writes down what an organisation has told by telephone or on paper, on the page of the referral. */
@Named
@ViewScoped
public class ReportedPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReportedAnswerService answers;

    @Inject
    Notices notices;

    private ReportedForm form;

    /** What the organisation can have done in the delivery's state; nothing where it answers in the product. */
    public List<Move> moves(ReferralDetail referral, DeliveryRow delivery) {
        return Arrays.stream(Move.values())
                .filter(move -> referral.way().reported()
                        && move.leadsTo().canFollow(delivery.state())
                        && move.leadsTo().setBy().contains(Side.ORGANISATION))
                .toList();
    }

    /** Shows the form of a move. */
    public void choose(DeliveryRow delivery, Move move) {
        form = new ReportedForm(delivery, move, LocalDate.now(Clocks.ITALY));
    }

    /** Hides the form. */
    public void forget() {
        form = null;
    }

    /** Writes it down. */
    public String save(long referralId) {
        answers.report(form.command());
        notices.done("referral.reported.done");
        return "/referral/detail?faces-redirect=true&id=" + referralId;
    }

    /** The form that is open, or null. */
    public ReportedForm getForm() {
        return form;
    }
}
