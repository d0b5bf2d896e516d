package it.infolavoro.web.alert;

import it.infolavoro.alert.AddAddress;
import it.infolavoro.alert.AddressRow;
import it.infolavoro.alert.AlertService;
import it.infolavoro.alert.ConfirmAddress;
import it.infolavoro.notification.FailedMail;
import it.infolavoro.report.MailQueue;
import it.infolavoro.report.MailQueueService;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who gets mails, and mails that could not be sent. */
@RequestScoped
@Path("alerts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlertResource {

    @Inject
    AlertService service;

    @Inject
    MailQueueService queue;

    /** The addresses of the caller's body. */
    @GET
    public List<AddressRow> listAlertAddresses() {
        return service.list();
    }

    /** Has mails sent to an address. */
    @POST
    public Created addAlertAddress(AddAddress command) {
        var id = service.add(command);
        return new Created(id, "alerts/" + id);
    }

    /** Ends the mails to an address. */
    @DELETE
    @Path("{addressId}")
    public void removeAlertAddress(@PathParam("addressId") long addressId) {
        service.remove(addressId);
    }

    /** Mails another code to an address. */
    @POST
    @Path("{addressId}/code")
    @Consumes(MediaType.WILDCARD)
    public void sendAlertCode(@PathParam("addressId") long addressId) {
        service.sendCode(addressId);
    }

    /** Confirms an address with the code that was mailed there; false where the code is wrong or too old. */
    @POST
    @Path("{addressId}/confirmation")
    public boolean confirmAlertAddress(@PathParam("addressId") long addressId, ConfirmAddress command) {
        SameId.require(addressId, command.addressId(), "addressId");
        return service.confirm(command);
    }

    /** How the mails stand. */
    @GET
    @Path("queue")
    public MailQueue readMailQueue() {
        return queue.now();
    }

    /** Mails that were given up. */
    @GET
    @Path("failed")
    public List<FailedMail> listFailedMails() {
        return service.failedMails();
    }

    /** Has all mails tried again that were given up. */
    @POST
    @Path("failed/retry")
    @Consumes(MediaType.WILDCARD)
    public void retryMails() {
        service.tryAllAgain();
    }

    /** Has a mail tried again. */
    @POST
    @Path("failed/{mailId}/retry")
    @Consumes(MediaType.WILDCARD)
    public void retryMail(@PathParam("mailId") long mailId) {
        service.tryAgain(mailId);
    }
}
