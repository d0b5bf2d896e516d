package it.infolavoro.web.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.people.BodyRow;
import it.infolavoro.people.People;
import it.infolavoro.people.PeopleService;
import it.infolavoro.people.PersonRow;
import it.infolavoro.web.caller.CallerBean;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The people of the own body, or the managers of another one that the caller looks after. */
@Named
@ViewScoped
public class PeopleListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService service;

    @Inject
    CallerBean caller;

    @Inject
    Notices notices;

    private String kind;
    private Long id;
    private People people;
    private List<BodyRow> bodies = List.of();
    private String chosen;

    /** Reads the people, for whoever is responsible for them. */
    public void open() {
        if (!isResponsible()) {
            return;
        }
        if (isElsewhere() || !looksAfterOthers()) {
            people = service.list(BodyAddress.kind(kind), id);
            return;
        }
        bodies = service.bodies();
        people = service.list(null, null);
    }

    /** Suspends somebody whom nobody has seen for long. */
    public String suspend(PersonRow row) {
        service.suspend(row.id());
        notices.done("people.suspended", row.name());
        return again();
    }

    /** Confirms the list. */
    public String confirm() {
        service.confirm();
        notices.done("people.confirmed");
        return again();
    }

    /** Opens the managers of the chosen body. */
    public String choose() {
        var parts = chosen.split("-");
        return "/people/list?faces-redirect=true&kind=" + parts[0] + "&id=" + parts[1];
    }

    private String again() {
        return "/people/list?faces-redirect=true" + BodyAddress.query(kind, id);
    }

    /** Whether the caller is responsible for anybody. */
    public boolean isResponsible() {
        return caller.isDeskManager() || caller.isMemberManager() || looksAfterOthers();
    }

    /** Whether the list is that of a body in which the caller does not work. */
    public boolean isElsewhere() {
        return kind != null && id != null;
    }

    private boolean looksAfterOthers() {
        return caller.isCoordinator() || caller.isAdministrator();
    }

    /** The heading. */
    public String getTitle() {
        if (isElsewhere() && people != null) {
            return Texts.get("people.title.of", people.bodyName());
        }
        return Texts.get("people.title." + place());
    }

    /** What the page is about, in a sentence. */
    public String getAbout() {
        if (isElsewhere() && people != null) {
            return Texts.get(people.starting() ? "people.about.starting" : "people.about.coordinators");
        }
        return Texts.get("people.about." + place());
    }

    private String place() {
        if (caller.isMember()) {
            return "member";
        }
        if (caller.isDesk()) {
            return "desk";
        }
        return caller.isCoordinator() ? "network" : "installation";
    }

    /** The bodies to choose from. */
    public List<SelectItem> getBodies() {
        return bodies.stream()
                .map(body -> new SelectItem(body.kind() + "-" + body.id(), label(body)))
                .toList();
    }

    private static String label(BodyRow body) {
        return body.kind() == Kind.MUNICIPALITY ? Texts.get("people.municipality", body.name()) : body.name();
    }

    public People getPeople() {
        return people;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
