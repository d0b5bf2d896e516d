package it.infolavoro.web.inbox;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.InboxDetail;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.StepRow;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** One delivery as its organisation sees it, and the answers that its state allows. Opening it acknowledges it. */
@Named
@ViewScoped
public class InboxDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InboxService inbox;

    @Inject
    Notices notices;

    private Long id;
    private InboxDetail detail;
    private Move move;
    private AnswerForm form = new AnswerForm();
    private List<ServiceRow> services = List.of();

    /** Reads the delivery. */
    public void open() {
        detail = inbox.open(id == null ? 0 : id);
    }

    /** The answers that the state allows, the usual one first. */
    public Set<Move> getMoves() {
        return AnswerForm.moves(detail);
    }

    /** Answers at once where nothing is to be asked, else shows the form of the answer. */
    public String choose(Move chosen) {
        if (chosen == Move.ACCEPT || chosen == Move.START) {
            form = new AnswerForm();
            return sendOrShowWhatIsThere(chosen);
        }
        move = chosen;
        form = AnswerForm.on(LocalDate.now(Clocks.ITALY));
        services = move == Move.FORWARD ? inbox.servicesToForwardTo(id) : List.of();
        return null;
    }

    /** Hides the form. */
    public void forget() {
        move = null;
    }

    /** Sends the answer of the form. */
    public String answer() {
        return send(move);
    }

    /** Whoever is refused because somebody else was faster sees the delivery as it has become meanwhile. */
    private String sendOrShowWhatIsThere(Move answer) {
        var refused = true;
        try {
            var next = send(answer);
            refused = false;
            return next;
        } finally {
            if (refused) {
                open();
            }
        }
    }

    private String send(Move answer) {
        inbox.answer(form.command(id, detail.version(), answer));
        notices.done("inbox.done." + answer);
        return "/inbox/list?faces-redirect=true&folder=" + folderAfter(answer);
    }

    private static String folderAfter(Move answer) {
        return switch (answer) {
            case ACCEPT, START, HOLD -> "WORKING";
            case COMPLETE, INTERRUPT -> "CLOSED";
            case UNDO -> "TO_ANSWER";
            default -> "NEW";
        };
    }

    /** The code list of the reason or outcome that the answer needs; empty where it needs none. */
    public String getReasonList() {
        return AnswerForm.reasonList(move);
    }

    /** The history, the newest step first. */
    public List<StepRow> getSteps() {
        var steps = new ArrayList<>(detail.steps());
        Collections.reverse(steps);
        return steps;
    }

    /** Whether the organisation has not accepted yet, so that it does not see who the person is. */
    public boolean isBeforeAcceptance() {
        return detail.state() == DeliveryState.SENT || detail.state() == DeliveryState.ACKNOWLEDGED;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public InboxDetail getDetail() {
        return detail;
    }

    public Move getMove() {
        return move;
    }

    public AnswerForm getForm() {
        return form;
    }

    public List<ServiceRow> getServices() {
        return services;
    }
}
