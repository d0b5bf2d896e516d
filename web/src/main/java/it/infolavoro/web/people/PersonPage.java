package it.infolavoro.web.people;

import it.infolavoro.people.ChangeRole;
import it.infolavoro.people.PeopleService;
import it.infolavoro.people.PersonDetail;
import it.infolavoro.people.PersonState;
import it.infolavoro.people.SecondFactor;
import it.infolavoro.web.caller.CallerBean;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One of the people, and what can be done. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService service;

    @Inject
    CallerBean caller;

    @Inject
    Notices notices;

    private Long id;
    private PersonDetail person;
    private String role;

    /** Reads the person. */
    public void open() {
        person = service.person(id == null ? 0 : id);
        role = person.row().role();
    }

    /** Mails the invitation again. */
    public String inviteAgain() {
        service.inviteAgain(id);
        return done("people.invited");
    }

    /** Gives the chosen role. */
    public String changeRole() {
        service.changeRole(new ChangeRole(id, role));
        return done("people.role.changed");
    }

    /** Asks for a second factor. */
    public String askSecondFactor() {
        service.askSecondFactor(id);
        return done("people.secondFactor.asked");
    }

    /** Suspends the access. */
    public String suspend() {
        service.suspend(id);
        return done("people.suspended");
    }

    /** Lets the person in again. */
    public String resume() {
        service.resume(id);
        return done("people.resumed");
    }

    /** Removes the access. */
    public String remove() {
        service.remove(id);
        notices.done("people.removed", person.row().name());
        return list();
    }

    private String done(String text) {
        notices.done(text, person.row().name());
        return "/people/person?faces-redirect=true&id=" + id;
    }

    private String list() {
        return "/people/list?faces-redirect=true" + query();
    }

    /** The list that the person is on, as parameters of its address. */
    public String query() {
        return isElsewhere() ? BodyAddress.query(person.kind().name(), person.bodyId()) : "";
    }

    /** Whether the person works elsewhere than the caller. */
    public boolean isElsewhere() {
        return caller.isAdministrator() || person.starting();
    }

    /** Whether the invitation was not followed yet. */
    public boolean isWaiting() {
        return person.row().state().waits();
    }

    /** Whether the caller can do more than help a first manager in. */
    public boolean isManaging() {
        return !person.starting() && !person.row().own();
    }

    /** Whether another role can be chosen. */
    public boolean isRoleOpen() {
        return isManaging()
                && person.row().state() != PersonState.SUSPENDED
                && (person.roles().size() > 1 || person.row().role() == null);
    }

    /** Whether a second factor can be asked for. */
    public boolean isSecondFactorOpen() {
        var factor = person.row().secondFactor();
        return isManaging()
                && person.row().state() == PersonState.ACTIVE
                && (factor == SecondFactor.MISSING || factor == SecondFactor.OPTIONAL);
    }

    /** Whether the access can be suspended. */
    public boolean isOpenToSuspend() {
        return isManaging() && person.row().state() != PersonState.SUSPENDED && !isWaiting();
    }

    /** Whether the person can be let in again. */
    public boolean isSuspended() {
        return person.row().state() == PersonState.SUSPENDED && !person.row().own();
    }

    /** Whether the access can be removed. */
    public boolean isRemovable() {
        return !person.row().own() && (isManaging() || isWaiting());
    }

    /** The roles to choose from. */
    public List<SelectItem> getRoles() {
        return RoleChoices.of(person.roles());
    }

    public PersonDetail getPerson() {
        return person;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
