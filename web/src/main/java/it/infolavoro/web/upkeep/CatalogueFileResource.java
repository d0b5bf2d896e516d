package it.infolavoro.web.upkeep;

import it.infolavoro.cataloguefile.CatalogueFileService;
import it.infolavoro.cataloguefile.ImportFile;
import it.infolavoro.cataloguefile.ImportPreview;
import it.infolavoro.cataloguefile.TableFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Entries of the catalogue in files; contents are written in Base64. */
@RequestScoped
@Path("catalogue-files")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CatalogueFileResource {

    @Inject
    CatalogueFileService service;

    /** A file with its kind. */
    public record CatalogueFile(String mediaType, byte[] content) {}

    /** The own entries as a file, or the network's for its coordinator. */
    @GET
    public CatalogueFile exportCatalogue(@QueryParam("format") @DefaultValue("CSV") TableFormat format) {
        return new CatalogueFile(format.media(), service.export(format));
    }

    /** Tells what importing a file would do. */
    @POST
    @Path("preview")
    public ImportPreview previewImport(ImportFile command) {
        return service.preview(command);
    }

    /** Imports what is right in a file, as drafts. */
    @POST
    public ImportPreview importEntries(ImportFile command) {
        return service.apply(command);
    }
}
