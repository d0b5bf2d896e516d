package it.infolavoro.web.people;

import it.infolavoro.people.InvitePerson;
import it.infolavoro.people.People;
import it.infolavoro.people.PeopleService;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The invitation of somebody. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleService service;

    @Inject
    Notices notices;

    private String kind;
    private Long id;
    private People people;
    private String givenName;
    private String surname;
    private String email;
    private String role;

    /** Reads who is invited where. */
    public void open() {
        people = service.list(BodyAddress.kind(kind), id);
        if (people.roles().size() == 1) {
            role = people.roles().get(0);
        }
    }

    /** Invites. */
    public String invite() {
        service.invite(new InvitePerson(BodyAddress.kind(kind), id, givenName, surname, email, role));
        notices.done("people.invited", givenName + " " + surname);
        return "/people/list?faces-redirect=true" + BodyAddress.query(kind, id);
    }

    /** The roles to choose from. */
    public List<SelectItem> getRoles() {
        return RoleChoices.of(people.roles());
    }

    /** The role that the invited person will have where there is no choice. */
    public String getOnlyRole() {
        return people.roles().size() == 1 ? Texts.get("common.role." + role) : null;
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

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
