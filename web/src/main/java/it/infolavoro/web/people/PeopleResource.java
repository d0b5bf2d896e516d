package it.infolavoro.web.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.people.BodyRow;
import it.infolavoro.people.ChangeRole;
import it.infolavoro.people.InvitePerson;
import it.infolavoro.people.NamedAdministrator;
import it.infolavoro.people.People;
import it.infolavoro.people.PeopleService;
import it.infolavoro.people.PersonDetail;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The people of the own body, and of those that the caller looks after. */
@RequestScoped
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    PeopleService service;

    /** The people of the own body, or of the one that is named. */
    @GET
    public People listPeople(@QueryParam("kind") Kind kind, @QueryParam("body") Long body) {
        return service.list(kind, body);
    }

    /** The bodies whose managers the caller looks after. */
    @GET
    @Path("bodies")
    public List<BodyRow> listBodiesLookedAfter() {
        return service.bodies();
    }

    /** Who administers the installation and the networks. */
    @GET
    @Path("administrators")
    public List<NamedAdministrator> listAdministrators() {
        return service.administrators();
    }

    /** Invites somebody. */
    @POST
    public Created invitePerson(InvitePerson command) {
        var id = service.invite(command);
        return new Created(id, "people/" + id);
    }

    /** Confirms that everybody of the own body still works there. */
    @POST
    @Path("confirmation")
    @Consumes(MediaType.WILDCARD)
    public void confirmPeople() {
        service.confirm();
    }

    /** One of the people. */
    @GET
    @Path("{accountId}")
    public PersonDetail readPerson(@PathParam("accountId") long accountId) {
        return service.person(accountId);
    }

    /** Mails the invitation again. */
    @POST
    @Path("{accountId}/invitation")
    @Consumes(MediaType.WILDCARD)
    public void invitePersonAgain(@PathParam("accountId") long accountId) {
        service.inviteAgain(accountId);
    }

    /** Gives another role. */
    @POST
    @Path("{accountId}/role")
    public void changePersonRole(@PathParam("accountId") long accountId, ChangeRole command) {
        SameId.require(accountId, command.accountId(), "accountId");
        service.changeRole(command);
    }

    /** Lets somebody in no more. */
    @POST
    @Path("{accountId}/suspension")
    @Consumes(MediaType.WILDCARD)
    public void suspendPerson(@PathParam("accountId") long accountId) {
        service.suspend(accountId);
    }

    /** Lets somebody in again. */
    @DELETE
    @Path("{accountId}/suspension")
    public void resumePerson(@PathParam("accountId") long accountId) {
        service.resume(accountId);
    }

    /** Asks for a second factor at the next login. */
    @POST
    @Path("{accountId}/second-factor")
    @Consumes(MediaType.WILDCARD)
    public void askPersonForSecondFactor(@PathParam("accountId") long accountId) {
        service.askSecondFactor(accountId);
    }

    /** Removes somebody's account. */
    @DELETE
    @Path("{accountId}")
    public void removePerson(@PathParam("accountId") long accountId) {
        service.remove(accountId);
    }
}
