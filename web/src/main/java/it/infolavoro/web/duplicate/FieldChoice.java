package it.infolavoro.web.duplicate;

import java.io.Serializable;

/** One field of two records, and from which of them it is taken. */
public class FieldChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String label;
    private final String kept;
    private final String other;
    private boolean fromOther;

    FieldChoice(String name, String label, String kept, String other, boolean fromOther) {
        this.name = name;
        this.label = label;
        this.kept = kept;
        this.other = other;
        this.fromOther = fromOther;
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getKept() {
        return kept;
    }

    public String getOther() {
        return other;
    }

    public boolean isFromOther() {
        return fromOther;
    }

    public void setFromOther(boolean fromOther) {
        this.fromOther = fromOther;
    }
}
