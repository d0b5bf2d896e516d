package it.infolavoro.web.look;

import it.infolavoro.look.LookColour;
import it.infolavoro.look.LookOverview;
import it.infolavoro.look.LookPreview;
import it.infolavoro.look.LookService;
import it.infolavoro.look.SettleLook;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingChange;
import it.infolavoro.web.document.Upload;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.settings.HistoryLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;

/** Settles colour and logo: chosen, looked at in a heading, saved, brought back. */
@Named
@ViewScoped
public class LookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/settings/look?faces-redirect=true";

    /** One byte more than a logo may have is enough to refuse it. */
    private static final int READ = 512 * 1024 + 1;

    @Inject
    LookService service;

    @Inject
    Notices notices;

    private int newest;
    private LookColour colour;
    private transient Part file;
    private byte[] sent;
    private boolean keepLogo;
    private boolean ownLogo;
    private String alt;
    private String reason;
    private LookColour shownColour;
    private String shownLogo;
    private String shownAlt;
    private transient LookOverview overview;

    /** Reads what holds now. */
    public void open() {
        newest = overview().newest();
        var own = overview().own();
        colour = own.colour();
        alt = own.alt();
        ownLogo = own.logo() != null;
        keepLogo = ownLogo;
    }

    /** Shows the heading as it would be. */
    public void preview() {
        sent = new Upload(file).content(READ);
        file = null;
        LookPreview preview = service.preview(command());
        sent = preview.sent();
        shownColour = preview.colour();
        shownLogo = preview.logo();
        shownAlt = preview.alt();
    }

    /** Goes back to the fields. */
    public void change() {
        shownColour = null;
    }

    /** Saves what was looked at. */
    public String save() {
        service.settle(command());
        notices.done("look.settled");
        return HERE;
    }

    /** Brings an older version back. */
    public String restore(int number) {
        service.restore(new RestoreSettings(newest, number));
        notices.done("setting.restored", number);
        return HERE;
    }

    private SettleLook command() {
        return new SettleLook(newest, colour, sent, keepLogo, alt, reason);
    }

    private LookOverview overview() {
        if (overview == null) {
            overview = service.overview();
        }
        return overview;
    }

    /** The versions, the newest first. */
    public List<HistoryLine> getHistory() {
        return HistoryLine.all(overview().history(), LookPage::words);
    }

    private static Difference words(SettingChange change) {
        return new Difference(
                Texts.get("look." + change.key()),
                value(change.key(), change.before()),
                value(change.key(), change.after()));
    }

    private static String value(String key, String value) {
        if (value == null) {
            return Texts.get("look.none");
        }
        return switch (key) {
            case "colour" -> Texts.get("look.colour." + value);
            case "logo" -> Texts.get("look.logo.own");
            default -> value;
        };
    }

    /** What shows the logo in the preview: the picture itself, or the address of the one that holds; null for none. */
    public String getPicture() {
        if (sent != null) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(sent);
        }
        return shownLogo == null ? null : "/look/logo.png?d=" + shownLogo;
    }

    /** The palette. */
    public LookColour[] getColours() {
        return LookColour.values();
    }

    public boolean isPreviewed() {
        return shownColour != null;
    }

    public LookColour getShownColour() {
        return shownColour;
    }

    public String getShownAlt() {
        return shownAlt;
    }

    public boolean isOwnLogo() {
        return ownLogo;
    }

    public int getNewest() {
        return newest;
    }

    public LookColour getColour() {
        return colour;
    }

    public void setColour(LookColour colour) {
        this.colour = colour;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isKeepLogo() {
        return keepLogo;
    }

    public void setKeepLogo(boolean keepLogo) {
        this.keepLogo = keepLogo;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
