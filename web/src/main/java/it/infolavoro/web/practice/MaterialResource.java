package it.infolavoro.web.practice;

import it.infolavoro.document.DocumentFile;
import it.infolavoro.practice.MaterialDetail;
import it.infolavoro.practice.MaterialRow;
import it.infolavoro.practice.MaterialService;
import it.infolavoro.practice.PublishMaterial;
import it.infolavoro.practice.RenewMaterial;
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

/** Materials of the own network; contents are written in Base64. */
@RequestScoped
@Path("materials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MaterialResource {

    @Inject
    MaterialService service;

    /** All that are published. */
    @GET
    public List<MaterialRow> listMaterials() {
        return service.list();
    }

    /** One with its versions. */
    @GET
    @Path("{materialId}")
    public MaterialDetail readMaterial(@PathParam("materialId") long materialId) {
        return service.open(materialId);
    }

    /** The file of a version. */
    @GET
    @Path("versions/{materialVersionId}")
    public DocumentFile downloadMaterial(@PathParam("materialVersionId") long materialVersionId) {
        return service.download(materialVersionId);
    }

    /** Publishes a material. */
    @POST
    public Created publishMaterial(PublishMaterial command) {
        var id = service.publish(command);
        return new Created(id, "materials/" + id);
    }

    /** Publishes the next version. */
    @POST
    @Path("{materialId}/versions")
    public void renewMaterial(@PathParam("materialId") long materialId, RenewMaterial command) {
        SameId.require(materialId, command.materialId(), "materialId");
        service.renew(command);
    }

    /** Takes a material away. */
    @DELETE
    @Path("{materialId}")
    public void withdrawMaterial(@PathParam("materialId") long materialId) {
        service.withdraw(materialId);
    }
}
