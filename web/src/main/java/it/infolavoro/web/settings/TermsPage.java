package it.infolavoro.web.settings;

import it.infolavoro.identity.Role;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettleTerms;
import it.infolavoro.settings.TermsPreview;
import it.infolavoro.settings.TermsService;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Settles the terms of the network: typed, looked at with what they would change, saved, brought back. */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/settings/terms?faces-redirect=true";

    @Inject
    TermsService service;

    @Inject
    Notices notices;

    private int newest;
    private TermsForm form;
    private transient List<HistoryLine> history;
    private ArrayList<Difference> changes = new ArrayList<>();
    private boolean previewed;
    private long waiting;
    private long ending;

    /** Reads what holds now. */
    public void open() {
        var overview = service.overview();
        newest = overview.newest();
        form = new TermsForm(overview);
    }

    /** Shows what would change; where another coordinator saved meanwhile, against what holds now. */
    public void preview() {
        var now = service.overview().newest();
        if (now != newest) {
            newest = now;
            notices.warn("terms.changedMeanwhile");
        }
        show(service.preview(command()));
    }

    private void show(TermsPreview preview) {
        changes = new ArrayList<>(preview.changes().stream().map(TermWords::of).toList());
        waiting = preview.waiting();
        ending = preview.ending();
        previewed = true;
    }

    /** Goes back to the fields. */
    public void change() {
        previewed = false;
    }

    /** Saves what was looked at. */
    public String save() {
        service.settle(command());
        notices.done("terms.settled");
        return HERE;
    }

    /** Brings an older version back. */
    public String restore(int number) {
        service.restore(new RestoreSettings(newest, number));
        notices.done("setting.restored", number);
        return HERE;
    }

    private SettleTerms command() {
        return new SettleTerms(newest, form.changed(), form.getReason());
    }

    /** The versions, the newest first. */
    public List<HistoryLine> getHistory() {
        if (history == null) {
            history = HistoryLine.all(service.overview().history(), TermWords::of);
        }
        return history;
    }

    /** The roles of which a second factor can be asked. */
    public List<SelectItem> getRoles() {
        return Stream.of(
                        Role.DESK_OPERATOR,
                        Role.DESK_MANAGER,
                        Role.MEMBER_OPERATOR,
                        Role.MEMBER_MANAGER,
                        Role.NETWORK_COORDINATOR)
                .map(role -> new SelectItem(role, Texts.get("common.role." + role)))
                .toList();
    }

    public TermsForm getForm() {
        return form;
    }

    public int getNewest() {
        return newest;
    }

    public List<Difference> getChanges() {
        return changes;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getEnding() {
        return ending;
    }
}
