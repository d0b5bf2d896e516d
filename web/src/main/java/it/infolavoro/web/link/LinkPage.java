package it.infolavoro.web.link;

import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.inbox.InboxDetail;
import it.infolavoro.link.EnterCode;
import it.infolavoro.link.LinkAccess;
import it.infolavoro.link.LinkView;
import it.infolavoro.network.CodeItem;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.inbox.AnswerForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A delivery as an organisation without an account sees it through a link. It stands in for {@code codes} on its page,
 * since nobody is logged in whose network would tell what the codes mean.
 */
@Named
@ViewScoped
public class LinkPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/link/delivery?faces-redirect=true";
    private static final Set<Move> WITHOUT_CODE = EnumSet.of(Move.ACCEPT, Move.DECLINE);

    @Inject
    LinkAccess access;

    @Inject
    LinkSession session;

    @Inject
    Notices notices;

    private LinkView view;
    private Move move;
    private AnswerForm form = new AnswerForm();
    private String code;

    /** Reads what the link shows. */
    public void open() {
        view = access.look(session.key());
    }

    /** The answers that can be given now: before the code, whether to accept; after it, what has become of it. */
    public Set<Move> getMoves() {
        var moves = EnumSet.copyOf(Set.of(Move.values()));
        moves.retainAll(AnswerForm.moves(view.detail()));
        moves.remove(Move.FORWARD);
        if (!view.opened()) {
            moves.retainAll(WITHOUT_CODE);
        }
        return moves;
    }

    /** Answers at once where nothing is to be asked, else shows the form of the answer. */
    public String choose(Move chosen) {
        form = AnswerForm.on(LocalDate.now(Clocks.ITALY));
        if (chosen == Move.ACCEPT || chosen == Move.START) {
            return send(chosen);
        }
        move = chosen;
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

    private String send(Move answer) {
        var detail = view.detail();
        access.answer(session.key(), form.command(detail.id(), detail.version(), answer));
        notices.done(answer == Move.ACCEPT ? "link.accepted" : "inbox.done." + answer);
        return AGAIN;
    }

    /** Tells the desk that the request has been read. */
    public String acknowledge() {
        access.acknowledge(session.key());
        notices.done("link.acknowledged");
        return AGAIN;
    }

    /** Has a code mailed. */
    public String sendCode() {
        access.sendCode(session.key());
        notices.done("link.code.sent");
        return AGAIN;
    }

    /** Opens the link with the code of the form, for a session under a new id. */
    public String enterCode() {
        var grant = access.enterCode(new EnterCode(session.key().token(), code));
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        request.changeSessionId();
        session.open(grant);
        return AGAIN;
    }

    /** Has a new link mailed. */
    public String renew() {
        access.renew(session.key());
        notices.done("link.renewed");
        return AGAIN;
    }

    /** The code list of the reason or outcome that the answer needs. */
    public String getReasonList() {
        return AnswerForm.reasonList(move);
    }

    /** The values of a code list of the link's network. */
    public List<CodeItem> items(String list) {
        return access.items(view, list);
    }

    /** The label of a value. */
    public String label(String list, String key) {
        return access.label(view, list, key);
    }

    public LinkView getView() {
        return view;
    }

    public InboxDetail getDetail() {
        return view.detail();
    }

    public Move getMove() {
        return move;
    }

    public AnswerForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
