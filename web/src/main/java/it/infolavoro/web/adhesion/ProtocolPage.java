package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.BodyRow;
import it.infolavoro.adhesion.EnterProtocol;
import it.infolavoro.adhesion.ProtocolService;
import it.infolavoro.adhesion.RenewProtocol;
import it.infolavoro.adhesion.RenewProtocol.Signatory;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.ProtocolRow;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Enters a new protocol, or the next edition of one for all bodies that sign. */
@Named
@ViewScoped
public class ProtocolPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProtocolService protocols;

    @Inject
    Notices notices;

    private Long renews;
    private transient ProtocolRow old;
    private List<SelectItem> signatories = List.of();
    private List<String> bodies = new ArrayList<>();
    private String title;
    private LocalDate signedOn;
    private LocalDate on;
    private LocalDate endsOn;

    /** Fills the form with the edition that is renewed. Throws NotFound. */
    public void open() {
        if (renews == null) {
            return;
        }
        var renewal = protocols.renewal(renews);
        old = renewal.protocol();
        title = old.title();
        on = old.endsOn() == null ? null : old.endsOn().plusDays(1);
        signatories = renewal.bodies().stream()
                .map(body -> new SelectItem(key(body), body.name()))
                .toList();
        bodies =
                new ArrayList<>(renewal.bodies().stream().map(ProtocolPage::key).toList());
    }

    /** Stores the protocol. */
    public String save() {
        if (renews == null) {
            protocols.enter(new EnterProtocol(title, signedOn, endsOn));
            notices.done("adhesion.protocol.entered");
        } else {
            var signing = bodies.stream().map(ProtocolPage::signatory).toList();
            protocols.renew(new RenewProtocol(renews, title, signedOn, on, endsOn, signing));
            notices.done("adhesion.protocol.renewed", signing.size());
        }
        return "/network/list?faces-redirect=true";
    }

    private static String key(BodyRow body) {
        return body.kind() + " " + body.id();
    }

    private static Signatory signatory(String key) {
        var parts = key.split(" ");
        return new Signatory(Kind.valueOf(parts[0]), Long.parseLong(parts[1]));
    }

    /** The edition that is renewed; null for a new protocol. */
    public ProtocolRow getOld() {
        if (old == null && renews != null) {
            old = protocols.renewal(renews).protocol();
        }
        return old;
    }

    public Long getRenews() {
        return renews;
    }

    public void setRenews(Long renews) {
        this.renews = renews;
    }

    public List<SelectItem> getSignatories() {
        return signatories;
    }

    public List<String> getBodies() {
        return bodies;
    }

    public void setBodies(List<String> bodies) {
        this.bodies = bodies;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
