package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.ApplicationRow;
import it.infolavoro.adhesion.ApplicationService;
import it.infolavoro.adhesion.ApproveApplication;
import it.infolavoro.adhesion.JoinNetwork;
import it.infolavoro.adhesion.ProtocolService;
import it.infolavoro.adhesion.RefuseApplication;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One application: what it says, and what the coordinator decides about it. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApplicationService applications;

    @Inject
    ProtocolService protocols;

    @Inject
    Notices notices;

    private long id;
    private long version;
    private transient ApplicationRow row;
    private List<SelectItem> choices = List.of();
    private LocalDate on;
    private String reason;
    private Long protocolId;

    /** Reads the application. Throws NotFound. */
    public void open() {
        row = applications.open(id);
        version = row.version();
        choices = protocols.list().stream()
                .map(protocol -> new SelectItem(protocol.id(), protocol.label()))
                .toList();
    }

    /** The body may sign. */
    public String approve() {
        applications.approve(new ApproveApplication(id, version, on));
        notices.done("adhesion.approved");
        return "/network/application?faces-redirect=true&id=" + id;
    }

    /** The body may not join. */
    public String refuse() {
        applications.refuse(new RefuseApplication(id, version, on, reason));
        notices.done("adhesion.refused");
        return "/network/list?faces-redirect=true";
    }

    /** The body has signed. */
    public String join() {
        var body = applications.join(new JoinNetwork(id, version, protocolId, on));
        notices.done("adhesion.joined");
        return BodyAddress.to("/network/body", body);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The application, read anew where the page was kept between two requests. */
    public ApplicationRow getRow() {
        if (row == null) {
            row = applications.open(id);
        }
        return row;
    }

    public List<SelectItem> getChoices() {
        return choices;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getProtocolId() {
        return protocolId;
    }

    public void setProtocolId(Long protocolId) {
        this.protocolId = protocolId;
    }
}
