package it.infolavoro.web.settings;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.listsettings.ListSettingsService;
import it.infolavoro.listsettings.SettleList;
import it.infolavoro.platform.NotFound;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingChange;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Settles the lists of the network: one at a time, looked at with what changes, saved, brought back. */
@Named
@ViewScoped
public class ListSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/settings/lists?faces-redirect=true";

    @Inject
    ListSettingsService service;

    @Inject
    Notices notices;

    private String name = ChoiceList.NEED.list();
    private ChoiceList list;
    private int newest;
    private ArrayList<ListLine> lines = new ArrayList<>();
    private String added;
    private String reason;
    private transient List<HistoryLine> history;
    private ArrayList<Difference> changes = new ArrayList<>();
    private boolean previewed;

    /** Reads what holds now. Throws NotFound for a list that is not settled here. */
    public void open() {
        list = ChoiceList.find(name).orElseThrow(() -> new NotFound("list"));
        var overview = service.overview();
        newest = overview.newest();
        lines = new ArrayList<>(
                overview.lists().get(list).stream().map(ListLine::new).toList());
    }

    /** Shows what would change. */
    public void preview() {
        changes = new ArrayList<>(
                service.preview(command()).stream().map(ListSettingsPage::words).toList());
        previewed = true;
    }

    /** Goes back to the fields. */
    public void change() {
        previewed = false;
    }

    /** Saves what was looked at. */
    public String save() {
        service.settle(command());
        notices.done("lists.settled");
        return HERE + "&list=" + name;
    }

    /** Brings an older version back. */
    public String restore(int number) {
        service.restore(new RestoreSettings(newest, number));
        notices.done("setting.restored", number);
        return HERE + "&list=" + name;
    }

    private SettleList command() {
        return new SettleList(newest, list, lines.stream().map(ListLine::value).toList(), added, reason);
    }

    private static Difference words(SettingChange change) {
        var name = change.key().substring(0, change.key().indexOf('.'));
        return new Difference(Texts.get("form.list." + name), value(change.before()), value(change.after()));
    }

    private static String value(String line) {
        if (line == null) {
            return Texts.get("lists.none");
        }
        var label = line.substring(line.indexOf('|') + 1);
        return line.startsWith("on|") ? label : Texts.get("lists.taken", label);
    }

    /** The versions, the newest first. */
    public List<HistoryLine> getHistory() {
        if (history == null) {
            history = HistoryLine.all(service.overview().history(), ListSettingsPage::words);
        }
        return history;
    }

    /** All lists that are settled here. */
    public ChoiceList[] getAll() {
        return ChoiceList.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getNewest() {
        return newest;
    }

    public List<ListLine> getLines() {
        return lines;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Difference> getChanges() {
        return changes;
    }

    public boolean isPreviewed() {
        return previewed;
    }
}
