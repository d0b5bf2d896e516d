package it.infolavoro.web.settings;

import it.infolavoro.listsettings.ListValue;
import java.io.Serializable;

/** A value of a list as it is typed. */
public class ListLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String saved;
    private String label;
    private boolean active;

    ListLine(ListValue value) {
        key = value.key();
        saved = value.label();
        label = value.label();
        active = value.active();
    }

    ListValue value() {
        return new ListValue(key, label, active);
    }

    /** What it is called until now. */
    public String getSaved() {
        return saved;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
