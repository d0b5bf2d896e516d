package it.infolavoro.web.mailtext;

import it.infolavoro.mailtext.MailKind;
import it.infolavoro.mailtext.MailPlaceholder;
import it.infolavoro.mailtext.MailPreview;
import it.infolavoro.mailtext.MailTextOverview;
import it.infolavoro.mailtext.MailTextRow;
import it.infolavoro.mailtext.MailTextService;
import it.infolavoro.mailtext.SettleMailText;
import it.infolavoro.platform.NotFound;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingChange;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.settings.HistoryLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Adds words to a kind of mail: typed, looked at in the mail, saved, brought back. */
@Named
@ViewScoped
public class MailTextPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/settings/mails?faces-redirect=true&kind=";

    @Inject
    MailTextService service;

    @Inject
    Notices notices;

    private String kind = MailKind.BOOKED.name();
    private int newest;
    private String opening;
    private String closing;
    private String reason;
    private String subject;
    private String text;
    private transient MailTextOverview overview;

    /** Reads what is added to the chosen kind. Throws NotFound for a kind that the caller does not write. */
    public void open() {
        newest = overview().newest();
        var own = chosen().own();
        opening = own.opening();
        closing = own.closing();
    }

    private MailTextRow chosen() {
        return overview().kinds().stream()
                .filter(row -> row.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("mail"));
    }

    /** Shows the mail as it would be sent. */
    public void preview() {
        MailPreview preview = service.preview(command());
        subject = preview.subject();
        text = preview.text();
    }

    /** Goes back to the fields. */
    public void change() {
        text = null;
    }

    /** Saves what was looked at. */
    public String save() {
        service.settle(command());
        notices.done("mailText.settled");
        return HERE + kind;
    }

    /** Brings an older version back. */
    public String restore(int number) {
        service.restore(new RestoreSettings(newest, number));
        notices.done("setting.restored", number);
        return HERE + kind;
    }

    private SettleMailText command() {
        return new SettleMailText(newest, MailKind.valueOf(kind), opening, closing, reason);
    }

    private MailTextOverview overview() {
        if (overview == null) {
            overview = service.overview();
        }
        return overview;
    }

    public List<MailTextLine> getKinds() {
        return overview().kinds().stream().map(MailTextLine::of).toList();
    }

    /** What the network says in this kind, which holds where the Comune says nothing. */
    public MailTextRow getChosen() {
        return chosen();
    }

    /** The placeholders that this kind knows, as they are written. */
    public String getPlaceholders() {
        return MailKind.valueOf(kind).placeholders().stream()
                .map(MailPlaceholder::written)
                .collect(Collectors.joining(", "));
    }

    /** The versions, the newest first. */
    public List<HistoryLine> getHistory() {
        return HistoryLine.all(overview().history(), MailTextPage::words);
    }

    private static Difference words(SettingChange change) {
        var parts = change.key().split("\\.");
        var label = Texts.get("mailText.kind." + parts[0]) + ", " + Texts.get("mailText.part." + parts[1]);
        return new Difference(label, orNone(change.before()), orNone(change.after()));
    }

    private static String orNone(String words) {
        return words == null ? Texts.get("mailText.nothing") : words;
    }

    public boolean isPreviewed() {
        return text != null;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public int getNewest() {
        return newest;
    }

    public String getKind() {
        return kind;
    }

    /** An empty parameter leaves the first kind. */
    public void setKind(String kind) {
        if (kind != null && !kind.isBlank()) {
            this.kind = kind;
        }
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
