package it.infolavoro.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One version of the notice, as a visit names it; without a version the one in force. */
@Named
@ViewScoped
public class NoticeDetailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticePanel panel;

    private String version;

    /** Reads the version. Throws NotFound. */
    public void open() {
        if (version != null) {
            panel.show(version);
        }
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
