package it.infolavoro.web.signal;

import it.infolavoro.sharing.OpenSharedSummary;
import it.infolavoro.sharing.SharedSummary;
import it.infolavoro.sharing.SharedSummaryService;
import it.infolavoro.sharing.SummaryAnswer;
import it.infolavoro.signal.AskNetwork;
import it.infolavoro.signal.BeginIntake;
import it.infolavoro.signal.NetworkAnswer;
import it.infolavoro.signal.NetworkAnswer.Followed;
import it.infolavoro.signal.ReopenIntake;
import it.infolavoro.signal.SignalService;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The panel "Già seguito nella Rete" of an intake page: what was asked in this visit, and what was answered. */
@Named
@ViewScoped
public class SignalPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SignalService service;

    @Inject
    SharedSummaryService summaries;

    private Long intake;
    private NetworkAnswer.State state;
    private int days;
    private final Map<String, FollowedElsewhere> answers = new HashMap<>();
    private String receiptCode;
    private SummaryAnswer.State codeState;
    private transient SharedSummary summary;

    /** What was answered for one need; kept with the view, as a record of the service need not be. */
    private record FollowedElsewhere(boolean elsewhere, ArrayList<String> municipalities) implements Serializable {

        static FollowedElsewhere of(Followed followed) {
            return new FollowedElsewhere(followed.elsewhere(), new ArrayList<>(followed.municipalities()));
        }
    }

    /** Opens the visit of a person. Throws NotFound. */
    public void begin(Long citizen) {
        if (intake == null && citizen != null) {
            intake = service.begin(new BeginIntake(citizen));
        }
    }

    /**
     * Goes on asking after the visit with which the person's record was opened; nothing happens after none or another.
     */
    public void reopen(Long visit, List<String> needs) {
        if (visit != null) {
            intake = service.reopen(new ReopenIntake(visit)).orElse(null);
            ask(needs);
        }
    }

    /** Asks about the needs that were not asked about yet. */
    public void ask(List<String> needs) {
        var open = unanswered(needs);
        if (open.isEmpty()) {
            return;
        }
        var answer = service.ask(new AskNetwork(intake, open));
        state = answer.state();
        days = answer.days();
        answer.needs().forEach(need -> answers.put(need.need(), FollowedElsewhere.of(need)));
    }

    /** Whether some of these needs were not asked about yet. */
    public boolean pending(List<String> needs) {
        return !unanswered(needs).isEmpty();
    }

    /** Of these needs, those for which another desk follows the person. */
    public List<String> followed(List<String> needs) {
        return chosen(needs).stream()
                .filter(need -> answers.containsKey(need) && answers.get(need).elsewhere())
                .toList();
    }

    /** Whether all of these needs were answered, and nobody else follows the person for any. */
    public boolean nobody(List<String> needs) {
        return !chosen(needs).isEmpty() && !pending(needs) && followed(needs).isEmpty();
    }

    /** The sentence of the network, with its days. */
    public String sentence(String key) {
        return Texts.get("signal." + key, days);
    }

    /** Names of the Comuni that follow the person for a need; empty unless the network's settings allow them. */
    public String names(String need) {
        return String.join(", ", answers.get(need).municipalities());
    }

    /** Opens the summary of the code that was typed; the code is forgotten unless it must be corrected. */
    public void open() {
        if (receiptCode == null || receiptCode.isBlank()) {
            codeState = SummaryAnswer.State.MISTYPED;
            return;
        }
        var answer = summaries.open(new OpenSharedSummary(intake, receiptCode));
        codeState = answer.state();
        summary = answer.summary();
        if (codeState != SummaryAnswer.State.MISTYPED) {
            receiptCode = null;
        }
    }

    private List<String> unanswered(List<String> needs) {
        var askable = intake != null && state != NetworkAnswer.State.NO_CODE;
        return chosen(needs).stream()
                .filter(need -> askable && !answers.containsKey(need))
                .toList();
    }

    private static List<String> chosen(List<String> needs) {
        return needs == null ? List.of() : needs;
    }

    public boolean isOpen() {
        return intake != null;
    }

    public NetworkAnswer.State getState() {
        return state;
    }

    public SummaryAnswer.State getCodeState() {
        return codeState;
    }

    public SharedSummary getSummary() {
        return summary;
    }

    public String getReceiptCode() {
        return receiptCode;
    }

    public void setReceiptCode(String receiptCode) {
        this.receiptCode = receiptCode;
    }
}
