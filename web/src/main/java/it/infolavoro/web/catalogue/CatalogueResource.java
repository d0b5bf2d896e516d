package it.infolavoro.web.catalogue;

import it.infolavoro.catalogue.CatalogueService;
import it.infolavoro.catalogue.ServiceRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The Catalogo dei Servizi of the own network. */
@RequestScoped
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    @Inject
    CatalogueService service;

    /** The services on offer, of one kind where it is given. */
    @GET
    public List<ServiceRow> listServices(@QueryParam("kind") String kind) {
        return service.list(kind);
    }
}
