package it.infolavoro.web.document;

import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentFile;
import it.infolavoro.document.DocumentService;
import it.infolavoro.document.PersonDocuments;
import it.infolavoro.document.RemoveDocument;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Documents of persons; contents are written in Base64. */
@RequestScoped
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject
    DocumentService service;

    /** Lists a person's documents. */
    @GET
    @Path("of/{citizenId}")
    public PersonDocuments listDocuments(@PathParam("citizenId") long citizenId) {
        return service.list(citizenId);
    }

    /** Attaches a document. */
    @POST
    public Created attachDocument(AttachDocument command) {
        var id = service.attach(command);
        return new Created(id, "documents/" + id);
    }

    /** Reads a document with its content. */
    @GET
    @Path("{documentId}")
    public DocumentFile downloadDocument(@PathParam("documentId") long documentId) {
        return service.download(documentId);
    }

    /** Erases a document's content. */
    @POST
    @Path("{documentId}/removal")
    public void removeDocument(@PathParam("documentId") long documentId, RemoveDocument command) {
        SameId.require(documentId, command.documentId(), "documentId");
        service.remove(command);
    }
}
