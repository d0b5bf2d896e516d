package it.infolavoro.web.network;

import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeListService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The code lists of the own network. */
@RequestScoped
@Path("code-lists")
@Produces(MediaType.APPLICATION_JSON)
public class CodeListResource {

    @Inject
    CodeListService service;

    /** The values of a list that can be chosen, in their order. */
    @GET
    @Path("{list}")
    public List<CodeItem> listCodes(@PathParam("list") String list) {
        return service.items(list);
    }
}
