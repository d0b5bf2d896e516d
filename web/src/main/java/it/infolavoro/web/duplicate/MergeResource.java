package it.infolavoro.web.duplicate;

import it.infolavoro.duplicate.MergeCitizens;
import it.infolavoro.duplicate.MergePreview;
import it.infolavoro.duplicate.MergeRow;
import it.infolavoro.duplicate.MergeService;
import it.infolavoro.duplicate.UndoMerge;
import it.infolavoro.duplicate.UndoPreview;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Making one record of two, and undoing it. */
@RequestScoped
@Path("merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergeResource {

    @Inject
    MergeService service;

    /** Two records side by side. */
    @GET
    @Path("preview")
    public MergePreview previewMerge(@QueryParam("keep") long keep, @QueryParam("other") long other) {
        return service.preview(keep, other);
    }

    /** Makes one record of two. */
    @POST
    public Created mergeCitizens(MergeCitizens command) {
        var id = service.merge(command);
        return new Created(id, "merges/" + id + "/undo");
    }

    /** The merges of a record. */
    @GET
    public List<MergeRow> listMerges(@QueryParam("citizen") long citizen) {
        return service.list(citizen);
    }

    /** What an undo would leave. */
    @GET
    @Path("{mergeId}/undo")
    public UndoPreview previewUndoOfMerge(@PathParam("mergeId") long mergeId) {
        return service.previewUndo(mergeId);
    }

    /** Makes two records again. */
    @POST
    @Path("{mergeId}/undo")
    public void undoMerge(@PathParam("mergeId") long mergeId, UndoMerge command) {
        SameId.require(mergeId, command.mergeId(), "mergeId");
        service.undo(command);
    }
}
