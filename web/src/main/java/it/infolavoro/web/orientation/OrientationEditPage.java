package it.infolavoro.web.orientation;

import it.infolavoro.orientation.AmendSession;
import it.infolavoro.orientation.OrientationService;
import it.infolavoro.orientation.RecordSession;
import it.infolavoro.web.caller.CodesBean;
import it.infolavoro.web.draft.DraftedRequest;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Records a session of a person, or amends a recorded one. */
@Named
@ViewScoped
public class OrientationEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OrientationService sessions;

    @Inject
    CodesBean codes;

    @Inject
    Notices notices;

    private final DraftedRequest request = new DraftedRequest();
    private final SessionForm form = new SessionForm();
    private Long id;
    private Long citizen;
    private long version;
    private String personName;
    private List<Difference> differences = List.of();

    /** Reads the session to amend, or the person of a new one. Throws NotFound where the address names neither. */
    public void open() {
        if (id != null) {
            var session = sessions.open(id);
            citizen = session.citizenId();
            version = session.version();
            form.show(session);
        }
        personName = sessions.personName(citizen == null ? 0 : citizen);
    }

    /** Stores the session, unless somebody else was faster: then both versions are shown, and saving again decides. */
    public String save() {
        if (id == null) {
            sessions.record(new RecordSession(request.id(), citizen, form.session()));
            notices.done("orientation.recorded");
        } else if (changedMeanwhile()) {
            return null;
        } else {
            sessions.amend(new AmendSession(id, version, form.session()));
            notices.done("orientation.amended");
        }
        return "/citizen/file?faces-redirect=true&id=" + citizen;
    }

    private boolean changedMeanwhile() {
        var current = sessions.open(id);
        if (current.version() == version) {
            return false;
        }
        version = current.version();
        var saved = new SessionForm();
        saved.show(current);
        differences = new SessionDifferences(codes).between(saved.session(), form.session());
        notices.warn("orientation.changedMeanwhile");
        return true;
    }

    public SessionForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCitizen() {
        return citizen;
    }

    public void setCitizen(Long citizen) {
        this.citizen = citizen;
    }

    public String getPersonName() {
        return personName;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** The request of a new session; null while a recorded one is amended, which keeps no draft. */
    public DraftedRequest getRequest() {
        return id == null ? request : null;
    }
}
